import type { BrowserContext, Page } from "@playwright/test";
import { testId } from "../../src/learning/testing.ts";
import { words as own } from "../../src/player/certificate/words.ts";
import { draft, resultOf, sent, text, trainersBrowser } from "../../src/state/trainer/testing.ts";
import { words as keeping } from "../../src/trainer/data/words.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { courseIndex, isLookedAt, type Lang, languages, modulesIn } from "./course.ts";
import { kept } from "./kept.ts";
import { deviceNames, devices, expect, open, ready, test } from "./site.ts";

/** A final exam of the course that was passed, with three questions of every module. */
function passedExam() {
  const common = { v: 1, tz: "Europe/Madrid", profile: "a-profile", device: "a-device", lang: "es" };
  const items = modulesIn("es").flatMap(({ lessons: [first] }) =>
    [1, 2, 3].map((n) => {
      const lesson = first?.id ?? "";
      return { item: `${lesson}-${n}`, shape: "a-shape", lesson, objective: "an-objective", level: "apply" };
    }),
  );
  const answers = items.map(({ item }, n) => ({
    ...{ item, shape: "a-shape", text: "a-text", answer: 0, right: n % 4 > 0 },
    score: { points: n % 4 > 0 ? 1 : 0.5, max: 1 },
  }));
  const data = { scope: { of: "course" }, seed: "a-seed", rev: courseIndex.rev, items, pass: 75, minimum: 50 };
  const [started, submitted] = [Date.UTC(2026, 10, 22, 9), Date.UTC(2026, 10, 22, 9, 40)];
  return [
    { ...common, id: testId(1), type: "exam-started", at: started, data },
    { ...common, id: testId(2), type: "exam-submitted", at: submitted, exam: testId(1), data: { answers } },
  ];
}

/** The page of the certificate, with nothing passed. */
async function openNew(page: Page, site: string, lang: Lang): Promise<void> {
  await open(page, `${site}${lang}/certificate/`);
  await expect(page.getByRole("heading", { name: own.in[lang].missing.title })).toBeVisible();
}

/** Puts a passed exam into the log of whoever learns on the page, as another tab would. */
async function pass(page: Page): Promise<void> {
  await page.evaluate(async (events) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = (await indexedDB.databases()).map(({ name = "" }) => name);
    const db = await done(indexedDB.open(names.find((name) => name.split(":").length === 3) ?? ""));
    const store = db.transaction("events", "readwrite").objectStore("events");
    await Promise.all(events.map((event) => done(store.put({ id: event.id, value: event }))));
    db.close();
  }, passedExam());
  await page.reload();
  await ready(page);
}

/** Passes, names and makes the certificate. Gives its code. */
async function certify(page: Page, lang: Lang, name: string): Promise<string> {
  await pass(page);
  const { label } = own.in[lang].name;
  await page.getByRole("textbox", { name: label }).fill(name);
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("article", { name: own.in[lang].sheet.region });
  await expect(sheet.getByRole("img", { name: own.in[lang].sheet.qr })).toBeVisible();
  return (await sheet.locator("[translate=no]").innerText()).replace(/\s/g, "");
}

const check = (page: Page, lang: Lang) => page.getByRole("button", { name: own.in[lang].verify.submit, exact: true });

for (const [at, lang] of languages.entries()) {
  test(`a passed exam is certified on one sheet of A4, lying, from a phone and a desk (${lang})`, async ({
    page,
    site,
  }) => {
    const name = lang === "es" ? "Ana" : "Maria de les Neus Montserrat Ferrer de Puigdomènech i Vilanova de la Muga";
    await page.setViewportSize(devices[deviceNames[at] ?? "desktop"].viewport);
    await openNew(page, site, lang);
    const code = await certify(page, lang, name);
    expect(`${site}${lang}/verify/#${code}`.length).toBeLessThan(720);
    // Larger text is for reading: paper stays one sheet.
    await page.evaluate(
      (size) => document.documentElement.setAttribute("data-text", size),
      lang === "es" ? "200" : "100",
    );
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? [];
    expect(Math.round(Number(width))).toBe(842);
    expect(Math.round(Number(height))).toBe(595);
    // On it is the sheet alone, and nothing of it is cut.
    await page.setViewportSize({ width: 1123, height: 794 });
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("article").getByText(name, { exact: true })).toBeVisible();
    const cut = await page.getByRole("article").evaluate((sheet) => {
      const edge = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll("*")].filter((each) => {
        const { right, bottom } = each.getBoundingClientRect();
        return (
          right > edge.right + 1 ||
          bottom > edge.bottom + 1 ||
          (each.scrollWidth > each.clientWidth + 1 && each.localName === "li")
        );
      }).length;
    });
    expect(cut).toBe(0);
  });

  for (const device of deviceNames) {
    for (const light of ["light", "dark"] as const) {
      if (!isLookedAt("day", lang, device, light)) continue;
      test(`certificate and check can be used by everybody (${lang}, ${device}, ${light})`, async ({ page, site }) => {
        await page.setViewportSize(devices[device].viewport);
        await page.emulateMedia({ colorScheme: light });
        const looksWell = async () => {
          await expectAccessible(page);
          expect(await overflowing(page)).toEqual([]);
          expect(await smallTargets(page)).toEqual([]);
        };
        await openNew(page, site, lang);
        await looksWell();
        const code = await certify(page, lang, "Núria Puigdomènech");
        await looksWell();
        await open(page, `${site}${lang}/verify/#${code}`);
        await expect(page.getByText(own.in[lang].verify.own)).toBeVisible();
        await looksWell();
      });
    }
  }
}

