import {
  exercisesOf,
  fill,
  firstLesson,
  languages,
  lessonsIn,
  modulesIn,
  nameOf,
  otherOf,
  percent,
  soak,
  words,
} from "./course.ts";
import { againButton, answer, cardOf, expectWhole, resultOf, unfold } from "./learner.ts";
import { deviceNames, devices, expect, open, ready, test } from "./site.ts";

for (const [locale, lang] of [
  ["es-ES", "es"],
  ["ca-ES", "ca"],
  ["fr-FR", "es"],
] as const) {
  test.describe(() => {
    test.use({ locale });
    test(`someone whose browser speaks ${locale} is greeted in ${lang}, and chooses for the next visit`, async ({
      page,
      site,
    }) => {
      const other = otherOf(lang);
      await open(page, site);
      await expect(page).toHaveURL(`${site}${lang}/`);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await page.getByRole("link", { name: nameOf(other) }).click();
      await expect(page).toHaveURL(`${site}${other}/`);
      await open(page, site);
      await expect(page).toHaveURL(`${site}${other}/`);
      await expect(page.getByRole("heading", { name: words[other].player.home.start })).toBeVisible();
    });
  });
}

for (const device of deviceNames) {
  for (const lang of languages) {
    // One language on each device: the demo course is taken to its end by every way in both.
    if ((device === "phone") !== (lang === "es")) continue;
    test.describe(`${device}, ${lang}`, () => {
      test.use(devices[device]);
      const { player } = words[lang];
      const lessons = lessonsIn(lang);

      const walk = "a learner goes from home through a module and on to the next, and sees all of it mastered";
      const isWalked = soak || device === "phone";
      if (isWalked)
        test(walk, async ({ page, site }) => {
          // The first module, and the way to the next. The whole course takes minutes, and `items.spec.ts` has its exercises.
          const taken = soak ? lessons : lessons.filter((each) => each.lesson.module === lessons[0]?.lesson.module);
          test.setTimeout(30_000 * taken.length);
          await open(page, `${site}${lang}/`);
          await page.getByRole("link", { name: player.home.startButton, exact: true }).click();
          for (const [at, { entry, lesson }] of taken.entries()) {
            await expect(page.getByRole("heading", { level: 1, name: lesson.title })).toBeVisible();
            for (const block of exercisesOf(lesson)) {
              await answer(page, block, "full", lang);
              await expectWhole(page, block, lang);
            }
            const total = entry.items.length;
            const how = fill(player.lesson.progress, { n: total, total });
            await expect(page.getByRole("progressbar", { name: how })).toBeVisible();
            const end = page.getByRole("region", { name: player.lesson.end });
            await expect(end.getByText(player.lesson.endAll)).toBeVisible();
            await expect(end.getByText(fill(player.mastery, { percent: percent(lang, 1) }))).toBeVisible();
            const objectives = new Set(entry.items.map(({ objective }) => `${objective.lesson}/${objective.id}`));
            await expect(end.getByRole("listitem").filter({ hasText: player.lesson.mastered })).toHaveCount(
              objectives.size,
            );
            const next = lessons[at + 1]?.lesson;
            // The last lesson of a module leads to the next module, which shows its lessons.
            const module =
              next?.module === lesson.module ? undefined : modulesIn(lang).find(({ id }) => id === next?.module);
            const title = (module ?? next)?.title;
            const on = title === undefined ? player.lesson.home : fill(player.lesson.next, { title });
            await end.getByRole("link", { name: on, exact: true }).click();
            if (module === undefined || next === undefined) continue;
            await expect(page.getByRole("heading", { level: 1, name: module.title })).toBeVisible();
            await page.getByRole("main").getByRole("link", { name: next.title }).first().click();
          }
          if (taken.length < lessons.length) return;
          await expect(page).toHaveURL(`${site}${lang}/`);
          await expect(page.getByRole("heading", { name: player.home.done })).toBeVisible();
          await unfold(page);
          const all = `${player.state.mastered} · ${fill(player.mastery, { percent: percent(lang, 1) })}`;
          for (const { lesson } of lessons) {
            await expect(page.getByRole("link", { name: lesson.title }).filter({ hasText: all })).toBeVisible();
          }
        });

      const back = "what was answered wrongly leads back to its passage, and is mastered after a retry";
      if (soak || !isWalked)
        test(back, async ({ page, site }) => {
          const { entry, lesson, path } = firstLesson(lang);
          const blocks = exercisesOf(lesson);
          const missed = blocks.find(({ kind }) => kind === "single");
          if (missed === undefined) throw new Error("The lesson has no single");
          await open(page, `${site}${path}`);
          for (const block of blocks) {
            const given = block === missed ? "wrong" : "full";
            await answer(page, block, given, lang);
          }
          await expect(resultOf(page, missed)).toHaveText(words[lang].exercises.result.wrong);

          const text = entry.objectives.find(({ id }) => id === missed.objective.id)?.text ?? "";
          const end = page.getByRole("region", { name: player.lesson.end });
          const weak = end.getByRole("listitem").filter({ hasText: text });
          await expect(weak).toContainText(player.lesson.weak);
          const before = lesson.blocks.slice(0, lesson.blocks.indexOf(missed));
          const passage = before
            .flatMap((each) => (each.type === "prose" && each.heading ? [each.heading] : []))
            .at(-1);
          const toPassage = fill(player.lesson.back, { section: passage?.text ?? "" });
          await weak.getByRole("link", { name: toPassage, exact: true }).click();
          await expect(page).toHaveURL(`${site}${path}#${passage?.id}`);
          const heading = page.getByRole("heading", { name: passage?.text ?? "", exact: true });
          await expect(heading).toBeInViewport();
          await expect(heading).toBeFocused();

          await page.goBack();
          await weak
            .getByRole("link", { name: fill(player.lesson.toQuestion, { n: blocks.indexOf(missed) + 1 }) })
            .click();
          await expect(cardOf(page, missed)).toBeFocused();
          await againButton(page, missed, lang).click();
          await answer(page, missed, "full", lang);
          await expect(weak).toContainText(player.lesson.mastered);
          await expect(end.getByText(fill(player.mastery, { percent: percent(lang, 1) }))).toBeVisible();
          await page.reload();
          await ready(page);
          await expect(weak).toContainText(player.lesson.mastered);
        });
    });
  }
}

test("a question that reaches back to another lesson, answered wrongly, leads there", async ({ page, site }) => {
  const lang = "es";
  const reaching = lessonsIn(lang).find(({ lesson }) => lesson.reached.some(({ module }) => module !== lesson.module));
  const [there] = reaching?.lesson.reached.filter(({ module }) => module !== reaching.lesson.module) ?? [];
  if (reaching === undefined || there === undefined) throw new Error("No lesson reaches back to another module");
  await open(page, `${site}${reaching.path}`);
  for (const block of exercisesOf(reaching.lesson)) {
    const reaches = block.objective.lesson === there.lesson && block.objective.id === there.id;
    if (reaches) await answer(page, block, "wrong", lang);
  }
  const end = page.getByRole("region", { name: words[lang].player.lesson.end });
  const line = end.getByRole("listitem").filter({ hasText: there.text });
  await expect(line).toContainText(words[lang].player.lesson.weak);
  await line.getByRole("link", { name: fill(words[lang].player.lesson.back, { section: there.title }) }).click();
  await expect(page).toHaveURL(`${site}${lang}/${there.module}/${there.lesson}/`);
  await expect(page.getByRole("heading", { level: 1, name: there.title })).toBeFocused();
});
