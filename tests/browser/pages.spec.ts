import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Page, request } from "@playwright/test";
import { assignmentPages } from "../../src/app/more-pages.ts";
import { words as siteWords } from "../../src/cli/site/words.ts";
import { words as certificateWords } from "../../src/player/certificate/words.ts";
import { words as examWords } from "../../src/player/exam/words.ts";
import { words as glossaryWords } from "../../src/player/glossary/words.ts";
import { words as handoutsWords } from "../../src/player/handouts/words.ts";
import { words as notebookWords } from "../../src/player/notebook/words.ts";
import { words as privacyWords } from "../../src/player/privacy/words.ts";
import { words as reviewWords } from "../../src/player/review/words.ts";
import { words as searchWords } from "../../src/player/search/words.ts";
import { words as settingsWords } from "../../src/player/settings/words.ts";
import { words as sourcesWords } from "../../src/player/sources/words.ts";
import {
  allPages,
  courseIndex,
  firstLesson,
  languages,
  lessonsIn,
  modulesIn,
  soak,
  somePages,
  words,
} from "./course.ts";
import { deviceNames, devices, dist, expect, open, ready, test } from "./site.ts";

interface About {
  readonly title: string;
  readonly summary: string;
  /** Its heading, where that is not the title. */
  readonly heading?: string;
}

/** What a page must say of itself: title and description as the course has them, by its path. */
const about = new Map<string, About | undefined>();
for (const lang of languages) {
  about.set(`${lang}/`, courseIndex.about[lang]);
  about.set(`${lang}/notebook/`, {
    title: words[lang].player.nav.notebook,
    summary: notebookWords.in[lang].description,
  });
  const { glossary, sources } = words[lang].player.nav;
  about.set(`${lang}/glossary/`, { title: glossary, summary: glossaryWords.in[lang].description });
  about.set(`${lang}/sources/`, { title: sources, summary: sourcesWords.in[lang].description });
  const { review, search, handouts, certificate, verify } = words[lang].player.nav;
  about.set(`${lang}/review/`, { title: review, summary: reviewWords.in[lang].description });
  about.set(`${lang}/search/`, { title: search, summary: searchWords.in[lang].description });
  about.set(`${lang}/handouts/`, { title: handouts, summary: handoutsWords.in[lang].description });
  about.set(`${lang}/certificate/`, { title: certificate, summary: certificateWords.in[lang].description });
  about.set(`${lang}/verify/`, { title: verify, summary: certificateWords.in[lang].verifyDescription });
  about.set(`${lang}/exam/`, { title: examWords.in[lang].title, summary: examWords.in[lang].description });
  for (const { path, title, description } of assignmentPages(lang, lang)) {
    about.set(path.slice(1), { title, summary: description });
  }
  const { settings, privacy } = words[lang].player.nav;
  about.set(`${lang}/settings/`, { title: settings, summary: settingsWords.in[lang].description });
  about.set(`${lang}/privacy/`, { title: privacy, summary: privacyWords.in[lang].description });
  for (const module of modulesIn(lang)) {
    about.set(`${lang}/${module.id}/`, module);
    const { testTitle, testDescription, testOf } = examWords.in[lang];
    const title = `${testTitle}: ${module.title}`;
    about.set(`${lang}/${module.id}/test/`, { title, summary: testDescription, heading: testOf });
  }
  for (const { path, lesson } of lessonsIn(lang)) about.set(path, lesson);
}

/** Home, the things made, a module and a lesson, in each language. */
const oneOfEach = languages.flatMap((lang) => [
  `${lang}/`,
  `${lang}/notebook/`,
  `${lang}/${modulesIn(lang)[0]?.id}/`,
  firstLesson(lang).path,
]);

/** Counts how far the page moved under the reader since it began. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node?: Element }[];
      })[]) {
        const where = entry.sources.every(({ node }) => node?.closest("header")) ? "header" : "page";
        moved.push(
          `${where} ${entry.value} ${entry.sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(" | ")}`,
        );
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

/** Keeps back what comes onto every page after the first answer can be given. */
async function holdLate(page: Page) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/(?:late-parts|parts)-/, async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}

/** Resolves when what was painted has settled: fonts are there, and two frames have passed. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  });

/** The file of the built site that answers an address below its root. */
const fileOf = (path: string) => join(dist, path === "" || path.endsWith("/") ? `${path}index.html` : path);

