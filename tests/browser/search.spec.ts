import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Passages } from "../../src/course/references.ts";
import { words as searchWords } from "../../src/player/search/words.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { courseIndex, firstLesson, isLookedAt, type Lang, otherOf, words } from "./course.ts";
import { disconnect, kept } from "./kept.ts";
import { test as offline } from "./own-server.ts";
import { devices, dist, expect, open, ready, test } from "./site.ts";

/** The search, in a real browser: from what is typed to the very words, and back. */
test.use({ contextOptions: { reducedMotion: "reduce" } });

const passagesOf = (lang: Lang): Passages =>
  JSON.parse(readFileSync(join(dist, "course", courseIndex.references[lang]?.passages ?? ""), "utf8"));

/** Some words that follow each other in the last lesson, and nowhere before: whoever types them wants that passage. */
function somePassage(lang: Lang) {
  const { lessons } = passagesOf(lang);
  const before = lessons
    .slice(0, -1)
    .flatMap(({ blocks }) => blocks.map(({ text }) => text))
    .join(" ");
  const lesson = lessons.at(-1);
  for (const { block, text } of lesson?.blocks ?? []) {
    const [typed] = text.match(/\p{L}{5,} \p{L}{5,} \p{L}{2,} \p{L}{5,}/u) ?? [];
    if (lesson !== undefined && typed !== undefined && !before.includes(typed)) return { lesson, block, typed };
  }
  throw new Error(`No words of their own in the last lesson in ${lang}`);
}

const field = (page: Page, lang: Lang) => page.getByRole("searchbox", { name: searchWords.in[lang].find });
const hits = (page: Page) => page.locator("a[data-hit]");
const bare = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();

for (const lang of ["es", "ca"] as const) {
  const device = lang === "es" ? "desktop" : "phone";
  test(`by keys alone, without accents, to the very words and back (${lang}, ${device})`, async ({ page, site }) => {
    await page.setViewportSize(devices[device].viewport);
    const { lesson, block, typed } = somePassage(lang);
    await open(page, `${site}${lang}/`);
    await page.getByRole("link", { name: words[lang].player.nav.search }).first().press("Enter");
    // Who comes here types at once.
    await expect(field(page, lang)).toBeFocused();
    await page.keyboard.type(bare(typed));
    const hit = hits(page).filter({ hasText: typed }).first();
    await expect(hit).toBeVisible();
    expect(await hit.locator("mark").allInnerTexts()).not.toEqual([]);
    while (!(await hit.evaluate((link) => link === document.activeElement))) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");

    await expect(page).toHaveURL(new RegExp(`/${lang}/${lesson.module}/${lesson.lesson}/(#.*)?$`));
    const place = page.locator("article [data-anchor]").nth(block);
    await expect(place).toBeFocused();
    const said = await page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map(String));
    expect(said.map(bare)).toEqual(expect.arrayContaining([bare(typed.split(" ")[0] ?? "")]));
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...(CSS.highlights.get("found") ?? [])].some((range) => {
            const { top, bottom } = (range as Range).getBoundingClientRect();
            return top > 0 && bottom < window.innerHeight;
          }),
        ),
      )
      .toBe(true);

    await page.goBack();
    await expect(field(page, lang)).toHaveValue(bare(typed));
    await expect(hit).toBeVisible();
    // The address can be passed on, and no server is told what is sought.
    const { hash, search } = new URL(page.url());
    expect([new URLSearchParams(hash.slice(1)).get("q"), search]).toEqual([bare(typed), ""]);
    await page.reload();
    await ready(page);
    await expect(hit).toBeVisible();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    if (!isLookedAt("night", lang, device, colorScheme)) continue;
    test(`has nothing that axe finds, nothing cut and nothing small, with hits and without (${lang}, ${colorScheme})`, async ({
      page,
      site,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      await open(page, `${site}${lang}/search/`);
      await expectAccessible(page);
      await field(page, lang).fill(somePassage(lang).typed.split(" ")[0] ?? "");
      await expect(hits(page).first()).toBeVisible();
      await expectAccessible(page);
      await page.evaluate(() => document.documentElement.setAttribute("data-text", "200"));
      expect(await overflowing(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await field(page, lang).fill("qqqqqqqqq");
      await expect(hits(page)).toHaveCount(0);
      await expect(page.getByRole("search").getByRole("status")).toContainText("qqqqqqqqq");
      await expectAccessible(page);
    });
  }
}

test("the other language's hits come in a part of their own, and lead into that language", async ({ page, site }) => {
  const { typed, block } = somePassage("ca");
  await open(page, `${site}es/search/`);
  await field(page, "es").fill(typed);
  await page.locator("main div[lang=ca] a[data-hit]").filter({ hasText: typed }).first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", otherOf("es"));
  await expect(page.locator("article [data-anchor]").nth(block)).toBeFocused();
});

offline("without a network it finds what is on the device, and says what is not", async ({ page, context, serve }) => {
  const server = await serve(dist);
  const { typed } = somePassage("ca");
  await open(page, `${server.site}${firstLesson("ca").path}`);
  await kept(page, server.site, "ca");
  await disconnect(context, server);
  await page.goto(`${server.site}ca/search/`);
  await ready(page);
  await field(page, "ca").fill(typed);
  await expect(hits(page).filter({ hasText: typed }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: searchWords.in.ca.retry })).toBeVisible();
});
