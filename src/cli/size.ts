import { globSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { allScripts, FIRST_LESSON_LIMIT, scriptsOfPage } from "./bytes.ts";

// npm run size: prints what the largest lessons of the build in dist/ must fetch before their first answer, and fails
// when it is more than allowed.
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
const verdict = largest <= FIRST_LESSON_LIMIT ? "within" : "MORE THAN";
console.log(`A first lesson fetches at most ${largest} bytes, ${verdict} the ${FIRST_LESSON_LIMIT} allowed`);
if (largest > FIRST_LESSON_LIMIT) process.exitCode = 1;