/** A backup of a trainer with an assignment, which somebody has answered and sent their certificate along with. */
async function trainersBackup(certificate: string, passphrase: string): Promise<string> {
  const trainer = await trainersBrowser({ course: courseIndex.id }).tab();
  await trainer.makeKey();
  const issued = await trainer.issue(draft);
  const { id = "", key = "" } = issued?.assignment ?? {};
  const result = resultOf(id, 1, { name: "Núria Puig" });
  const details = { items: [], exams: [], ...result.details, certificates: [certificate] };
  await trainer.receive([text(await sent({ ...result, details }, key))]);
  return (await trainer.backup(passphrase)) ?? "";
}

test("a trainer restores their key in a new browser and countersigns; it comes back, and whoever knows them sees it (ca)", async ({
  page,
  browser,
  site,
}) => {
  const [mine, data] = [own.in.ca, keeping.in.ca];
  await page.setViewportSize(devices.phone.viewport);
  await openNew(page, site, "ca");
  const code = await certify(page, "ca", "Núria Puig");

  const elsewhere = await browser.newContext({ viewport: devices.desktop.viewport, colorScheme: "dark" });
  const desk = await elsewhere.newPage();
  const looksWell = async (at: Page) => {
    await expectAccessible(at);
    expect(await overflowing(at)).toEqual([]);
    expect(await smallTargets(at)).toEqual([]);
  };
  await open(desk, `${site}ca/trainer/data/`);
  await expect(desk.getByText(data.key.none)).toBeVisible();
  const passphrase = "quatre paraules ben llargues";
  const copy = { name: "copia.json", mimeType: "application/json" };
  const buffer = Buffer.from(await trainersBackup(code, passphrase));
  await desk.locator("input[type=file]").setInputFiles({ ...copy, buffer });
  await desk.getByLabel(data.restore.secret, { exact: true }).fill(passphrase);
  await desk.keyboard.press("Enter");
  await desk.getByRole("button", { name: data.restore.restore }).click();
  await expect(desk.getByText(data.restore.done)).toBeVisible();
  await expect(desk.getByRole("img", { name: /Codi QR amb la targeta/ })).toBeVisible();
  await looksWell(desk);
  const card = await desk.getByRole("textbox", { name: data.card.link }).inputValue();

  await desk.getByRole("navigation").getByRole("link", { name: "Certificats", exact: true }).click();
  await desk.getByRole("checkbox", { name: /Núria Puig/ }).check();
  await desk.getByRole("button", { name: /^Contrasigna 1/ }).click();
  const back = await desk.getByRole("textbox", { name: "Enllaç per a Núria Puig" }).inputValue();
  await looksWell(desk);

  // The learner opens what came back: by the link, on the device that made the certificate.
  await page.goto(back);
  await page.getByRole("button", { name: mine.came.keep }).click();
  const sheet = page.getByRole("article", { name: mine.sheet.region });
  await expect(sheet.getByText(mine.sheet.labelCountersigned, { exact: true })).toBeVisible();
  await looksWell(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const joined = (await sheet.locator("[translate=no]").innerText()).replace(/\s/g, "");
  expect(joined.startsWith(`${code}.C1.`)).toBe(true);

  // Somebody who was handed the certificate does not know who that is, until they were handed the card, too.
  await open(page, `${site}ca/verify/#${joined}`);
  await expect(page.getByText(mine.counter.unknown, { exact: true })).toBeVisible();
  await looksWell(page);
  await page.goto(card);
  await page.getByRole("button", { name: mine.card.add }).click();
  await page.goto(`${site}ca/verify/#${joined}`);
  await expect(page.getByText(mine.counter.known, { exact: true })).toBeVisible();
  await open(desk, `${site}ca/verify/#${joined}`);
  await expect(desk.getByText(mine.counter.own, { exact: true })).toBeVisible();
  await elsewhere.close();
});

test.describe("with the copy for use without a connection", () => {
  test.use({ serviceWorkers: "allow" });

  test("a code is checked in another browser without a connection, and a changed one is refused (ca)", async ({
    page,
    browser,
    site,
  }) => {
    await openNew(page, site, "ca");
    const code = await certify(page, "ca", "Núria Puig");
    const elsewhere: BrowserContext = await browser.newContext();
    const other = await elsewhere.newPage();
    const { verify } = own.in.ca;
    await open(other, `${site}ca/verify/`);
    await kept(other, site, "ca");
    await elsewhere.setOffline(true);
    await other.goto(`${site}ca/verify/#${code}`);
    await other.reload();
    await expect(other.getByText(verify.genuine)).toBeVisible();
    await expect(other.getByText(verify.other)).toBeVisible();
    await expect(other.getByText("Núria Puig", { exact: true })).toBeVisible();

    // By keys: another letter in the middle of the code.
    const field = other.getByRole("textbox", { name: verify.field });
    await field.focus();
    await other.keyboard.press("Control+Home");
    for (let step = 0; step < 40; step++) await other.keyboard.press("ArrowRight");
    await other.keyboard.press("Delete");
    await other.keyboard.type(code[40] === "x" ? "y" : "x");
    await other.keyboard.press("Tab");
    await expect(check(other, "ca")).toBeFocused();
    await other.keyboard.press("Enter");
    await expect(other.getByText(verify.changed)).toBeVisible();
    await expect(other.getByText("Núria Puig", { exact: true })).toHaveCount(0);
    expect(new URL(other.url()).hash).toHaveLength(code.length + 1);
    await elsewhere.close();
  });
});
