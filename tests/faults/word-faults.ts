import type { Damage, Hit } from "./damage.ts";
import type { Fault } from "./fault.ts";

const [inFirst, inSecond] = [0, 1];
/** A paragraph of nothing but words: no marks, no numbers, no quotes. */
const plain = /^\p{Lu}[\p{L} ,;.'·-]{160,}\.$/u;

/** A word of a course in place of another, in the first line that has it. */
function instead(
  what: string,
  rule: string,
  language: number,
  from: RegExp,
  to: string,
  also: readonly string[] = [],
): Fault {
  const prose = new RegExp(`^(?=[\\p{L}«¿>]| +> |- \\[).*${from.source}`, "u");
  return { what, rule, also, seed: (course) => course.change(course.find(prose, language), from, to) };
}

/** What is said as elsewhere, what is no word, what is in the wrong language, what is hard to read. */
export const wordFaults: readonly Fault[] = [
  instead("a reclamo", "wording", inFirst, /(?<!\p{L})una reclamación(?!\p{L})/u, "un reclamo"),
  instead("a cell phone", "wording", inFirst, /(?<!\p{L})el móvil(?!\p{L})/u, "el celular"),
  instead("an e-mail", "wording", inFirst, /(?<!\p{L})correo(?!\p{L}| electrónico)/u, "email"),
  instead("here as in America", "wording", inFirst, /(?<!\p{L})aquí(?!\p{L})/u, "acá"),
  instead("tenir que", "wording", inSecond, /(?<![\p{L}'])ha de(?= \p{L}+r(?!\p{L}))/u, "té que"),
  instead("lo que", "wording", inSecond, /(?<=\p{L} )el que(?!\p{L})/u, "lo que"),
  instead("queja", "wording", inSecond, /(?<!\p{L})(?:es|s'ha|em) queix\p{L}+(?!-)/u, "es queja"),
  instead("a plural of what there is", "wording", inFirst, /(?<!\p{L})hay(?= (?:dos|tres|cuatro) )/u, "habían"),
  instead("an accent of before 2016", "wording", inSecond, /(?<!\p{L})dona(?= \p{L}{2,3} )/u, "dóna"),
  instead("an accent left out", "spelling", inFirst, /(?<!\p{L})también(?!\p{L})/u, "tambien"),
  instead("letters that have changed places", "spelling", inFirst, /(?<!\p{L})cliente(?!\p{L})/u, "cleinte"),
  instead("an accent that leans the wrong way", "spelling", inSecond, /(?<!\p{L})perquè(?!\p{L})/u, "perqué"),
  instead("one l of two", "spelling", inSecond, /(?<=\p{L})l·l(?=\p{L}{3})/u, "l"),
  {
    what: "a misspelt title",
    rule: "spelling",
    seed: (course) =>
      course.change(course.find(/^summary: .* \p{Ll}{7}/u, inSecond), /(?<= )\p{Ll}(?=\p{Ll}{6})/u, "$&x"),
  },
  {
    what: "a paragraph that nobody translated",
    rule: "wrong-language",
    also: ["spelling", "wording", "readability", "opening-marks", "apostrophe", "contraction"],
    seed(course) {
      const hit = course.find(plain, inFirst);
      const path = hit.path.replace(`.${course.languages[inFirst]}.md`, `.${course.languages[inSecond]}.md`);
      return course.change(course.below({ ...hit, path }, 0), /^.*$/u, hit.text);
    },
  },
  {
    what: "a reason that was pasted into the wrong file",
    rule: "wrong-language",
    also: ["spelling", "wording"],
    seed(course) {
      const from = course.find(/^ {2}> \p{L}[\p{L} ,']{60,}.*$/u, inSecond);
      const into = course.find(/^ {2}> /u, inFirst);
      return course.change(into, /^.*$/u, from.text.replace(/\d+/gu, ""));
    },
  },
  {
    what: "prose as offices write it",
    rule: "readability",
    also: ["sentence-length"],
    seed(course) {
      for (const { path } of course.all(/^:::monday/u, inFirst)) {
        const prose = paragraphsIn(course, path).filter(({ text }) => /^\p{L}[^[\d]{60,}$/u.test(text));
        if (prose.length < 7) continue;
        const [first] = prose.map((hit) => course.change(hit, /^.*$/u, asOffice(hit.text)));
        if (first) return first;
      }
      throw new Error("No lesson has seven paragraphs");
    },
  },
  {
    what: "a sentence in which one forgets how it began",
    rule: "sentence-length",
    also: ["readability", "spelling"],
    seed: (course) => endless(course, inFirst, ", y "),
  },
  {
    what: "and one in Catalan",
    rule: "sentence-length",
    also: ["readability", "spelling"],
    seed: (course) => endless(course, inSecond, ", i "),
  },
];

const office =
  "La implementación institucional de procedimientos administrativos estandarizados posibilita la optimización sistemática de las comunicaciones relacionadas con reclamaciones presentadas anteriormente por la ciudadanía.";

/** The paragraphs of a file outside containers. */
function paragraphsIn(course: Damage, path: string): Hit[] {
  let depth = 0;
  return [...course.all(/^(?::::|\p{L}|«)/u, new RegExp(`^${path.replaceAll(".", "\\.")}$`, "u"))].filter(
    ({ text }) => {
      if (/^:::+$/u.test(text)) depth -= 1;
      else if (text.startsWith(":::")) depth += 1;
      else return depth === 0 && !/^[a-z]+: /u.test(text);
      return false;
    },
  );
}

/** About as many words. */
function asOffice(text: string): string {
  const count = Math.max(1, Math.round(text.split(" ").length / office.split(" ").length));
  return Array.from({ length: count }, () => office).join(" ");
}

/** Makes one sentence of a paragraph of many, where they begin with no name. */
function endless(course: Damage, language: number, and: string): Hit {
  for (const hit of course.all(/^\p{Lu}[\p{L} ,.;:«»'·-]{200,}\.$/u, language)) {
    const text = hit.text.replace(/\. (\p{Lu}\p{Ll}{0,5})(?= )/gu, (_, first: string) => and + first.toLowerCase());
    const longest = Math.max(...text.split(". ").map((each) => each.split(" ").length));
    if (longest > 47) return course.change(hit, hit.text, text);
  }
  throw new Error("No paragraph is long enough");
}
