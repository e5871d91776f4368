import type { Damage, Hit } from "../damage.ts";
import type { Fault } from "../fault.ts";
import { siteOf } from "../site.ts";

const fill = /^:::fill\{/u;
const typed = /:blank\[[^\]]*\]\{or=/u;
const picked = /:blank\[[^\]]*\]\{from=/u;
const reason = /^\d\. /u;

/** A line of the first language with a blank to type into, or to pick for. */
const blank = (course: Damage, pattern: RegExp): Hit => course.find(pattern);
const picking = /^:::fill\{#late/u;

/** What authors get wrong in blanks and their reasons. */
export const fillFaults: readonly Fault[] = [
  {
    what: "a blank has no answer",
    rule: "blank-answer",
    seed: (course) => course.change(blank(course, typed), /:blank\[[^\]]*\]\{[^}]*\}/u, ":blank"),
  },
  {
    what: "the brackets of a blank are empty",
    rule: "blank-answer",
    seed: (course) => course.change(blank(course, typed), /:blank\[[^\]]*\]\{[^}]*\}/u, ":blank[]"),
  },
  {
    what: "a blank is not in the brackets but in the braces",
    rule: "blank-answer",
    seed: (course) => course.change(blank(course, typed), /:blank\[[^\]]*\]\{[^}]*\}/u, ':blank{or="freno"}'),
  },
  {
    what: "a reason is missing",
    rule: "blank-reasons",
    seed(course) {
      const { line } = siteOf(course, fill);
      course.remove(line(reason, 2));
      return line(reason);
    },
  },
  {
    what: "a blank has lost its colon",
    rule: "blank-reasons",
    seed(course) {
      course.change(blank(course, typed), ":blank[", "blank[");
      return siteOf(course, fill).line(reason);
    },
  },
  {
    what: "reasons have no numbers",
    rule: "answer-list",
    seed(course) {
      const { line } = siteOf(course, fill);
      for (let at = 0; at < 3; at += 1) course.change(line(reason, at), /^\d\. /u, "- ");
      return line(reason);
    },
  },
  {
    what: "the text has no blanks",
    rule: "blank-missing",
    seed(course) {
      const { open, line } = siteOf(course, fill);
      for (const at of [0, 1]) course.change(line(/:blank\[/u, at), /:blank\[([^\]]*)\]\{[^}]*\}/gu, "$1");
      return open;
    },
  },
  {
    what: "the choices are without the answer",
    rule: "blank-from",
    seed: (course) => course.change(blank(course, picked), /:blank\[[^\]]*\]/u, ":blank[no estará hoy]"),
  },
  {
    what: "choices are parted by commas",
    rule: "blank-from",
    seed: (course) => course.change(blank(course, picked), /;(?=[^"{]*"\})/gu, ","),
  },
  {
    what: "a blank has both choices and alternatives",
    rule: "blank-or",
    seed: (course) => course.change(blank(course, picked), "{from=", '{or="no llega hoy" from='),
  },
  {
    what: "a space parts a blank from its braces",
    rule: "directive-space",
    seed: (course) => course.change(blank(course, typed), "]{", "] {"),
  },
  {
    what: "an attribute of a blank is misspelt",
    rule: "attribute-unknown",
    says: "did you mean `from`?",
    seed: (course) => course.change(blank(course, picked), "{from=", "{form="),
  },
  {
    what: "alternatives stand in curly quotes",
    rule: "attribute-unquoted",
    seed: (course) => course.change(blank(course, typed), /or="([^"]*)"/u, "or=“$1”"),
  },
  {
    what: "alternatives have no quotes",
    rule: "attribute-unquoted",
    says: 'or="freno trasero; freno de atrás"',
    seed: (course) => course.change(blank(course, typed), /or="([^"]*)"/u, "or=$1"),
  },
  {
    what: "a quote of a blank is never closed",
    rule: "attributes-broken",
    seed: (course) => course.change(blank(course, typed), /or="([^"]*)"/u, 'or="$1'),
  },
  {
    what: "a blank is misspelt",
    rule: "directive-unknown",
    says: "did you mean `blank`?",
    seed: (course) => course.change(blank(course, typed), ":blank[", ":blanc["),
  },
  {
    what: "a blank has two colons",
    rule: "directive-form",
    seed: (course) => course.insert(course.find(/^1\. /u, 0, course.find(fill)), "::blank[llave]", ""),
  },
  {
    what: "a blank stands in a paragraph of the lesson",
    rule: "directive-place",
    seed: (course) => course.insert(course.find(/^## /u), "Aquí falta una :blank[palabra].", ""),
  },
  {
    what: "a blank stands in an exercise of another kind",
    rule: "directive-place",
    seed: (course) => course.insert(course.below(course.find(/^:::single\{/u)), "Aquí falta una :blank[palabra].", ""),
  },
  {
    what: "a blank stands in a reason",
    rule: "blank-place",
    seed: (course) => course.change(siteOf(course, fill).line(reason), /$/u, " Es el :blank[freno]."),
  },
  {
    what: "reasons stand in block quotes",
    rule: "option-content",
    seed(course) {
      const { line } = siteOf(course, fill);
      return course.insert(course.below(line(reason)), "   > Así lo entiende.");
    },
  },
  {
    what: "another choice is right in the translation",
    rule: "parity-key",
    seed(course) {
      const { open, line } = siteOf(course, picking, 1);
      course.change(line(picked), /:blank\[[^\]]*\]\{from="([^;"]*);/u, ':blank[$1]{from="$1;');
      return open;
    },
  },
  {
    what: "a blank of the translation is typed",
    rule: "parity-key",
    seed(course) {
      const { open, line } = siteOf(course, picking, 1);
      course.change(line(picked), /\{from="[^"]*"\}/u, "");
      return open;
    },
  },
  {
    what: "the translation lacks a blank and its reason",
    rule: "parity-key",
    seed(course) {
      const { open, line } = siteOf(course, picking, 1);
      course.change(line(picked, 1), /:blank\[([^\]]*)\]\{[^}]*\}/u, "$1");
      course.remove(line(reason, 2));
      return open;
    },
  },
];
