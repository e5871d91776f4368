import type { Fault } from "./fault.ts";

const [inFirst, inSecond] = [0, 1];
/** What is read on a line, and is no attribute. */
const read = "^(?=[\\p{L}«¿>]| +> |- \\[|#)";

/** A sign in place of another, in the first line that has it. */
function slip(
  what: string,
  rule: string,
  language: number,
  from: RegExp,
  to: string,
  also: readonly string[] = [],
): Fault {
  const line = new RegExp(`${read}.*${from.source}`, "u");
  return { what, rule, also, seed: (course) => course.change(course.find(line, language), from, to) };
}

/** A sentence more at the end of a paragraph, in both languages, where the course has nothing of the sort. */
function added(what: string, rule: string, language: number, es: string, ca: string): Fault {
  return {
    what,
    rule,
    seed(course) {
      const hit = course.find(/^\p{L}.{60,}[.]$/u);
      const twin = course.below(
        { ...hit, path: hit.path.replace(`.${course.languages[inFirst]}.md`, `.${course.languages[inSecond]}.md`) },
        0,
      );
      const [first, second] = [course.change(hit, /$/u, ` ${es}`), course.change(twin, /$/u, ` ${ca}`)];
      return language === inFirst ? first : second;
    },
  };
}

/** Signs as a keyboard has them, as the other language has them, or as nobody has. */
export const signFaults: readonly Fault[] = [
  slip("straight quotes", "quote-marks", inFirst, /«([^«»]{3,40})»/u, '"$1"'),
  slip("English quotes", "quote-marks", inSecond, /«([^«»]{3,40})»/u, "“$1”"),
  slip("a quote that is not closed", "quote-marks", inFirst, /(?<=«[^«»]{3,40})»(?=[^«»]*$)/u, ""),
  slip("a curly apostrophe", "apostrophe", inSecond, /(?<=(?<!\p{L})l)'(?=\p{L})/u, "’"),
  slip("a space after an apostrophe", "apostrophe", inSecond, /(?<=(?<!\p{L})d')(?=\p{L})/u, " ", ["spelling"]),
  slip("two words that are one", "contraction", inFirst, /(?<=\p{L} )del(?= \p{Ll})/u, "de el"),
  slip(
    "an article that is not cut short",
    "contraction",
    inSecond,
    /(?<= )l'(?=(?:equip|home|encarregada|empresa)(?!\p{L}))/u,
    "la ",
  ),
  slip("a full stop for a raised dot", "raised-dot", inSecond, /(?<=\p{L}l)·(?=l\p{L})/u, ".", ["spelling"]),
  slip("a hyphen for a raised dot", "raised-dot", inSecond, /(?<=\p{L}l)·(?=l\p{L}{3})/u, "-", ["spelling"]),
  slip("a question that is not opened", "opening-marks", inFirst, /¿(?=[^¿?]*\?[^¿?]*$)/u, ""),
  slip("a question that Catalan opens", "opening-marks", inSecond, /(?<=^)(\p{Lu}[^.:«»?]*\?)$/u, "¿$1"),
  slip("a question word without its accent", "question-accent", inFirst, /¿Qué (?=haces|le dices|respondes)/u, "¿Que "),
  slip("and one in Catalan", "question-accent", inSecond, /^Què (?=fas|li dius|respons)/u, "Que "),
  slip(
    "a day as in English",
    "calendar-capital",
    inFirst,
    /(?<=(?<!\p{L})el )(?:lunes|martes|jueves|viernes)(?!\p{L})/u,
    "Lunes",
  ),
  slip("two spaces", "spaces", inFirst, /(?<=\p{L}) (?=\p{L})/u, "  "),
  slip("a space before a comma", "spaces", inSecond, /(?<=\p{L}),(?= )/u, " ,"),
  slip("no space after a comma", "spaces", inFirst, /(?<=\p{L}{2}), (?=\p{L}{2})/u, ","),
  slip("spaces inside quotes", "spaces", inFirst, /«(\p{L}[^«»]{3,40})»/u, "« $1 »"),
  slip("hyphens for dashes", "dash", inFirst, / —(\p{L}[^—]*)—(?=[ .,])/u, " - $1 -"),
  slip("a colon that has become a hyphen", "dash", inSecond, /(?<=\p{L}): (?=\p{Ll})/u, " - "),
  slip("dashes that touch both words", "dash", inSecond, / —(?=\p{L}[^—]*—)/u, "—"),
  added("a hyphen for a minus", "minus", inFirst, "Fuera hay -3 grados.", "A fora hi ha −3 graus."),
  slip("three full stops", "ellipsis", inFirst, /…/u, "..."),
  slip(
    "a capital after a colon",
    "capital-after-colon",
    inFirst,
    /(?<=\p{Ll}: )(?:el|los|una|que|si|no|y)(?= \p{Ll})/u,
    "El",
  ),
  slip(
    "a capital after a colon in Catalan",
    "capital-after-colon",
    inSecond,
    /(?<=\p{Ll}: )(?:els|una|que|si|no|i)(?= \p{Ll})/u,
    "Els",
  ),
  slip("an option that ends as a sentence", "full-stop", inFirst, /(?<=^- \[ \] \p{L}.*\p{L})$/u, "."),
  slip("a reason that does not end", "full-stop", inSecond, /(?<=^ +> .*\p{L})\.$/u, ""),
  slip("a heading that ends as a sentence", "full-stop", inFirst, /(?<=^## .*\p{L})$/u, "."),
  slip("a full stop inside the quote", "full-stop", inFirst, /(?<=[^.?!…]\p{L})»\.(?= |$)/u, ".»"),
  slip("a per cent without a space", "number-unit", inFirst, /(?<=\d) %/u, "%"),
  added("a currency before its number", "number-unit", inSecond, "Costó 15 €.", "Va costar €15."),
  added("thousands with a point", "thousands", inFirst, "Vinieron 12.500 personas.", "Van venir 12 500 persones."),
  slip("a Catalan hour with a colon", "hours", inSecond, /(?<=\d)\.(?=\d\d h)/u, ":"),
  slip("a Spanish hour with a point", "hours", inFirst, /(?<=(?<!\p{L})las? \d\d?):(?=\d\d)/u, "."),
  added("a Spanish ordinal without its point", "ordinals", inFirst, "Es el 2º piso.", "És el 2n pis."),
  added("a Catalan ordinal as in Spanish", "ordinals", inSecond, "Es el 2.º piso.", "És el 2º pis."),
  {
    what: "a number that its list leaves out",
    rule: "list-number",
    seed: (course) => course.change(course.find(/^2\. /u, inFirst, course.find(/^:::order\{/u)), /^2/u, "3"),
  },
];
