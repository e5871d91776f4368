import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { activityKinds } from "../../src/activities/registry.ts";
import { GALLERY_PAGE } from "../gallery/plugin.ts";
import { expectAccessible, overflowing, smallTargets, spaceOut } from "./axe.ts";
import { languages, soak } from "./course.ts";
import { kinds } from "./journeys.ts";
import { dist, expect, test } from "./site.ts";
import { gallerySite } from "./sites.ts";

/** Every kind of exercise and of activity in every state, and every figure at its fewest and its most, by the product's own components. */
test.use({ folder: gallerySite, contextOptions: { reducedMotion: "reduce" } });

/** A page of the gallery each; figures are few enough for one. */
const pages = [
  ...kinds.map((kind) => `exercises/${kind}`),
  ...Object.keys(activityKinds).map((kind) => `activities/${kind}`),
  "figures",
  "offline",
];

/** The same question stands on the page once for each state. */
const except = ["landmark-unique"];

const shown = (page: Page) => page.locator(".shown[data-loaded]");

async function look(page: Page, site: string, show: string, how: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(`${site}${GALLERY_PAGE}?${new URLSearchParams({ show, ...how })}`);
  await expect(shown(page)).toBeVisible();
  expect(await shown(page).locator("[data-state]").count()).toBeGreaterThan(1);
}

/** Chooses in the gallery's bar, as whoever looks at it does. */
const choose = (page: Page, name: string) => page.getByRole("banner").getByRole("radio", { name, exact: true }).check();

for (const [at, show] of pages.entries()) {
  // By turns outside the soak: kinds share their parts, and each is seen in one language and one light, by axe or in a narrow window.
  const byDay = soak || at % 2 === 0;
  const byNight = soak || at % 2 === 1;
  const axed = soak || at % 5 === 0;

  if (axed) {
    test(`axe finds nothing in any state of ${show}, in either language, by day or by night`, async ({
      page,
      site,
    }) => {
      // Colours do not depend on the language, nor names on the colours: so two runs see each language and each theme.
      await look(page, site, show, { lang: "es", theme: "light" });
      if (byDay) await expectAccessible(page, except);
      if (!byNight) return;
      await choose(page, "dark");
      await choose(page, "ca");
      await expect(page.locator("html")).toHaveAttribute("lang", "ca");
      await expectAccessible(page, except);
    });
  }
  if (axed && !soak) continue;

  test(`every state of ${show} fits 320 px with text at 100 % and at 200 % and spaced out, with room for a finger`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const lang of languages) {
      if (!(lang === "es" ? byDay : byNight)) continue;
      await look(page, site, show, { lang });
      expect(await overflowing(page), lang).toEqual([]);
      expect(await smallTargets(page), lang).toEqual([]);
      await page.evaluate(() => document.documentElement.setAttribute("data-text", "200"));
      expect(await overflowing(page), `${lang}, 200 %`).toEqual([]);
      await page.evaluate(() => document.documentElement.removeAttribute("data-text"));
      await spaceOut(page);
      expect(await overflowing(page), `${lang}, spaced out`).toEqual([]);
    }
  });
}

test("nothing of the gallery is in the product", () => {
  const marks = ["gallery-", "Before progress is known", "Ponte en el lugar de quien espera"];
  const texts = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:html|js|css|json)$/.test(file))
      .map((file) => readFileSync(join(folder, file), "utf8"));
  for (const mark of marks) {
    expect(texts(gallerySite).some((text) => text.includes(mark))).toBe(true);
    expect(texts(dist).some((text) => text.includes(mark))).toBe(false);
  }
  expect(existsSync(join(dist, "gallery"))).toBe(false);
});
