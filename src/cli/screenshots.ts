import { existsSync, readFileSync } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { type Browser, chromium, type Locator, type Page } from "@playwright/test";
import type { CourseIndex, Lesson, LessonRef, ModuleIndex } from "../course/types.ts";
import type { SingleItem } from "../exercises/single/schema.ts";
import { inline, textOf } from "../exercises/text.ts";
import { findBrowser } from "./browser.ts";
import { dialogueOf, picksTo, play } from "./dialogue-pictures.ts";
import { picturesForInstall } from "./install-pictures.ts";
import { siteListener } from "./site/serve.ts";
import { brandName } from "./site/web-manifest.ts";
import { picturesToShare } from "./social-pictures.ts";

// npm run screenshots: pictures of the build in dist/. Without arguments the README's, docs/dialogue.png and
// docs/lesson.png; with `--install` those that browsers show before they install the app, in public/screens, and around them
// those that messengers show of an address, in public/social, for the next build (`--social`: these alone); with `--all FOLDER` home, module, lesson, an answered exercise, and dialogues calm, furious and over, in
// every size, language and theme, to be looked at.
const dist = resolve(process.env.SITE_DIST ?? "dist");
/** The README's picture may weigh so much, in bytes. */
const LIMIT = 300_000;

const PHONE = { viewport: { width: 375, height: 800 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const THEMES = ["light", "dark"] as const;

const read = (file: string) => JSON.parse(readFileSync(join(dist, "course", file), "utf8"));

interface Shown {
  readonly module: string;
  readonly lesson: Lesson;
  readonly path: string;
}

/** The course's first lesson in a language. */
function firstLesson(lang: string): Shown {
  const index: CourseIndex = read("index.json");
  const module: ModuleIndex = read(index.modules[0]?.in[lang]?.file ?? "");
  const [entry] = module.lessons as [LessonRef];
  return { module: module.id, lesson: read(entry.file), path: `${lang}/${module.id}/${entry.id}/` };
}

/** Answers the lesson's first exercise with one right answer: wrongly, so that right and wrong are both explained. */
async function answerWrongly(page: Page, { lesson }: Shown): Promise<Locator> {
  const block = lesson.blocks.find((each) => each.type === "exercise" && each.kind === "single");
  if (block?.type !== "exercise") throw new Error(`${lesson.id} asks no single`);
  const { options, key } = block.item as SingleItem;
  const card = page.locator(`[data-exercise="${block.id}"]`);
  // Twice: then the right answer is shown as well.
  for (const time of ["first", "second"]) {
    const wrong = options[key === 0 ? 1 : 0];
    const name = textOf(inline(wrong?.prose ?? block.prompt));
    await card.getByRole("radio", { name, exact: true }).check();
    await card.locator("button[type=submit]").click();
    await card.locator("[data-tone=wrong]").first().waitFor();
    if (time === "first") await card.locator("button[type=button]").last().click();
  }
  await card.locator("[data-tone=right]").first().waitFor();
  return card;
}

/** Waits until what was begun has been drawn: words in their fonts, answers saved, motion at rest. */
async function settle(page: Page): Promise<void> {
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
  });
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settle(page);
}

/** Puts the top of an element where a reader would have it. */
const bring = (card: Locator, top: number) =>
  card.evaluate((element, to) => window.scrollBy(0, element.getBoundingClientRect().top - to), top);

/** The same learner at the same moment every time, so that the same build gives the same picture. */
async function sameEveryTime(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date("2026-03-02T09:00:00Z"));
  await page.addInitScript(() => {
    let state = 7;
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
      if (array === null) return array;
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      for (const at of bytes.keys()) {
        state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
        bytes[at] = state >> 16;
      }
      return array;
    };
  });
}

async function picturesForReadme(browser: Browser, site: string): Promise<void> {
  const page = await browser.newPage({ ...DESKTOP, locale: "es-ES", colorScheme: "light", reducedMotion: "reduce" });
  await sameEveryTime(page);
  const staged = dialogueOf(read, "es", "counter");
  await open(page, `${site}${staged.path}`);
  const talk = await play(page, staged, picksTo(staged.item, "furious"));
  await shootForReadme(page, talk, "docs/dialogue.png");

  const shown = firstLesson("es");
  await open(page, `${site}${shown.path}`);
  const card = await answerWrongly(page, shown);
  await card.locator("[data-saved=saved]").waitFor();
  await shootForReadme(page, card, "docs/lesson.png");
}

