import { expect, it } from "vitest";
import { wordCount } from "./running-text.ts";

it.each([
  [0, ""],
  [0, "— · …"],
  [4, "L'equip d'ahir és aquí."],
  [3, "servicio-beneficio, col·lega, 15.30"],
  [4, "يرى أن أحداً استقبله."],
  // Signs above and below letters are no gaps.
  [2, "नमस्ते दोस्तों"],
])("counts %i words in %s", (count, text) => {
  expect(wordCount(text)).toBe(count);
});

it.each(["我们明天上午十点以前再给您打电话。", "ผมจะโทรกลับหาคุณก่อนสิบโมงเช้าพรุ่งนี้"])(
  "counts as many words as a reader does, more or less, where no spaces part them: %s",
  (text) => {
    expect(wordCount(text)).toBeGreaterThanOrEqual(8);
    expect(wordCount(text)).toBeLessThanOrEqual(12);
  },
);
