import type { Page } from "@playwright/test";
import { bestRoute } from "../../src/exercises/dialogue/routes.ts";
import type { DialogueItem } from "../../src/exercises/dialogue/schema.ts";
import { walk } from "../../src/exercises/dialogue/walk.ts";
import { words as own } from "../../src/exercises/dialogue/words.ts";
import { inline, textOf } from "../../src/exercises/text.ts";
import { overflowing } from "./axe.ts";
import { demo } from "./demo.ts";
import { dialoguesOf, line, options, said, testEveryEnding, type } from "./dialogues.ts";
import { answer, cardOf } from "./learner.ts";
import { awake, devices, expect, openWhole, test } from "./site.ts";
import { demoSite } from "./sites.ts";

/** What only a browser shows of a dialogue: keys and fingers that press twice, what is seen, and paper. */
test.use({ folder: demoSite, contextOptions: { reducedMotion: "reduce" } });

testEveryEnding(demo.lessonsIn);

const lang = "es";
const dialogues = dialoguesOf(demo.lessonsIn(lang));
const lengthOf = (item: DialogueItem) => bestRoute(item)?.length ?? 0;
const { block, path, item } = dialogues.reduce((one, two) => (lengthOf(two.item) > lengthOf(one.item) ? two : one));

/** The shortest way to an option that leads back to its own turn: after it, all stands where it stood. */
function loopIn(item: DialogueItem): { readonly to: readonly number[]; readonly says: string } | undefined {
  const ways: (readonly number[])[] = [[]];
  for (const picks of ways) {
    const at = walk(item, picks)?.at;
    const turn = at && "turn" in at ? item.turns[at.turn] : undefined;
    const loop = turn?.options.find(({ to }) => to === turn.id);
    if (loop) return { to: picks, says: textOf(inline(loop.says)) };
    if (turn && picks.length < item.turns.length) ways.push(...turn.options.map((_, option) => [...picks, option]));
  }
  return undefined;
}

/** Goes to the turn that comes again, and round twice, so that the next round moves nothing. */
async function goRound(page: Page, site: string) {
  const [found] = dialogues.flatMap((each) => {
    const loop = loopIn(each.item);
    return loop ? [{ ...each, ...loop }] : [];
  });
  if (found === undefined) throw new Error("No dialogue of the course has a turn that comes again");
  const card = cardOf(page, found.block);
  const again = options(card).filter({ hasText: found.says });
  await openWhole(page, `${site}${found.path}`);
  for (const { turn, option } of walk(found.item, found.to)?.steps ?? []) {
    const { says } = found.item.turns[turn]?.options[option] ?? { says: found.block.prompt };
    await options(card)
      .filter({ hasText: textOf(inline(says)) })
      .click();
  }
  for (let round = 0; round < 2; round++) await again.click();
  await again.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  // It is awake again.
  await again.click({ trial: true });
  const { x, y } = (await again.boundingBox()) ?? { x: 0, y: 0 };
  return { card, again, before: await said(card).count(), x: x + 40, y: y + 20 };
}

test("a held key chooses once", async ({ page, site }) => {
  const card = cardOf(page, block);
  await openWhole(page, `${site}${path}`);
  await card.focus();
  await page.keyboard.press("Tab");
  for (let repeat = 0; repeat < 6; repeat++) await page.keyboard.down("2");
  await page.keyboard.up("2");
  await expect(said(card)).toHaveCount(1);
  await page.keyboard.press("Tab");
  for (let repeat = 0; repeat < 6; repeat++) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await expect(said(card)).toHaveCount(2);
});

test("a double click chooses once", async ({ page, site }) => {
  const { card, again, before, x, y } = await goRound(page, site);
  await page.mouse.dblclick(x, y);
  await expect(said(card)).toHaveCount(before + 1);
  await again.click();
  await expect(said(card)).toHaveCount(before + 2);
});

test.describe("by touch", () => {
  test.use(devices.phone);

  test("a double tap chooses once", async ({ page, site }) => {
    const { card, before, x, y } = await goRound(page, site);
    for (let tap = 0; tap < 2; tap++) await page.touchscreen.tap(x, y);
    await expect(said(card)).toHaveCount(before + 1);
  });
});

