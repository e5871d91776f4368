import type { ExamStarted } from "../../learning/events/exam-started.ts";
import { type Exams, type HandedIn, handedInAt, isHandedIn, moduleOf, papersIn } from "../../learning/exams.ts";
import { type PackedAnswer, packed } from "./answers.ts";
import { itemKey, KEY_BITS, lessonKey } from "./keys.ts";
import type { Known } from "./known.ts";
import type { Layout } from "./layout.ts";
import { minuteOf } from "./moments.ts";
import { MOST_GROUPS, MOST_PAPERS } from "./records.ts";
import type { AskedRecord, OtherPaper, PaperRecord, TestRecord } from "./types.ts";

/** Papers that were handed in, as records; and which of a test's papers counts. */

export interface Papers {
  readonly tests: readonly TestRecord[];
  readonly others: readonly OtherPaper[];
  /** What digits do not hold of their answers. */
  readonly rest: readonly { readonly paper: PaperRecord; readonly key: number; readonly answer: PackedAnswer }[];
}

/** The last 24 bits of a paper's id. */
export function tagOf(exam: string): number {
  return Number.parseInt(exam.slice(-6), 16);
}

/** The scope of a test: 0 the exam, else the key of its module's first lesson, plus 1. `undefined`: its module is gone, or it is an assignment's. */
export function scopeOf({ data: { scope } }: ExamStarted, layout: Layout, known: Known): number | undefined {
  if (scope.of === "course") return 0;
  const home = (lesson: string) => {
    const module = known.moduleOf(lesson);
    return module === undefined ? undefined : { module: String(module), lesson };
  };
  const first = layout.modules[Number(moduleOf(scope, home) ?? -1)]?.lessons[0];
  return first && lessonKey(first.id) + 1;
}

/** All papers of a log that were handed in. */
export function recordsOf(exams: Exams, layout: Layout, known: Known): Papers {
  const byScope = new Map<number, PaperRecord[]>();
  const rest: Papers["rest"][number][] = [];
  for (const paper of papersIn(exams).filter(isHandedIn)) {
    const scope = scopeOf(paper.started, layout, known);
    if (scope === undefined) continue;
    const record = recordOf(paper, layout, known, (key, answer) => rest.push({ paper: record, key, answer }));
    byScope.set(scope, [...(byScope.get(scope) ?? []), record]);
  }
  const tests = [...byScope].map(([scope, papers]): TestRecord => {
    const best = papers.reduce(betterPaper);
    return { scope, count: Math.min(papers.length, MOST_PAPERS), best };
  });
  const others = [...byScope].flatMap(([scope, papers]) =>
    papers.filter((paper) => tests.every(({ best }) => best !== paper)).map((paper): OtherPaper => ({ scope, paper })),
  );
  return { tests: tests.sort(byScopeOf), others: others.sort(byLatest), rest };
}

export const byScopeOf = (one: TestRecord, other: TestRecord) => one.scope - other.scope;
export const byLatest = (one: OtherPaper, other: OtherPaper) =>
  other.paper.minute - one.paper.minute || one.scope - other.scope || one.paper.tag - other.paper.tag;

function recordOf(
  paper: HandedIn,
  layout: Layout,
  known: Known,
  more: (key: number, answer: PackedAnswer) => void,
): PaperRecord {
  const { id, data } = paper.started;
  const { answers, timeUp } = paper.submitted.data;
  const items = data.items.map(({ item, shape, group }): AskedRecord => {
    const key = keyFor(item, shape, known);
    const inGroup = group !== undefined && group < MOST_GROUPS ? { group } : {};
    const given = answers.find((each) => each.item === item && each.shape === shape);
    if (given === undefined) return { key, ...inGroup };
    const lang = languageOf(layout, paper.submitted.lang);
    const laid = known.items.get(key)?.item;
    const answer = laid ? packed(laid, given.answer, lang) : {};
    if (answer.typed !== undefined || answer.whole !== undefined) more(key, answer);
    const { points, max } = given.score;
    const full = points >= max;
    return {
      key,
      ...inGroup,
      given: {
        max: Math.max(1, Math.round(max)),
        points: full ? "full" : points,
        right: full || given.right,
        sure: given.sure ?? 0,
        lang: layout.languages[lang] ?? "",
        ...(answer.row !== undefined && { answer: answer.row }),
      },
    };
  });
  const [pass, minimum] = [Math.max(1, data.pass), data.minimum ?? 0];
  return { tag: tagOf(id), minute: minuteOf(handedInAt(paper)), timeUp: timeUp === true, pass, minimum, items };
}

/** The id that stands for an item of which only the key is known. */
export const goneId = (key: number) => `gone-${key}`;

/** The key of an item; of one that the course does not have, one without room for an answer, and always the same. */
export function keyFor(item: string, shape: string, known: Known): number {
  const [, gone] = /^gone-(\d{1,10})$/.exec(item) ?? [];
  if (gone !== undefined && Number(gone) < 2 ** KEY_BITS) return Number(gone);
  return known.keyOf(item, shape) ?? itemKey({ id: item, shape, frame: { radices: [] } });
}

/** The index of a language; of another than the package's, the first one's. */
export function languageOf({ languages }: Layout, code: string): number {
  return Math.max(0, languages.indexOf(code));
}

/** What an item of a paper earned, 0 to 1. */
function shareOf({ given }: AskedRecord): number {
  if (given === undefined) return 0;
  return given.points === "full" ? 1 : given.points / given.max;
}

const mean = (items: readonly AskedRecord[]) => items.reduce((sum, item) => sum + shareOf(item), 0) / items.length;

/** How a paper went: the mean over its items, 0 to 1, and whether that and every module's is enough. */
export function resultIn({ items, pass, minimum }: PaperRecord): { readonly share: number; readonly passed: boolean } {
  const share = mean(items);
  const groups = new Set(items.map(({ group }) => group));
  const enough = [...groups].every((one) => mean(items.filter(({ group }) => group === one)) * 100 + 1e-9 >= minimum);
  return { share, passed: share * 100 + 1e-9 >= pass && enough };
}

const text = (paper: PaperRecord) => JSON.stringify(paper);

/** Of two papers the one that counts: who has passed risks nothing by trying again; then the better, then the earlier one. */
export function betterPaper(one: PaperRecord, other: PaperRecord): PaperRecord {
  const [first, second] = [resultIn(one), resultIn(other)];
  const order =
    Number(second.passed) - Number(first.passed) ||
    second.share - first.share ||
    one.minute - other.minute ||
    one.tag - other.tag ||
    // The one that tells more.
    text(other).length - text(one).length ||
    (text(one) <= text(other) ? -1 : 1);
  return order <= 0 ? one : other;
}
