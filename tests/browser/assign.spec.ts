import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { readAssignment } from "../../src/assignment/code.ts";
import { courseHash, lessonHash } from "../../src/assignment/lesson-hash.ts";
import { crypto } from "../../src/storage/sealing/testing.ts";
import { words as building } from "../../src/trainer/builder/words.ts";
import { words as keeping } from "../../src/trainer/data/words.ts";
import { words as handing } from "../../src/trainer/handover/words.ts";
import { words as listing } from "../../src/trainer/home/words.ts";
import { readQr } from "../../src/ui/testing/read-qr.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { byTurns, courseIndex, fill, type Lang, lessonsIn, otherOf } from "./course.ts";
import { devices, expect, open, ready, test } from "./site.ts";

const secret = "cuatro palabras bien largas";
const message = "Hola a todos:\n\nel jueves lo hablamos.";
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The first lesson of which the course asks nothing before, and two that come after it. */
const [first, second, third] = lessonsIn("es");
if (first === undefined || second === undefined || third === undefined)
  throw new Error("The course has too few lessons");

/** Chooses lessons by their titles, as whoever searches for them. */
async function choose(page: Page, lang: Lang, titles: readonly string[]): Promise<void> {
  const search = page.getByRole("searchbox", { name: building.in[lang].lessons.search });
  for (const title of titles) {
    await search.fill(title);
    await page.getByRole("listitem").getByRole("checkbox", { name: title }).first().check();
  }
  await search.fill("");
}

/** What a press saves. */
async function savedBy(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent("download");
  await press(page, name);
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The assignment in a text, as whoever gets it reads it. */
async function read(text: string) {
  const reading = await readAssignment(text, crypto);
  if (!reading.ok) throw new Error(`Nothing was read: ${reading.why}`);
  return reading.assignment;
}

/** Which squares of a QR code are dark in a picture that the browser draws. */
function squaresIn(page: Page, picture: Buffer, type: string, across: number) {
  return page.evaluate(
    async ([data, side]) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const canvas = document.createElement("canvas");
      // An SVG without a size of its own takes any.
      canvas.width = canvas.height = side * 10;
      const drawing = canvas.getContext("2d");
      drawing?.drawImage(image, 0, 0, canvas.width, canvas.height);
      const isDark = (x: number, y: number) => (drawing?.getImageData(x * 10 + 5, y * 10 + 5, 1, 1).data[0] ?? 0) < 128;
      const places = [...Array(side).keys()];
      return places.map((y) => places.map((x) => isDark(x, y)));
    },
    [`data:${type};base64,${picture.toString("base64")}`, across] as const,
  );
}

test("an assignment that is built becomes a link, a QR code, a file, a text, an entry of a calendar and a sheet, which all say the same", async ({
  page,
  context,
  site,
}) => {
  const lang = "es";
  const [make, hand, keep] = [building.in[lang], handing.in[lang], keeping.in[lang]];
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, `${site}${lang}/trainer/`);
  await page.getByRole("link", { name: listing.in[lang].first.go }).click();
  await page.getByLabel(make.what.title).fill("Incorporación, tienda Gràcia");
  await page.getByLabel(make.what.trainer, { exact: true }).fill("Núria Puig");
  await choose(page, lang, [first.entry.title, second.entry.title, third.entry.title]);
  await page.getByRole("radio", { name: make.order.fixed }).check();
  await page.getByLabel(make.terms.due).fill("2031-12-05");
  await page.getByRole("checkbox", { name: make.test.with }).check();
  await page.getByLabel(make.test.items, { exact: true }).fill("255");
  await expect(page.getByText(new RegExp(fill(make.test.stock_other, { count: "\\d+" })))).toBeVisible();
  await page.getByLabel(make.test.attempts).fill("2");
  await page.getByLabel(make.message.label).fill(message);

  // The banks do not hold so many.
  await press(page, make.submit.create);
  const items = page.getByLabel(make.test.items, { exact: true });
  await expect(items).toBeFocused();
  await expect(items).toHaveAttribute("aria-invalid", "true");
  await items.fill("3");
  await expectAccessible(page);

  // The key comes first, and nothing has left before.
  await press(page, make.submit.create);
  await expect(page.getByRole("heading", { name: make.key.title })).toBeFocused();
  await page.getByLabel(keep.backup.secret).fill(secret);
  await page.getByLabel(keep.backup.again).fill(secret);
  expect((await savedBy(page, keep.backup.make)).name).toMatch(/\.json$/);
  await press(page, make.key.go);

  await expect(page.getByRole("heading", { name: "Incorporación, tienda Gràcia" })).toBeFocused();
  await expectAccessible(page);
  await press(page, hand.link.copy);
  await expect(page.getByText(hand.link.copied)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(`${site}${lang}/assignment/#E1.`)).toBe(true);
  expect(link.length).toBeLessThanOrEqual(600);
  const asked = await read(link);
  expect(asked).toMatchObject({
    ...{ version: 1, course: courseHash(courseIndex.id), title: "Incorporación, tienda Gràcia", trainer: "Núria Puig" },
    ...{ lessons: [first, second, third].map(({ entry }) => lessonHash(entry.id)), order: "fixed" },
    ...{ due: "2031-12-05", pass: courseIndex.pass, exam: { items: 3, attempts: 2 }, number: "none", message },
  });
  expect(asked.lang).toBeUndefined();

  const svg = await savedBy(page, hand.qr.svg);
  const png = await savedBy(page, hand.qr.png);
  expect([svg.name, png.name]).toEqual(["svg", "png"].map((ending) => `encargo-incorporacion-tienda-gracia.${ending}`));
  const text = await savedBy(page, hand.file.download);
  expect(await read(text.bytes.toString())).toEqual(asked);
  const shared = await page.getByLabel(hand.text.label).inputValue();
  expect(shared).toContain(message);
  expect(await read(shared)).toEqual(asked);

  const entry = await savedBy(page, hand.calendar.download);
  const calendar = entry.bytes.toString().replaceAll("\r\n ", "");
  expect(calendar).toContain("\r\nDTSTART;VALUE=DATE:20311205\r\n");
  expect(calendar).toContain(`\r\nURL:${link}\r\n`);

  // Both pictures are the same, with white around it, and are read as a link without the message.
  const { message: _, ...short } = asked;
  const side = Number(/viewBox="-4 -4 (\d+)/.exec(svg.bytes.toString())?.[1]);
  const picture = await squaresIn(page, png.bytes, "image/png", side);
  expect(await squaresIn(page, svg.bytes, "image/svg+xml", side)).toEqual(picture);
  const around = (at: number) => at < 4 || at >= side - 4;
  expect(picture.some((row, y) => row.some((dark, x) => dark && (around(x) || around(y))))).toBe(false);
  const said = readQr(picture.slice(4, -4).map((row) => row.slice(4, -4)));
  expect(said.startsWith(`${site}${lang}/assignment/#E1.`)).toBe(true);
  expect(await read(said)).toEqual(short);
  const drawn = page.getByRole("img", { name: fill(hand.qr.label, { title: asked.title }) });
  await press(page, hand.qr.large);
  const paths = await drawn.locator("path").evaluateAll((all) => all.map((each) => each.getAttribute("d") ?? ""));
  expect(paths.filter((path) => !svg.bytes.includes(path))).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: hand.qr.large })).toBeFocused();

  // One page, whatever stands around it on the screen.
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

