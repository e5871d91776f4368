import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { compileCourse, createCompiler } from "../compiler/compile.ts";
import { formatDiagnostic, hasErrors } from "../compiler/diagnostics.ts";
import { readContent } from "../compiler/files.ts";
import { compileFolder } from "../compiler/folder.ts";
import { counted } from "../compiler/message.ts";
import { loadParsers } from "../compiler/parsers.ts";
import type { Bank } from "../course/bank.ts";
import type { CourseIndex, Lesson, ModuleIndex } from "../course/types.ts";
import { decode } from "../formats/decode.ts";
import { draftCourse } from "../formats/draft.ts";
import { readGift } from "../formats/gift/read.ts";
import { dialectOf } from "../formats/gift/to-dialect.ts";
import type { DialectHow } from "../formats/gift/types.ts";
import { giftOf } from "../formats/gift/write.ts";
import { type Item, itemsOf } from "../formats/items.ts";
import { qtiOf } from "../formats/qti/write.ts";
import { answerTo, type Voice } from "./command.ts";
import { type ExportOptions, type ImportOptions, optionsOf, usage } from "./items-options.ts";
import { exportText, foreignText, importDiagnostics } from "./items-text.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * Runs the command on the course in a folder. Gives the exit code: 0, 1 when content or questions have errors or a file cannot be read
 * or written, or 2 when the command was not understood.
 */
export async function runItems(args: readonly string[], content: string, voice: Voice): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === "string") return answerTo(options, usage, voice);
  return options.does === "export" ? takeOut(options, content, voice) : bringIn(options, content, voice);
}

async function takeOut(options: ExportOptions, content: string, { print, complain }: Voice): Promise<number> {
  const { format, lang, out, banks, json } = options;
  const compiled = await compileFolder(content, complain);
  if (compiled === undefined) return 1;
  const index: CourseIndex = compiled.course.index;
  const wrong = unknownIn(options, index);
  if (wrong !== undefined) {
    complain(wrong);
    return 2;
  }
  const read = <File>(file: string): File => JSON.parse(compiled.files.get(file) ?? "");
  const isAll = options.modules === undefined && options.lessons === undefined;
  const isMeant = (module: string, lesson: string) =>
    isAll || options.modules?.includes(module) === true || options.lessons?.includes(lesson) === true;
  const chosen = index.modules.filter(({ id, lessons }) => lessons.some((lesson) => isMeant(id, lesson)));
  const modules = chosen.map((module) => read<ModuleIndex>(module.in[lang]?.file ?? ""));
  const lessons = modules.flatMap((module) =>
    module.lessons.filter(({ id }) => isMeant(module.id, id)).map(({ file }) => read<Lesson>(file)),
  );
  const bankFiles = banks ? chosen.flatMap((module) => module.in[lang]?.bank ?? []) : [];
  const items = itemsOf({ modules: index.modules, lessons, banks: bankFiles.map((file) => read<Bank>(file)) });
  const {
    content: written,
    carried,
    notes,
  } = await write(options, items, {
    ...{ index, content, images: compiled.images },
    modules: new Map(modules.map(({ id, title }) => [id, title])),
  });
  const problem = await writeWhole(out, written);
  if (problem !== undefined) {
    complain(`${out} cannot be written: ${problem}`);
    return 1;
  }
  const report = { format, items: items.length, carried, notes };
  print(json ? JSON.stringify(report, null, 2) : exportText(out, report));
  return 0;
}

interface Sources {
  readonly index: CourseIndex;
  /** What its modules are called. */
  readonly modules: ReadonlyMap<string, string>;
  /** By the file of an author, the name that the course has for it. */
  readonly images: ReadonlyMap<string, string>;
  readonly content: string;
}

/** The questions in the format that was asked for. */
async function write(
  { format, lang }: ExportOptions,
  items: readonly Item[],
  { index: { id, about }, modules, images, content }: Sources,
) {
  if (format === "gift") {
    const { text, ...told } = giftOf(items);
    return { content: text, ...told };
  }
  const sources = new Map([...images].map(([source, file]) => [file, source]));
  const { bytes, carried, notes } = await qtiOf(items, {
    ...{ course: { id, title: about[lang]?.title ?? id }, modules },
    picture: (file) => readFile(join(content, sources.get(file) ?? file)),
  });
  return { content: bytes, carried, notes };
}

