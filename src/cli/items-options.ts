import { parseArgs } from "node:util";
import type { Level } from "../course/plan.ts";
import { type OutFormat, outFormats } from "../formats/exchange.ts";
import { flag, listOf, parsed, text } from "./command.ts";

export const usage = `Usage: npm run items -- export --format ${outFormats.join("|")} --lang es|ca --out FILE
                       [--modules a,b] [--lessons x,y] [--banks] [--json]
       npm run items -- import FILE --lang es|ca [--title TEXT] [--objective TEXT] [--minutes 10] [--out FILE.md] [--json]
       npm run items -- import FILE --lang es|ca --bank --objective lesson/objective --level recall|understand|apply|analyse
                       [--out FILE.md] [--json]

Takes questions out of the course in the folder that CONTENT names (content, if it names none), or makes a file of the course of
questions in GIFT. What cannot be carried is told question by question.

  export     writes the questions of the whole course, or of the lessons that are named
  --format   gift: GIFT, for Moodle's question bank; qti: a content package of QTI 2.1, zipped
  --modules  ids of modules, --lessons ids of lessons: these alone
  --banks    also the banks of their modules

  import     reads GIFT in UTF-8, UTF-16 or Windows-1252. Ends with 1 if any question could not be read; the others are written
  --title    of the lesson. Left out: the file's name
  --objective  what one will know to do after the lesson (left out: the title); for a bank, the objective that is tested
  --minutes  of the lesson, 1 to 120. Left out: one a question
  --bank     makes items of a bank; --level is for those that do not bring one
  --out      the file to write. Left out: the Markdown is printed

  --json     print the report as JSON`;

export interface ExportOptions {
  readonly does: "export";
  readonly format: OutFormat;
  readonly lang: string;
  readonly out: string;
  readonly modules?: readonly string[];
  readonly lessons?: readonly string[];
  readonly banks: boolean;
  readonly json: boolean;
}

export interface ImportOptions {
  readonly does: "import";
  readonly file: string;
  readonly lang: "es" | "ca";
  readonly into:
    | { readonly form: "lesson"; readonly title?: string; readonly objective?: string; readonly minutes?: number }
    | {
        readonly form: "bank";
        readonly objective: { readonly lesson: string; readonly id: string };
        readonly level: Level;
      };
  readonly out?: string;
  readonly json: boolean;
}

const levels: readonly string[] = ["recall", "understand", "apply", "analyse"] satisfies readonly Level[];

/** The options, or what to say about them: `usage` where it was asked for, else a line. */
export function optionsOf(args: readonly string[]): ExportOptions | ImportOptions | string {
  const options = {
    ...{ format: text, lang: text, out: text, modules: text, lessons: text, banks: flag },
    ...{ title: text, objective: text, minutes: text, bank: flag, level: text, json: flag, help: flag },
  };
  const read = parsed(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  if (typeof read === "string") return read;
  const { values, positionals } = read;
  if (values.help) return usage;
  const [does, ...files] = positionals;
  if (does === "export") return files.length > 0 ? `export takes no file, and got ${files[0]}` : exportOf(values);
  if (does === "import") return importOf(values, files);
  return `items is asked for export or import${does === undefined ? "" : `, not ${does}`}. --help tells of all options`;
}

interface Values {
  readonly [name: string]: string | boolean | undefined;
}

function exportOf(values: Values): ExportOptions | string {
  const { format = "", lang, out, modules, lessons } = values as Readonly<Record<string, string | undefined>>;
  const known = outFormats.find((each) => each === format);
  if (known === undefined) return `--format is one of ${outFormats.join(", ")}${format && `, not ${format}`}`;
  if (!lang) return "--lang is missing: a language of the course";
  if (!out) return "--out is missing: the file to write";
  const strange = foreignTo(values, ["title", "objective", "minutes", "bank", "level"]);
  if (strange) return `--${strange} is for import alone`;
  return {
    does: "export",
    ...{ format: known, lang, out },
    ...(modules !== undefined && { modules: listOf(modules) }),
    ...(lessons !== undefined && { lessons: listOf(lessons) }),
    banks: values.banks === true,
    json: values.json === true,
  };
}

function importOf(values: Values, files: readonly string[]): ImportOptions | string {
  const [file, another] = files;
  if (file === undefined) return "import needs a file: npm run items -- import FILE --lang es";
  if (another !== undefined) return `import takes one file, and got ${another}, too`;
  const { lang, out } = values as Readonly<Record<string, string | undefined>>;
  if (lang !== "es" && lang !== "ca") return `--lang is es or ca${lang === undefined ? "" : `, not ${lang}`}`;
  const strange = foreignTo(values, ["format", "modules", "lessons", "banks"]);
  if (strange) return `--${strange} is for export alone`;
  const into = values.bank === true ? bankOf(values) : lessonOf(values);
  if (typeof into === "string") return into;
  return { does: "import", file, lang, into, ...(out !== undefined && { out }), json: values.json === true };
}

function bankOf(values: Values): ImportOptions["into"] | string {
  const { objective = "", level } = values as Readonly<Record<string, string | undefined>>;
  const strange = foreignTo(values, ["title", "minutes"]);
  if (strange) return `--${strange} is for a lesson, without --bank`;
  const [, lesson, id] = /^([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)$/u.exec(objective) ?? [];
  if (lesson === undefined || id === undefined)
    return "--bank needs --objective lesson/objective, which its items test";
  if (level === undefined || !levels.includes(level)) return `--bank needs --level, one of ${levels.join(", ")}`;
  return { form: "bank", objective: { lesson, id }, level: level as Level };
}

function lessonOf(values: Values): ImportOptions["into"] | string {
  const { title, objective, minutes } = values as Readonly<Record<string, string | undefined>>;
  if (values.level !== undefined) return "--level is for --bank alone";
  const count = Number(minutes);
  if (minutes !== undefined && !(/^\d+$/.test(minutes) && count >= 1 && count <= 120))
    return `--minutes is a whole number from 1 to 120, not ${minutes}`;
  return {
    form: "lesson",
    ...(title?.trim() && { title: title.trim() }),
    ...(objective?.trim() && { objective: objective.trim() }),
    ...(minutes !== undefined && { minutes: count }),
  };
}

function foreignTo(values: Values, names: readonly string[]): string | undefined {
  return names.find((name) => values[name] !== undefined);
}
