import { isKnown, type StoredEvent } from "../../learning/events/types.ts";
import type { Json } from "../../learning/json.ts";
import { countingIn } from "../../learning/ledger.ts";
import { readState as stateIn } from "./code.ts";
import { madeId, type Timeless, timed } from "./envelopes.ts";
import { lessonKey } from "./keys.ts";
import { knownOf } from "./known.ts";
import { momentOf } from "./moments.ts";
import { restoredAnswers } from "./restore-answers.ts";
import { restoredPapers, restoredStart } from "./restore-papers.ts";
import { restoredTexts } from "./restore-texts.ts";
import type { Expanding, RestoredEvent, Restoring } from "./restoring.ts";
import { ROW, STARTED } from "./texts.ts";
import type { Place, Restored, State, Unread } from "./types.ts";

/** What a log lacks to be where a state is: a text that was read, or a state that was merged. Never throws. */
export function expand(from: string | State, given: Expanding): Restored | Unread {
  const state = typeof from === "string" ? stateIn(from) : from;
  if ("unread" in state) return state;
  const counts = countingIn(given.known);
  const known = given.known.filter(({ id }) => counts(id));
  const restoring: Restoring = { ...given, known, state, course: knownOf(given.layout) };
  const events = timed<RestoredEvent>(
    [
      ...restoredAnswers(restoring),
      ...restoredPapers(restoring),
      ...starts(restoring),
      ...restoredTexts(restoring),
      ...finished(restoring),
    ],
    given.now,
  );
  // What was taken back here stays so: an event that the log has, whether or not it counts, is not appended again.
  const here = new Set(given.known.map(({ id }) => id));
  const place = placeIn(restoring);
  const rows = state.drafts.filter(({ kind }) => kind === ROW).map(({ id, json }): [string, Json] => [id, json]);
  return {
    state,
    ...{ attempt: state.attempt, seq: state.seq, marks: state.marks },
    events: events.filter(({ id }) => !here.has(id)) as readonly StoredEvent[],
    drafts: new Map(rows),
    ...(place && { place }),
  };
}

/** The ends of lessons. They come last: of the answers before them none is later. */
function finished({ state, course, known, ...given }: Restoring): readonly Timeless<RestoredEvent>[] {
  const done = new Set(
    known.filter(isKnown).flatMap((event) => (event.type === "lesson-finished" ? [event.data.lesson] : [])),
  );
  const here = new Set([...done].map((id) => course.lessons.get(lessonKey(id))));
  const keys = [...state.lessons, ...state.foreign.lessons];
  const lessons = [...new Set(keys.flatMap((key) => course.lessons.get(key) ?? []))].filter((id) => !here.has(id));
  return lessons.map((lesson) => ({
    wanted: momentOf(state.minute),
    make: (at) => {
      const { tz, profile, device, layout } = given;
      const id = madeId([state.attempt, "finished", lesson]);
      const envelope = { id, v: 1 as const, at, tz, profile, device, lang: layout.languages[0] ?? "es" };
      return { ...envelope, type: "lesson-finished" as const, data: { lesson } };
    },
  }));
}

function starts(given: Restoring): readonly Timeless<RestoredEvent>[] {
  const { state, known } = given;
  const here = new Set(known.map(({ id }) => id));
  return state.drafts
    .filter(({ kind, id }) => kind === STARTED && !here.has(id))
    .flatMap((record) => restoredStart(record, given));
}

function placeIn({ state: { place }, course }: Restoring): Place | undefined {
  const lesson = place && course.lessons.get(place.lesson);
  if (place === undefined || lesson === undefined) return undefined;
  const item = place.item === undefined ? undefined : course.items.get(place.item);
  return {
    lesson,
    ...(item?.lesson === lesson && { item: item.item.id }),
    ...place.scroll,
  };
}

/** A text from `suspend_data` as a state, whatever it is. Needs no layout. Never throws. */
export function readState(text: string): State | Unread {
  return stateIn(text);
}