async function shootForReadme(page: Page, card: Locator, file: string): Promise<void> {
  await page.mouse.move(0, 0);
  await bring(card, 90);
  await settle(page);
  await page.screenshot({ path: file });
  const { size } = await stat(file);
  console.log(`${file}: ${size} bytes`);
  if (size > LIMIT) throw new Error(`${file} is larger than ${LIMIT} bytes`);
}

/** A talk that has begun, and the home page of whoever has answered something. */
async function picturesOfApp(browser: Browser, site: string): Promise<void> {
  const index: CourseIndex = read("index.json");
  const course = { id: index.id, langs: index.languages.map(({ code }) => code) };
  await picturesForInstall(browser, course, {
    narrow: async (page, lang) => {
      await sameEveryTime(page);
      const staged = dialogueOf(read, lang, "counter");
      await open(page, `${site}${staged.path}`);
      await bring(await play(page, staged, picksTo(staged.item, "calm")), 66);
      await settle(page);
    },
    wide: async (page, lang) => {
      await sameEveryTime(page);
      const shown = firstLesson(lang);
      await open(page, `${site}${shown.path}`);
      const card = await answerWrongly(page, shown);
      await card.locator("[data-saved=saved]").waitFor();
      await open(page, `${site}${lang}/`);
    },
  });
}

async function allPictures(browser: Browser, site: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const index: CourseIndex = read("index.json");
  for (const [width, device] of [
    ["375", PHONE],
    ["1280", DESKTOP],
  ] as const) {
    for (const { code: lang } of index.languages) {
      const shown = firstLesson(lang);
      for (const colorScheme of THEMES) {
        const context = await browser.newContext({ ...device, locale: lang, colorScheme, reducedMotion: "reduce" });
        const page = await context.newPage();
        await sameEveryTime(page);
        const shoot = (name: string, fullPage: boolean) =>
          page.screenshot({ path: join(folder, `${name}-${width}-${lang}-${colorScheme}.png`), fullPage });
        await open(page, `${site}${lang}/`);
        await shoot("home", true);
        await open(page, `${site}${lang}/${shown.module}/`);
        await shoot("module", true);
        await open(page, `${site}${shown.path}`);
        await shoot("lesson", true);
        const card = await answerWrongly(page, shown);
        await bring(card, 90);
        await settle(page);
        await shoot("answered", false);
        await open(page, `${site}${lang}/`);
        await shoot("home-begun", true);
        for (const channel of ["counter", "phone"] as const) {
          const staged = dialogueOf(read, lang, channel);
          for (const aim of ["calm", "furious", "over"] as const) {
            // A learner of their own each time: what was said would still stand there.
            const fresh = await browser.newContext({ ...device, locale: lang, colorScheme, reducedMotion: "reduce" });
            const stage = await fresh.newPage();
            await sameEveryTime(stage);
            await open(stage, `${site}${staged.path}`);
            await bring(await play(stage, staged, picksTo(staged.item, aim)), 90);
            await settle(stage);
            const name = `${channel}-${aim}-${width}-${lang}-${colorScheme}.png`;
            await stage.screenshot({ path: join(folder, name), fullPage: aim === "over" });
            await fresh.close();
          }
        }
        await context.close();
      }
    }
  }
  console.log(`Pictures are in ${folder}`);
}

if (!existsSync(join(dist, "course/index.json")))
  throw new Error("There is no build in dist/: run npm run build first");
const server = createServer(siteListener(dist));
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
try {
  const at = process.argv.indexOf("--all");
  const isInstall = process.argv.includes("--install");
  if (isInstall) await picturesOfApp(browser, site);
  if (isInstall || process.argv.includes("--social")) {
    const index: CourseIndex = read("index.json");
    await picturesToShare(browser, index, brandName(index));
  } else if (at === -1) await picturesForReadme(browser, site);
  else await allPictures(browser, site, resolve(process.argv[at + 1] ?? "screenshots"));
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
