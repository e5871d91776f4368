import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { elided } from "../../i18n/elided.ts";
import { looksFor, withoutUnused } from "./unused-i18n.ts";

const entry = createRequire(import.meta.url).resolve("i18next");
const code = readFileSync(join(entry, "../../esm/i18next.js"), "utf8");
const found = new Set<string>();
const lean = withoutUnused(code, (what) => found.add(what));

describe("what a build leaves out of i18next", () => {
  it("is found, line by line, in the i18next that we have", () => {
    expect(looksFor.filter((what) => !found.has(what))).toEqual([]);
  });

  it("is not missed: words are found, filled in, counted and worked on as before", async () => {
    const { createInstance } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(lean)}`);
    const words = createInstance();
    words.use({ type: "postProcessor", name: "elision", process: (text: string) => elided(text, "ca") });
    void words.init({
      ...{ postProcess: ["elision"], resources: {}, ns: ["words"], defaultNS: "words" },
      ...{ fallbackLng: false, initAsync: false, interpolation: { escapeValue: false } },
    });
    expect(words.hasResourceBundle("ca", "words")).toBe(false);
    words.addResourceBundle("ca", "words", {
      deep: { said: "Del {{what}}" },
      lessons_one: "{{count}} lliçó de {{total}}",
      lessons_many: "{{count}} de lliçons",
      lessons_other: "{{count}} lliçons de {{total}}",
    });
    const t = words.getFixedT("ca", "words");
    expect(t("deep.said", { what: "<b>" })).toBe("Del <b>");
    expect(t("lessons", { count: 1, total: 12 })).toBe("1 lliçó de 12");
    expect(t("lessons", { count: 3, total: 11 })).toBe("3 lliçons d'11");
    expect(t("lessons", { count: 1_000_000, total: 1 })).toBe("1000000 de lliçons");
    expect(t("lessons", { count: 0, total: 0 })).toBe("0 lliçons de 0");
    expect(t("deep.said", { what: "{{count}} $t(lessons)", count: 1 })).toBe("Del {{count}} $t(lessons)");
    expect(t("deep.missing")).toBe("deep.missing");
    expect(t("toString")).toBe("toString");
    words.addResourceBundle("es", "own", { only: "solo {{it}}" });
    expect(words.getFixedT("es", "own")("only", { it: "esto" })).toBe("solo esto");
    expect(t("deep.said", { what: "això" })).toBe("Del això");
  });
});
