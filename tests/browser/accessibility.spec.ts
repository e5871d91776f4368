import { expectAccessible, overflowing, smallTargets, spaceOut } from "./axe.ts";
import { exercisesOf, firstLesson, languages, oneIn, sampleIn, soak, somePages, words } from "./course.ts";
import { againButton, answer, cardOf, checkButton, openLook, rightAnswer } from "./learner.ts";
import { deviceNames, devices, expect, open, test, unfolded } from "./site.ts";

// A transition half way has colours that nobody is meant to read.
test.use({ contextOptions: { reducedMotion: "reduce" } });

const byLang = languages.flatMap((lang) => [...somePages.filter((page) => page.lang === lang).entries()]);
const seen: readonly (readonly [at: number, path: string])[] = [
  ...byLang.map(([at, { path }]) => [at, path] as const),
  [0, "404.html"],
];

for (const [at, path] of seen) {
  // A page's twin in the other language has the same parts: so outside the soak each is looked at in one of them: by axe, by day
  // or by night, or in windows of several widths.
  const inSpanish = path.startsWith("es/");
  const turn = at % 6;
  const isAxed = soak || path === "404.html" || turn === (inSpanish ? 0 : 3);
  const isFitted = soak || path === "404.html" || turn === (inSpanish ? 1 : 4);
  const device = deviceNames[Math.floor(at / 6) % 2] ?? "phone";
  const colorScheme = inSpanish ? "light" : "dark";
  test.describe(`${device}, ${colorScheme}`, () => {
    if (!isAxed) return;
    test.use({ ...devices[device], colorScheme });

    test(`axe finds nothing on ${path}, and what is pressed is at least 44 px high and wide`, async ({
      page,
      site,
    }) => {
      // The page that is not there runs nothing of the player.
      await (path === "404.html" ? page.goto(`${site}${path}`) : open(page, `${site}${path}`));
      await unfolded(page);
      await expectAccessible(page);
      expect(await smallTargets(page)).toEqual([]);
    });
  });

  if (!isFitted) continue;
  test(`${path} fits 320, 375 and 1280 px with text at 100 % and at 200 %, lying, and with text spaced out`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await (path === "404.html" ? page.goto(`${site}${path}`) : open(page, `${site}${path}`));
    await unfolded(page);
    for (const [width, text] of [
      [320, 100],
      [320, 200],
      [375, 200],
      [1280, 200],
    ] as const) {
      await page.setViewportSize({ width, height: 700 });
      await page.evaluate((size) => document.documentElement.setAttribute("data-text", String(size)), text);
      expect(await overflowing(page), `${width} px, ${text} %`).toEqual([]);
    }
    await page.evaluate(() => document.documentElement.removeAttribute("data-text"));
    await page.setViewportSize({ width: 740, height: 360 });
    expect(await overflowing(page), "lying").toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await spaceOut(page);
    expect(await overflowing(page), "spaced out").toEqual([]);
  });
}

for (const device of deviceNames) {
  for (const colorScheme of [device === "phone" ? "light" : "dark"] as const) {
    test.describe(`${device}, ${colorScheme}`, () => {
      test.use({ ...devices[device], colorScheme });

      const answered =
        "axe finds nothing where every question was answered, rightly, partly or wrongly, once and twice";
      const isByDay = soak || colorScheme === "light";
      const isByNight = soak || colorScheme === "dark";
      if (isByDay)
        test(answered, async ({ page, site }) => {
          const lang = "es";
          const { lesson, path } = firstLesson(lang);
          await open(page, `${site}${path}`);
          await unfolded(page);
          for (const [at, block] of exercisesOf(lesson).entries()) {
            const given = at % 2 === 0 ? "wrong" : "full";
            await answer(page, block, block.kind === "multiple" ? rightAnswer(block).slice(0, 1) : given, lang);
            if (at % 4 !== 0) continue;
            // A second wrong answer opens the worked one.
            await againButton(page, block, lang).click();
            await answer(page, block, "wrong", lang);
          }
          await expectAccessible(page);
          expect(await overflowing(page)).toEqual([]);
          expect(await smallTargets(page)).toEqual([]);
        });

      const inDialogs = "axe finds nothing in dialogs, and nothing under the notice of refused storage";
      if (isByNight)
        test(inDialogs, async ({ page, site }) => {
          const lang = "ca";
          const { lesson, path } = firstLesson(lang);
          await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
          await open(page, `${site}${path}`);
          await unfolded(page);
          await expect(page.getByText(words[lang].player.storage.refused)).toBeVisible();
          const [block] = exercisesOf(lesson);
          if (block !== undefined) await checkButton(page, block, lang).click();
          await expectAccessible(page);
          expect(await smallTargets(page)).toEqual([]);
          await openLook(page, lang);
          await expectAccessible(page);
          expect(await smallTargets(page)).toEqual([]);
          await page.keyboard.press("Escape");
          await page.locator("article a[aria-haspopup=dialog]").first().click();
          await expect(page.getByRole("dialog")).toBeVisible();
          await expectAccessible(page);
          expect(await smallTargets(page)).toEqual([]);
        });
    });
  }
}

