import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Glossary, Sources } from "../../src/course/references.ts";
import { textOf } from "../../src/exercises/text.ts";
import { words as glossaryWords } from "../../src/player/glossary/words.ts";
import { words as sourcesWords } from "../../src/player/sources/words.ts";
import { courseIndex, firstLesson, type Lang, lessonsIn, nameOf, otherOf, words } from "./course.ts";
import { devices, dist, expect, open, test } from "./site.ts";

/** The pages of what is gathered from the whole course. */
test.use({ contextOptions: { reducedMotion: "reduce" } });

const read = <T>(file = ""): T => JSON.parse(readFileSync(join(dist, "course", file), "utf8"));
const glossaryOf = (lang: Lang) => read<Glossary>(courseIndex.references[lang]?.glossary);
const sourcesOf = (lang: Lang) => read<Sources>(courseIndex.references[lang]?.sources);
const termsOf = (lang: Lang) => glossaryOf(lang).letters.flatMap(({ terms }) => terms);
const notesOf = (lang: Lang) =>
  sourcesOf(lang).modules.flatMap(({ lessons }) => lessons.flatMap(({ notes }) => notes.map((each) => each.note)));

/** Files of the gathered that a page asks for from now on. */
function gatheredBy(page: Page): readonly string[] {
  const files: string[] = [];
  page.on("request", (request) => {
    const [, file] = /course\/(references\/.*)$/.exec(request.url()) ?? [];
    if (file !== undefined) files.push(file);
  });
  return files;
}

const fieldIn = (page: Page, lang: Lang) => page.getByRole("searchbox", { name: glossaryWords.in[lang].find });
const shownTerms = (page: Page) => page.getByRole("main").getByRole("heading", { level: 3 });

test("from a word in a lesson by keys to its entry, and to its twin; only then is the glossary fetched", async ({
  page,
  site,
}) => {
  const found = lessonsIn("es").find(({ lesson }) => lesson.terms.length > 0);
  if (found === undefined) throw new Error("No lesson marks a term");
  const files = gatheredBy(page);
  await open(page, `${site}${found.path}`);
  const mark = page.locator("article a[aria-haspopup=dialog]").first();
  const id = (await mark.getAttribute("href"))?.slice("#term-".length) ?? "";
  await mark.press("Enter");
  const toGlossary = page.getByRole("dialog").getByRole("link", { name: words.es.player.term.glossary });
  await expect(toGlossary).toBeVisible();
  expect(files).toEqual([]);
  await toGlossary.press("Enter");
  const entry = page.locator(`#term-${id}`);
  await expect(entry).toBeFocused();
  await expect(entry).toBeInViewport();
  expect(files).toEqual([courseIndex.references.es?.glossary]);

  const twin = termsOf("es").find((term) => term.id === id)?.twins[0];
  await entry.getByRole("link", { name: twin?.term ?? "", exact: true }).press("Enter");
  await expect(page).toHaveURL(`${site}ca/glossary/#term-${id}`);
  await expect(page.locator("html")).toHaveAttribute("lang", "ca");
  await expect(entry).toBeFocused();
  await expect(entry.getByRole("heading")).toHaveText(twin?.term ?? "");
});

