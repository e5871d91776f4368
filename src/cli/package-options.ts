import { parseArgs } from "node:util";
import type { CourseIndex } from "../course/types.ts";
import type { MoveOn, PackageFormat, PackageRequest } from "../packaging/request.ts";
import { flag, listOf, parsed, text } from "./command.ts";

export const usage = `Usage: npm run package -- --format scorm12|scorm2004|cmi5|xapi|html --lang es|ca|both --out FILE
                         [--modules a,b] [--lessons x,y] [--pass 80] [--order free|fixed]
                         [--move-on passed|completed|completed-and-passed|completed-or-passed|not-applicable] [--json]

Makes one file of the course in the folder that CONTENT names (content, if it names none), for an LMS or to be opened from a disk.

  --format   scorm12: SCORM 1.2 (nearly every LMS). scorm2004: SCORM 2004 4th Edition. cmi5: cmi5.
             xapi: plain xAPI, for a record store. html: one file, without an LMS
  --lang     a language of the course, or both: the learner switches inside it. html holds one
  --modules  ids of modules, --lessons ids of lessons: these alone. Left out: the whole course, with its final exam
  --pass     per cent to reach, 1 to 100. Left out: what the course says
  --order    fixed: each lesson opens when the one before is finished
  --move-on  what an LMS asks for before it counts the course as done; cmi5 alone. Left out: completed-and-passed where
             something is scored, else completed
  --out      the file to write
  --json     print the report as JSON`;

const formats: readonly string[] = ["scorm12", "scorm2004", "cmi5", "xapi", "html"] satisfies readonly PackageFormat[];

const moveOns: Readonly<Record<string, MoveOn>> = {
  passed: "Passed",
  completed: "Completed",
  "completed-and-passed": "CompletedAndPassed",
  "completed-or-passed": "CompletedOrPassed",
  "not-applicable": "NotApplicable",
};

export interface Options {
  readonly format: PackageFormat;
  readonly lang: string;
  readonly out: string;
  readonly modules?: readonly string[];
  readonly lessons?: readonly string[];
  readonly pass?: number;
  readonly order: "free" | "fixed";
  readonly moveOn?: MoveOn;
  readonly json: boolean;
}

/** The options, or what to say about them: `usage` where it was asked for, else a line. */
export function optionsOf(args: readonly string[]): Options | string {
  const options = {
    ...{ format: text, lang: text, out: text, modules: text, lessons: text, pass: text, order: text },
    ...{ "move-on": text, json: flag, help: flag },
  };
  const values = parsed(() => parseArgs({ args: [...args], options }).values);
  if (typeof values === "string") return values;
  if (values.help) return usage;
  const { format = "", lang, out, order = "free", pass } = values;
  if (!formats.includes(format)) return `--format is one of ${formats.join(", ")}${format && `, not ${format}`}`;
  if (!lang) return "--lang is missing: a language of the course, or both";
  if (!out) return "--out is missing: the file to write";
  if (order !== "free" && order !== "fixed") return `--order is free or fixed, not ${order}`;
  if (pass !== undefined && !/^\d+$/.test(pass)) return `--pass is a whole per cent from 1 to 100, not ${pass}`;
  const wanted = values["move-on"];
  const moveOn = wanted === undefined || !Object.hasOwn(moveOns, wanted) ? undefined : moveOns[wanted];
  if (wanted !== undefined && moveOn === undefined)
    return `--move-on is one of ${Object.keys(moveOns).join(", ")}, not ${wanted}`;
  if (moveOn !== undefined && format !== "cmi5") return "--move-on is for --format cmi5 alone";
  return {
    format: format as PackageFormat,
    ...{ lang, out, order },
    ...(values.modules !== undefined && { modules: listOf(values.modules) }),
    ...(values.lessons !== undefined && { lessons: listOf(values.lessons) }),
    ...(pass !== undefined && { pass: Number(pass) }),
    ...(moveOn !== undefined && { moveOn }),
    json: values.json ?? false,
  };
}

/** What is to be packed of a course, or a line to say about it. */
export function requestOf(
  { format, lang, modules, lessons, pass, order, moveOn }: Options,
  course: Pick<CourseIndex, "languages" | "modules">,
): PackageRequest | string {
  const strange = (modules ?? []).filter((id) => !course.modules.some((module) => module.id === id));
  if (strange.length > 0) {
    return `The course has no module ${strange.join(", ")}: it has ${course.modules.map(({ id }) => id).join(", ")}`;
  }
  const ofModules = course.modules.filter(({ id }) => modules?.includes(id)).flatMap((module) => module.lessons);
  const asked =
    modules === undefined && lessons === undefined ? undefined : new Set([...ofModules, ...(lessons ?? [])]);
  const all = course.modules.flatMap((module) => module.lessons);
  const unknown = [...(asked ?? [])].filter((lesson) => !all.includes(lesson));
  const inOrder = asked && [...all.filter((lesson) => asked.has(lesson)), ...unknown];
  return {
    format,
    languages: lang === "both" ? course.languages.map(({ code }) => code) : [lang],
    // All of them by name are the whole course.
    ...(inOrder && !all.every((lesson) => asked?.has(lesson)) && { lessons: inOrder }),
    ...(pass !== undefined && { pass }),
    ...(moveOn !== undefined && { moveOn }),
    order,
  };
}
