import type { StoredEvent } from "../../learning/events/types.ts";
import type { Marks } from "../port.ts";
import { type Coded, writeState } from "./code.ts";
import { factsOf, placeOf } from "./facts.ts";
import { lessonKey, revisionKey } from "./keys.ts";
import { type Known, knownOf } from "./known.ts";
import type { Layout } from "./layout.ts";
import { higher, merge } from "./merge.ts";
import { minuteOf } from "./moments.ts";
import type { ItemRecord, Place, State } from "./types.ts";

export interface Compacting {
  readonly layout: Layout;
  /** The whole log of this attempt. */
  readonly events: readonly StoredEvent[];
  /** Rows of the drafts store by its keys; the place among them is passed over. */
  readonly drafts?: ReadonlyMap<string, unknown>;
  readonly place?: Place;
  /** As they are now. What `before` had higher stays. */
  readonly marks: Marks;
  readonly attempt: string;
  readonly seq: number;
  /** Of the content: `CourseIndex.rev`. */
  readonly rev: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Characters that there are. */
  readonly room: number;
  /** The state that was found: what of it this version does not know is carried along. */
  readonly before?: State;
}

/** What a log became. */
export type Compacted = Coded;

/** A log as the text that travels in `suspend_data`. Pure, and the same for the same log. */
export function compact(given: Compacting): Compacted {
  const { layout, room } = given;
  return writeState(stateOf(given), { room, languages: layout.languages });
}

/** A log as a state. */
export function stateOf(given: Omit<Compacting, "room">): State {
  const { layout, events, drafts = new Map(), place, marks, attempt, seq, rev, now, before } = given;
  const known = knownOf(layout);
  const minute = minuteOf(now);
  const at = placeOf(place, layout, known);
  const own: State = {
    ...{ attempt, seq, rev: revisionKey(rev), minute, marks },
    ...(at && { place: at }),
    ...factsOf(events, drafts, layout, known, minute),
    foreign: { items: [], lessons: [] },
  };
  return before === undefined ? own : withBefore(own, before, known);
}

/** A state with what an earlier one says beside it: higher marks, lessons once finished, and what this course does not know. */
function withBefore(own: State, before: State, known: Known): State {
  const isKnownScope = (scope: number) => scope === 0 || known.lessons.has(scope - 1);
  const isKnown = ({ key }: ItemRecord) => known.items.has(key);
  const all = [...before.items, ...before.bank, ...before.foreign.items];
  const lessons = [...before.lessons, ...before.foreign.lessons];
  const today = [...new Set(lessons.flatMap((key) => known.lessons.get(key) ?? []))].map(lessonKey);
  const carried: State = {
    ...own,
    marks: higher(own.marks, before.marks),
    // What the log says of items that are known is all that there is to say.
    ...{ items: [], bank: [], texts: [] },
    tests: before.tests.filter(({ scope }) => isKnownScope(scope)),
    papers: before.tests.filter(({ scope }) => !isKnownScope(scope)).map(({ scope, best }) => ({ scope, paper: best })),
    lessons: today.sort((one, other) => one - other),
    foreign: {
      items: all.filter((item) => !isKnown(item)),
      // A former id, too: the version before knows the lesson by that alone.
      lessons: lessons
        .filter((key) => lessonKey(known.lessons.get(key) ?? "") !== key)
        .sort((one, other) => one - other),
    },
  };
  return merge(own, carried);
}
