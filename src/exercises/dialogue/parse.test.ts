import { describe, expect, it } from "vitest";
import { compileCourse } from "../../compiler/compile.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import { exampleInput } from "../../compiler/rules/example.ts";
import type { ExerciseBlock } from "../../course/types.ts";
import { textOf } from "../text.ts";
import { type DialogueItem, portraits } from "./schema.ts";
import { change, dialogue, ending, ends, option, phone, right, turn } from "./testing/example-text.ts";

const parsers = await loadParsers();

/** What is found in a lesson, and its first exercise. */
function compiled(body: string) {
  const { output, infos, diagnostics } = compileCourse(exampleInput(body), parsers);
  const lesson = [...(output?.course.lessons.values() ?? [])].find(({ id }) => id === "greeting");
  const block = lesson?.blocks.find((each): each is ExerciseBlock => each.type === "exercise");
  return { block, item: block?.item as DialogueItem | undefined, infos, diagnostics };
}

const blockOf = (body: string) => {
  const { block, diagnostics } = compiled(body);
  if (!block) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return block;
};

const inMotion = `::::dialogue{#d objective=greet level=apply customer="Mrs Anna" place="A shop" portrait=beard mood=2 channel=phone fixed}
She has *waited*.

:::turn{#rings call=ring speaker="The exchange"}
*It rings.*

- [Pick up](#asks '−1')
  > She hears *you*.
- [Let it ring](#rings (+2))
  > She waits.
:::

:::turn{#asks}
Where is it?

> By ten.

- [Tell her](#calm "0")
  > Now she knows.
- [Hang up](#gone "+5")
  > And she does not.
:::

:::ending{#calm outcome=good}
She thanks you.
:::

:::ending{#gone outcome=poor}
She goes.
:::
::::
`;

