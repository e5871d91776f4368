import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { chooseLanguage } from "../../app/language.ts";
import type { CourseIndex } from "../../course/types.ts";
import { movedPage, notFoundPage, rootPage } from "./outer-pages.ts";
import { contentSecurityPolicy } from "./page.ts";

const index = { languages: [{ code: "es" }, { code: "ca" }] } as unknown as CourseIndex;
const siteOf = (course: CourseIndex) => ({ index: course, has: () => false });
const word = { title: "Nada <aquí>", text: "…", home: "Ir", course: "Curso", name: "español" };
const words = new Map([
  ["es", word],
  ["ca", { ...word, name: "català" }],
]);
const scriptIn = (html: string) => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? "";

/** Where the root page leads someone. */
function led(languages: readonly string[], chosen?: string, pathname = "/sub/") {
  let to = "";
  runInNewContext(scriptIn(rootPage(siteOf(index), words)), {
    navigator: { languages },
    localStorage: { getItem: () => (chosen === undefined ? null : JSON.stringify({ lang: chosen })) },
    location: {
      pathname,
      replace: (address: string) => {
        to = address;
      },
    },
  });
  return to;
}

describe("the root page", () => {
  it.each([
    [["es-ES", "ca"], undefined],
    [["ca-ES"], undefined],
    [["fr", "de"], undefined],
    [["fr", "ca-ES"], undefined],
    [["es"], "ca"],
    [["ca"], "eu"],
    [[], undefined],
  ])("leads who speaks %j and chose %s to the language that the player would choose", (browser, chosen) => {
    expect(led(browser, chosen)).toBe(`./${chooseLanguage(["es", "ca"], chosen, browser)}/`);
  });

  it("leads into the folder also where a host leaves its slash out", () => {
    expect(led(["es"], undefined, "/sub")).toBe("/sub/es/");
  });

  it("lets everyone choose without JavaScript", () => {
    expect(rootPage(siteOf(index), words)).toContain('<a href="./ca/" hreflang="ca">català</a>');
  });
});

describe("pages outside the course", () => {
  it("let their own script and style run, and nothing else", () => {
    for (const html of [
      rootPage(siteOf(index), words),
      notFoundPage(index, words),
      movedPage({ from: "/es/m/a/", to: "/es/m/b/" }, "es", "T"),
    ]) {
      expect(html).toMatch(/script-src 'self'( 'sha256-[^']+')?; style-src 'self' 'sha256-[^']+'/);
      expect(html).not.toMatch(/unsafe/);
    }
  });

  it("show words as words", () => {
    expect(notFoundPage(index, words)).toContain("Nada &lt;aquí&gt;");
  });

  it("lead from a lesson's former address to the present one, in any folder", () => {
    expect(movedPage({ from: "/es/m/a/", to: "/es/m/b/" }, "es", "T")).toContain('content="0; url=../b/"');
  });
});

describe("The pages of a course with a brand", () => {
  const branded = { ...index, brand: { name: "Pedal & Co" } } as CourseIndex;
  const family = { brand: { light: "#1f4e79", dark: "#8cc6ff" }, focus: { light: "#1a3d5f", dark: "#b7daff" } };

  it("are in its colours, and their policy allows that style", () => {
    for (const html of [rootPage(siteOf(branded), words, family), notFoundPage(branded, words, family)]) {
      const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
      for (const colour of ["#1f4e79", "#8cc6ff", "#1a3d5f", "#b7daff"]) expect(style).toContain(colour);
      expect(style).not.toMatch(/#0f5b4f|undefined/);
      expect(html).toContain(contentSecurityPolicy([scriptIn(html)], [style]));
    }
  });

  it("have its name where Atenta's stands", () => {
    expect(rootPage(siteOf(index), words)).toContain("<h1>Atenta</h1>");
    expect(rootPage(siteOf(branded), words, family)).toContain("<h1>Pedal &amp; Co</h1>");
  });
});
