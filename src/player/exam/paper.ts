import { shuffle } from "../../base/random.ts";
import type { Bank, BankItem } from "../../course/bank.ts";
import type { Kind } from "../../exercises/define.ts";
import { kindNow } from "../../exercises/load.ts";
import { gradeWithHints } from "../../exercises/score.ts";
import type { ExamStarted } from "../../learning/events/exam-started.ts";
import type { LateHappened } from "../../learning/events/late.ts";
import { draw } from "../../learning/exam-draw.ts";
import { type Paper, shownIn } from "../../learning/exams.ts";
import type { Json } from "../../learning/json.ts";
import { answerOn, type DraftAnswer, type Extra, type PaperDraft } from "../../state/exam-paper.ts";
import { type ExamPlan, stocksOf } from "./plan.ts";

/** The items of banks, by id. */
export type BankItems = ReadonlyMap<string, BankItem>;

/** How far a question on a paper is. `gone`: the course has it no more, or not as it was drawn. */
export type Status = "blank" | "partly" | "answered" | "gone";

/** A question on a paper, laid out. */
export interface Question {
  readonly id: string;
  readonly status: Status;
  /** What it takes to draw it; left out when it is gone. */
  readonly drawn?: {
    readonly block: BankItem;
    readonly kind: Kind;
    /** Part indexes as they are shown. */
    readonly order: readonly number[];
    /** As it stands: the stored one where it fits, else the beginning. */
    readonly answer: unknown;
  };
  readonly given?: DraftAnswer | undefined;
  readonly marked: boolean;
}

type Drawn = NonNullable<Question["drawn"]>;
type Answer = Extract<LateHappened, { type: "exam-submitted" }>["data"]["answers"][number];

/** Lays a paper out: the same items, in the same order, with their parts in the same order, whenever and wherever it is. */
export function questionsOf(started: ExamStarted, draft: PaperDraft, items: BankItems): readonly Question[] {
  return started.data.items.map(({ item: id, shape }): Question => {
    const marked = draft.marked.includes(id);
    const block = items.get(id);
    const kind = block?.shape === shape ? kindNow(block.kind) : undefined;
    if (block === undefined || kind === undefined) return { id, status: "gone", marked };
    const given = answerOn(draft, id, shape);
    const order = orderOf(kind, block, started.data.seed);
    const { answer, status } = standing(kind, block, order, given?.answer);
    return { id, status, marked, given, drawn: { block, kind, order, answer } };
  });
}

/** The order in which the parts of an item are shown on a paper, by the paper's seed. */
export function orderOf(kind: Kind, block: BankItem, seed: string): readonly number[] {
  const count = kind.choices(block.item);
  return block.fixed ? [...Array(count).keys()] : shuffle(count, `${seed}/${block.id}`);
}

/** A stored answer as it can be shown, and how far it is. One that no longer fits is none. */
function standing(kind: Kind, { item }: BankItem, order: readonly number[], stored: unknown) {
  const start = kind.start(item, order);
  const answer = stored === undefined ? start : (kind.read(item, stored) ?? start);
  // What has not been touched is no answer: a list to be put in order lies there whole from the beginning.
  const begun = JSON.stringify(answer) !== JSON.stringify(start);
  const status: Status = begun ? (kind.missing(item, answer) === 0 ? "answered" : "partly") : "blank";
  return { answer, status };
}

/** What an answer on a paper earns. Of one that was half given, what was given counts. */
export const gradeOf = ({ kind, block: { item } }: Pick<Drawn, "kind" | "block">, answer: unknown) =>
  gradeWithHints(kind, item, answer, [], 0);

/** A paper drawn for somebody: its event, but for what the recorder adds. `papers`: all that they were given, of any test. */
export function beginning(plan: ExamPlan, all: readonly Bank[], papers: readonly Paper[], extra: Extra) {
  const { course, blueprint, scope } = plan;
  const { pass, moduleMinimum: minimum, minutes, items: count, levels } = blueprint;
  const banks = stocksOf(plan, all);
  const stocks = banks.map(({ module, items }) => ({
    lessons: plan.modules.find(({ id }) => id === module)?.lessons.length ?? 1,
    items,
  }));
  const limited = minutes !== undefined && extra !== "none";
  return (lang: string, seed: string) => {
    const drawn = draw({ seed, stocks, count, levels, shown: shownIn(papers) });
    const groupOf = (id: string) => banks.findIndex(({ items }) => items.some((item) => item.id === id));
    return {
      type: "exam-started",
      v: 1,
      lang,
      data: {
        scope,
        seed,
        rev: course.index.rev,
        items: drawn.map(({ id, shape, objective, level }) => ({
          ...{ item: id, shape, lesson: objective.lesson, objective: objective.id, level },
          ...(banks.length > 1 && { group: groupOf(id) }),
        })),
        pass,
        ...(minimum === undefined ? {} : { minimum }),
        ...(limited ? { limit: Math.round(minutes * 60_000 * (1 + extra / 100)) } : {}),
        ...(limited && extra > 0 ? { extra } : {}),
      },
    } as const satisfies LateHappened;
  };
}

/** A paper handed in: every answer with what it earned. What is blank, or gone, is left out. */
export function handingIn(exam: string, questions: readonly Question[], lang: string, timeUp: boolean) {
  const answers = questions.flatMap(({ drawn, given, status }): Answer[] => {
    if (drawn === undefined || status === "blank") return [];
    const { block } = drawn;
    const { score, right } = gradeOf(drawn, drawn.answer);
    return [
      {
        ...{ item: block.id, shape: block.shape, text: block.text, answer: drawn.answer as Json, score, right },
        ...(given?.sure && { sure: given.sure }),
        ...(given?.ms === undefined ? {} : { ms: given.ms }),
      },
    ];
  });
  const data = { answers, ...(timeUp && { timeUp: true as const }) };
  return { type: "exam-submitted", v: 1, lang, exam, data } as const satisfies LateHappened;
}
