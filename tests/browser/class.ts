import type { Page } from "@playwright/test";
import { parseAssignment } from "../../src/assignment/code.ts";
import { lessonsByHash } from "../../src/assignment/lesson-hash.ts";
import type { Signer } from "../../src/assignment/port.ts";
import type { Result } from "../../src/assignment/result.ts";
import { sealResult } from "../../src/assignment/sealed-result.ts";
import { fromBase64Url, toBase64Url, utf8 } from "../../src/base/bytes.ts";
import { crypto, somebody } from "../../src/storage/sealing/testing.ts";
import { words as builderWords } from "../../src/trainer/builder/words.ts";
import { words as handoverWords } from "../../src/trainer/handover/words.ts";
import { courseIndex, exercisesOf, type Lang, type LessonInCourse, lessonsIn } from "./course.ts";
import { expect, open } from "./site.ts";

/** A class of learners of whom each has done something else, as their devices would send it. */

const GIVEN = ["Aina", "Jordi", "Lucía", "Àlex", "Mercè", "Óscar", "Núria", "Pau", "Ñeco", "Zoe"];
const SURNAMES = ["Ferrer", "Mas", "Prats", "Roca", "Vila", "Soler", "Puig", "Pérez", "Ibáñez", "Coll"];

/** The name of the n-th learner. */
export const nameOf = (n: number): string =>
  `${GIVEN[n % 10]} ${SURNAMES[Math.floor(n / 10) % 10]} ${SURNAMES[(n * 7 + Math.floor(n / 100)) % 10]}`;

/** What a trainer gave out, as results need it. */
export interface Given {
  readonly id: string;
  readonly key: string;
  readonly lessons: readonly LessonInCourse[];
}

/** Makes an assignment of the first lessons of the course, without a copy of the key. */
export async function assign(page: Page, site: string, lang: Lang, title: string, count: number): Promise<Given> {
  const build = builderWords.in[lang];
  const lessons = lessonsIn(lang).slice(0, count);
  await open(page, `${site}${lang}/trainer/new/`);
  await page.getByLabel(build.what.title, { exact: true }).fill(title);
  await page.getByLabel(build.what.trainer, { exact: true }).fill("Marc Pujol");
  for (const { lesson } of lessons) {
    await page.getByLabel(build.lessons.search, { exact: true }).fill(lesson.title);
    await page
      .getByRole("checkbox", { name: new RegExp(`^${lesson.title.replace(/[^\p{L}\p{N} ]/gu, ".")} \\S+ min`) })
      .check();
  }
  await page.getByRole("button", { name: build.submit.create, exact: true }).click();
  await page.getByText(build.key.risk, { exact: true }).click();
  await page.getByRole("checkbox", { name: build.key.riskCheck }).check();
  await page.getByRole("button", { name: build.key.riskGo, exact: true }).click();
  const field = page.getByLabel(handoverWords.in[lang].link.label, { exact: true });
  await expect(field).toHaveValue(/#E1\./);
  const read = parseAssignment(await field.inputValue());
  if (!read.ok) throw new Error(read.why);
  const byHash = lessonsByHash(lessons.map(({ lesson }) => lesson));
  const found = read.assignment.lessons.map((hash) => byHash.get(hash)?.id);
  if (found.includes(undefined)) throw new Error("Another lesson was chosen");
  return { id: read.assignment.id, key: read.assignment.key, lessons };
}

/** What the n-th learner has done: every tenth nothing of the last lesson, every third badly. */
export function resultOf({ id, lessons }: Given, n: number, given: Partial<Result> = {}): Result {
  const at = Date.now() - 3_600_000 + n * 1_000;
  const lessonResult = ({ lesson }: LessonInCourse, place: number): Result["lessons"][number] => {
    const items = exercisesOf(lesson).length;
    const begun = n % 4 === 1 && place === lessons.length - 1;
    const score = n % 3 === 0 ? [100, 88, 92][place % 3] : [74, 62 - n, 97][place % 3];
    return { lesson: lesson.id, items, done: begun ? 1 : items, score: Math.max(score ?? 0, 8), finished: !begun };
  };
  const [first] = lessons;
  const items = first === undefined ? [] : exercisesOf(first.lesson);
  return {
    ...{ assignment: id, version: 1, person: toBase64Url(utf8(`p${n}`.padEnd(8, "."))), name: nameOf(n), at },
    ...{ course: courseIndex.rev.slice(0, 12), lessons: lessons.map(lessonResult) },
    details: {
      items: items
        .filter(({ kind }) => kind === "single")
        .map(({ id: item, shape }) => ({
          ...{ item, shape, lesson: first?.lesson.id ?? "", tries: 1 },
          first: { answer: n % 2, score: { points: n % 2, max: 1 }, right: n % 2 === 1, sure: 3, ms: 8_000 + n },
        })),
      exams: [],
    },
    ...given,
  };
}

/** A result as a file. */
export async function fileOf({ key }: Given, result: Result, signer?: Signer) {
  const to = fromBase64Url(key);
  if (to === undefined) throw new Error("It is no key");
  const text = await sealResult(result, { to, signer: signer ?? (await somebody()).signer, crypto });
  return { name: `resultado-${result.name}.txt`, mimeType: "text/plain", buffer: Buffer.from(text) };
}
