import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { textOf } from "../../src/exercises/text.ts";
import { words as notebookWords } from "../../src/player/notebook/words.ts";
import { words as noteWords } from "../../src/player/notes/words.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { fill, firstLesson, type Lang, otherOf } from "./course.ts";
import { devices, expect, open, ready, test } from "./site.ts";

/** Notes, marks and bookmarks: made in a lesson, found beside their passage in both languages, and gathered in the notebook. */
test.use({ contextOptions: { reducedMotion: "reduce" } });

/** The lesson's first section, in a language. */
function sectionIn(lang: Lang) {
  const { lesson, path, entry } = firstLesson(lang);
  const block = lesson.blocks.findIndex((each) => each.type === "prose" && each.heading !== undefined);
  const found = lesson.blocks[block];
  if (found?.type !== "prose" || found.heading === undefined) throw new Error("The lesson has no section");
  return { path, entry, block, id: found.heading.id, title: found.heading.text, words: textOf(found.prose) };
}

const passage = (page: Page, lang: Lang) => page.locator("article > [data-anchor]").nth(sectionIn(lang).block);
const addTo = (lang: Lang) => fill(noteWords.in[lang].addSection, { title: sectionIn(lang).title });
const noteIn = (page: Page, text: string) => page.locator("details[id^=note-]", { hasText: text });

/** How many passages the browser shows as marked. */
const marked = (page: Page) => page.evaluate(() => CSS.highlights.get("noted")?.size ?? 0);

/** Two places in a run of plain words, where a pointer can press and let go. */
function twoPlaces(line: Locator): Promise<{ x: number; y: number }[]> {
  return line.evaluate((element) => {
    const text = [...element.childNodes].find((node) => node instanceof Text && node.data.length > 40);
    if (text === undefined) throw new Error("No run of plain words");
    return [6, 24].map((at) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 1, y: top + height / 2 };
    });
  });
}

async function openNoted(page: Page, address: string): Promise<void> {
  await open(page, address);
  await expect(page.locator("[data-notes=controls] button").first()).toBeAttached();
}

test.describe("on a desk", () => {
  test.use(devices.desktop);

  test("words that are dragged over are noted in the margin, stay after a reload, and are found in the other language", async ({
    page,
    site,
  }) => {
    const lang = "es";
    const t = noteWords.in[lang];
    const { path } = sectionIn(lang);
    await openNoted(page, `${site}${path}`);
    const line = passage(page, lang).locator("> .prose > p").first();
    await line.scrollIntoViewIfNeeded();
    const [from = { x: 0, y: 0 }, to = from] = await twoPlaces(line);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await expect(page.getByRole("toolbar", { name: t.selection })).toHaveCount(0);
    await page.mouse.up();
    await page.getByRole("toolbar", { name: t.selection }).getByRole("button", { name: t.note }).click();
    await page.keyboard.type("Preguntar a **Marc** por esto");
    // The page goes before the learner has paused.
    await page.reload();
    await ready(page);
    const note = noteIn(page, "Marc");
    await expect(note.locator("strong")).toHaveText("Marc");
    await expect.poll(() => marked(page)).toBe(1);
    const side = await note.boundingBox();
    const text = await line.boundingBox();
    expect(side?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    expect(Math.abs((side?.y ?? 0) - ((await passage(page, lang).boundingBox())?.y ?? 0))).toBeLessThan(12);
    await expectAccessible(page);

    const quote = await note.locator("blockquote").innerText();
    expect(sectionIn(lang).words.replace(/\s+/g, " ")).toContain(quote);
    const other = otherOf(lang);
    await openNoted(page, `${site}${sectionIn(other).path}`);
    await expect(passage(page, other).locator("details blockquote")).toHaveText(quote);
    await expect(noteIn(page, "Marc").locator("blockquote")).toHaveAttribute("lang", lang);
    expect(await marked(page)).toBe(0);

    await page.goto(`${site}${other}/notebook/`);
    const way = page.getByRole("link", { name: fill(notebookWords.in[other].seeThis, { start: "" }).slice(0, -2) });
    await way.click();
    await expect(noteIn(page, "Marc").locator("summary")).toBeFocused();
    await expect(passage(page, other)).toBeInViewport();
  });

  test("a lesson and the notebook are printed with what was noted, and without what writes it", async ({
    page,
    site,
  }) => {
    const lang = "ca";
    const t = noteWords.in[lang];
    await openNoted(page, `${site}${sectionIn(lang).path}`);
    await page.getByRole("button", { name: addTo(lang) }).click();
    await page.getByRole("textbox", { name: t.field }).fill("Una nota per al paper");
    await page.getByRole("button", { name: t.done }).click();
    const summary = noteIn(page, "Una nota per al paper").locator("summary");
    await summary.click();
    // Closed, it also says how it begins.
    await expect(page.getByText("Una nota per al paper")).toHaveCount(2);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("Una nota per al paper")).toBeVisible();
    for (const name of [addTo(lang), t.change]) await expect(page.getByRole("button", { name })).toHaveCount(0);
    await page.emulateMedia({ media: null });

    await page.goto(`${site}${lang}/notebook/`);
    await expect(page.getByText("Una nota per al paper")).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("Una nota per al paper")).toBeVisible();
    await expect(page.getByRole("searchbox")).toHaveCount(0);
    expect(await overflowing(page)).toEqual([]);
  });
});

