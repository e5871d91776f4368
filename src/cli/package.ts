import { readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { compileFolder } from "../compiler/folder.ts";
import type { CourseIndex } from "../course/types.ts";
import { PackageError } from "../packaging/errors.ts";
import { pack } from "../packaging/pack.ts";
import type { PackageParts } from "../packaging/request.ts";
import { aloud, answerTo } from "./command.ts";
import { optionsOf, requestOf, usage } from "./package-options.ts";
import { problemText, reportText } from "./package-text.ts";
import { buildKit, readKitFile } from "./site/kit.ts";
import { writeWhole } from "./write-whole.ts";

const project = resolve(import.meta.dirname, "../..");

process.exitCode = await main(process.argv.slice(2), resolve(process.env.CONTENT || "content"));

/** Gives the exit code: 0, 1 when the content has errors or the file cannot be written, or 2 when the command was not understood. */
async function main(args: readonly string[], content: string): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === "string") return answerTo(options, usage, aloud);
  const { out, json } = options;
  const compiled = await compileFolder(content, console.error);
  if (compiled === undefined) return 1;
  const index: CourseIndex = compiled.course.index;
  const request = requestOf(options, index);
  if (typeof request === "string") {
    console.error(request);
    return 2;
  }
  const kitFolder = join(project, "node_modules/.cache/atenta", `kit-${process.pid}`);
  const pictures = new Map([...compiled.images].map(([source, file]) => [file, source]));
  const parts: PackageParts = {
    kit: () => buildKit(project, kitFolder),
    kitFile: (name) => readKitFile(kitFolder, name),
    course: async (file) => {
      const text = compiled.files.get(file);
      if (text === undefined) throw new Error(`The course has no file ${file}`);
      return text;
    },
    picture: (file) => readFile(join(content, pictures.get(file) ?? file)),
  };
  try {
    const { bytes, report } = await pack(request, parts);
    const problem = await writeWhole(out, bytes);
    if (problem !== undefined) {
      console.error(`${out} cannot be written: ${problem}`);
      return 1;
    }
    console.log(json ? JSON.stringify(report, null, 2) : reportText(out, report));
    return 0;
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    console.error(problemText(error.problem));
    return 2;
  } finally {
    await rm(kitFolder, { recursive: true, force: true });
  }
}
