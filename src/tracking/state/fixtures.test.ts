import { describe, expect, test } from "vitest";
import { writeState } from "./code.ts";
import { expand, readState } from "./expand.ts";
import frozen from "./fixtures/states-v1.json?raw";
import type { Layout } from "./layout.ts";
import { bearer, seen } from "./testing/seen.ts";
import type { State } from "./types.ts";

/** States of the demo course as LMSs keep them, with the layout that was shipped with its package. Read for ever. */
interface Frozen {
  readonly now: number;
  readonly layout: Layout;
  readonly states: readonly {
    readonly what: string;
    readonly room: number;
    readonly dropped: readonly string[];
    readonly text: string;
    readonly state: State;
    readonly seen: unknown;
  }[];
}

const { now, layout, states } = JSON.parse(frozen) as Frozen;
const asStored = (value: unknown) => JSON.parse(JSON.stringify(value));

describe.each(states)("a state of version 1: $what", ({ room, dropped, text, state, seen: was }) => {
  test("reads as it was published", () => {
    expect(readState(text)).toEqual(state);
    // One that was not even given what it needs is as long as that.
    if (room > 1) expect(text.length).toBeLessThanOrEqual(room);
  });

  test("brings an empty log to where it was", () => {
    const restored = expand(text, { ...bearer, layout, known: [], now });
    expect(asStored("unread" in restored ? restored : seen(restored.events))).toEqual(was);
  });

  test("is written again as it was, but for what had no room", () => {
    const again = writeState(state, { room: dropped.length > 0 ? room : 64_000, languages: layout.languages });
    if (dropped.length === 0) expect(again.text).toBe(text);
    else
      expect(readState(again.text)).toMatchObject({ marks: state.marks, lessons: state.lessons, tests: state.tests });
  });
});
