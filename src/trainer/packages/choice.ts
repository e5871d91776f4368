import type { Json } from "../../learning/json.ts";
import type { MoveOn, PackageFormat, PackageRequest } from "../../packaging/request.ts";

/** What was chosen on the page of packages. */
export interface Choice {
  readonly format: PackageFormat;
  /** A language code, or `both`: all of the course's. */
  readonly lang: string;
  /** In the order of the course. */
  readonly lessons: readonly string[];
  readonly order: "free" | "fixed";
  /** As it was typed. */
  readonly pass: string;
  readonly moveOn: MoveOnChoice;
  /** What the file is to be called, as it was typed; empty: as packages are called. */
  readonly name: string;
}

/** What a platform that plays cmi5 asks for; `usual`: as packages ask where nobody says. */
export type MoveOnChoice = "usual" | Exclude<MoveOn, "CompletedAndPassed">;

/** The key among the overwritten values of whoever is here. */
export const choiceKey = "packages";

/** In the order of the page. */
export const formats = ["scorm12", "scorm2004", "cmi5", "xapi", "html"] as const satisfies readonly PackageFormat[];

export const moveOns = [
  "usual",
  "Passed",
  "Completed",
  "CompletedOrPassed",
  "NotApplicable",
] as const satisfies readonly MoveOnChoice[];

/** Characters that a name and a mark may have as they are typed. */
export const NAME_ROOM = 80;
const PASS_ROOM = 10;

/**
 * A choice as it is kept from one visit to the next. The whole course is kept as such, so that it stays whole when it grows.
 *
 * @param all the lessons of the course
 */
export function keptChoice({ lessons, ...rest }: Choice, all: readonly string[]): Json {
  return { v: 1, ...rest, ...(!all.every((id) => lessons.includes(id)) && { lessons: [...lessons] }) };
}

/** A kept value as a choice; what does not read is as `usual`, which has all lessons of the course. Those that the course no longer has go. */
export function readChoice(value: unknown, usual: Choice): Choice {
  if (typeof value !== "object" || value === null) return usual;
  const { format, lang, lessons, order, pass, moveOn, name } = value as Readonly<Record<string, unknown>>;
  return {
    format: formats.find((each) => each === format) ?? usual.format,
    lang: typeof lang === "string" ? lang : usual.lang,
    lessons: Array.isArray(lessons) ? usual.lessons.filter((id) => lessons.includes(id)) : usual.lessons,
    order: order === "fixed" ? "fixed" : "free",
    moveOn: moveOns.find((each) => each === moveOn) ?? usual.moveOn,
    pass: typeof pass === "string" ? pass.slice(0, PASS_ROOM) : usual.pass,
    name: typeof name === "string" ? name.slice(0, NAME_ROOM) : usual.name,
  };
}

/** What is wrong with a choice. */
export type Wrong = "lessons" | "pass";

/** A choice as what is packed, or what is wrong with it. `all`: the lessons of the course; `languages`: its languages. */
export function requestOf(
  { format, lang, lessons, order, pass, moveOn }: Choice,
  all: readonly string[],
  languages: readonly string[],
): PackageRequest | { readonly wrong: Wrong } {
  if (lessons.length === 0) return { wrong: "lessons" };
  const typed = pass.trim().replace(/\s*%$/, "");
  if (typed !== "" && !(/^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 100))
    return { wrong: "pass" };
  const one = languages.includes(lang) ? lang : (languages[0] ?? "");
  return {
    format,
    // One file holds one language.
    languages: lang === "both" && format !== "html" ? languages : [one],
    ...(!all.every((id) => lessons.includes(id)) && { lessons }),
    ...(typed !== "" && { pass: Number(typed) }),
    ...(format === "cmi5" && moveOn !== "usual" && { moveOn }),
    order,
  };
}

/** What a file is called that somebody has named: without what no system takes in a name, and with the ending of `usual`. */
export function fileName(typed: string, usual: string): string {
  const ending = usual.slice(usual.lastIndexOf("."));
  const bare = typed.trim().toLowerCase().endsWith(ending) ? typed.trim().slice(0, -ending.length) : typed;
  const name = bare
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, "-")
    .replace(/^[\s.-]+|[\s.-]+$/g, "")
    .slice(0, NAME_ROOM);
  return name === "" ? usual : `${name}${ending}`;
}
