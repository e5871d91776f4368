import type { Dialect } from "./dialect.ts";
import type { Launch } from "./port.ts";
import { cut } from "./values.ts";

/** The codes of three letters under which some LMSs know languages, as codes of ours. */
const LONG_CODES: Readonly<Record<string, string>> = { spa: "es", cat: "ca", eng: "en" };

/**
 * What an LMS knows when a package is opened. All of it is from outside: what is not as it should be is as if it were not there.
 *
 * @param read the value of a field; empty where there is none
 */
export function readLaunch({ fields, marks }: Dialect, read: (field: string) => string): Launch {
  const mode = read(fields.mode);
  const entry = read(fields.entry);
  const pass = Number(read(fields.pass)) / fields.passWhole;
  const lang = languageOf(read(fields.language));
  return {
    learner: { id: read(fields.learnerId), name: nameOf(read(fields.learnerName)) },
    mode: mode === "review" || mode === "browse" ? mode : "normal",
    credit: read(fields.credit) !== "no-credit",
    entry: entry === "ab-initio" ? "first" : entry === "resume" ? "again" : "unknown",
    state: read(fields.state),
    bookmark: read(fields.bookmark),
    ...(pass > 0 && pass <= 1 && { pass: Math.round(pass * 10_000) / 100 }),
    marks: marks(fields.marks.map(read)),
    ...(lang !== undefined && { lang }),
  };
}

/** A name as people say it: SCORM 1.2 has `Last, First` (RTE 3.4.4), and most LMSs do so in both versions. */
function nameOf(text: string): string {
  const plain = cut(text.replace(/^\{lang=[^}]*\}/, ""), 255).trim();
  const [last = "", first = "", ...more] = plain.split(",").map((part) => part.trim());
  return last !== "" && first !== "" && more.length === 0 ? `${first} ${last}` : plain;
}

/** `es`, `es-ES`, `spa` → `es`. */
function languageOf(text: string): string | undefined {
  const [code = ""] = text.trim().toLowerCase().split(/[-_]/);
  return /^[a-z]{2}$/.test(code) ? code : LONG_CODES[code];
}
