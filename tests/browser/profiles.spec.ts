import type { Page } from "@playwright/test";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { byTurns, exercisesOf, firstLesson, isLookedAt, type Lang, languages } from "./course.ts";
import { answer, cardOf, resultOf, saved } from "./learner.ts";
import {
  arrive,
  become,
  choose,
  comeIn,
  fillIn,
  gateOf,
  openProfiles,
  peopleWords,
  sectionOf,
  unlock,
} from "./people.ts";
import { deviceNames, devices, expect, open, ready, test } from "./site.ts";

const ana = { name: "Ana", pin: "4711" };
const biel = { name: "Biel" };
const clara = { name: "Clara", passphrase: "tres gatos verdes" };

function firstExercise(lang: Lang) {
  const { lesson, path } = firstLesson(lang);
  const [block] = exercisesOf(lesson);
  if (block === undefined) throw new Error("The lesson has no exercise");
  return { block, path };
}

/** Ana, who has answered, leaves; Biel comes. They are on the page of the first lesson. */
async function share(page: Page, site: string, lang: Lang) {
  const { block, path } = firstExercise(lang);
  await become(page, site, ana, lang);
  await open(page, `${site}${path}`);
  await answer(page, block, "full", lang);
  await saved(page, block, lang);
  await choose(page, ana.name, "leave", lang);
  await arrive(page, biel, lang);
  return block;
}

test("a learner who is alone is asked nothing, and no sign of a profile is shown", async ({ page, site }) => {
  const { path } = firstExercise("es");
  await open(page, `${site}${path}`);
  await page.waitForLoadState("networkidle");
  await expect(gateOf(page)).toBeHidden();
  await expect(page.getByRole("button", { name: /^Perfil:/ })).toHaveCount(0);
});

for (const lang of byTurns("es")) {
  test(`two people on one tablet do not see each other's answers (${lang})`, async ({ page, site }) => {
    const block = await share(page, site, lang);
    await expect(resultOf(page, block)).toHaveCount(0);
    await answer(page, block, "wrong", lang);
    await saved(page, block, lang);
    const wrong = (await resultOf(page, block).textContent()) ?? "";
    await choose(page, biel.name, "leave", lang);
    await expect(resultOf(page, block)).toHaveCount(0);
    await comeIn(page, ana, lang);
    await expect(resultOf(page, block)).toHaveAttribute("data-result", "right");
    await choose(page, ana.name, "leave", lang);
    await comeIn(page, biel, lang);
    await expect(resultOf(page, block)).toHaveText(wrong);
  });
}

test("text size, theme and language follow the person", async ({ page, site }) => {
  await become(page, site, ana, "es");
  const root = page.locator("html");
  const section = page.locator("section", { has: page.locator("#look") });
  await section.getByRole("radio", { name: "150" }).check();
  await section.getByRole("radio", { name: "Oscuro" }).check();
  await expect(root).toHaveAttribute("data-text", "150");
  await choose(page, ana.name, "leave", "es");
  await arrive(page, biel, "es");
  await expect(root).not.toHaveAttribute("data-theme", "dark");
  await expect(root).not.toHaveAttribute("data-text", "150");
  await page
    .getByRole("navigation", { name: "Idioma" })
    .getByRole("link", { name: /català/ })
    .click();
  await expect(root).toHaveAttribute("lang", "ca");
  await choose(page, biel.name, "leave", "ca");
  await comeIn(page, ana, "ca");
  await expect(root).toHaveAttribute("data-text", "150");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(root).toHaveAttribute("lang", "es");
  await choose(page, ana.name, "leave", "es");
  await comeIn(page, biel, "es");
  await expect(root).toHaveAttribute("lang", "ca");
  await expect(root).not.toHaveAttribute("data-theme", "dark");
});

