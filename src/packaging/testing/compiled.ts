import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileCourse } from "../../compiler/compile.ts";
import { readContent } from "../../compiler/files.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import type { PackageParts } from "../request.ts";

/** A course of the repository, compiled, and the parts of its packages with a small kit. */
export async function compiledFrom(folder: string) {
  const { output } = compileCourse(await readContent(folder), await loadParsers());
  if (output === undefined) throw new Error(`${folder} has errors`);
  const sources = new Map([...output.images].map(([source, file]) => [file, source]));
  const parts: PackageParts = {
    kit: async () => ({
      script: "player-00000001.js",
      style: "player-00000002.css",
      assets: ["text-00000003.woff2"],
      boot: 'document.documentElement.dataset.boot = "yes";',
    }),
    kitFile: async (name) => kitBytes(name),
    course: async (file) => {
      const text = output.files.get(file);
      if (text === undefined) throw new Error(`There is no ${file}`);
      return text;
    },
    picture: async (file) => readFileSync(join(folder, sources.get(file) ?? file)),
  };
  return { output, parts };
}

function kitBytes(name: string): Uint8Array {
  const text = kit[name];
  if (text === undefined) throw new Error(`The kit has no ${name}`);
  return new TextEncoder().encode(text);
}

/** A script that a page has to be careful with, and a style that names a font. */
const kit: Readonly<Record<string, string>> = {
  "player-00000001.js": 'var ends = "</script>", begins = "<!--<script>", letter = "é\u{1f600}";',
  "player-00000002.css": '@font-face{font-family:a;src:url(./text-00000003.woff2) format("woff2")}body{color:red}',
  "text-00000003.woff2": "a font",
};
