import type { Page } from "@playwright/test";
import { firstLesson, pageOfEachSort, soak } from "./course.ts";
import { deviceNames, devices, expect, openWhole, test } from "./site.ts";

/** What can have the focus on a page, in reading order: of a group of radios one. */
const FOCUSABLE =
  "a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), summary, [tabindex='0']";

/** Marks each such element with its number, and gives how many there are. */
function numberAll(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    const groups = new Set<string>();
    let number = 0;
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      // What arrows lead to is no stop of its own.
      if (element.tabIndex < 0 || element.closest("dialog:not([open])") || !element.checkVisibility()) continue;
      if (element instanceof HTMLInputElement && element.type === "radio") {
        if (groups.has(element.name)) continue;
        groups.add(element.name);
      }
      element.dataset.testNumber = String(number++);
    }
    return number;
  }, FOCUSABLE);
}

interface Seen {
  readonly number: string | undefined;
  readonly what: string;
  readonly ring: boolean;
  readonly covered: boolean;
}

/** What has the focus, whether that is seen, and whether something lies over it. */
function focused(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const ringed = [element, element.closest("label"), element.closest("li")].some((each) => {
      if (each === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow.includes("inset");
    });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [over] = document.elementsFromPoint(left + Math.min(width, 20) / 2, top + height / 2);
    const seen = over !== undefined && (over.contains(element) || element.contains(over));
    return {
      number: element.dataset.testNumber,
      what: element.outerHTML.slice(0, 160),
      ring: ringed,
      covered: !seen,
    };
  });
}

for (const device of deviceNames) {
  test.describe(device, () => {
    test.use(devices[device]);
    for (const [at, [sort, path]] of Object.entries(pageOfEachSort("es")).entries()) {
      // By turns outside the soak: what is in reading order on one device is so on the other.
      if (!soak && (at % 2 === 0) !== (device === "phone")) continue;
      test(`Tab reaches everything on the ${sort} in reading order, seen and not covered`, async ({ page, site }) => {
        await openWhole(page, `${site}${path}`);
        // What stands around the page comes after it.
        await expect(page.locator('a[href$="settings/#offline"]').first()).toBeAttached();
        if (sort === "lesson") await expect(page.locator("[data-notes=controls] button").last()).toBeAttached();
        const count = await numberAll(page);
        const problems: string[] = [];
        const order: string[] = [];
        for (let tab = 0; tab < count; tab++) {
          await page.keyboard.press("Tab");
          const { number, what, ring, covered } = await focused(page);
          order.push(number ?? what);
          if (!ring) problems.push(`no ring: ${what}`);
          if (covered) problems.push(`covered: ${what}`);
        }
        // That something has the focus changes nothing: neither the page nor what lies over it.
        await expect(page).toHaveURL(`${site}${path}`);
        await expect(page.locator("dialog[open]")).toHaveCount(0);
        expect(order).toEqual(Array.from({ length: count }, (_, number) => String(number)));
        expect(problems).toEqual([]);
        for (let tab = count - 1; tab > 0; tab--) await page.keyboard.press("Shift+Tab");
        const back = await focused(page);
        expect(back.number).toBe("0");
      });
    }

    test("Shift and Tab leave what has the focus in sight", ({ page, site }) => backThroughLesson(page, site));
  });
}

test.describe("a window of 1280 × 1024 px at 400 %", () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test("leaves what has the focus in sight", ({ page, site }) => backThroughLesson(page, site));
});

async function backThroughLesson(page: Page, site: string): Promise<void> {
  await openWhole(page, `${site}${firstLesson("es").path}`);
  await expect(page.locator("[data-notes=controls] button").last()).toBeAttached();
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  const count = await numberAll(page);
  await page.locator(`[data-test-number="${count - 1}"]`).focus();
  const problems: string[] = [];
  for (let tab = 0; tab < count - 2; tab++) {
    await page.keyboard.press("Shift+Tab");
    const { what, covered } = await focused(page);
    if (covered) problems.push(what);
  }
  expect(problems).toEqual([]);
}