describe("reading `dialogue`", () => {
  it("reads who it is, where, in which mood, and every turn, option and ending in the author's order", () => {
    const { item, block } = compiled(inMotion);
    expect(item).toMatchObject({
      customer: "Mrs Anna",
      place: "A shop",
      portrait: "beard",
      channel: "phone",
      mood: 2,
      turns: [
        {
          id: "rings",
          call: "ring",
          speaker: "The exchange",
          options: [
            { to: "asks", mood: -1 },
            { to: "rings", mood: 2 },
          ],
        },
        {
          id: "asks",
          options: [
            { to: "calm", mood: 0 },
            { to: "gone", mood: 5 },
          ],
        },
      ],
      endings: [
        { id: "calm", outcome: "good" },
        { id: "gone", outcome: "poor" },
      ],
    });
    expect(item?.turns[1]).not.toHaveProperty("call");
    expect(item?.turns[1]).not.toHaveProperty("speaker");
    expect(block).toMatchObject({ fixed: true, level: "apply", hints: [] });
  });

  it("keeps what happens apart from what is said, and what is read out in it; options are their words alone", () => {
    const { item } = compiled(inMotion);
    expect(item?.turns[0]?.prose.children).toMatchObject([{ tagName: "p", children: [{ tagName: "em" }] }]);
    expect(item?.turns[1]?.prose.children).toMatchObject([{ tagName: "p" }, { tagName: "blockquote" }]);
    expect(item?.turns[0]?.options[0]?.says.children).toEqual([{ type: "text", value: "Pick up" }]);
    expect(item?.turns[0]?.options[0]?.why.children).toMatchObject([{ tagName: "p" }]);
    expect(JSON.stringify(item)).not.toContain('"href"');
  });

  it("asks with the briefing, and without one with customer and place", () => {
    const promptOf = (body: string) => textOf(blockOf(body).prompt);
    expect(promptOf(inMotion)).toBe("She has waited.");
    expect(promptOf(inMotion.replace("She has *waited*.\n\n", ""))).toBe("Mrs Anna · A shop");
    expect(promptOf(right)).toBe("Anna");
  });

  it("gives the first face where none is named, and takes every one that there is", () => {
    expect(compiled(right).item).toMatchObject({ portrait: portraits[0] });
    for (const portrait of portraits)
      expect(compiled(change("mood=3", `mood=3 portrait=${portrait}`)).item).toMatchObject({ portrait });
  });

  it("lets endings stand anywhere: the first turn begins", () => {
    const { item } = compiled(
      dialogue(ending("good") + turn("a", option("b")) + ending("poor") + turn("b", option("good"), option("poor"))),
    );
    expect(item?.turns.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(item?.endings.map(({ id }) => id)).toEqual(["good", "poor"]);
  });

  it("leaves links in what is said to be ordinary ones", () => {
    const { item } = compiled(change("Well?", "See [there](parting.en.md#goodbye)."));
    expect(JSON.stringify(item?.turns[0]?.prose)).toContain(
      '"tagName":"x-lesson","properties":{"to":"parting","hash":"s-1"}',
    );
  });
});

describe("the shape of a dialogue", () => {
  const shape = blockOf(right).shape;
  const text = blockOf(right).text;

  it.each([
    ["the customer", "customer=Anna", "customer=Ana"],
    ["the place", "mood=3", 'place="A shop" mood=3'],
    ["the face", "mood=3", "portrait=bald mood=3"],
    ["who speaks", "{#first}", "{#first speaker=Joan}"],
    ["what is said", "Well?", "And now?"],
    ["a reason", "Why.", "Because."],
    ["a sign of less", '"-1"', '"−1"'],
  ])("stays with %s", (_, from, to) => {
    expect(blockOf(change(from, to)).shape).toBe(shape);
  });

  it.each([
    ["the customer", "customer=Anna", "customer=Ana"],
    ["the place", "mood=3", 'place="A shop" mood=3'],
    ["who speaks", "{#first}", "{#first speaker=Joan}"],
    ["what is said", "Well?", "And now?"],
    ["an option", "[To good]", "[Or good]"],
    ["a reason", "Why.", "Because."],
    ["an ending", "So it ends.", "Then."],
  ])("stays, and the text does not, with %s", (_, from, to) => {
    expect(blockOf(change(from, to)).text).not.toBe(text);
  });

  it.each([
    ["the mood in which it begins", "mood=3", "mood=4"],
    ["the channel", "counter", "phone"],
    ["where an option leads", "(#good", "(#poor"],
    ["how an option moves the mood", '"+1"', '"+2"'],
    ["an outcome", "outcome=poor", "outcome=fair"],
    ["an option more", "- [To good]", '- [Wait](#good "0")\n  > Why.\n- [To good]'],
  ])("changes with %s", (_, from, to) => {
    expect(blockOf(change(from, to)).shape).not.toBe(shape);
  });

  it("changes with an id, and with the state of a call", () => {
    expect(blockOf(right.replaceAll("#second", "#other")).shape).not.toBe(shape);
    expect(blockOf(change("{#first}", "{#first call=hold}", phone)).shape).not.toBe(blockOf(phone).shape);
  });
});

describe("what is told of a dialogue", () => {
  it("is how long it is, how it can end, and in how many ways", () => {
    const { infos, diagnostics } = compiled(`Text.\n\n${right}`);
    expect(diagnostics).toEqual([]);
    expect(infos).toEqual([
      {
        file: "modules/first/greeting.en.md",
        line: 11,
        column: 1,
        severity: "info",
        rule: "dialogue-paths",
        message: "2 turns, 2 endings; 1 to 2 choices; scores 0 and 1; mood at the end 2 to 5; 3 ways through it",
      },
    ]);
  });

  it.each([
    [
      change("(#poor", "(#first").replace("outcome=poor", "outcome=fair").replace("(#good", "(#poor"),
      "; 1 choice or more; ",
    ],
    [
      dialogue(turn("a", option("good"), option("poor")) + ending("good") + ending("poor", "fair")),
      "1 turn, 2 endings; 1 choice; scores ½ and 1; mood at the end 3; 2 ways",
    ],
    [
      dialogue(
        [...Array(20).keys()]
          .map((at) => turn(`t${at}`, option(`t${at + 1}`), option(`t${at + 1}`, '"1"', "Go on")))
          .join("") +
          turn("t20", option("good"), option("poor")) +
          ends,
      ),
      "; more than 1000000 ways through it",
    ],
  ])("says it in its own words: %#", (body, words) => {
    const [info] = compiled(body).infos;
    expect(info?.message).toContain(words);
  });

  it("is told in the first language alone, and of no dialogue that has a problem", () => {
    const { infos } = compileCourse(exampleInput({ body: right, twin: right }), parsers);
    expect(infos.map(({ file }) => file)).toEqual(["modules/first/greeting.en.md"]);
    expect(compiled(change("(#second", "(#nowhere")).infos).toEqual([]);
    // What is wrong elsewhere does not silence it.
    expect(compiled(`<b>\n\n${right}`)).toMatchObject({ infos: [{ line: 11 }], diagnostics: [{ rule: "raw-html" }] });
  });
});

describe("a slip in a dialogue", () => {
  const messagesOf = (body: string) => compiled(body).diagnostics.map(({ message }) => message);

  it.each([
    [
      "how many colons it needs",
      right.replaceAll("::::", ":::"),
      "open it with `::::dialogue` and close it with `::::`",
    ],
    ["which turn was meant", change("(#second", "(#secnd"), "did you mean `second`?"],
    [
      "which turns make a loop",
      change('"-1"', '"0"').replaceAll("(#good", "(#second").replace("(#poor", "(#first"),
      "`first` and `second`",
    ],
    ["that a part stands outside", turn("a", option("b")), "directly in `::::dialogue`"],
    [
      "what is to be said where a hint was",
      change("Well?", "::hint[Look.]\n\nWell?"),
      "where each choice is answered at once",
    ],
  ])("is told with %s", (_, body, words) => {
    const messages = messagesOf(body);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(words);
  });

  it.each([
    ["raw-html", change("Well?", "<div>\nWell?\n</div>")],
    ["raw-html", change("Well?", "<!-- anger --> \n\nWell?")],
    ["raw-html", change("[To second]", "[To <br> second]")],
    ["link-definition", change("Well?", "Well?\n\n[x]: https://example.org")],
    ["directive-place", change("[To second]", "[To :term[second]{to=loyalty}]")],
    ["heading-place", change("Well?", "# Well?")],
  ])("that another rule knows is told by it alone: %s", (rule, body) => {
    expect(compiled(body).diagnostics.map((each) => each.rule)).toEqual([rule]);
  });

  it("in one turn does not hide one in another, and graphs are looked at when every turn can be read", () => {
    const body = change('"+1"', '"+9"').replace("outcome=good", "outcome=fair").replace('(#good "−2")', '(good "−2")');
    expect(compiled(body).diagnostics.map(({ rule }) => rule)).toEqual(["option-mood", "option-link"]);
  });
});
