import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Lang, languages } from "./course.ts";
import { demo, oneOfEachKind } from "./demo.ts";
import { checksItself, journeyOf } from "./journeys.ts";
import { cardOf, checkButton, deskOf, expectWhole } from "./learner.ts";
import { devices, dist, expect, openWhole, test } from "./site.ts";
import { demoSite } from "./sites.ts";

/** Criteria of WCAG 2.2 that no other test is about; docs/accessibility.md has them all. */

/** Kinds whose parts can be dragged. */
const dragged = new Set(
  globSync("src/exercises/*/*.tsx")
    .filter((file) => /from "[^"]*(?:useDrag|useDragTo|parts\/placing\/)/.test(readFileSync(file, "utf8")))
    .map((file) => dirname(file).split(/[\\/]/).at(-1)),
);

test.use({ folder: demoSite });

test.describe("by finger", () => {
  test.use({ ...devices.phone, contextOptions: { reducedMotion: "reduce" } });

  test("what can be dragged can be done by taps alone (2.5.7)", async ({ page, site }) => {
    test.slow();
    const lang: Lang = "es";
    const lessons = oneOfEachKind(lang).map(({ path, blocks }) => ({
      path,
      blocks: blocks.filter(({ kind }) => dragged.has(kind)),
    }));
    const found = new Set(lessons.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
    expect([...found].sort()).toEqual([...dragged].sort());
    for (const { path, blocks } of lessons.filter((each) => each.blocks.length > 0)) {
      await openWhole(page, `${site}${path}`);
      for (const block of blocks) {
        await cardOf(page, block).scrollIntoViewIfNeeded();
        await journeyOf(block).full(deskOf(page, block, lang), "touch");
        if (!checksItself(block)) await checkButton(page, block, lang).tap();
        await expectWhole(page, block, lang);
      }
    }
  });
});

/** Where each link in a part of a page leads, without the language, and what it is called; in their order. */
function linksOf(part: string, page: string, lang: string): readonly string[] {
  return [...part.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(([, address = "", inside = ""]) => {
    const { pathname } = new URL(address, `http://host/${page}`);
    return `${pathname.replace(new RegExp(`^/${lang}/`), "")} ${inside.replace(/<[^>]*>/g, "").trim()}`;
  });
}

for (const lang of languages) {
  test(`the ways to other pages, to the settings and to help have one order and one name on every page (3.2.3, 3.2.4, 3.2.6: ${lang})`, () => {
    const pages = globSync(`${lang}/**/index.html`, { cwd: dist }).filter(
      // A former address only leads on.
      (file) => !readFileSync(join(dist, file), "utf8").includes('http-equiv="refresh"'),
    );
    expect(pages.length).toBeGreaterThan(demo.lessonsIn(lang).length);
    const orders = pages.map((file) => {
      const html = readFileSync(join(dist, file), "utf8");
      const navs = [...html.matchAll(/<nav [\s\S]*?<\/nav>/g)].map(([nav]) => nav);
      const page = `${dirname(file).replaceAll("\\", "/")}/`;
      return JSON.stringify([navs[0], navs.at(-1)].map((nav = "") => linksOf(nav, page, lang)));
    });
    expect([...new Set(orders)]).toHaveLength(1);
    // The guide is the help that there is.
    expect(orders[0]).toContain('"guide/ ');
    expect(orders[0]).toContain('"settings/ ');
  });
}
