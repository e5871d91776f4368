import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { elided } from "../../i18n/elided.ts";
import { withoutFormats, withoutServer } from "./unused-i18n.ts";

const entry = createRequire(import.meta.url).resolve("i18next");
const code = readFileSync(join(entry, "../../esm/i18next.js"), "utf8");
const lean = withoutServer(withoutFormats(code));

describe("what a build leaves out of i18next", () => {
  it("is found in the i18next that we have", () => {
    expect(lean).not.toContain("queueLoad");
    expect(lean).not.toContain("formatter = Formatter");
    expect(code.length - lean.length).toBeGreaterThan(7_000);
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
  });
});
