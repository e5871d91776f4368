import { anyOf } from "../text.ts";
import type { Cues } from "./cues.ts";

const numbers = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, sixty: 60 },
};
const number = String.raw`(\d+(?:[.,]\d+)?|(?:${Object.keys(numbers).join("|")})(?!\p{L}))`;
const inside = "that|if|when|while|because|who|where|as|although|without|until|but|and|to";
const plain = `(?:(?!(?:${inside})\\s)[\\p{L}\\d'’-]+\\s+){0,7}?`;
const not = "not|never|cannot|(?:do|does|did|is|are|was|were|would|should|could|can|wo|must)n['’]t";

export const en: Cues = {
  allOrNone:
    /^(?:(?:all|none|neither|both|any|(?:the )?two)(?: of)?(?: the| these| them)?(?: answers?| options?| statements?)?(?: above)?(?: (?:is|are))?(?: (?:correct|right|true))?|[a-e] (?:and|or) [a-e](?: are (?:correct|right|true))?)$/u,
  othersNamed: /(?<!\p{L})(?:above|answers|options|statements)(?!\p{L})/u,
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
    between: new RegExp(`(?:(?:from|between)\\s+|(?=\\d))${number}\\s*(?:[–—-]|to|and)\\s*${number}`, "iu"),
    under: new RegExp(`(?:less|fewer) than\\s+${number}`, "iu"),
    over: new RegExp(`more than\\s+${number}`, "iu"),
    upTo: new RegExp(`(?:up to|at most)\\s+${number}`, "iu"),
    from: new RegExp(`(?:from|at least)\\s+${number}`, "iu"),
  },
  numbers,
  units: {
    ...{ minute: 1, minutes: 1, min: 1, hour: 60, hours: 60, h: 60, day: 1440, days: 1440 },
    ...{ week: 10080, weeks: 10080, month: 43200, months: 43200, year: 525600, years: 525600 },
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