test("a locked profile stays locked over a reload, and a wrong PIN shows nothing", async ({ page, site }) => {
  const { block, path } = firstExercise("es");
  await become(page, site, ana, "es");
  await open(page, `${site}${path}`);
  await answer(page, block, "full", "es");
  await saved(page, block, "es");
  await choose(page, ana.name, "lock", "es");
  await page.reload();
  await expect(gateOf(page)).toBeVisible();
  await expect(resultOf(page, block)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(gateOf(page)).toBeVisible();
  await unlock(page, { name: "Ana", pin: "0000" }, "es");
  await expect(gateOf(page).getByText(peopleWords.es.secret.wrongPin).first()).toBeVisible();
  await expect(resultOf(page, block)).toHaveCount(0);
  await unlock(page, ana, "es");
  await expect(gateOf(page)).toBeHidden();
  await expect(resultOf(page, block)).toHaveAttribute("data-result", "right");
});

test("after five wrong PINs the right one has to wait, over a reload as well", async ({ page, site }) => {
  await become(page, site, ana, "es");
  await choose(page, ana.name, "lock", "es");
  const enter = gateOf(page).getByRole("button", { name: peopleWords.es.secret.enter, exact: true });
  for (const left of [4, 3, 2, 1]) {
    await unlock(page, { name: "Ana", pin: "0000" }, "es");
    await expect(
      gateOf(page)
        .getByText(new RegExp(`Quedan? ${left} intento`))
        .first(),
    ).toBeVisible();
  }
  await unlock(page, { name: "Ana", pin: "0000" }, "es");
  const paused = gateOf(page)
    .getByText(/Demasiados intentos/)
    .first();
  await expect(paused).toBeVisible();
  await expect(enter).toHaveAttribute("aria-disabled", "true");
  await page.reload();
  await expect(paused).toBeVisible();
  await unlock(page, ana, "es");
  await expect(gateOf(page)).toBeVisible();
});

test("a profile that nobody touches locks itself, and says why", async ({ page, site }) => {
  await page.clock.install();
  await become(page, site, ana, "es");
  await page.clock.fastForward("04:30");
  await expect(gateOf(page)).toBeHidden();
  await page.clock.fastForward("06:00");
  await expect(gateOf(page)).toBeVisible();
  await expect(gateOf(page).getByText(peopleWords.es.told.idle_other.replace("{{count}}", "5"))).toBeVisible();
  await unlock(page, ana, "es");
  await expect(gateOf(page)).toBeHidden();
});

test("what is locked in one tab is locked in the other, with nothing left on its page", async ({ context, site }) => {
  const { block, path } = firstExercise("es");
  const one = await context.newPage();
  await become(one, site, ana, "es");
  await open(one, `${site}${path}`);
  await answer(one, block, "full", "es");
  await saved(one, block, "es");
  const two = await context.newPage();
  await two.goto(`${site}${path}`);
  await unlock(two, ana, "es");
  await expect(resultOf(two, block)).toBeVisible();
  await choose(one, ana.name, "lock", "es");
  await expect(gateOf(two)).toBeVisible();
  await expect(resultOf(two, block)).toHaveCount(0);
  await unlock(two, ana, "es");
  await expect(resultOf(two, block)).toBeVisible();
  await expect(gateOf(one)).toBeVisible();
});

test("wiping one person leaves the other whole", async ({ page, site }) => {
  const { wipe, told } = peopleWords.es;
  const block = await share(page, site, "es");
  await answer(page, block, "wrong", "es");
  await saved(page, block, "es");
  const section = await openProfiles(page, site, "es");
  await section.getByRole("button", { name: wipe.open }).click();
  await section.getByLabel(wipe.label.replace("{{name}}", "Biel")).fill("Biel");
  await section.getByRole("button", { name: wipe.do }).click();
  await expect(gateOf(page).getByText(told.wiped.replace("{{name}}", "Biel"))).toBeVisible();
  await expect(gateOf(page).getByRole("listitem")).toHaveCount(1);
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names.filter((name) => name?.startsWith("atenta:"))).toHaveLength(1);
  await comeIn(page, ana, "es");
  await open(page, `${site}${firstExercise("es").path}`);
  await expect(resultOf(page, block)).toHaveAttribute("data-result", "right");
});

test("a passphrase is put on what was written in the clear, and taken off, and nothing is lost", async ({
  page,
  site,
}) => {
  const { block, path } = firstExercise("es");
  const { section: words, create, told } = peopleWords.es;
  await open(page, `${site}${path}`);
  await answer(page, block, "full", "es");
  await saved(page, block, "es");
  await become(page, site, clara, "es");
  await sectionOf(page).getByRole("button", { name: words.addPassphrase }).click();
  await sectionOf(page).getByLabel(create.newPassphrase).fill(clara.passphrase);
  await sectionOf(page).getByLabel(create.again).fill(clara.passphrase);
  await sectionOf(page).getByRole("checkbox").check();
  await sectionOf(page).getByRole("button", { name: words.addPassphrase }).click();
  await expect(page.getByText(told.protected)).toBeVisible();
  await page.goto(`${site}${path}`);
  await unlock(page, clara, "es");
  await expect(resultOf(page, block)).toHaveAttribute("data-result", "right");
  await page.goto(`${site}es/settings/`);
  await unlock(page, clara, "es");
  await sectionOf(page).getByRole("button", { name: words.removePassphrase }).click();
  await sectionOf(page).getByLabel(words.oldPassphrase, { exact: true }).fill(clara.passphrase);
  await sectionOf(page).getByRole("button", { name: words.removePassphrase }).click();
  await expect(page.getByText(told.unprotected)).toBeVisible();
  await open(page, `${site}${path}`);
  await expect(resultOf(page, block)).toHaveAttribute("data-result", "right");
});

