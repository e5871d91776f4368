import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileFolder } from "../../src/compiler/folder.ts";
import { pack } from "../../src/packaging/pack.ts";
import { KIT_FILE, KIT_FOLDER, type PackageParts, type PackageRequest } from "../../src/packaging/request.ts";

/** The parts of packages as a built site has them. */
export function partsOfSite(site: string): PackageParts {
  const bytes = async (file: string) => new Uint8Array(readFileSync(join(site, file)));
  return {
    kit: async () => JSON.parse(readFileSync(join(site, KIT_FOLDER, KIT_FILE), "utf8")),
    kitFile: (name) => bytes(join(KIT_FOLDER, name)),
    course: async (file) => readFileSync(join(site, "course", file), "utf8"),
    picture: (file) => bytes(join("course", file)),
  };
}

/** The lesson that stands alone in a package, and its exercise that is another one in the package's second version. */
export const SHORT_LESSON = "first-minute";
export const CHANGED_ITEM = "hands-full";

const short = { format: "scorm12", languages: ["es", "ca"], lessons: [SHORT_LESSON], order: "free" } as const;

/** What the browser tests play, by name. */
export const requests = {
  scorm12: { format: "scorm12", languages: ["es", "ca"], order: "free" },
  scorm2004: { format: "scorm2004", languages: ["es", "ca"], order: "free" },
  fixed: { format: "scorm2004", languages: ["ca"], order: "fixed", pass: 60 },
  short,
  "short-2004": { ...short, format: "scorm2004" },
  "short-2": short,
  cmi5: { format: "cmi5", languages: ["es", "ca"], order: "free" },
  "short-cmi5": { ...short, format: "cmi5" },
  "short-xapi": { ...short, format: "xapi" },
  html: { format: "html", languages: ["es"], order: "free" },
} as const satisfies Readonly<Record<string, PackageRequest>>;

export type PackageName = keyof typeof requests;

export const packageFile = (folder: string, name: PackageName) =>
  join(folder, `${name}.${requests[name].format === "html" ? "html" : "zip"}`);

/** Makes them all of a built site, and of the course that it was built of. */
export async function buildPackages(site: string, course: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const first = partsOfSite(site);
  const next = { ...first, course: await nextCourse(course) };
  for (const name of Object.keys(requests) as PackageName[]) {
    const { bytes } = await pack(requests[name], name.endsWith("-2") ? next : first);
    writeFileSync(packageFile(folder, name), bytes);
  }
}

/** The course once an author has taken the last option from an exercise: the compiled files, by address. */
async function nextCourse(course: string): Promise<PackageParts["course"]> {
  const folder = mkdtempSync(join(tmpdir(), "course-"));
  try {
    cpSync(course, folder, { recursive: true });
    for (const lang of short.languages) {
      const file = join(folder, "modules/arrival", `${SHORT_LESSON}.${lang}.md`);
      const text = readFileSync(file, "utf8");
      const from = text.indexOf(`{#${CHANGED_ITEM} `);
      const changed = text.slice(from).replace(/\n- \[ \] [^\n]+\n {2}> [^\n]+\n\n>/, "\n\n>");
      writeFileSync(file, text.slice(0, from) + changed);
    }
    const { files } = (await compileFolder(folder, () => undefined)) ?? {};
    return async (file) => files?.get(file) ?? Promise.reject(new Error(`The second version has no ${file}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
