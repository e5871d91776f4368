// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { createI18n, loadWords } from "./i18n.ts";
import { useWords, WordsLang } from "./useWords.tsx";

it("all parts of a page share their words and formats, which are made when they are used", async () => {
  const words = createI18n();
  await loadWords(words, "ca");
  const made: unknown[] = [];
  const { NumberFormat } = Intl;
  Intl.NumberFormat = new Proxy(NumberFormat, {
    construct(target, args: ConstructorParameters<typeof NumberFormat>) {
      made.push(args);
      return new target(...args);
    },
  });
  try {
    const { result } = renderHook(() => [useWords(), useWords()] as const, {
      wrapper: ({ children }) => (
        <WordsLang words={words} lang="ca">
          {children}
        </WordsLang>
      ),
    });
    const [one, other] = result.current;
    expect(one.lang).toBe("ca");
    expect(one).toBe(other);
    expect(made).toEqual([]);
    expect([one.number.format(12_345.5), one.percent.format(0.756)]).toEqual(["12.345,5", "76\u00a0%"]);
    expect(other.number).toBe(one.number);
    expect(made).toHaveLength(2);
  } finally {
    Intl.NumberFormat = NumberFormat;
  }
});
