import { type Answered, isWrong } from "../../learning/events/answered.ts";
import type { StoredEvent } from "../../learning/events/types.ts";
import { applyExams, type Exams, isHandedIn, noExams, papersIn } from "../../learning/exams.ts";
import { fold, type Progress } from "../../learning/fold.ts";
import { isJson, type Json } from "../../learning/json.ts";
import { countingIn } from "../../learning/ledger.ts";
import { noNotes, withNoted } from "../../learning/notes.ts";
import { type PackedAnswer, packed } from "./answers.ts";
import { sorted } from "./code.ts";
import { lessonKey } from "./keys.ts";
import type { Known } from "./known.ts";
import type { Layout } from "./layout.ts";
import { dayOf, minuteOf } from "./moments.ts";
import { keyFor, languageOf, recordsOf, scopeOf } from "./papers.ts";
import { MOST_ATTEMPTS, MOST_HINTS } from "./records.ts";
import { MADE, NOTE, PAPER_TYPED, PAPER_WHOLE, ROW, STARTED, TYPED, WHOLE } from "./texts.ts";
import type { ItemRecord, Place, PlaceRecord, State, TextRecord } from "./types.ts";

/** What a log, and what lies beside it, say for a state. */
export type Facts = Pick<State, "lessons" | "items" | "tests" | "bank" | "papers" | "texts" | "drafts">;

/** The facts of a log. What it says of items that the course does not have is passed over. `now`: minutes since 2020. */
export function factsOf(
  events: readonly StoredEvent[],
  rows: ReadonlyMap<string, unknown>,
  layout: Layout,
  known: Known,
  now: number,
): Facts {
  const counts = countingIn(events);
  const counting = events.filter(({ id }) => counts(id));
  const progress = fold(counting);
  const exams = applyExams(noExams, counting);
  const texts: TextRecord[] = [];
  const { items, bank } = itemsOf(progress, layout, known, (key, event, answer) =>
    texts.push(...textsOf(answer, [TYPED, WHOLE], String(key), minuteOf(event.at))),
  );
  const { tests, others, rest } = recordsOf(exams, layout, known);
  for (const { paper, key, answer } of rest) {
    texts.push(...textsOf(answer, [PAPER_TYPED, PAPER_WHOLE], `${paper.tag}.${key}`, paper.minute));
  }
  for (const [activity, { at, lang, shape, text, data }] of Object.entries(progress.made)) {
    texts.push({ kind: MADE, id: activity, minute: minuteOf(at), json: { lang, shape, text, data } });
  }
  for (const [note, { at, lang, data }] of Object.entries(withNoted(noNotes, counting))) {
    texts.push({ kind: NOTE, id: note, minute: minuteOf(at), json: { lang, data } });
  }
  const finished = Object.entries(progress.lessons).flatMap(([id, { finishedAt }]) => {
    const today = finishedAt === undefined ? undefined : known.lessons.get(lessonKey(id));
    return today === undefined ? [] : [lessonKey(today)];
  });
  return {
    lessons: [...new Set(finished)].sort((one, other) => one - other),
    items,
    bank,
    tests,
    papers: others,
    texts: sorted(texts),
    drafts: sorted([...startedIn(exams, layout, known), ...draftsIn(rows, now)]),
  };
}

function itemsOf(
  { items: answered }: Progress,
  layout: Layout,
  known: Known,
  more: (key: number, event: Answered, answer: PackedAnswer) => void,
) {
  const items: ItemRecord[] = [];
  const bank: ItemRecord[] = [];
  for (const [key, { item, bank: inBank }] of [...known.items].sort(([one], [other]) => one - other)) {
    const shapes = Object.hasOwn(answered, item.id) ? answered[item.id]?.shapes : undefined;
    const shape = shapes && Object.hasOwn(shapes, item.shape) ? shapes[item.shape] : undefined;
    if (shape === undefined) continue;
    const { latest, checks, wrong } = shape;
    const { answer, score, sure = 0, hints = 0, during } = latest.data;
    const lang = languageOf(layout, latest.lang);
    const row = packed(item, answer, lang);
    more(key, latest, row);
    const attempts = Math.min(MOST_ATTEMPTS, checks.length);
    const full = score.points >= score.max;
    const right = full || !isWrong(latest);
    const record: ItemRecord = {
      key,
      points: full ? "full" : score.points,
      right,
      sure,
      lang: layout.languages[lang] ?? "",
      attempts,
      wrong: attempts === 1 ? Number(!right) : Math.min(wrong, attempts),
      hints: Math.min(MOST_HINTS, hints),
      review: during === "review",
      day: dayOf(minuteOf(latest.at)),
      ...(row.row !== undefined && { answer: row.row }),
    };
    (inBank ? bank : items).push(record);
  }
  return { items, bank };
}

function textsOf({ typed, whole }: PackedAnswer, kinds: readonly [number, number], id: string, minute: number) {
  return [
    ...(typed === undefined ? [] : [{ kind: kinds[0], id, minute, json: typed }]),
    ...(whole === undefined ? [] : [{ kind: kinds[1], id, minute, json: whole }]),
  ];
}

/** The paper that is being written, of each test: the latest. */
function startedIn(exams: Exams, layout: Layout, known: Known): readonly TextRecord[] {
  const latest = new Map<number, TextRecord>();
  for (const paper of papersIn(exams)) {
    const scope = scopeOf(paper.started, layout, known);
    if (scope === undefined) continue;
    const { id, at, lang, data } = paper.started;
    const items = data.items.map(({ item, shape, group }) => [keyFor(item, shape, known), group ?? -1]);
    // Whoever has handed one in and not begun another writes none.
    if (isHandedIn(paper)) latest.delete(scope);
    else {
      const { items: _, scope: __, ...rest } = data;
      latest.set(scope, { kind: STARTED, id, minute: minuteOf(at), json: { at, lang, scope, items, ...rest } });
    }
  }
  return [...latest.values()];
}

/** Rows of the drafts store but for the place, which has a place of its own. */
function draftsIn(rows: ReadonlyMap<string, unknown>, now: number): readonly TextRecord[] {
  return [...rows].flatMap(([key, json]): TextRecord[] =>
    key === "place" || !isJson(json) ? [] : [{ kind: ROW, id: key, minute: now, json: json as Json }],
  );
}

/** Where the learner is, by keys. */
export function placeOf(place: Place | undefined, layout: Layout, known: Known): PlaceRecord | undefined {
  if (place === undefined) return undefined;
  const all = layout.modules.flatMap(({ lessons }) => lessons).flatMap(({ items }) => items);
  const item = all.find(({ id }) => id === place.item);
  const key = item && known.keyOf(item.id, item.shape);
  const { block, offset = 0 } = place;
  const scrolled = block !== undefined && Number.isInteger(block) && block >= 0 && Number.isFinite(offset);
  return {
    lesson: lessonKey(place.lesson),
    ...(key !== undefined && { item: key }),
    ...(scrolled && { scroll: { block, offset: Math.round(Math.min(32_767, Math.max(-32_768, offset))) } }),
  };
}
