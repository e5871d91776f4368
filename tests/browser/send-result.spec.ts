import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { encode } from "uqr";
import type { Assignment } from "../../src/assignment/assignment.ts";
import { signAssignment } from "../../src/assignment/code.ts";
import { courseHash, lessonHash, lessonsByHash } from "../../src/assignment/lesson-hash.ts";
import { openResult } from "../../src/assignment/sealed-result.ts";
import type { LessonRef } from "../../src/course/types.ts";
import type { ResultSent } from "../../src/learning/events/result-sent.ts";
import { testId } from "../../src/learning/testing.ts";
import { words as own } from "../../src/player/assignment/send/words.ts";
import { words as examWords } from "../../src/player/exam/words.ts";
import { crypto, somebody } from "../../src/storage/sealing/testing.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { courseIndex, fill, type Lang, modulesIn, otherOf } from "./course.ts";
import { stored } from "./place.ts";
import { squaresIn } from "./qr.ts";
import { devices, expect, open, ready, test } from "./site.ts";

/** What must never leave with a result: it stands in all that was not asked for. */
const PRIVATE = "nobody's business";

const [one, two, other] = modulesIn("es").flatMap((module) => module.lessons) as [LessonRef, LessonRef, LessonRef];
const lessons = lessonsByHash(modulesIn("es").flatMap((module) => module.lessons));
const trainer = await somebody();
/** How many questions its test asks. */
const EXAM = 4;
const assignment: Assignment = {
  ...{ id: "q0FmZ2hpams", version: 1, course: courseHash(courseIndex.id), title: "Antes de Navidad" },
  ...{ trainer: "Núria", lessons: [one, two].map(({ id }) => lessonHash(id)), order: "free", pass: 70 },
  ...{ exam: { items: EXAM, pass: 50 }, number: "none", issued: "2026-11-22", key: trainer.name },
};

/** Somebody took the assignment on and did its lessons, and much else. */
async function worked() {
  const code = await signAssignment(assignment, trainer.signer);
  const common = { v: 1, tz: "Europe/Madrid", profile: "a-profile", device: "a-device", lang: "es" };
  const start = Date.UTC(2026, 10, 22, 9);
  const done = [one, two, other].flatMap((lesson) => [
    ...lesson.items.map(({ id, shape, scored }, n) => ({
      ...{ type: "answered", item: id, shape, text: "a-text" },
      data: {
        ...{ lesson: lesson.id, attempt: 1, sure: 3, ms: 9_000 },
        answer: lesson === other || !scored ? PRIVATE : [n],
        score: { points: n % 2, max: 1 },
      },
    })),
    { type: "lesson-finished", data: { lesson: lesson.id } },
  ]);
  const note = { lesson: one.id, title: PRIVATE, block: 0, text: PRIVATE };
  const made = { lesson: one.id, kind: "letter", title: PRIVATE, thing: PRIVATE };
  const all = [
    {
      ...{ type: "assignment-accepted", assignment: assignment.id },
      data: { version: 1, code, person: "cGVyc29uMDE", name: "Marc Soler" },
    },
    ...done,
    { type: "noted", note: testId(900), data: note },
    { type: "made", activity: "an-activity", shape: "a-shape", text: "a-text", data: made },
  ];
  return all.map((event, n) => ({ ...common, id: testId(n + 1), at: start + n * 60_000, ...event }));
}

/** Puts events into the log of whoever learns on the page, as another tab would. */
async function put(page: Page, events: readonly { readonly id: string }[]): Promise<void> {
  await page.evaluate(async (all) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = (await indexedDB.databases()).map(({ name = "" }) => name);
    const db = await done(indexedDB.open(names.find((name) => name.split(":").length === 3) ?? ""));
    const store = db.transaction("events", "readwrite").objectStore("events");
    await Promise.all(all.map((event) => done(store.put({ id: event.id, value: event }))));
    db.close();
  }, events);
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const read = (text: string) => openResult(text, { openers: [trainer.opener], crypto, lessons });

/** Takes the test: the first option of what has options. */
async function sitTest(page: Page, site: string, lang: Lang): Promise<void> {
  const say = examWords.in[lang];
  await page.goto(`${site}${lang}/assignment/test/#${assignment.id}`);
  await ready(page);
  const begin = page.getByRole("button", { name: say.start.begin });
  await expect(begin).not.toHaveAttribute("aria-disabled");
  await begin.click();
  for (let n = 0; n < EXAM; n++) {
    const card = page.locator("main section[data-exercise]");
    const id = await card.getAttribute("data-exercise");
    const option = card.locator("input[type=radio], input[type=checkbox]").first();
    if ((await option.count()) > 0) await option.check();
    if (n === EXAM - 1) break;
    await press(page, say.paper.after);
    await expect(card).not.toHaveAttribute("data-exercise", id ?? "");
  }
  await press(page, say.paper.finish);
  await press(page, say.handIn.confirm);
  await page.getByRole("link", { name: say.result.toAssignment }).click();
}

