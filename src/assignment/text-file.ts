import { findCode } from "../base/code-text.ts";
import { LONGEST_ASSIGNMENT_TEXT } from "./code.ts";
import { LONGEST_FILE } from "./countersignature.ts";
import { LONGEST_RESULT_TEXT } from "./sealed-result.ts";

/** What a text that somebody was given can be. */
export type TextKind =
  | "assignment"
  | "result"
  | "countersignature"
  | "card"
  | "certificate"
  | "backup"
  | "trainer-backup";

/** How long a text of each kind can be, in characters: what is longer is none, and is not read. */
export const LONGEST_TEXTS = {
  assignment: LONGEST_ASSIGNMENT_TEXT,
  result: LONGEST_RESULT_TEXT,
  countersignature: LONGEST_FILE,
  card: 40_000,
  certificate: 40_000,
  backup: 50 * 2 ** 20,
  "trainer-backup": 50 * 2 ** 20,
} as const satisfies Readonly<Record<TextKind, number>>;

const letters = { E: "assignment", R: "result", C: "countersignature", K: "card", A: "certificate" } as const;

/** How much of a file says what it is. */
const HEAD = 2_000;
const FORMAT = /"format"\s*:\s*"(atenta-[a-z-]+)"/;

/**
 * Which of our codes or files a text is, by what it begins with; whether it can be read, its own reader says. `undefined`: nothing
 * of ours is in it.
 */
export function kindOf(text: string): TextKind | undefined {
  if (/^\ufeff?\s*\{/u.test(text.slice(0, HEAD))) {
    const format = FORMAT.exec(text.slice(0, HEAD))?.[1];
    if (format === "atenta-trainer-backup") return "trainer-backup";
    if (format === "atenta-backup" || format === "atenta-sealed") return "backup";
  }
  if (text.length > LONGEST_RESULT_TEXT) return undefined;
  const found = findCode(text, Object.keys(letters).join(""));
  return found && letters[found.letter as keyof typeof letters];
}
