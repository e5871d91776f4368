import { expect, it } from "vitest";
import type { Say } from "../../i18n/own-words.ts";
import { markdown } from "./markdown.ts";
import type { words } from "./words.ts";

const say: Say<(typeof words)["in"]["es"]> = (key) => `<${key}>`;

it("has a heading for each part, its question, how it stands in words, and what was said", () => {
  const blank = { label: "Left *out*", question: "Why?", sees: " ", improvement: "" };
  const parts = [
    {
      label: "Strategy",
      question: "Who knows it?",
      state: "half" as const,
      sees: "Two\nof three.",
      improvement: "Say it.",
    },
    blank,
  ];
  expect(markdown({ parts }, say)).toBe(`## Strategy

> Who knows it?

**<state.half>**

### <sees>

Two\\
of three.

### <improvement>

Say it.

## Left \\*out\\*

> Why?

**<unsaid>**`);
});