test("a result is shown before it leaves, and leaves without a network by file, by link and by QR code: what was asked, for one trainer", async ({
  page,
  context,
  site,
}) => {
  const lang = "es";
  const say = own.in[lang];
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, `${site}${lang}/assignment/`);
  await put(page, await worked());
  await sitTest(page, site, lang);

  await press(page, say.open);
  for (const { title } of [one, two])
    await expect(page.getByRole("row", { name: title })).toContainText(say.what.finished);
  await expect(page.getByRole("row", { name: other.title })).toHaveCount(0);
  await page.getByText(/^\d+ respuestas$/).click();
  await expectAccessible(page);

  await expect(page.getByRole("button", { name: say.how.file })).not.toHaveAttribute("aria-disabled");
  await context.setOffline(true);
  const download = page.waitForEvent("download");
  await press(page, say.how.file);
  const file = await read(readFileSync(await (await download).path(), "utf8"));
  expect(file).toMatchObject({ ok: true, complete: true, to: trainer.name });
  if (!file.ok) throw new Error(file.why);
  expect(file.result).toMatchObject({ assignment: assignment.id, name: "Marc Soler", exam: { attempts: 1 } });
  expect(file.result.lessons.map(({ lesson, finished }) => [lesson, finished])).toEqual([
    [one.id, true],
    [two.id, true],
  ]);
  expect(file.result.details?.items.map(({ item }) => item).sort()).toEqual(
    [one, two].flatMap(({ items }) => items.filter(({ scored }) => scored).map(({ id }) => id)).sort(),
  );
  expect(file.result.details?.exams[0]?.items).toHaveLength(EXAM);
  expect(JSON.stringify(file.result)).not.toContain(PRIVATE);

  await press(page, say.how.link);
  await expect(page.getByText(fill(say.done.link, { trainer: "Núria" }))).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(`${site}${lang}/result/#R1.`)).toBe(true);
  expect(link.length).toBeLessThan(900);
  const { details: _, ...summary } = file.result;
  expect(await read(link)).toMatchObject({ ok: true, complete: false, device: file.device, result: summary });

  await press(page, say.how.qr);
  const { data } = encode(link, { ecc: "L", boostEcc: true, border: 0 });
  expect(await squaresIn(page, say.qr.label)).toEqual(
    data.map((row) => row.map((dark) => (dark ? "#" : " ")).join("")),
  );
  await expectAccessible(page);
  await press(page, say.qr.read);
  await expect(page.getByText(/con un código QR\. Iba el resumen\. Desde entonces nada ha cambiado\./)).toBeVisible();

  const rows: readonly { value?: ResultSent }[] = JSON.parse(await stored(page)).flat();
  const sent = rows.flatMap(({ value }) => (value?.type === "result-sent" ? [value.data] : []));
  expect(sent.map(({ how, details, to }) => [how, details, to])).toEqual([
    ["file", true, trainer.name],
    ["link", false, trainer.name],
    ["qr", false, trainer.name],
  ]);
});

test("the sheet and its QR code are whole on a narrow screen in large letters by night, and by keys alone", async ({
  page,
  site,
}) => {
  const lang = otherOf("es");
  const say = own.in[lang];
  await page.setViewportSize({ ...devices.phone.viewport, width: 320 });
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, `${site}${lang}/assignment/`);
  await put(page, await worked());
  await page.reload();
  await ready(page);
  await page.evaluate(() => document.documentElement.setAttribute("data-text", "200"));
  const opener = page.getByRole("button", { name: say.open, exact: true });
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: say.how.qr, exact: true })).not.toHaveAttribute("aria-disabled");
  await page.getByText(/^\d+ respostes$/).click();
  expect(await overflowing(page)).toEqual([]);
  // What its label is pressed for is as small as can be.
  expect((await smallTargets(page)).filter((each) => !each.includes('type="file"'))).toEqual([]);
  await expectAccessible(page);
  const qr = page.getByRole("button", { name: say.how.qr, exact: true });
  await qr.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await overflowing(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(qr).toBeFocused();
  await page.getByRole("button", { name: say.close, exact: true }).last().click();
  await expect(opener).toBeFocused();
});
