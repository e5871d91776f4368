import type { Fault } from "../fault.ts";
import { siteOf } from "../site.ts";
import { counter, ending, leadingTo, phone, turn, turned } from "./dialogue-site.ts";

/** What authors get wrong in the graph of a dialogue. */
export const graphFaults: readonly Fault[] = [
  {
    what: "no choice leads to a turn",
    rule: "turn-unreachable",
    seed(course) {
      const site = siteOf(course, phone);
      turned(course, leadingTo(site, "ask-nadia"), "cut-off");
      return site.line(turn("ask-nadia"));
    },
  },
  {
    what: "no choice leads to an ending",
    rule: "turn-unreachable",
    seed(course) {
      const site = siteOf(course, counter);
      turned(course, leadingTo(site, "goes-elsewhere"), "left-behind");
      return site.line(ending("goes-elsewhere"));
    },
  },
  {
    what: "a turn has no options",
    rule: "turn-options",
    seed(course) {
      const open = siteOf(course, phone).line(turn("cut-off"));
      course.remove(course.below(open, 3), 4);
      return open;
    },
  },
  {
    what: "a turn only leads to itself",
    rule: "dialogue-loop",
    seed(course) {
      const site = siteOf(course, counter);
      const open = site.line(turn("brake-was-fine"));
      for (const by of [5, 7]) turned(course, course.below(open, by), "brake-was-fine");
      return open;
    },
  },
  {
    what: "two turns lead to each other and nowhere else",
    rule: "dialogue-loop",
    says: "`every-turn` and `five-minutes`",
    seed(course) {
      const site = siteOf(course, counter);
      const open = site.line(turn("every-turn"));
      turned(course, leadingTo(site, "left-behind"), "five-minutes");
      for (const id of ["rides-off", "left-behind"])
        turned(course, leadingTo(siteOf(course, counter), id), "every-turn");
      return open;
    },
  },
  {
    what: "no way ends well",
    rule: "dialogue-outcome",
    says: "never ends well",
    seed(course) {
      const { open, line } = siteOf(course, counter);
      course.change(line(/outcome=good/u), "good", "fair");
      return open;
    },
  },
  {
    what: "every way ends well",
    rule: "dialogue-outcome",
    says: "always ends well",
    seed(course) {
      const { open, line } = siteOf(course, phone);
      for (const outcome of ["fair", "poor"])
        course.change(line(new RegExp(`outcome=${outcome}`, "u")), outcome, "good");
      return open;
    },
  },
  {
    what: "an option leads to a turn that there is not",
    rule: "option-target",
    says: "did you mean `five-minutes`",
    seed: (course) => turned(course, leadingTo(siteOf(course, counter), "five-minutes"), "five-minute"),
  },
  {
    what: "the id of a turn is misspelt, and not in the two options that lead to it",
    rule: "option-target",
    says: "and in 1 more",
    seed(course) {
      const site = siteOf(course, counter);
      course.change(site.line(turn("every-turn")), "every-turn", "every-turns");
      return leadingTo(site, "every-turn");
    },
  },
  {
    what: "two turns have the same id",
    rule: "id-duplicate",
    seed(course) {
      const { line } = siteOf(course, counter);
      return course.change(line(turn("five-minutes")), "five-minutes", "every-turn");
    },
  },
  {
    what: "an ending has the id of a turn",
    rule: "id-duplicate",
    seed(course) {
      const { line } = siteOf(course, phone);
      return course.change(line(ending("in-doubt")), "in-doubt", "ask-nadia");
    },
  },
];