/** What of the choice the course does not have, in a line with what it has. */
function unknownIn({ lang, modules, lessons }: ExportOptions, index: CourseIndex): string | undefined {
  const codes = index.languages.map(({ code }) => code);
  if (!codes.includes(lang)) return `The course is not in ${lang}: --lang is one of ${codes.join(", ")}`;
  const of = (what: string, names: readonly string[] | undefined, known: readonly string[]) => {
    const strange = names?.filter((id) => !known.includes(id)) ?? [];
    if (strange.length > 0) return `The course has no ${what} ${strange.join(", ")}: it has ${known.join(", ")}`;
    return names?.length === 0 ? `No ${what} is named: leave --${what}s out for the whole course` : undefined;
  };
  const all = index.modules.flatMap((module) => module.lessons);
  const ids = index.modules.map(({ id }) => id);
  return of("module", modules, ids) ?? of("lesson", lessons, all);
}

async function bringIn(
  { file, lang, into, out, json }: ImportOptions,
  content: string,
  { print, complain }: Voice,
): Promise<number> {
  const bytes = await readFile(file).catch((error: Error) => error);
  if (bytes instanceof Error) {
    complain(`${file} cannot be read: ${bytes.message}`);
    return 1;
  }
  const decoded = decode(bytes);
  if ("foreign" in decoded) {
    complain(`${file} is ${foreignText[decoded.foreign]}`);
    return 1;
  }
  const { questions, problems } = readGift(decoded.text);
  const { taken, objectives } = await namesIn(content, lang);
  if (into.form === "bank" && objectives.size > 0 && !objectives.has(`${into.objective.lesson}/${into.objective.id}`)) {
    const { lesson, id } = into.objective;
    const inLesson = [...objectives].filter((each) => each.startsWith(`${lesson}/`));
    complain(
      `The course has no objective ${lesson}/${id}: ${inLesson.join(", ") || `nor a lesson ${lesson} with any`}`,
    );
    return 2;
  }
  const dialect = dialectOf(questions, { lang, into: wholeInto(into, file, questions.length), taken, objectives });
  const known = new Set([
    ...objectives,
    ...(into.form === "bank" ? [`${into.objective.lesson}/${into.objective.id}`] : []),
  ]);
  const draft = draftCourse(dialect.markdown, lang, into.form, known);
  const checked = compileCourse({ files: draft.files, images: new Map() }, await loadParsers()).diagnostics;
  const target = out ?? "(Markdown)";
  const told = [
    ...importDiagnostics(file, problems, dialect.notes),
    ...checked.map((each) => ({ ...each, file: each.file === draft.path ? target : each.file })),
  ];
  const { carried, became, markdown, notes } = dialect;
  if (json) {
    const report = {
      encoding: decoded.encoding,
      questions: questions.length,
      carried,
      became,
      problems,
      notes,
      checked,
    };
    print(JSON.stringify({ ...report, ...(out === undefined && { markdown }) }, null, 2));
  } else {
    for (const each of told) complain(formatDiagnostic(each));
    if (decoded.encoding !== "utf-8") complain(`${file} was read as ${decoded.encoding}: see that accents are right`);
    complain(`${counted(questions.length, "question")} read, ${counted(carried, "exercise")} made`);
  }
  if (carried > 0 && out === undefined && !json) print(markdown);
  const problem = carried > 0 && out !== undefined ? await writeWhole(out, markdown) : undefined;
  if (problem !== undefined) complain(`${out} cannot be written: ${problem}`);
  return problem !== undefined || carried === 0 || hasErrors(told) ? 1 : 0;
}

/** The whole of what a lesson's front matter says, or a bank's items need. */
function wholeInto(into: ImportOptions["into"], file: string, count: number): DialectHow["into"] {
  if (into.form === "bank") return into;
  const title = into.title ?? (basename(file).replace(/(?:\.gift)?(?:\.txt)?$/iu, "") || "GIFT");
  const minutes = into.minutes ?? Math.min(120, Math.max(1, count));
  return { form: "lesson", title, objective: into.objective ?? title, minutes };
}

/**
 * Which ids the course has already in a language, and which objectives. Its other languages may have the same: what is brought into
 * each of them in turn has the same names.
 */
async function namesIn(content: string, lang: string) {
  const input = await readContent(content);
  const { lessons, banks } = createCompiler(await loadParsers()).read(input);
  const parts = [...lessons, ...banks].filter((each) => each.lang === lang).flatMap((each) => each.parts);
  const fronts = lessons.flatMap(({ id, front }) => (front?.value.objectives ?? []).map((each) => `${id}/${each.id}`));
  return { taken: new Set(parts.flatMap(({ exercise }) => exercise?.id ?? [])), objectives: new Set(fronts) };
}