test.describe("on a phone", () => {
  test.use({ ...devices.phone, colorScheme: "dark" });

  test("a section is noted and bookmarked by its buttons, and the notebook finds both and gives them as a file", async ({
    page,
    site,
  }) => {
    const lang = "ca";
    const t = noteWords.in[lang];
    const n = notebookWords.in[lang];
    const { path, title, id, entry } = sectionIn(lang);
    await openNoted(page, `${site}${path}`);
    const before = await passage(page, lang).boundingBox();
    await page.getByRole("button", { name: fill(t.bookmark, { title }) }).tap();
    await page.getByRole("button", { name: addTo(lang) }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: t.field })).toBeFocused();
    await page.keyboard.type("Ho provaré dilluns");
    await page.keyboard.press("Escape");
    await expect(noteIn(page, "Ho provaré dilluns").locator("summary")).toBeFocused();
    expect((await passage(page, lang).locator(".prose").first().boundingBox())?.width).toBe(before?.width);
    expect(await overflowing(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await expectAccessible(page);

    await page.goto(`${site}${lang}/notebook/`);
    await expect(page.getByText("Ho provaré dilluns")).toBeVisible();
    await expectAccessible(page);
    expect(await smallTargets(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: n.downloadAll }).tap(),
    ]);
    const text = await readFile(await file.path(), "utf8");
    expect(text).toContain(`## ${entry.title}`);
    expect(text).toMatch(/\n\nHo provaré dilluns\n\n/);
    expect(text.match(new RegExp(n.bookmark, "g"))).toHaveLength(1);
    await page.getByRole("searchbox", { name: n.find }).fill("provare");
    await expect(page.locator("article[id^=note-]")).toHaveCount(1);
    await page.getByRole("searchbox", { name: n.find }).fill("");
    await page.getByRole("combobox", { name: n.show }).selectOption(n.kinds.bookmark);
    await page.locator("article[id^=note-]").getByRole("link").tap();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await expect(page.getByRole("button", { name: fill(t.bookmark, { title }) })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  test("in a small window with the largest letters a long note breaks nothing", async ({ page, site }) => {
    const lang = "es";
    const t = noteWords.in[lang];
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, `${site}${lang}/settings/`);
    await page.getByRole("radio", { name: /200/ }).check();
    await openNoted(page, `${site}${sectionIn(lang).path}`);
    await page.getByRole("button", { name: addTo(lang) }).tap();
    await page.keyboard.type(`${"x".repeat(90)} https://example.org/${"y".repeat(90)}`);
    expect(await overflowing(page)).toEqual([]);
    await page.getByRole("button", { name: t.done }).tap();
    await page.locator("details[id^=note-] summary").tap();
    expect(await overflowing(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.goto(`${site}${lang}/notebook/`);
    await expect(page.locator("article[id^=note-]")).toHaveCount(1);
    expect(await overflowing(page)).toEqual([]);
  });
});
