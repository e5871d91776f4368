import type { Locator, Page } from "@playwright/test";
import { demo, oneOfEachKind } from "./demo.ts";
import { answer, cardOf } from "./learner.ts";
import { awake, expect, test } from "./site.ts";
import { demoSite } from "./sites.ts";

/** A page holds the styles that it needs to be read and answered; the others come after. Nobody may see a difference. */
test.use({ folder: demoSite, expectedErrors: /ERR_FAILED/, contextOptions: { reducedMotion: "reduce" } });

/** How each element below one stands and looks, from its corner. */
const looks = (within: Locator) =>
  within.evaluate((root) => {
    const corner = root.getBoundingClientRect();
    return [...root.querySelectorAll("*")].map((each) => {
      if (each.getClientRects().length === 0) return "";
      const { left, top, width, height } = each.getBoundingClientRect();
      const { color, backgroundColor, fontWeight, visibility } = getComputedStyle(each);
      const box = [left - corner.left, top - corner.top, width, height].map((number) => number.toFixed(1)).join(" ");
      return `${each.tagName} ${each.className} ${box} ${color} ${backgroundColor} ${fontWeight} ${visibility}`;
    });
  });

/** Brings the rest of the styles as the player does. */
const bringRest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const style = document.querySelector<HTMLStyleElement>("style[data-rest]");
        const link = document.createElement("link");
        link.rel = "stylesheet";
        link.href = style?.dataset.rest ?? "";
        link.onload = resolve;
        style?.after(link);
      }),
  );

test.describe("before the code has come", () => {
  for (const [width, lang] of [
    [375, "es"],
    [1280, "ca"],
  ] as const) {
    test(`pages that people arrive at look as they will (${width} px)`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      // What is told of is styles, and not when a font came that nobody waits for.
      await page.route(/\.js$|italic/, (route) => route.abort());
      const lessons = demo.lessonsIn(lang).map(({ path }) => path);
      const modules = demo.modulesIn(lang).map(({ id }) => `${lang}/${id}/`);
      for (const path of [`${lang}/`, ...modules, ...lessons]) {
        await page.goto(site + path);
        const before = await looks(page.locator("body"));
        expect(before.length, path).toBeGreaterThan(20);
        await bringRest(page);
        expect(await looks(page.locator("body")), path).toEqual(before);
      }
    });
  }
});

test("an answer to each kind looks as it will while the rest of the styles is still to come", async ({
  page,
  site,
}) => {
  test.slow();
  await page.route(/italic/, (route) => route.abort());
  const lang = "es";
  for (const { path, blocks } of oneOfEachKind(lang)) {
    if (blocks.length === 0) continue;
    let come = () => {};
    const held = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route("**/style-*.css", async (route) => {
      await held;
      await route.continue();
    });
    // A page has not loaded while a sheet of its styles is to come.
    await page.goto(site + path, { waitUntil: "commit" });
    await awake(page);
    const before: string[][] = [];
    for (const block of blocks) {
      await answer(page, block, "full", lang);
      // What the pointer is left over looks otherwise, until the page moves below it.
      await page.mouse.move(0, 0);
      before.push(await looks(cardOf(page, block).locator("form")));
    }
    const rest = page.waitForResponse(/style-[^/]*\.css$/);
    come();
    await (await rest).finished();
    await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(1);
    for (const [n, block] of blocks.entries()) {
      expect(await looks(cardOf(page, block).locator("form")), block.id).toEqual(before[n]);
    }
    await page.unroute("**/style-*.css");
  }
});
