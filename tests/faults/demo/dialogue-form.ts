import type { Fault } from "../fault.ts";
import { siteOf } from "../site.ts";
import { closeOf, counter, ending, phone, turn } from "./dialogue-site.ts";

/** What authors get wrong in the form: fences, attributes, what stands where. */
export const formFaults: readonly Fault[] = [
  {
    what: "it has as many colons as its turns",
    rule: "fence-unclosed",
    says: "`::::dialogue`",
    seed(course) {
      const { open, close } = siteOf(course, counter);
      course.change(close, "::::", ":::");
      return course.change(open, "::::", ":::");
    },
  },
  {
    what: "its name is misspelt",
    rule: "directive-unknown",
    says: "did you mean `dialogue`",
    seed: (course) => course.change(siteOf(course, counter).open, "dialogue", "dialoge"),
  },
  {
    what: "a turn is never closed",
    rule: "fence-unclosed",
    seed(course) {
      const open = siteOf(course, counter).line(turn("every-turn"));
      course.remove(closeOf(course, open));
      return open;
    },
  },
  {
    what: "the last ending is never closed",
    rule: "fence-crossed",
    seed(course) {
      const open = siteOf(course, counter).line(ending("goes-elsewhere"));
      course.remove(closeOf(course, open));
      return open;
    },
  },
  {
    what: "a turn is closed with a colon too many",
    rule: "fence-crossed",
    seed(course) {
      const open = siteOf(course, counter).line(turn("every-turn"));
      course.change(closeOf(course, open), ":::", "::::");
      return open;
    },
  },
  {
    what: "a space stands before the attributes of a turn",
    rule: "directive-space",
    seed: (course) => course.change(siteOf(course, phone).line(turn("ask-nadia")), "{", " {"),
  },
  {
    what: "a turn is misspelt",
    rule: "directive-unknown",
    seed: (course) => course.change(siteOf(course, phone).line(turn("ask-nadia")), "turn", "trun"),
  },
  {
    what: "the customer has no name",
    rule: "attribute-missing",
    seed: (course) => course.change(siteOf(course, counter).open, "customer=Julia ", ""),
  },
  {
    what: "the place has no quotes",
    rule: "attribute-unquoted",
    says: 'place="mostrador del taller"',
    seed: (course) => course.change(siteOf(course, counter).open, /place="([^"]*)"/u, "place=$1"),
  },
  {
    what: "the face is one that there is not",
    rule: "attribute-value",
    says: "did you mean `ponytail`",
    seed: (course) => course.change(siteOf(course, counter).open, "ponytail", "pony-tail"),
  },
  {
    what: "it begins in a mood that there is not",
    rule: "attribute-value",
    seed: (course) => course.change(siteOf(course, counter).open, "mood=4", "mood=6"),
  },
  {
    what: "there is a call at a counter",
    rule: "turn-call",
    seed: (course) => course.change(siteOf(course, counter).line(turn("every-turn")), "}", " call=hold}"),
  },
  {
    what: "a call is in a state that there is not",
    rule: "attribute-value",
    says: "did you mean `ring`",
    seed: (course) => course.change(siteOf(course, phone).line(turn("second-ring")), "ring}", "rings}"),
  },
  {
    what: "an ending does not say how it ends",
    rule: "attribute-missing",
    seed: (course) => course.change(siteOf(course, phone).line(ending("in-doubt")), " outcome=fair", ""),
  },
  {
    what: "an ending ends in a way that there is not",
    rule: "attribute-value",
    seed: (course) => course.change(siteOf(course, phone).line(ending("in-doubt")), "fair", "soso"),
  },
  {
    what: "a turn has no id",
    rule: "attribute-missing",
    seed: (course) => course.change(siteOf(course, counter).line(turn("every-turn")), "{#every-turn}", ""),
  },
  {
    what: "nothing is said in a turn",
    rule: "turn-empty",
    seed(course) {
      const open = siteOf(course, counter).line(turn("every-turn"));
      course.remove(course.below(open), 2);
      return open;
    },
  },
  {
    what: "an ending is empty",
    rule: "ending-empty",
    seed(course) {
      const open = siteOf(course, counter).line(ending("left-behind"));
      course.remove(course.below(open));
      return open;
    },
  },
  {
    what: "words follow the options of a turn",
    rule: "after-content",
    seed(course) {
      const close = closeOf(course, siteOf(course, counter).line(turn("every-turn")));
      course.insert(close, "", "¿Qué haces?");
      return course.below(close);
    },
  },
  {
    what: "words stand between two turns",
    rule: "dialogue-content",
    seed: (course) => course.insert(siteOf(course, counter).line(turn("every-turn")), "Julia espera.", ""),
  },
  {
    what: "words follow the last ending",
    rule: "dialogue-content",
    seed: (course) => course.insert(siteOf(course, counter).close, "Recuerda: escuchar es lo primero.", ""),
  },
  {
    what: "an ending has options",
    rule: "ending-options",
    seed(course) {
      const open = siteOf(course, counter).line(ending("left-behind"));
      course.insert(course.below(open, 2), "", '- [Lo intentas otra vez](#it-rubs "0")', "  > Nunca es tarde.");
      return course.below(open, 3);
    },
  },
  {
    what: "a hint stands in a turn",
    rule: "hint-place",
    seed(course) {
      const open = siteOf(course, counter).line(turn("every-turn"));
      return course.insert(course.below(open), "::hint[Piensa en el plazo.]", "");
    },
  },
  {
    what: "it stands in a bank",
    rule: "bank-content",
    seed(course) {
      const [head = "", ...rest] = course.block(siteOf(course, counter).open);
      const bank = course.find(/^:::single/u, /bank\.es\.md$/u);
      const open = head.replace(/#\S+ objective=/u, "#bank-dialogue level=apply objective=make-it-right/");
      return course.insert(bank, open, ...rest, "");
    },
  },
];
