import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Mood, portraits } from "../schema.ts";
import { Face } from "./Face.tsx";

const moods: readonly Mood[] = [0, 1, 2, 3, 4, 5];
const drawn = (portrait: (typeof portraits)[number], mood: Mood) =>
  renderToStaticMarkup(<Face portrait={portrait} mood={mood} />);

test("everyone has a face of their own, and shows every mood", () => {
  const faces = portraits.flatMap((portrait) => moods.map((mood) => drawn(portrait, mood)));
  expect(new Set(faces).size).toBe(portraits.length * moods.length);
});

test("a face is a picture that a page may hold: no style attribute, nothing for a screen reader, no id to meet another", () => {
  for (const portrait of portraits) {
    const face = drawn(portrait, 5);
    expect(face).not.toMatch(/ (?:style|id)=/);
    expect(face).toContain('aria-hidden="true"');
  }
});

test("who is furious opens the mouth", () => {
  expect(drawn("bob", 5)).toContain("#ffffff");
  expect(drawn("bob", 4)).not.toContain("#ffffff");
});
