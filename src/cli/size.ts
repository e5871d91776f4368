import { globSync, readFileSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import type { CourseIndex } from "../course/types.ts";
import {
  allScripts,
  FIRST_LESSON_LIMIT,
  filesOfPage,
  LARGEST_LESSON_LIMIT,
  NEXT_LESSON_LIMIT,
  scriptsOfPage,
  WHOLE_LESSON_LIMIT,
} from "./bytes.ts";

// npm run size: prints what the largest lessons of the build in dist/ must fetch before their first answer, and what one more costs, and
// fails when it is more than allowed.
const dist = resolve("dist");
// A module's test and a trainer's page have the address of a lesson and are none.
const lessons = globSync("*/*/*/index.html", { cwd: dist })
  .map((file) => dirname(file))
  .filter((page) => basename(page) !== "test" && basename(dirname(page)) !== "trainer");
if (lessons.length === 0) throw new Error("There is no lesson in dist/: run npm run build first");

let largest = 0;
for (const lesson of lessons) {
  const files = scriptsOfPage(dist, lesson);
  const sum = files.reduce((total, { bytes }) => total + bytes, 0);
  if (sum > largest) {
    largest = sum;
    console.log(`${relative(".", lesson)}: ${sum} bytes of JavaScript (brotli)`);
    for (const { file, bytes } of files) console.log(`  ${String(bytes).padStart(7)}  ${file}`);
  }
}
const whole = allScripts(dist).reduce((total, { bytes }) => total + bytes, 0);
console.log(`All scripts of the site, in every language and with every kind: ${whole} bytes`);

const most = (sizes: readonly number[]) => Math.max(...sizes);
const sumOf = (lesson: string) => filesOfPage(dist, lesson).reduce((total, { bytes }) => total + bytes, 0);
const everything = lessons.map(sumOf);
const index: CourseIndex = JSON.parse(readFileSync(resolve(dist, "course/index.json"), "utf8"));
const [module] = index.modules;
const firsts = index.languages.map(({ code }) => sumOf(`${code}/${module?.id}/${module?.lessons[0]}`));
const data = lessons.map((lesson) => filesOfPage(dist, lesson).at(-1)?.bytes ?? 0);
const budgets = [
  ["A first lesson fetches scripts of at most", largest, FIRST_LESSON_LIMIT],
  ["The first lesson of the course fetches in all, fonts included, at most", most(firsts), WHOLE_LESSON_LIMIT],
  ["Any other, where somebody begins, at most", most(everything), LARGEST_LESSON_LIMIT],
  ["One more lesson fetches data of at most", most(data), NEXT_LESSON_LIMIT],
] as const;
for (const [what, bytes, limit] of budgets) {
  console.log(`${what} ${bytes} bytes, ${bytes <= limit ? "within" : "MORE THAN"} the ${limit} allowed`);
  if (bytes > limit) process.exitCode = 1;
}
