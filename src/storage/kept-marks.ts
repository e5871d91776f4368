import * as v from "valibot";
import { recordOf } from "../base/record-of.ts";

/**
 * How much was kept, noted outside the databases: in `localStorage`, by course and profile. Chrome throws a damaged
 * database away and begins anew without a word; where `localStorage` is left, this tells that there was something. A
 * browser that clears a site clears both: of that nothing can be known.
 */
export const KEPT_KEY = "atenta.kept";

const mark = v.object({
  /** Events in the log when it was last looked at. */
  events: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** When that was, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const marks = recordOf(recordOf(mark));

export type KeptMark = Readonly<v.InferOutput<typeof mark>>;

/** Notes of one course. None of these throws: where nothing can be noted, nothing is known. */
export interface KeptMarks {
  /** By profile. */
  all(): ReadonlyMap<string, KeptMark>;
  note(profile: string, mark: KeptMark): void;
  /** The profile's answers were deleted on purpose, or their loss has been told. */
  forget(profile: string): void;
}

/** The notes of a course. */
export function keptMarks(
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined,
  course: string,
): KeptMarks {
  const read = (): v.InferOutput<typeof marks> => {
    try {
      const value: unknown = JSON.parse(storage?.getItem(KEPT_KEY) ?? "{}");
      return v.is(marks, value) ? value : {};
    } catch {
      return {};
    }
  };
  const write = (mine: Record<string, KeptMark>) => {
    const { [course]: _, ...others } = read();
    const all = Object.keys(mine).length === 0 ? others : { ...others, [course]: mine };
    try {
      if (Object.keys(all).length === 0) storage?.removeItem(KEPT_KEY);
      else storage?.setItem(KEPT_KEY, JSON.stringify(all));
    } catch {
      // Without it a loss is not noticed, which is as it was before.
    }
  };
  return {
    all: () => new Map(Object.entries(read()[course] ?? {})),
    note: (profile, kept) => write({ ...read()[course], [profile]: kept }),
    forget(profile) {
      const { [profile]: gone, ...left } = read()[course] ?? {};
      if (gone !== undefined) write(left);
    },
  };
}

/**
 * What was kept and is gone without anybody having deleted it. `rows`: the profiles that there are. `here`: the one
 * whose log has been read, and how many events it holds. A log only grows, so one that is shorter has lost something.
 */
export function goneSince(
  noted: ReadonlyMap<string, KeptMark>,
  rows: readonly { readonly profile: string }[],
  here?: { readonly profile: string; readonly events: number },
): (KeptMark & { readonly profile: string; readonly left: number }) | undefined {
  let most: (KeptMark & { profile: string; left: number }) | undefined;
  for (const [profile, { events, at }] of noted) {
    const there = rows.some((row) => row.profile === profile);
    const left = there ? (here?.profile === profile ? here.events : events) : 0;
    if (left < events && events - left > (most === undefined ? 0 : most.events - most.left)) {
      most = { profile, events, at, left };
    }
  }
  return most;
}