for (const { lang, path } of allPages) {
  test(`${path} is a file with its language, title, description, content and relative addresses`, async ({ site }) => {
    const client = await request.newContext();
    const response = await client.get(`${site}${path}`);
    expect(response.status()).toBe(200);
    const html = await response.text();
    await client.dispose();
    const { title = "", summary = "", heading = title } = about.get(path) ?? {};
    expect(html).toMatch(new RegExp(`<html lang="${lang}"`));
    expect(html).toContain(`<title>${title}`);
    expect(html).toContain(`<meta name="description" content="${summary.replaceAll('"', "&quot;")}"`);
    expect(html).toMatch(new RegExp(`<h1[^>]*>${heading.replaceAll("'", "&#x27;")}</h1>`));
    for (const [, address = ""] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      // Sources that a lesson names are elsewhere; nothing else may be.
      if (!address.startsWith("https://")) expect(address).not.toMatch(/^\/|^[a-z]+:/);
    }
    expect(html).not.toMatch(/<[^>]*\sstyle=/);
    // What search engines and messengers read: all of it leads to what is there.
    const at = (address: string) => new URL(address, `${site}${path}`).href;
    const links = new Map(
      [...html.matchAll(/<link rel="(?:canonical|alternate)"(?: hreflang="([^"]*)")? href="([^"]*)"/g)].map(
        ([, code = "canonical", address = ""]) => [code, at(address)],
      ),
    );
    const rest = path.slice(lang.length + 1);
    const anyone = rest === "" ? site : `${site}es/${rest}`;
    expect(Object.fromEntries(links)).toEqual({
      canonical: `${site}${path}`,
      ...Object.fromEntries(languages.map((code) => [code, `${site}${code}/${rest}`])),
      "x-default": anyone,
    });
    for (const address of links.values()) expect(existsSync(fileOf(address.slice(site.length)))).toBe(true);
    const card = new Map(
      [...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g)].map(
        ([, name = "", value = ""]) => [name, value],
      ),
    );
    expect(card.get("og:title")).toMatch(new RegExp(`^${title.replaceAll('"', "&quot;").replace(/[?()]/g, "\\$&")}`));
    expect(card.get("og:description")).toBe(summary.replaceAll('"', "&quot;"));
    expect(card.get("og:locale")).toBe(`${lang}_ES`);
    expect(card.get("og:image:alt")).toBe(siteWords.in[lang].social.picture);
    expect(card.get("twitter:card")).toBe("summary_large_image");
    expect(existsSync(fileOf(at(card.get("og:image") ?? "").slice(site.length)))).toBe(true);
  });

  // On a phone each sort of content, in one language by turns; on a desktop one of each kind of page, where nothing but the
  // width is another.
  const place = somePages.filter((each) => each.lang === lang).findIndex((each) => each.path === path);
  const turn = oneOfEach.includes(path) || place % 4 === (lang === "es" ? 0 : 2);
  if (place < 0 || !(soak || turn)) continue;
  const wide = (each: string) =>
    oneOfEach.includes(each) && (soak || (oneOfEach.indexOf(each) % 2 === 0) === (lang === "es"));
  for (const device of deviceNames.filter((name) => name === "phone" || wide(path))) {
    test.describe(device, () => {
      test.use(devices[device]);

      test(`${path} is hydrated as it stands, and nothing moves (${device})`, async ({ page, site }) => {
        await watchShifts(page);
        const held = await holdLate(page);
        const client = await request.newContext();
        const html = await (await client.get(`${site}${path}`)).text();
        await client.dispose();
        await open(page, `${site}${path}`);
        await settled(page);
        const [before, after] = await page.evaluate((file) => {
          const text = (document: Document) => {
            const app = document.getElementById("app")?.cloneNode(true) as HTMLElement;
            for (const each of app.querySelectorAll("noscript")) each.remove();
            return app.textContent;
          };
          return [text(new DOMParser().parseFromString(file, "text/html")), text(document)];
        }, html);
        const moved = () => page.evaluate(() => (window as { moved?: string[] }).moved);
        expect(await moved()).toEqual([]);
        // There progress, or what was chosen, alone brings what can be done.
        const late =
          /\/(?:settings|certificate|verify|exam|test|review|handouts|assignment|result|guide)\/$|\/trainer\//;
        if (!late.test(path)) expect(after).toBe(before);
        held.release();
        await page.waitForLoadState("networkidle");
        await settled(page);
        // The sign makes the header's tools wider, to the side where nothing is.
        expect((await moved())?.filter((what) => !what.startsWith("header"))).toEqual([]);
      });
    });
  }

  if (!wide(path)) continue;
  test(`${path} opens by its address in any folder, also after a reload`, async ({ page, folderSite }) => {
    await open(page, `${folderSite}${path}`);
    await page.reload();
    await ready(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(about.get(path)?.title ?? "");
    await expect(page).toHaveURL(`${folderSite}${path}`);
    for (const link of await page.getByRole("main").getByRole("link").all()) {
      const url = await link.evaluate((element: HTMLAnchorElement) => element.href);
      if (url.startsWith("http://")) expect(url.startsWith(folderSite), url).toBe(true);
    }
  });
}

test("in a folder one goes from home through a lesson to the other language and back", async ({ page, folderSite }) => {
  const { lesson, path } = firstLesson("es");
  await open(page, folderSite);
  await expect(page).toHaveURL(`${folderSite}es/`);
  await expect(page.locator("link[rel=canonical]")).toHaveCount(1);
  await page.getByRole("link", { name: words.es.player.home.startButton, exact: true }).click();
  await expect(page).toHaveURL(`${folderSite}${path}`);
  // Home's own address is not this page's.
  await expect(page.locator("link[rel=canonical], link[hreflang]")).toHaveCount(0);
  await page.getByRole("link", { name: "català" }).click();
  await expect(page).toHaveURL(`${folderSite}${firstLesson("ca").path}`);
  await page.reload();
  await ready(page);
  await page.getByRole("link", { name: "español" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.title);
});

test("a former or a half address of a lesson leads to a folder that ends in a slash", async ({ page, site }) => {
  const { path } = firstLesson("ca");
  await open(page, `${site}${path.slice(0, -1)}`);
  await expect(page).toHaveURL(`${site}${path}`);
});