for (const lang of ["es", "ca"] as const) {
  test(`what is typed leaves the terms that have it, whatever the accents, and the other language keeps it (${lang})`, async ({
    page,
    site,
  }) => {
    const terms = termsOf(lang);
    const accented = terms.find(({ term }) => /[áéíóúàèòç·]/i.test(term)) ?? terms[0];
    const bare =
      accented?.term
        .normalize("NFD")
        .replace(/[\p{M}·]/gu, "")
        .toUpperCase() ?? "";
    await open(page, `${site}${lang}/glossary/`);
    await expect(shownTerms(page)).toHaveText(terms.map(({ term }) => term));
    await fieldIn(page, lang).fill(bare);
    await expect(page.locator(`#term-${accented?.id}`)).toBeVisible();
    const count = await shownTerms(page).count();
    expect(count).toBeLessThan(terms.length);
    await expect(page.getByRole("main").getByRole("status")).toContainText(`${count} `);
    await page.getByRole("link", { name: nameOf(otherOf(lang)) }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", otherOf(lang));
    await expect(page.locator(`#term-${accented?.id}`)).toBeVisible();
    await fieldIn(page, otherOf(lang)).fill("qqq");
    await expect(shownTerms(page)).toHaveCount(0);
    await page.getByRole("button", { name: glossaryWords.in[otherOf(lang)].clear }).press("Enter");
    await expect(fieldIn(page, otherOf(lang))).toBeFocused();
    await expect(shownTerms(page)).toHaveCount(terms.length);
  });
}

test("from a note to what its degree means, to the notes of one degree, and back to a passage", async ({
  page,
  site,
}) => {
  const found = lessonsIn("ca").find(({ lesson }) =>
    lesson.blocks.some((block) => block.type === "callout" && block.sure !== undefined),
  );
  const files = gatheredBy(page);
  await page.setViewportSize(devices.desktop.viewport);
  await open(page, `${site}${found?.path}`);
  await page.getByRole("link", { name: words.ca.player.callout.meaning }).first().click();
  await expect(page.getByRole("heading", { name: sourcesWords.in.ca.degrees })).toBeInViewport();
  expect(files).toEqual([courseIndex.references.ca?.sources]);
  const notes = page.getByRole("main").getByRole("listitem");
  await expect(notes).toHaveCount(notesOf("ca").length);
  await page.getByRole("radio", { name: sourcesWords.in.ca.filter.all }).focus();
  await page.keyboard.press("ArrowDown");
  const [first] = ["high", "medium", "low"] as const;
  await expect(notes).toHaveCount(notesOf("ca").filter(({ sure }) => sure === first).length);
  const back = notes.first().getByRole("link").last();
  const section = new URL((await back.getAttribute("href")) ?? "", page.url()).hash;
  await back.click();
  await expect(page.locator(section === "" ? "h1" : section)).toBeInViewport();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("both pages are whole lists without a control that does nothing", async ({ page, site }) => {
    await page.goto(`${site}es/glossary/`);
    await expect(shownTerms(page)).toHaveCount(termsOf("es").length);
    await expect(fieldIn(page, "es")).toBeHidden();
    await page.goto(`${site}es/sources/`);
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(notesOf("es").length);
    await expect(page.getByRole("radio").first()).toBeHidden();
  });
});

test("on paper both pages have all their words and whole addresses, and no control", async ({ page, site }) => {
  await page.setViewportSize({ width: 680, height: 980 });
  await page.emulateMedia({ media: "print" });
  for (const name of ["glossary", "sources"] as const) {
    await open(page, `${site}ca/${name}/`);
    const said = (await page.getByRole("main").innerText()).replace(/\s+/g, " ");
    const addresses = notesOf("ca").flatMap(({ source = "" }) => source.match(/https?:\/\/\S+[^\s/.,;)]/g) ?? []);
    const wanted =
      name === "glossary"
        ? termsOf("ca").flatMap(({ term, definition }) => [term, textOf(definition)])
        : addresses.map((address) => address.replace(/^https?:\/\/(www\.)?/, ""));
    expect(wanted.filter((text) => !said.includes(text.replace(/\s+/g, " ")))).toEqual([]);
    await expect(page.getByRole("main").locator("input:visible, button:visible, nav:visible")).toHaveCount(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
});

test("no other page fetches them: not a lesson, nor home", async ({ page, site }) => {
  const files = gatheredBy(page);
  await open(page, `${site}es/`);
  await open(page, `${site}${firstLesson("es").path}`);
  await page.waitForLoadState("networkidle");
  expect(files).toEqual([]);
});