for (const lang of byTurns("ca")) {
  test(`an assignment is written, put off, taken up, changed and removed by keys on a narrow screen, in large letters, by night (${lang})`, async ({
    page,
    site,
  }) => {
    const [make, hand, list] = [building.in[lang], handing.in[lang], listing.in[lang]];
    const looksRight = async () => {
      expect(await overflowing(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await expectAccessible(page);
    };
    const key = async (name: string, pressed = "Enter") => {
      await page.getByRole("button", { name, exact: true }).focus();
      await page.keyboard.press(pressed);
    };
    await page.setViewportSize({ ...devices.phone.viewport, width: 320 });
    await page.emulateMedia({ colorScheme: "dark" });
    await open(page, `${site}${lang}/trainer/new/`);
    await page.evaluate(() => document.documentElement.setAttribute("data-text", "200"));
    await key(make.submit.create);
    const title = page.getByLabel(make.what.title);
    await expect(title).toBeFocused();
    await expect(page.getByText(make.problem.title.missing)).toBeVisible();
    await looksRight();

    // Neither another page nor a reload loses what was written.
    await page.keyboard.type("Queixes");
    await page.getByLabel(make.what.trainer, { exact: true }).fill("Jordi");
    await key(make.lessons.all);
    await page.getByRole("radio", { name: make.order.fixed }).focus();
    await page.keyboard.press("Space");
    await page
      .getByRole("button", { name: new RegExp(`^${make.order.down.split("{{")[0]}`) })
      .first()
      .press("Enter");
    await page.goto(`${site}${otherOf(lang)}/trainer/new/`);
    await ready(page);
    await page.goto(`${site}${lang}/trainer/new/`);
    await ready(page);
    await expect(page.getByText(make.draft.resumed)).toBeVisible();
    await expect(title).toHaveValue("Queixes");
    await expect(page.getByRole("radio", { name: make.order.fixed })).toBeChecked();

    await page.getByRole("radio", { name: make.order.free }).check();
    await key(make.submit.create);
    await page.evaluate(() => document.documentElement.setAttribute("data-text", "200"));
    await page.getByText(make.key.risk, { exact: true }).click();
    await key(make.key.riskGo);
    await expect(page.getByText(make.key.riskFirst)).toBeVisible();
    await page.getByRole("checkbox", { name: make.key.riskCheck }).check();
    await looksRight();
    await key(make.key.riskGo);
    await expect(page.getByRole("heading", { name: "Queixes" })).toBeFocused();
    await looksRight();
    const link = await page.getByLabel(hand.link.label).inputValue();
    const asked = await read(link);
    expect(asked).toMatchObject({ version: 1, trainer: "Jordi", order: "free" });
    expect(new Set(asked.lessons).size).toBe(lessonsIn(lang).length);

    // A later version is of the same assignment, and what was sent for it stays.
    await page.getByRole("link", { name: hand.change }).click();
    await expect(page.getByRole("heading", { name: make.titleChange })).toBeVisible();
    await title.fill("Queixes i reclamacions");
    await key(fill(make.submit.change, { version: 2 }));
    await expect(page.getByRole("heading", { name: "Queixes i reclamacions" })).toBeFocused();
    const later = await read(await page.getByLabel(hand.link.label).inputValue());
    expect(later).toMatchObject({ id: asked.id, version: 2, title: "Queixes i reclamacions" });

    await page.getByRole("link", { name: hand.back }).click();
    await expect(page.getByText(list.unsaved)).toBeVisible();
    await looksRight();
    await key(fill(list.closeOf, { title: later.title }));
    await expect(page.getByText(list.noneOpen)).toBeVisible();
    await page.getByText(fill(list.closed, { count: 1 })).click();
    await key(fill(list.removeOf, { title: later.title }));
    await expect(page.getByRole("dialog")).toBeVisible();
    await looksRight();
    await key(list.ask.yes);
    await expect(page.getByRole("heading", { name: list.first.title })).toBeVisible();
  });
}
