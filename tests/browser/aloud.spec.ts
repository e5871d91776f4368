import type { Page } from "@playwright/test";
import { words } from "../../src/player/aloud/words.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { firstLesson } from "./course.ts";
import { devices, expect, open, test } from "./site.ts";

/** A browser with these voices, which says what it is asked to at once when the test lets it. */
async function giveVoices(page: Page, langs: readonly string[]) {
  await page.addInitScript((tags) => {
    let current: { text: string; onend?: () => void } | undefined;
    const synthesis = Object.assign(new EventTarget(), {
      ...{ speaking: false, pending: false },
      getVoices: () => tags.map((lang) => ({ voiceURI: lang, name: lang, lang, localService: true })),
      speak(utterance: { text: string }) {
        current = utterance;
        synthesis.speaking = true;
        document.documentElement.dataset.said = utterance.text;
      },
      cancel() {
        synthesis.speaking = false;
        current = undefined;
        delete document.documentElement.dataset.said;
      },
      resume() {},
    });
    addEventListener("said", () => {
      const { onend } = current ?? {};
      synthesis.speaking = false;
      onend?.();
    });
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  }, langs);
}

const said = (page: Page) => page.locator("html").getAttribute("data-said");

test.describe("on a phone", () => {
  test.use({ ...devices.phone, colorScheme: "dark" });

  test("a lesson is read aloud from where it is read, with the words that are said in sight and marked", async ({
    page,
    site,
  }) => {
    await giveVoices(page, ["ca-ES"]);
    const ca = words.in.ca;
    const { path, lesson } = firstLesson("ca");
    await open(page, `${site}${path}`);
    await page.getByRole("button", { name: ca.listen }).click();
    const bar = page.getByRole("region", { name: ca.name });
    await expect(bar.getByRole("button", { name: ca.pause })).toBeFocused();
    await expect.poll(() => said(page)).toBe(lesson.title);
    for (let line = 0; line < 6; line += 1) {
      const before = await said(page);
      await page.evaluate(() => dispatchEvent(new Event("said")));
      await expect.poll(() => said(page)).not.toBe(before);
    }
    // The very words are marked, and stand above the bar.
    const text = (await said(page)) ?? "";
    const marked = () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get("aloud") ?? [])] as Range[];
        const bottom = range?.getBoundingClientRect().bottom ?? 0;
        const edge = document.querySelector("[data-aloud-bar]")?.getBoundingClientRect().top ?? 0;
        return { text: `${range}`.replace(/\s+/g, " "), seen: bottom > 0 && bottom <= edge };
      });
    await expect.poll(marked).toEqual({ text, seen: true });
    await expectAccessible(page);
    expect(await smallTargets(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await said(page)).toBeNull();
    await expect(page.getByRole("button", { name: ca.listen })).toBeFocused();
  });
});

test.describe("on a small phone with the largest letters", () => {
  test.use({ ...devices.phone, viewport: { width: 320, height: 640 } });

  test("a device without a voice for the language says so, and how to get one", async ({ page, site }) => {
    await page.addInitScript(() => localStorage.setItem("atenta.settings", JSON.stringify({ text: 200 })));
    await giveVoices(page, ["ca-ES"]);
    const es = words.in.es;
    await open(page, `${site}${firstLesson("es").path}`);
    await page.getByRole("button", { name: es.listen }).click();
    await expect(page.getByText(es.none.title)).toBeVisible();
    await expect(page.getByText(es.none.android)).toBeAttached();
    expect(await said(page)).toBeNull();
    expect(await overflowing(page)).toEqual([]);
    await expectAccessible(page);
  });
});
