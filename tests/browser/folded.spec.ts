import type { Page } from "@playwright/test";
import { firstLesson } from "./course.ts";
import { awake, devices, expect, openWhole, test } from "./site.ts";

/** On a phone a long page is laid out as far as it is seen, and whole soon after. Nobody may notice. */
const { path } = firstLesson("ca");
const html = (page: Page) => page.locator("html");

/** Where each part of the lesson stands, from the top of the page. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-folds] > *")].map((part) =>
      Math.round(part.getBoundingClientRect().top + window.scrollY),
    ),
  );

/** How many parts are not drawn, far below what is seen. */
const left = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>("[data-folds] > *")];
    const skipped = (part: Element | null) =>
      part?.checkVisibility() && !part.checkVisibility({ contentVisibilityAuto: true });
    return parts.filter((part) => skipped(part.firstElementChild)).length;
  });

test.describe("on a phone", () => {
  test.use(devices.phone);

  test("a lesson stands as it would stand whole, once it has come alive", async ({ page, site }) => {
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push(Reflect.get(entry, "value"));
      }).observe({ type: "layout-shift", buffered: true });
    });
    // With fonts that are there from the first.
    await openWhole(page, site + path);
    await page.goto("about:blank");
    await openWhole(page, site + path);
    await expect(html(page)).not.toHaveAttribute("data-folded");
    await expect.poll(() => left(page)).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, "moved"))).toEqual([]);
    const unfolded = await places(page);
    await page.reload();
    await awake(page);
    expect(await places(page)).toEqual(unfolded);
  });

  test.describe("whose code does not come", () => {
    test.use({ expectedErrors: /ERR_FAILED/ });
    test.beforeEach(({ page }) => page.route(/\/assets\/[^/]+\.js$/, (route) => route.abort()));

    test("all of it is there for whoever scrolls, seeks or goes by keys", async ({ page, site }) => {
      await page.goto(site + path);
      await expect(html(page)).toHaveAttribute("data-folded");
      expect(await left(page)).toBeGreaterThan(5);
      const last = page.locator("#end");
      await last.scrollIntoViewIfNeeded();
      await expect(last).toBeInViewport();
      await page.goto(site + path);
      const link = page.locator("[data-folds] > :nth-child(n + 11) a[href]:not(details *)").first();
      await link.focus();
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport();
    });

    test("it is whole for whoever comes to a place in it, or comes back", async ({ page, site }) => {
      await page.goto(`${site}${path}#end`);
      await expect(html(page)).not.toHaveAttribute("data-folded");
      await expect(page.locator("#end")).toBeInViewport();
      await page.goto(site + path);
      await page.reload();
      await expect(html(page)).not.toHaveAttribute("data-folded");
      expect(await left(page)).toBe(0);
    });
  });
});

test.describe("at a desk", () => {
  test.use(devices.desktop);

  test("a lesson is drawn whole at once", async ({ page, site }) => {
    await page.goto(site + path, { waitUntil: "commit" });
    await page.locator("#end").waitFor({ state: "attached" });
    expect(await left(page)).toBe(0);
  });
});
