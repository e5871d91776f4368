import type { Answered } from "../../learning/events/answered.ts";
import { isWrong } from "../../learning/events/answered.ts";
import { isKnown } from "../../learning/events/types.ts";
import { unpacked } from "./answers.ts";
import { madeId, type Timeless } from "./envelopes.ts";
import type { KnownItem } from "./known.ts";
import { DAY, dayOf, momentOf } from "./moments.ts";
import type { RestoredEvent, Restoring } from "./restoring.ts";
import { TYPED, WHOLE } from "./texts.ts";
import type { ItemRecord, TextRecord } from "./types.ts";

/**
 * The answers of a state that a log lacks, by item, shape and number of the attempt. Of the attempts before the latest a state knows
 * only how many there were, and how many of them were wrong; they come back without their answers.
 */
export function restoredAnswers(given: Restoring): readonly Timeless<RestoredEvent>[] {
  const { state, course, known } = given;
  const here = new Map<string, Answered[]>();
  for (const event of known) {
    if (!isKnown(event) || event.type !== "answered") continue;
    const of = `${event.item}\n${event.shape}`;
    here.set(of, [...(here.get(of) ?? []), event]);
  }
  const texts = new Map(state.texts.map((record) => [`${record.kind} ${record.id}`, record]));
  return [...state.items, ...state.bank, ...state.foreign.items].flatMap((record) => {
    const item = course.items.get(record.key);
    if (item === undefined) return [];
    return attemptsOf(record, item, here.get(`${item.item.id}\n${item.item.shape}`) ?? [], texts, given);
  });
}

function attemptsOf(
  record: ItemRecord,
  { item, lesson }: KnownItem,
  here: readonly Answered[],
  texts: ReadonlyMap<string, TextRecord>,
  given: Restoring,
): readonly Timeless<RestoredEvent>[] {
  const { state, layout, tz, profile, device } = given;
  const { attempts, wrong, right, points, hints, sure, review } = record;
  const had = new Set(here.map(({ data }) => data.attempt));
  const numbers = Array.from({ length: attempts }, (_, at) => at + 1);
  const missing = numbers.filter((attempt) => !had.has(attempt)).slice(0, Math.max(0, attempts - here.length));
  if (missing.length === 0) return [];
  const latest = missing.at(-1) === attempts;
  // As many of the earlier ones are wrong as it takes.
  const wrongHere = here.filter(isWrong).length + (latest && !right ? 1 : 0);
  const toBeWrong = Math.max(0, wrong - wrongHere);
  const language = Math.max(0, layout.languages.indexOf(record.lang));
  const row = record.answer;
  const words = texts.get(`${TYPED} ${record.key}`);
  const all = texts.get(`${WHOLE} ${record.key}`);
  const [typed, whole] = [words?.json, all?.json];
  const answer = unpacked(
    item,
    {
      ...(row !== undefined && { row }),
      ...(isWords(typed) && { typed }),
      ...(whole !== undefined && { whole }),
    },
    language,
  );
  const earned = points === "full" ? item.max : Math.min(points, item.max);
  const ago = record.day === undefined ? 0 : Math.max(0, dayOf(state.minute) - record.day);
  const minute = (words ?? all)?.minute;
  const times = here.map(({ at }) => at);
  const [before, after] = [Math.min(...times), Math.max(-1, ...times)];
  const last = Math.max(0, ...had);
  return missing.map((attempt, order): Timeless<RestoredEvent> => {
    const isLatest = attempt === attempts;
    const isRight = isLatest ? right : order >= toBeWrong;
    const wanted = minute === undefined ? momentOf(state.minute) - ago * DAY : momentOf(minute);
    // What stands here as the latest is not to be followed by one that came before it.
    const placed = attempt < last ? { wanted: before - attempts } : { wanted, ...(after >= 0 && { after }) };
    return {
      ...placed,
      make: (at) => ({
        id: madeId([state.attempt, item.id, item.shape, attempt]),
        ...{ v: 1, type: "answered", at, tz, profile, device, lang: layout.languages[language] ?? "es" },
        // Which words it was asked in, a state does not say.
        ...{ item: item.id, shape: item.shape, text: item.shape },
        data: {
          ...{ lesson, attempt },
          answer: isLatest ? (answer ?? null) : null,
          score: { points: isLatest ? earned : isRight ? item.max : 0, max: item.max },
          right: isRight,
          ...(isLatest && sure > 0 && { sure: sure as 1 | 2 | 3 }),
          ...(isLatest && hints > 0 && { hints }),
          ...(review && { during: "review" as const }),
        },
      }),
    };
  });
}

/** Whether something is a list of words. */
export function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === "string");
}