for (const lang of languages) {
  for (const device of deviceNames) {
    test.describe(`on a ${device}, in ${lang}`, () => {
      test.use(devices[device]);
      for (const colorScheme of ["light", "dark"] as const) {
        if (!isLookedAt("night", lang, device, colorScheme)) continue;
        test(`every step of the gate and of the settings can be used by everybody (${colorScheme})`, async ({
          page,
          site,
        }) => {
          const { gate, secret, forgot, create, wipe, badge } = peopleWords[lang];
          await page.emulateMedia({ colorScheme });
          const look = async () => {
            await expectAccessible(page);
            expect(await overflowing(page)).toEqual([]);
            expect(await smallTargets(page)).toEqual([]);
          };
          const press = (name: string) => gateOf(page).getByRole("button", { name, exact: true }).click();
          await become(page, site, ana, lang);
          await look();
          await page.getByRole("button", { name: badge.open.replace("{{name}}", "Ana") }).click();
          await look();
          await page.keyboard.press("Escape");
          await choose(page, ana.name, "leave", lang);
          await press(gate.other);
          await fillIn(gateOf(page), clara, lang);
          await look();
          await press(create.do);
          await expect(gateOf(page)).toBeHidden();
          await choose(page, clara.name, "leave", lang);
          await look();
          await gateOf(page).getByRole("listitem").getByRole("button", { name: "Ana" }).click();
          await unlock(page, { name: "Ana", pin: "0000" }, lang);
          await expect(gateOf(page).getByText(secret.wrongPin).first()).toBeVisible();
          await look();
          await press(secret.forgotPin);
          await press(forgot.ask);
          await look();
          await press(forgot.back);
          await press(gate.back);
          await gateOf(page).getByRole("listitem").getByRole("button", { name: "Clara" }).click();
          await press(secret.forgotPassphrase);
          await press(wipe.open);
          await look();
        });
      }
    });
  }
}

test("at 320 px with text at 200 % nothing of the gate is cut", async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const { gate, secret, badge } = peopleWords.es;
  await become(page, site, ana, "es");
  await page.locator("html").evaluate((root) => root.setAttribute("data-text", "200"));
  const look = async () => expect(await overflowing(page)).toEqual([]);
  await look();
  await page.getByRole("button", { name: badge.open.replace("{{name}}", "Ana") }).click();
  await look();
  await page.keyboard.press("Escape");
  await choose(page, ana.name, "leave", "es");
  await page.locator("html").evaluate((root) => root.setAttribute("data-text", "200"));
  await look();
  await gateOf(page).getByRole("button", { name: gate.other }).click();
  await fillIn(gateOf(page), clara, "es");
  await look();
  await gateOf(page).getByRole("button", { name: peopleWords.es.create.back, exact: true }).click();
  await gateOf(page).getByRole("listitem").getByRole("button", { name: "Ana" }).click();
  await look();
  await gateOf(page).getByRole("button", { name: secret.forgotPin }).click();
  await look();
});

test("the language can be changed while the gate asks, and the gate stays where it is", async ({ page, site }) => {
  await become(page, site, ana, "es");
  await choose(page, ana.name, "lock", "es");
  await gateOf(page)
    .getByRole("link", { name: /català/ })
    .click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ca");
  await expect(gateOf(page).getByRole("button", { name: peopleWords.ca.secret.enter, exact: true })).toBeVisible();
  await unlock(page, ana, "ca");
  await expect(gateOf(page)).toBeHidden();
});

test("while the gate asks, nothing of the course can be reached, and afterwards everything", async ({ page, site }) => {
  const { block, path } = firstExercise("es");
  await become(page, site, ana, "es");
  await open(page, `${site}${path}`);
  await choose(page, ana.name, "lock", "es");
  for (let key = 0; key < 12; key++) {
    await page.keyboard.press("Tab");
    const outside = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement !== document.body && activeElement?.closest("dialog") === null;
    });
    expect(outside).toBe(false);
  }
  await unlock(page, ana, "es");
  await ready(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(cardOf(page, block)).toBeVisible();
});
