import { pointsOf } from "../../exercises/dialogue/grade.ts";
import type { DialogueItem, Turn } from "../../exercises/dialogue/schema.ts";
import type { Item } from "../items.ts";
import { escapeHtml, type ProseHow } from "../prose.ts";
import { type Body, outcomeXml } from "./body.ts";
import { after } from "./choices.ts";
import { blocksOf, flow } from "./flow.ts";
import { op, RESPONSE, SCORE, set, value, variable, when } from "./rules.ts";
import { tag } from "./xml.ts";

/** Where the conversation stands: a turn or an ending. */
const AT = "AT";
/** All that was said so far, and the same once it has ended: then the reasons are shown. */
const SAID = "SAID";
const TOLD = "TOLD";

/** Ids of authors may begin with a digit, which QTI's identifiers do not. */
const spot = (id: string) => `at-${id}`;
const saying = (turn: string, option: number) => `${turn}.${option + 1}`;
const responseOf = (turn: number) => `${RESPONSE}-${turn + 1}`;

const shownAt = (outcomeIdentifier: string, identifier: string, html: string) =>
  tag("feedbackBlock", { outcomeIdentifier, identifier, showHide: "show" }, html);

/**
 * A conversation as an adaptive item (QTI 2.1, 6.2): each try is a turn, shown alone; the item is over at an ending, which
 * gives the score; behind it stand the reasons of all that was said.
 */
export function talkBody(item: Item, how: ProseHow): Body {
  const talk = item.block.item as DialogueItem;
  const { turns, endings, customer, place } = talk;
  const said = (turn: Turn, option: number) => saying(spot(turn.id), option);
  const head = [tag("strong", {}, escapeHtml(customer)), ...(place === undefined ? [] : [escapeHtml(place)])].join(
    " · ",
  );
  const speech = turns.map((turn, at) => {
    const who = turn.speaker ?? customer;
    const options = turn.options.map(({ says }, option) =>
      tag("simpleChoice", { identifier: said(turn, option) }, flow(says, how)),
    );
    const about = { responseIdentifier: responseOf(at), shuffle: !item.block.fixed, maxChoices: 1 };
    const named = tag("p", {}, tag("strong", {}, `${escapeHtml(who)}:`));
    return shownAt(
      AT,
      spot(turn.id),
      `${named}${blocksOf(turn.prose, how)}${tag("choiceInteraction", about, options.join(""))}`,
    );
  });
  const ends = endings.map(({ id, prose }) => shownAt(AT, spot(id), blocksOf(prose, how)));
  const why = turns.flatMap((turn) =>
    turn.options.map(({ says, why: reason }, option) =>
      shownAt(TOLD, said(turn, option), `${tag("p", {}, tag("strong", {}, flow(says, how)))}${blocksOf(reason, how)}`),
    ),
  );
  const rest = after(item, how).flatMap(({ html }) =>
    endings.map(({ id }) => shownAt(AT, spot(id), tag("div", {}, html))),
  );
  return {
    responses: turns.map((_, at) => ({ id: responseOf(at), cardinality: "single", type: "identifier", right: [] })),
    outcomes: [
      outcomeXml(AT, "single", "identifier", spot(turns[0]?.id ?? "")),
      outcomeXml(SAID, "multiple", "identifier"),
      outcomeXml(TOLD, "multiple", "identifier"),
    ].join("\n"),
    body: [blocksOf(item.block.prompt, how), tag("p", {}, head), ...speech, ...ends, ...why, ...rest].join(""),
    rules: `${steps(talk, said)}${endingRules(talk)}`,
    feedback: [],
    adaptive: true,
    notes: ["adaptive"],
  };
}

/** One step: of the turn at which the conversation stands, where the chosen option leads. */
function steps({ turns }: DialogueItem, said: (turn: Turn, option: number) => string): string {
  const is = (identifier: string, id: string) => op("match", variable(identifier), value("identifier", id));
  return when(
    turns.flatMap((turn, at) =>
      turn.options.map(({ to }, option) => {
        const chosen = said(turn, option);
        const rules = [
          set(SAID, op("multiple", variable(SAID), value("identifier", chosen))),
          set(AT, value("identifier", spot(to))),
        ];
        return [op("and", is(AT, spot(turn.id)), is(responseOf(at), chosen)), rules.join("")] as const;
      }),
    ),
  );
}

function endingRules({ endings }: DialogueItem): string {
  return when(
    endings.map(({ id, outcome }) => {
      const rules = [
        set(SCORE, value("float", pointsOf[outcome])),
        set(TOLD, variable(SAID)),
        set("completionStatus", value("identifier", "completed")),
      ];
      return [op("match", variable(AT), value("identifier", spot(id))), rules.join("")] as const;
    }),
  );
}
