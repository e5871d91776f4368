import { anyOf } from "../text.ts";
import type { Cues } from "./cues.ts";

const number = String.raw`(\d+(?:[.,]\d+)?)`;
const inside = "that|if|when|while|because|who|where|as|although|without|until|but|and|to";
const plain = `(?:(?!(?:${inside})\\s)[\\p{L}\\d'’-]+\\s+){0,7}?`;
const not = "not|never|cannot|(?:do|does|did|is|are|was|were|would|should|could|can|wo|must)n['’]t";

export const en: Cues = {
  allOrNone:
    /^(?:(?:all|none|neither|both|any|(?:the )?two)(?: of)?(?: the| these| them)?(?: answers?| options?| statements?)?(?: above)?(?: (?:is|are))?(?: (?:correct|right|true))?|[a-e] (?:and|or) [a-e](?: are (?:correct|right|true))?)$/u,
  negative: new RegExp(
    [
      `(?<![\\p{L}])(?:what|which|who|where|when)\\s+${plain}(?:${not})(?=\\s+(?!only\\b|be (?:missing|forgotten))\\p{L})`,
      "(?<![\\p{L}])(?:except|but)(?=\\s*(?:[:?.]|$|one(?![\\p{L}])))",
      "(?<![\\p{L}])(?:what|which|who)\\s[^?]*?(?<!at )(?<![\\p{L}])least(?![\\p{L}])",
    ].join("|"),
    "iu",
  ),
  exception: /(?<!\p{L})all\s[^.?]*?(?<!\p{L})(?:except|but)(?!\p{L})/iu,
  absolute: {
    harmless: anyOf("(?:almost|not|as|nearly) always", "almost never", "all right", "after all", "not only", "at all"),
    strong: anyOf("always", "never", "nobody", "no one", "under no circumstances", "absolutely", "without exception"),
    weak: anyOf("all", "every", "everyone", "everybody", "none", "any", "only"),
  },
  contrasts: new Set(
    "today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday morning afternoon evening before after more less with without yes no first last better worse inside outside up down left right".split(
      " ",
    ),
  ),
  range: {
    between: new RegExp(`(?:(?:from|between)\\s+)?${number}\\s*(?:[–—-]|to|and)\\s*${number}`, "iu"),
    under: new RegExp(`(?:less|fewer) than\\s+${number}`, "iu"),
    over: new RegExp(`more than\\s+${number}`, "iu"),
    upTo: new RegExp(`(?:up to|at most)\\s+${number}`, "iu"),
    from: new RegExp(`(?:from|at least)\\s+${number}`, "iu"),
  },
  follows(last, word) {
    const vowel = /^[aeiou]/u.test(word);
    // By letters nobody can tell «an hour» and «a user».
    if ((last !== "a" && last !== "an") || /^(?:h|u|eu|one)/u.test(word)) return undefined;
    return vowel === (last === "an");
  },
  forms: { quote: /^[«“"]/u, gerund: /^(?!(?:thing|something|nothing|morning|evening|during)$)\p{L}{2,}ing$/iu },
  several: {
    asked: /(?<!\p{L})(?:what|which)\s+(?:(?:two|three|four)\s+)\p{L}+s(?!\p{L})/iu,
    given: /\sand\s/iu,
    single: /^(?:an?|the|her|his|their)\s/iu,
  },
  lead: new Set(["not", "first", "then", "also", "only", "and"]),
  clock: /\d+[:.]\d\d|\d\s*(?:am|pm|h)(?!\p{L})/iu,
};