for (const lang of languages) {
  for (const [width, text] of [
    [320, 200],
    [1280, 200],
  ] as const) {
    if (!soak && (width === 320) !== (lang === "ca")) continue;
    test(`the settings fit ${width} px with text at ${text} % (${lang})`, async ({ page, site }) => {
      await page.addInitScript((size) => {
        localStorage.setItem("atenta.settings", JSON.stringify({ text: size }));
      }, text);
      await page.setViewportSize({ width, height: 700 });
      await open(page, `${site}${lang}/`);
      await unfolded(page);
      await openLook(page, lang);
      expect(await overflowing(page)).toEqual([]);
    });
  }

  // Lessons by turns: the other language has the same exercises, and the gallery has both in every state.
  for (const { lesson, path } of oneIn(8, sampleIn(lang), lang === "es" ? 0 : 4)) {
    test(`${path} fits 320 px with text at 200 % when all of it is answered`, async ({ page, site }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await open(page, `${site}${path}`);
      await unfolded(page);
      for (const block of exercisesOf(lesson)) await answer(page, block, "wrong", lang);
      await page.evaluate(() => document.documentElement.setAttribute("data-text", "200"));
      expect(await overflowing(page)).toEqual([]);
    });
  }
}

test("the text size that is chosen in the settings is the text's size", async ({ page, site }) => {
  await open(page, `${site}${firstLesson("es").path}`);
  await unfolded(page);
  const size = () =>
    page
      .locator("article p")
      .last()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await openLook(page, "es");
  await page.getByRole("radio", { name: /^200/ }).check();
  expect(await size()).toBeCloseTo(before * 2, 1);
});

test.describe("in forced colours", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  test("right and wrong, and what is chosen, are told without colours of ours", async ({ page, site }) => {
    const { lesson, path } = firstLesson("es");
    await open(page, `${site}${path}`);
    await unfolded(page);
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    for (const block of exercisesOf(lesson)) {
      await answer(page, block, "wrong", "es");
      const marks = cardOf(page, block).locator("svg:visible");
      expect(await marks.count()).toBeGreaterThan(0);
    }
    const borders = await page.getByRole("button").evaluateAll((buttons) =>
      buttons
        // What has been checked is words, not something to press.
        .filter((button) => button.checkVisibility() && button.ariaDisabled !== "true")
        .filter((button) => {
          const { borderStyle, outlineStyle } = getComputedStyle(button);
          return borderStyle === "none" && outlineStyle === "none";
        })
        .map((button) => button.outerHTML.slice(0, 120)),
    );
    expect(borders, "buttons without an edge").toEqual([]);
  });
});

test("with reduced motion nothing is animated", async ({ page, site }) => {
  const { lesson, path } = firstLesson("es");
  await open(page, `${site}${path}`);
  await unfolded(page);
  const [block] = exercisesOf(lesson);
  if (block !== undefined) await answer(page, block, "full", "es");
  expect(await page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(true);
  const moving = await page.evaluate(() => {
    const seconds = (times: string) => Math.max(...times.split(",").map(Number.parseFloat));
    const styled = [...document.querySelectorAll("*")].filter((element) =>
      [undefined, "::before", "::after"].some((pseudo) => {
        const { animationDuration, transitionDuration } = getComputedStyle(element, pseudo);
        return seconds(animationDuration) > 0 || seconds(transitionDuration) > 0;
      }),
    );
    return [...styled.map((element) => element.outerHTML.slice(0, 80)), ...document.getAnimations().map(String)];
  });
  expect(moving).toEqual([]);
});
