import { globSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { compareDiagnostics, type Diagnostic, formatDiagnostics } from "../compiler/diagnostics.ts";
import { contentProse } from "../review/words/content-prose.ts";
import type { Prose } from "../review/words/prose.ts";
import { wordingOf } from "./spelling/check.ts";
import { interfaceProse } from "./spelling/interface-prose.ts";
import { isSpelt, type SpeltLang } from "./spelling/lexicon.ts";
import { projectSpeller, shownPath } from "./spelling/project-list.ts";

// npm run spelling: checks the words of the content and of the interface, in the languages that have a dictionary, and the
// lists of words. With --interface it leaves to content:check what is wrong with the content.

const project = resolve(import.meta.dirname, "../..");
const own = join(project, "content");
const content = resolve(process.env.CONTENT || own);
const tellsContent = !process.argv.includes("--interface");

function contentTexts(lang: string): Prose[] {
  return globSync(`**/*.${lang}.md`, { cwd: content }).map((name) => {
    const file = join(content, name);
    return { file: shownPath(file), lang, text: contentProse(readFileSync(file, "utf8")) };
  });
}

function interfaceTexts(lang: string): Prose[] {
  return globSync([`src/i18n/words/${lang}/*.ts`, `src/**/words.${lang}.ts`], { cwd: project }).map((name) => {
    const file = join(project, name);
    return { file: shownPath(file), lang, text: interfaceProse(name, readFileSync(file, "utf8")) };
  });
}

function problemsOf(lang: SpeltLang): Diagnostic[] {
  const speller = projectSpeller(lang);
  // The content is read in any case: the list's words are for it, too.
  const inContent = contentTexts(lang).flatMap((prose) => speller.spellingOf(prose));
  const inInterface = interfaceTexts(lang).flatMap((prose) => [...speller.spellingOf(prose), ...wordingOf(prose)]);
  return [...(tellsContent ? inContent : []), ...inInterface, ...speller.listProblems(content === own)];
}

const languages = new Set(
  globSync("**/*.md", { cwd: content }).flatMap((name) => /\.([\w-]+)\.md$/.exec(basename(name))?.[1] ?? []),
);
if (languages.size === 0) throw new Error(`There is no content in ${content}: set CONTENT to a folder of a course`);
for (const lang of languages) if (!isSpelt(lang)) console.log(`Not checked: "${lang}" has no dictionary here`);

const problems = (["es", "ca"] as const).flatMap(problemsOf).sort(compareDiagnostics);
console.log(formatDiagnostics(problems));
if (problems.length > 0) process.exitCode = 1;
