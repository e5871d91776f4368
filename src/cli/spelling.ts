import { globSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { compareDiagnostics, formatDiagnostics } from "../compiler/diagnostics.ts";
import { checkWords } from "./spelling/check.ts";
import { contentProse } from "./spelling/content-prose.ts";
import { interfaceProse } from "./spelling/interface-prose.ts";
import { isSpelt, loadDictionary, type SpeltLang } from "./spelling/lexicon.ts";
import type { Prose } from "./spelling/prose.ts";

// npm run spelling: checks the words of the content and of the interface, in the languages that have a dictionary.

const project = resolve(import.meta.dirname, "../..");
const own = join(project, "content");
const content = resolve(process.env.CONTENT || own);
const shown = (file: string) => relative(process.cwd(), file).replaceAll("\\", "/");

function contentTexts(lang: string): Prose[] {
  return globSync(`**/*.${lang}.md`, { cwd: content }).map((name) => {
    const file = join(content, name);
    return { file: shown(file), lang, text: contentProse(readFileSync(file, "utf8")) };
  });
}

function interfaceTexts(lang: string): Prose[] {
  const own = `src/{activities,exercises,figures}/*/words.${lang}.ts`;
  return globSync([`src/i18n/words/${lang}/*.ts`, own], { cwd: project }).map((name) => {
    const file = join(project, name);
    return { file: shown(file), lang, text: interfaceProse(name, readFileSync(file, "utf8")) };
  });
}

function problemsOf(lang: SpeltLang) {
  const list = join(import.meta.dirname, `spelling/words.${lang}.txt`);
  const listFile = { file: shown(list), text: readFileSync(list, "utf8") };
  const texts = [...contentTexts(lang), ...interfaceTexts(lang)];
  return checkWords(lang, texts, loadDictionary(lang), listFile, content === own);
}

const languages = new Set(
  globSync("**/*.md", { cwd: content }).flatMap((name) => /\.([\w-]+)\.md$/.exec(basename(name))?.[1] ?? []),
);
if (languages.size === 0) throw new Error(`There is no content in ${content}: set CONTENT to a folder of a course`);
for (const lang of languages) if (!isSpelt(lang)) console.log(`Not checked: "${lang}" has no dictionary here`);

const problems = (["es", "ca"] as const).flatMap(problemsOf).sort(compareDiagnostics);
console.log(formatDiagnostics(problems));
if (problems.length > 0) process.exitCode = 1;
