import type { Fault } from "../fault.ts";
import { siteOf } from "../site.ts";
import { closeOf, counter, ending, leadingTo, option, phone, reason, turn, turned } from "./dialogue-site.ts";

/** What a translation gets wrong. */
export const dialogueTranslationFaults: readonly Fault[] = [
  {
    what: "an option of the translation moves the mood otherwise",
    rule: "parity-key",
    says: "as at modules/workshop/make-it-right.es.md:",
    seed: (course) => course.change(siteOf(course, counter, 1).line(option, 3), '"-2"', '"-1"'),
  },
  {
    what: "an option of the translation leads elsewhere",
    rule: "parity-key",
    seed: (course) => turned(course, siteOf(course, phone, 1).line(option, 1), "cut-off"),
  },
  {
    what: "an option of the translation is missing",
    rule: "parity-key",
    says: "1 option, expected turn",
    seed(course) {
      const { line } = siteOf(course, phone, 1);
      course.remove(line(option), 2);
      return line(turn("second-ring"));
    },
  },
  {
    what: "two options of the translation have changed places",
    rule: "parity-key",
    seed(course) {
      const { line } = siteOf(course, phone, 1);
      const first = line(option);
      const [next, why] = [line(option, 1), line(reason, 1)];
      course.remove(next, 2);
      course.insert(first, next.text, why.text);
      return first;
    },
  },
  {
    what: "a turn of the translation is missing, and all that leads to it",
    rule: "parity-key",
    says: "`#brake-was-fine`",
    seed(course) {
      const site = siteOf(course, counter, 1);
      const open = site.line(turn("brake-was-fine"));
      course.remove(open, closeOf(course, open).line - open.line + 2);
      return turned(course, leadingTo(site, "brake-was-fine"), "goes-elsewhere");
    },
  },
  {
    what: "an ending of the translation ends otherwise",
    rule: "parity-key",
    seed: (course) => course.change(siteOf(course, counter, 1).line(ending("goes-elsewhere")), "poor", "fair"),
  },
  {
    what: "it begins in another mood in the translation",
    rule: "parity-key",
    says: "`mood=3`",
    seed: (course) => course.change(siteOf(course, counter, 1).open, "mood=4", "mood=3"),
  },
  {
    what: "the call of the translation does not wait",
    rule: "parity-key",
    seed: (course) => course.change(siteOf(course, phone, 1).line(turn("ask-nadia")), " call=hold", ""),
  },
  {
    what: "the customer has another face in the translation",
    rule: "parity-attributes",
    says: "`portrait=curls`",
    seed: (course) => course.change(siteOf(course, counter, 1).open, "ponytail", "curls"),
  },
  {
    what: "the customer speaks for a colleague in the translation",
    rule: "parity-attributes",
    seed: (course) => course.change(siteOf(course, phone, 1).line(turn("ask-nadia")), " speaker=Nadia", ""),
  },
  {
    what: "what happens is said in the translation",
    rule: "parity-structure",
    says: "in emphasis",
    seed: (course) => course.change(siteOf(course, counter, 1).line(/^\*/u), /\*/gu, ""),
  },
];
