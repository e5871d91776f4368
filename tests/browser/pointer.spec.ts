import type { Locator, Page } from "@playwright/test";
import { exerciseOf, firstLesson, soak } from "./course.ts";
import { cardOf, checkButton, handleOf, optionOf, resultOf, shownOrder, wordsOf } from "./learner.ts";
import { atRest, deviceNames, devices, expect, openWhole, test } from "./site.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("Not on screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The points of a way, so that a drag is more than a jump. */
const way = (from: Point, to: Point) =>
  [0.1, 0.25, 0.5, 0.75, 1].map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }));

async function dragByMouse(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const point of way(from, to)) await page.mouse.move(point.x, point.y);
  await page.mouse.up();
}

/** A finger as the browser itself feels it: it would scroll the page if the page let it. */
async function dragByTouch(page: Page, from: Point, to: Point): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Point[]) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", [from]);
  for (const point of way(from, to)) await touch("touchMove", [point]);
  await touch("touchEnd", []);
}

for (const lang of ["es"] as const) {
  const { lesson, path } = firstLesson(lang);
  const order = exerciseOf(lesson, "order");
  const ways = [
    ["mouse", "desktop", dragByMouse],
    ["finger", "phone", dragByTouch],
  ] as const;

  for (const [name, device, drag] of ways) {
    // Both send the same events of a pointer; a finger has to keep the page from scrolling besides.
    if (!soak && name === "mouse") continue;
    test.describe(`${name}, ${lang}`, () => {
      test.use(devices[device]);

      test("dragging a part by its handle moves it there, and the page stays", async ({ page, site }) => {
        await openWhole(page, `${site}${path}`);
        const [one = 0, two = 0, three = 0, ...rest] = await shownOrder(page, order);
        // To the middle of the window: near its edge a drag scrolls.
        await handleOf(page, order, two, lang).evaluate((handle) => handle.scrollIntoView({ block: "center" }));
        const scrolled = await page.evaluate(() => window.scrollY);
        await drag(
          page,
          await middleOf(handleOf(page, order, one, lang)),
          await middleOf(handleOf(page, order, three, lang)),
        );
        await expect.poll(() => shownOrder(page, order)).toEqual([two, three, one, ...rest]);
        await atRest(page);
        await drag(
          page,
          await middleOf(handleOf(page, order, one, lang)),
          await middleOf(handleOf(page, order, two, lang)),
        );
        await expect.poll(() => shownOrder(page, order)).toEqual([one, two, three, ...rest]);
        expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
      });
    });
  }

  test.describe(`finger, ${lang}`, () => {
    test.use(devices.phone);

    test("a finger anywhere but on a handle scrolls the page and moves nothing", async ({ page, site }) => {
      await openWhole(page, `${site}${path}`);
      const before = await shownOrder(page, order);
      const words = cardOf(page, order).getByText(wordsOf(order, before[2] ?? 0), { exact: true });
      await words.evaluate((element) => element.scrollIntoView({ block: "center" }));
      const scrolled = await page.evaluate(() => window.scrollY);
      const from = await middleOf(words);
      await dragByTouch(page, from, { x: from.x, y: from.y - 200 });
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 50);
      expect(await shownOrder(page, order)).toEqual(before);
    });

    test("a tap anywhere on an option chooses it, and a tap checks", async ({ page, site }) => {
      const block = exerciseOf(lesson, "single");
      await openWhole(page, `${site}${path}`);
      await cardOf(page, block).getByText(wordsOf(block, 1), { exact: true }).tap();
      await expect(optionOf(page, block, 1)).toBeChecked();
      const row = cardOf(page, block)
        .locator("label")
        .filter({ hasText: wordsOf(block, 2) });
      await row.tap({ position: { x: 6, y: 6 } });
      await expect(optionOf(page, block, 2)).toBeChecked();
      await checkButton(page, block, lang).tap();
      await expect(resultOf(page, block)).toBeVisible();
    });
  });
}

for (const device of deviceNames) {
  test.describe(device, () => {
    test.use(devices[device]);

    test("a double click on Check does not go on before the result was seen", async ({ page, site }) => {
      const { lesson, path } = firstLesson("es");
      const block = exerciseOf(lesson, "single");
      await openWhole(page, `${site}${path}`);
      await optionOf(page, block, 0).check();
      await checkButton(page, block, "es").evaluate((button) => button.scrollIntoView({ block: "center" }));
      const scrolled = await page.evaluate(() => window.scrollY);
      await checkButton(page, block, "es").dblclick();
      await expect(resultOf(page, block)).toBeInViewport();
      // The feedback opens above the button, which so leaves the pointer: the second click may meet anything of the card.
      await expect(page.locator(":focus").and(page.locator("[data-anchor]"))).toHaveCount(0);
      expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    });
  });
}