test.describe("on a small phone", () => {
  test.use({ ...devices.phone, viewport: { width: 320, height: 568 } });

  test("the customer stays in sight, and the answer is seen below", async ({ page, site }) => {
    const card = cardOf(page, block);
    await openWhole(page, `${site}${path}`);
    for (const { turn, option } of walk(item, (bestRoute(item) ?? []).slice(0, -1))?.steps ?? []) {
      const { says } = item.turns[turn]?.options[option] ?? { says: block.prompt };
      await options(card)
        .filter({ hasText: textOf(inline(says)) })
        .tap();
      await expect(line(card)).toBeFocused();
      await expect(line(card)).toBeInViewport({ ratio: 1 });
      const strip = await card.locator("[data-scene] svg").first().boundingBox();
      const answer = await line(card).boundingBox();
      expect((strip?.y ?? 0) + (strip?.height ?? 999)).toBeLessThanOrEqual(answer?.y ?? 0);
      expect(strip?.y).toBeGreaterThanOrEqual(0);
    }
  });

  test("with large text nothing stays in the way, and all can be read", async ({ page, site }) => {
    await page.addInitScript(() => localStorage.setItem("atenta.settings", JSON.stringify({ text: 200 })));
    await openWhole(page, `${site}${path}`);
    const sticky = await cardOf(page, block)
      .locator("[data-scene] *")
      .evaluateAll((all) => all.filter((element) => getComputedStyle(element).position === "sticky").length);
    expect(sticky).toBe(0);

    // All that can be opened is wide enough to be read, too.
    await answer(page, block, "wrong", lang);
    await cardOf(page, block)
      .locator("details")
      .evaluateAll((all) => all.map((details) => details.setAttribute("open", "")));
    expect(await overflowing(page)).toEqual([]);
  });

  test("with large text a name and a mood are neither cut nor broken", async ({ page, site }) => {
    await page.addInitScript(() => localStorage.setItem("atenta.settings", JSON.stringify({ text: 200 })));
    // A phone that rings does not tell it.
    const counter = dialogues.find((each) => each.item.channel === "counter");
    if (counter === undefined) throw new Error("No dialogue of the course is at a counter");
    await openWhole(page, `${site}${counter.path}`);
    const words = ["Encarnación", ...Object.values(own.in[lang].mood)];
    const mood = cardOf(page, counter.block).locator("[data-scene] p[data-mood]");
    const broken = await mood.evaluate((shown, words) => {
      const name = shown.previousElementSibling?.firstChild;
      const range = document.createRange();
      return words.filter((word) =>
        [name, shown.firstChild].some((text) => {
          if (!(text instanceof Text)) return true;
          text.data = word;
          range.selectNodeContents(text);
          const [line, another] = range.getClientRects();
          return another !== undefined || line === undefined || line.left < 0 || line.right > innerWidth;
        }),
      );
    }, words);
    expect(broken).toEqual([]);
  });
});

test("half way it is there after a reload, and takes no focus", async ({ page, site }) => {
  const card = cardOf(page, block);
  await openWhole(page, `${site}${path}`);
  await options(card).first().click();
  const before = await line(card).innerText();
  await page.reload();
  await awake(page);
  await expect(line(card)).toHaveText(before, { useInnerText: true });
  // The lesson goes back to where the learner was: to the exercise, not into it.
  await expect(card.locator(":focus")).toHaveCount(0);
});

test("the conversation is printed alone", async ({ page, site }) => {
  const card = cardOf(page, block);
  await openWhole(page, `${site}${path}`);
  await page.evaluate(() => {
    window.print = () => {};
  });
  for (const { turn, option } of walk(item, bestRoute(item) ?? [])?.steps ?? []) {
    await card.focus();
    await type(page, card, textOf(inline(item.turns[turn]?.options[option]?.says ?? block.prompt)));
  }
  await card.getByRole("button", { name: own.in[lang].print, exact: true }).click();
  await page.emulateMedia({ media: "print" });
  const shown = () =>
    page.evaluate(
      () => [...document.querySelectorAll("[data-exercise]")].filter((each) => each.checkVisibility()).length,
    );
  expect(await shown()).toBe(1);
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await expect(card.getByRole("button")).toHaveCount(0);
  for (const { turn, option } of walk(item, bestRoute(item) ?? [])?.steps ?? []) {
    const { says, why } = item.turns[turn]?.options[option] ?? { says: block.prompt, why: block.prompt };
    for (const prose of [says, why]) await expect(card).toContainText(textOf(inline(prose)));
  }
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await shown()).toBeGreaterThan(1);
});

test.describe("at a desk", () => {
  test.use(devices.desktop);

  test("it uses the margin, where no note stands", async ({ page, site }) => {
    for (const each of dialogues) {
      await openWhole(page, `${site}${each.path}`);
      const card = await cardOf(page, each.block).boundingBox();
      const column = await page.locator("article h1").boundingBox();
      expect(card?.width).toBeGreaterThan(column?.width ?? 9999);
      const notes = await page.locator("article details").evaluateAll((all) =>
        all
          .filter((element) => getComputedStyle(element).cssFloat !== "none")
          .map((element) => element.getBoundingClientRect())
          .map(({ top, bottom }) => ({ top, bottom })),
      );
      const { y = 0, height = 0 } = card ?? {};
      for (const { top, bottom } of notes) expect(bottom <= y || top >= y + height).toBe(true);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
    }
  });
});
