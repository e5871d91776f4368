import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CourseIndex, ModuleIndex } from "../../course/types.ts";
import { MANIFEST_FILE, type OfflineFile, type OfflineManifest } from "../../offline/manifest.ts";
import { KIT_FOLDER } from "../../packaging/request.ts";
import { isForOthers } from "./discovery.ts";
import { filesBelow, isCompressed } from "./precompress.ts";

/**
 * Lists a built site for its offline copy (`offline.json`). What belongs to a language is what lies in its folder, and the
 * files of the course that the root index names for it; everything else is for all of them.
 *
 * @param out the built site, whole
 */
export function offlineManifest(out: string): OfflineManifest {
  const read = (file: string) => JSON.parse(readFileSync(join(out, file), "utf8"));
  const index: CourseIndex = read("course/index.json");
  const codes = index.languages.map(({ code }) => code);
  const modules = new Map(
    codes.map((lang) => [
      lang,
      index.modules.flatMap(({ in: files }): ModuleIndex[] => {
        const file = files[lang]?.file;
        return file === undefined ? [] : [read(`course/${file}`)];
      }),
    ]),
  );
  const langOf = new Map<string, string>();
  for (const lang of codes) {
    const references = Object.values(index.references[lang] ?? {});
    const own = index.modules.flatMap(({ in: files }) => [files[lang]?.file ?? [], files[lang]?.bank ?? []].flat());
    const lessons = (modules.get(lang) ?? []).flatMap((module) => module.lessons.map(({ file }) => file));
    const gathered = index.gathered?.[lang] ?? [];
    for (const file of [...own, ...lessons, ...references, gathered].flat()) langOf.set(`course/${file}`, lang);
  }
  const left = new Set([MANIFEST_FILE, "sw.js", ...beforeInstalling(out)]);
  // What trainers make packages of is brought by their page alone.
  const isKit = (path: string) => path.startsWith(`${KIT_FOLDER}/`);
  const isHidden = (path: string) => path.split("/").some((part) => part.startsWith("."));
  const isLeft = (path: string) => left.has(path) || isKit(path) || isHidden(path) || isForOthers(path);
  const paths = filesBelow(out).filter((path) => !isLeft(path) && !isCompressed(out, path));
  const shell: OfflineFile[] = [];
  const languages = Object.fromEntries(codes.map((lang): [string, OfflineFile[]] => [lang, []]));
  for (const path of paths) {
    const [folder = ""] = path.split("/");
    const lang = langOf.get(path) ?? (codes.includes(folder) ? folder : "");
    (languages[lang] ?? shell).push(fileAt(out, path));
  }
  const lessons = Object.fromEntries(
    [...modules].map(([lang, all]) => [
      lang,
      all.flatMap((module) =>
        module.lessons.map(({ id, title, aliases, file }) => ({
          id,
          title,
          ...(aliases.length > 0 && { aliases: [...aliases] }),
          file: `course/${file}`,
        })),
      ),
    ]),
  );
  const version = versionOf([...shell, ...Object.values(languages).flat()]);
  return {
    format: "atenta-offline",
    v: 1,
    version,
    rev: index.rev,
    course: index.id,
    shell,
    languages,
    lessons,
  };
}

/** What names the whole of some files. */
export function versionOf(files: readonly OfflineFile[]): string {
  return shortHash(
    files
      .map(({ path, hash }) => `${hash} ${path}\n`)
      .sort()
      .join(""),
  );
}

/** A file of a built site, as the list names it. */
export function fileAt(out: string, path: string): OfflineFile {
  const content = readFileSync(join(out, path));
  return { path, hash: shortHash(content), bytes: content.byteLength };
}

const shortHash = (content: string | Buffer) => createHash("sha256").update(content).digest("base64url").slice(0, 22);

/** Pictures that a browser shows before it installs the app: whoever has it installed needs them no more. */
function beforeInstalling(out: string): string[] {
  return globSync("*.webmanifest", { cwd: out }).flatMap((name) => {
    const { screenshots = [] } = JSON.parse(readFileSync(join(out, name), "utf8")) as {
      screenshots?: readonly { readonly src: string }[];
    };
    return screenshots.map(({ src }) => src);
  });
}
