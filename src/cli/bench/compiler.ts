import { resolve } from "node:path";
import { createCompiler } from "../../compiler/compile.ts";
import { readContent } from "../../compiler/files.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import { median, print } from "./median.ts";

/** What the compiler costs on this machine, with the course that there is. */
export async function benchCompiler(): Promise<void> {
  const input = await readContent(resolve(process.env.CONTENT || "content"));
  const parsers = await loadParsers();
  const [edited = "", text = ""] = [...input.files].find(([path]) => /modules\/.*\.md$/.test(path)) ?? [];
  const changed = { ...input, files: new Map(input.files).set(edited, `${text}\n`) };
  const cold = () => createCompiler(parsers);
  const warm = () => {
    const compiler = createCompiler(parsers);
    compiler.compile(input);
    return compiler;
  };
  // What is known of an input is remembered with the input.
  const again = () => ({ ...input });
  print(
    `Compiler: ${input.files.size} files, ${[...input.files.values()].join("").length} characters`,
    ["", "ms"],
    [
      ["check and compile everything", median(cold, (compiler) => compiler.compile(again()))],
      ["again, nothing changed", median(warm, (compiler) => compiler.compile(again()))],
      ["again, one file changed", median(warm, (compiler) => compiler.compile({ ...changed }))],
    ],
  );
}
