import { expect, test } from "vitest";
import type { Channel } from "../storage/channel.ts";
import { watchWindows } from "./package-windows.ts";

/** A channel that hands on at once what is said. */
function joined(): () => Channel {
  const ends = new Set<(message: unknown) => void>();
  return () => {
    const mine = new Set<(message: unknown) => void>();
    return {
      post: (message) => {
        for (const hear of ends) if (!mine.has(hear)) hear(structuredClone(message));
      },
      onMessage: (hear) => {
        ends.add(hear);
        mine.add(hear);
        return () => ends.delete(hear);
      },
      close: () => {},
    };
  };
}

test("windows of one attempt know of each other, whichever opened first, until one goes", () => {
  const channel = joined();
  const first = watchWindows(channel(), "first");
  expect(first.others.getState()).toBe(0);
  const second = watchWindows(channel(), "second");
  const third = watchWindows(channel(), "third");
  expect([first, second, third].map(({ others }) => others.getState())).toEqual([2, 2, 2]);
  second.gone();
  third.gone();
  expect(first.others.getState()).toBe(0);
});

test("a window that comes back from the browser's history is there again", () => {
  const channel = joined();
  const first = watchWindows(channel(), "first");
  const second = watchWindows(channel(), "second");
  first.gone();
  expect(second.others.getState()).toBe(0);
  first.back();
  expect([first, second].map(({ others }) => others.getState())).toEqual([1, 1]);
});

test("what is no message of ours, or says what it likes, changes nothing", () => {
  const channel = joined();
  const { others } = watchWindows(channel(), "first");
  const stranger = channel();
  for (const message of [
    null,
    "opened",
    3,
    {},
    { what: "opened" },
    { what: "opened", who: 7 },
    { what: "?", who: "x" },
  ]) {
    stranger.post(message);
  }
  expect(others.getState()).toBe(0);
});
