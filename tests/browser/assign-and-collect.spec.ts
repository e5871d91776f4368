import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { encode } from "uqr";
import { words as sendWords } from "../../src/player/assignment/send/words.ts";
import { words as learnerWords } from "../../src/player/assignment/words.ts";
import { words as builderWords } from "../../src/trainer/builder/words.ts";
import { words as handoverWords } from "../../src/trainer/handover/words.ts";
import { words as receiveWords } from "../../src/trainer/receive/words.ts";
import { words as resultsWords } from "../../src/trainer/results/words.ts";
import { expectAccessible } from "./axe.ts";
import { exercisesOf, fill, type Lang, lessonsIn } from "./course.ts";
import { disconnect, kept } from "./kept.ts";
import { answer, saved } from "./learner.ts";
import { test } from "./own-server.ts";
import { squaresIn } from "./qr.ts";
import { awake, dist, expect, open, ready } from "./site.ts";

/**
 * A trainer and a learner, in two browsers that share nothing: what goes between them goes by link, by QR code and by file.
 */
const lang: Lang = "es";
const build = builderWords.in[lang];
const hand = handoverWords.in[lang];
const learn = learnerWords.in[lang];
const send = sendWords.in[lang];
const receive = receiveWords.in[lang];
const results = resultsWords.in[lang];
const WHO = "Aina Ferrer";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The shortest lesson that asks something. */
function shortest() {
  const all = lessonsIn(lang).filter(({ lesson }) => exercisesOf(lesson).length > 0);
  const [first] = all.sort((a, b) => exercisesOf(a.lesson).length - exercisesOf(b.lesson).length);
  if (first === undefined) throw new Error("No lesson asks anything");
  return first;
}

/** Makes an assignment of one lesson, without a copy of the key, and gives its link. */
async function assign(page: Page, site: string, title: string, lesson: string): Promise<string> {
  await open(page, `${site}${lang}/trainer/new/`);
  await page.getByLabel(build.what.title, { exact: true }).fill(title);
  await page.getByLabel(build.what.trainer, { exact: true }).fill("Marc Pujol");
  await page.getByLabel(build.lessons.search, { exact: true }).fill(lesson);
  await page.getByRole("checkbox", { name: lesson }).check();
  await press(page, build.submit.create);
  await page.getByText(build.key.risk, { exact: true }).click();
  await page.getByRole("checkbox", { name: build.key.riskCheck }).check();
  await press(page, build.key.riskGo);
  const field = page.getByLabel(hand.link.label, { exact: true });
  await expect(field).toHaveValue(/#E1\./);
  return field.inputValue();
}

/** Takes an assignment on, and does its lesson without a network. */
async function learnOffline(page: Page, lesson: ReturnType<typeof shortest>): Promise<void> {
  await page.getByLabel(learn.offer.name, { exact: true }).fill(WHO);
  await press(page, learn.offer.accept);
  await page.getByRole("link", { name: new RegExp(`^${learn.mine.start}`) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.lesson.title);
  await awake(page);
  for (const block of exercisesOf(lesson.lesson)) {
    await answer(page, block, "full", lang);
    await saved(page, block, lang);
  }
}

/** Hands the result over in each way: the file's text, and the link, whose QR code is looked at. */
async function handOver(page: Page): Promise<{ readonly file: string; readonly link: string }> {
  // All is done and nothing was sent: it is open.
  await expect(page.getByRole("button", { name: send.how.file })).not.toHaveAttribute("aria-disabled");
  const download = page.waitForEvent("download");
  await press(page, send.how.file);
  const file = readFileSync(await (await download).path(), "utf8");
  await press(page, send.how.link);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await press(page, send.how.qr);
  const { data } = encode(link, { ecc: "L", boostEcc: true, border: 0 });
  expect(await squaresIn(page, send.qr.label)).toEqual(
    data.map((row) => row.map((dark) => (dark ? "#" : " ")).join("")),
  );
  return { file, link };
}

const told = (page: Page, is: keyof typeof receive.is) =>
  page.getByRole("heading", { level: 3, name: `${receive.is[is]} (1)` });

test("assigned by link, done without a network, sent by QR code, link and shared file, and seen by the trainer", async ({
  page: learner,
  context,
  browser,
  serve,
}) => {
  test.slow();
  const lesson = shortest();
  const server = await serve(dist);
  const { site } = server;
  const desk = await browser.newContext({ locale: "es-ES" });
  const trainer = await desk.newPage();
  const link = await assign(trainer, site, "Primer encargo", lesson.lesson.title);
  expect(link.length).toBeLessThanOrEqual(600);
  await kept(trainer, site, lang);

  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(learner, link);
  await kept(learner, site, lang);
  await disconnect(context, server);
  await learnOffline(learner, lesson);
  await learner.goto(`${site}${lang}/assignment/`);
  await ready(learner);
  const sent = await handOver(learner);

  // The trainer's own camera has read the code, which is the link: the server is still away.
  await trainer.goto(sent.link);
  await expect(told(trainer, "added")).toBeVisible();
  await expect(trainer).toHaveURL(`${site}${lang}/result/`);
  await expectAccessible(trainer);
  for (const [again, is] of [
    [sent.link, "repeated"],
    [`${sent.link.slice(0, -9)}AAAA${sent.link.slice(-5)}`, "changed"],
    [sent.link.slice(0, -40), "cut"],
    [sent.link.replace("#R1.", "#R9."), "newer"],
  ] as const) {
    await paste(trainer, again);
    await expect(told(trainer, is), is).toBeVisible();
  }
  await shareWith(trainer, site, sent.file);
  await expect(told(trainer, "completed")).toBeVisible();

  await trainer.getByRole("link", { name: receive.toResults }).click();
  const row = trainer.getByRole("row", { name: new RegExp(WHO) });
  await expect(row).toContainText(results.standing.done);
  await expect(row).toContainText("100");
  await expectAccessible(trainer);
  await row.getByRole("link", { name: WHO }).click();
  await expect(trainer.getByRole("heading", { level: 2, name: WHO })).toBeVisible();
  await trainer.getByText(results.person.answers, { exact: true }).click();
  await expect(trainer.getByText(fill(results.person.tries_one, { count: 1 })).first()).toBeVisible();
  await expectAccessible(trainer);

  // For somebody else's device the same link is nothing.
  const other = await browser.newContext({ locale: "es-ES" });
  const stranger = await other.newPage();
  server.start();
  await open(stranger, sent.link);
  await expect(stranger.getByRole("heading", { name: receive.foreign.title })).toBeVisible();
  await Promise.all([other.close(), desk.close()]);
});

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(receive.paste.label, { exact: true }).fill(text);
  await press(page, receive.paste.go);
}

/** What the system does when a file is shared with the installed app: it posts a form to the address of the manifest. */
async function shareWith(page: Page, site: string, text: string): Promise<void> {
  await page.goto("about:blank");
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${site}${lang}/result/">` +
      `<input type="file" name="files" multiple /><button>share</button></form>`,
  );
  await page.locator("input").setInputFiles({ name: "de Aina.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "share" }).click();
  await ready(page);
}
