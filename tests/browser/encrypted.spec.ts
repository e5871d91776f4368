import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { words as cardWords } from "../../src/player/activity/words.ts";
import { words as peopleWords } from "../../src/player/profiles/words.ts";
import { byTurns, exercisesOf, fill, type languages, lessonsIn } from "./course.ts";
import { answer, cardOf, saved } from "./learner.ts";
import { expect, ready, test } from "./site.ts";

const PASSPHRASE = "cuatro caballos corren descalzos";
/** Words that stand nowhere in the course. One person writes them in the clear, the other encrypted. */
const CLEAR = "zarzaparrilla";
const SECRET = "berenjenales";

/** Everything that lies in a folder of the browser's, as bytes. */
function filesIn(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}

/** Which of the words occur in some file, in either way that browsers write text. */
function found(files: readonly Buffer[], words: readonly string[]): readonly string[] {
  return words.filter((word) =>
    files.some((file) => file.includes(word, 0, "utf8") || file.includes(word, 0, "utf16le")),
  );
}

/** All keys and values of all databases but the registry, as the page sees them; bytes one character each. */
function databases(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const answerOf = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all: Record<string, string> = {};
    for (const { name = "" } of await indexedDB.databases()) {
      if (name === "atenta") continue;
      const db = await answerOf(indexedDB.open(name));
      const rows = [];
      for (const store of db.objectStoreNames)
        rows.push(...(await answerOf(db.transaction(store).objectStore(store).getAll())));
      all[name] = JSON.stringify(rows, (_, value) =>
        ArrayBuffer.isView(value) ? String.fromCharCode(...(value as Uint8Array)) : value,
      );
      db.close();
    }
    return all;
  });
}

/** Answers the lesson's first exercise, and writes a word into what is made there. */
async function learn(page: Page, lang: (typeof languages)[number], word: string) {
  const { lesson } = withMaking(lang);
  const [block] = exercisesOf(lesson);
  const activity = lesson.blocks.find((each) => each.type === "activity");
  if (block === undefined || activity === undefined) throw new Error("The lesson has too little");
  await answer(page, block, "full", lang);
  await saved(page, block, lang);
  const card = page.locator(`[data-activity="${activity.id}"]`);
  const line = card.getByRole("textbox").first();
  await line.fill(word);
  await line.blur();
  await expect(card.getByText(cardWords.in[lang].saved.saved, { exact: true })).toBeVisible();
  return { item: block.id, activity: activity.id };
}

function withMaking(lang: (typeof languages)[number]) {
  const found = lessonsIn(lang).find(
    ({ lesson }) => exercisesOf(lesson).length > 0 && lesson.blocks.some(({ type }) => type === "activity"),
  );
  if (found === undefined) throw new Error("No lesson has an activity");
  return found;
}

for (const lang of byTurns("ca")) {
  const words = peopleWords.in[lang];

  const enter = async (page: Page) => {
    await page.getByLabel(words.secret.passphrase, { exact: true }).fill(PASSPHRASE);
    await page.getByRole("button", { name: words.secret.enter, exact: true }).click();
    await ready(page);
  };

  test(`nothing of an encrypted profile can be read in the browser's files, while an open one's can (${lang})`, async ({
    site,
    launchOptions,
  }, testInfo) => {
    test.setTimeout(180_000);
    const folder = testInfo.outputPath("browser");
    const options = { ...launchOptions, locale: lang, serviceWorkers: "block" } as const;
    let context = await chromium.launchPersistentContext(folder, options);
    let page = await context.newPage();
    const { path } = withMaking(lang);

    // Whoever comes first has no lock.
    await page.goto(`${site}${path}`);
    await ready(page);
    const { item, activity } = await learn(page, lang, CLEAR);

    await page.goto(`${site}${lang}/settings/`);
    await page.getByRole("button", { name: words.section.add, exact: true }).click();
    await page.getByLabel(words.create.name, { exact: true }).fill("Núria");
    await page.getByRole("radio", { name: words.create.passphrase, exact: true }).check();
    await page.getByLabel(words.create.newPassphrase, { exact: true }).fill(PASSPHRASE);
    await page.getByLabel(words.create.again, { exact: true }).fill(PASSPHRASE);
    await page.getByLabel(words.create.understood, { exact: true }).check();
    await page.getByRole("button", { name: words.create.add, exact: true }).click();
    await expect(page.getByText(fill(words.section.added, { name: "Núria" }))).toBeVisible();
    await page.getByRole("button", { name: words.section.leave, exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: /Núria/ }).click();
    await enter(page);

    // A reload forgets the key; the course is not to be used until the passphrase is there.
    await page.goto(`${site}${path}`);
    await expect(page.getByLabel(words.secret.passphrase, { exact: true })).toBeVisible();
    await page.getByLabel(words.secret.passphrase, { exact: true }).fill(`${PASSPHRASE}.`);
    await page.getByRole("button", { name: words.secret.enter, exact: true }).click();
    await expect(page.getByText(words.secret.wrongPassphrase).first()).toBeVisible();
    await enter(page);
    // What the other one did is not theirs.
    await expect(cardOf(page, { id: item } as never).getByRole("radio", { checked: true })).toHaveCount(0);
    await learn(page, lang, SECRET);

    const secrets = [SECRET, item, activity, "answered", '"made"', "item:", "activity:"];
    const kept = Object.values(await databases(page));
    expect(kept).toHaveLength(2);
    const [open, locked] = [kept.find((text) => text.includes(CLEAR)), kept.find((text) => !text.includes(CLEAR))];
    for (const word of [item, activity, "answered"]) expect(open).toContain(word);
    expect(locked?.length).toBeGreaterThan(400);
    for (const word of secrets) expect(locked).not.toContain(word);

    await context.close();
    // Ids of exercises are in the copies of the course, too; what was written is nowhere else.
    expect(found(filesIn(folder), [CLEAR, SECRET])).toEqual([CLEAR]);

    // And with the passphrase all of it is there.
    context = await chromium.launchPersistentContext(folder, options);
    page = await context.newPage();
    await page.goto(`${site}${path}`);
    await page.getByRole("dialog").getByRole("button", { name: /Núria/ }).click();
    await enter(page);
    await expect(page.locator(`[data-activity="${activity}"]`).getByRole("textbox").first()).toHaveValue(SECRET);
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });
}
