import { type ChoiceSite, choiceSite, choiceSites, isPlain, rewrite, twinSite, wordsOf } from "./choice-site.ts";
import { quietAllBut } from "./dialogue-damage.ts";
import type { Fault } from "./fault.ts";
import {
  absolutes,
  distractorsOf,
  holding,
  inOneForm,
  keyFirst,
  lastDistractor,
  lengthen,
  manyChoices,
} from "./item-damage.ts";

const [inFirst, inSecond] = [0, 1];
/** A key among the longest or the shortest may also tip what a whole lesson does. */
const habit = ["key-length-habit"];

/** What gives an answer away, and what asks for what is not so. */
export const itemFaults: readonly Fault[] = [
  {
    what: "a key that says all that makes it right",
    rule: "key-length",
    also: habit,
    seed(course) {
      const { key } = choiceSite(course, inFirst, isPlain);
      return course.change(
        key,
        /$/u,
        ", y antes de despedirte lo repasas con calma, punto por punto y sin prisa, con quien te lo pide",
      );
    },
  },
  {
    what: "a key of a word",
    rule: "key-length",
    also: habit,
    seed(course) {
      const site = choiceSite(
        course,
        inSecond,
        (each) => isPlain(each) && inOneForm(each) && Math.min(...distractorsOf(each).map(({ length }) => length)) > 30,
      );
      return rewrite(course, site.key, wordsOf(site.key).split(" ")[0] ?? "");
    },
  },
  {
    what: "every key a little longer than the rest",
    rule: "key-length-habit",
    seed(course) {
      const sites = manyChoices(course, inFirst);
      const longer = sites.map((site) => lengthen(course, site));
      return longer[0] ?? sites[0]?.key ?? course.find(/^/u);
    },
  },
  {
    what: "a dialogue in which what calms is what says most",
    rule: "dialogue-length-habit",
    seed: (course) => quietAllBut(course, inFirst),
  },
  {
    what: "every key in the first place",
    rule: "key-position",
    seed(course) {
      const sites = manyChoices(course, inFirst);
      for (const site of sites) for (const each of [site, twinSite(course, site)]) keyFirst(course, each);
      return sites[0]?.options[0] ?? course.find(/^/u);
    },
  },
  {
    what: "all of the above",
    rule: "all-or-none",
    seed: (course) => lastDistractor(course, inFirst, "Todas las anteriores"),
  },
  {
    what: "none of them is right",
    rule: "all-or-none",
    seed: (course) => lastDistractor(course, inSecond, "Cap de les anteriors"),
  },
  {
    what: "a question for what one does not do",
    rule: "negative-stem",
    seed: (course) =>
      course.change(
        choiceSite(course, inFirst, ({ question }) =>
          /¿Qué (?:haces|le dices|respondes|contestas)/u.test(question.text),
        ).question,
        /¿Qué (?=\p{L}+)/u,
        "¿Qué no ",
      ),
  },
  {
    what: "which one is not so",
    rule: "negative-stem",
    seed: (course) =>
      course.change(
        choiceSite(course, inSecond, isPlain).question,
        /\p{L}[^.?!]*\?$/u,
        "Quina no és una bona resposta?",
      ),
  },
  {
    what: "all are good, except one",
    rule: "negative-stem",
    seed: (course) =>
      course.change(choiceSite(course, inFirst, isPlain).question, /¿[^?]*\?$/u, "Todas ayudan, excepto una. ¿Cuál?"),
  },
  {
    what: "always and whatever happens in distractors alone",
    rule: "absolute-distractors",
    seed: (course) => absolutes(course, inFirst, " siempre", ", pase lo que pase"),
  },
  {
    what: "never and always in distractors alone",
    rule: "absolute-distractors",
    seed: (course) => absolutes(course, inSecond, " sempre", ", passi el que passi"),
  },
  {
    what: "a distractor that holds another",
    rule: "overlapping-options",
    seed: (course) => holding(course, inSecond, " ara mateix"),
  },
  {
    what: "ranges that meet",
    rule: "overlapping-options",
    seed(course) {
      const site = choiceSite(
        course,
        inFirst,
        (each) =>
          isPlain(each) &&
          each.options.length === 4 &&
          !/\d/u.test(each.question.text) &&
          each.options.indexOf(each.key) === 1,
      );
      const twin = twinSite(course, site);
      const ranges = ["De 5 a 10 minutos", "De 10 a 15 minutos", "De 16 a 25 minutos", "De 26 a 50 minutos"];
      const [, second] = ranges.map((each, at) => {
        const other = twin.options[at];
        if (other) rewrite(course, other, each.replace("minutos", "minuts").replace(" a ", " a "));
        return rewrite(course, site.options[at] ?? site.key, each);
      });
      return second ?? site.key;
    },
  },
  {
    what: "the scene of another question",
    rule: "repeated-stem",
    seed(course) {
      const scenes = [...choiceSites(course, inFirst)].filter(isScene);
      const [last, first] = scenes.flatMap((each) => {
        const earlier = scenes.find(({ open }) => open.path === each.open.path && open.line < each.open.line);
        return earlier ? [each, earlier] : [];
      });
      if (!first || !last) throw new Error("No lesson has two scenes");
      if (last.question.text !== first.question.text) course.change(last.question, /^.*$/u, first.question.text);
      return course.change(course.below(last.open), /^.*$/u, course.below(first.open).text);

      function isScene({ open, question, options: [option] }: ChoiceSite) {
        const text = course.below(open).text;
        return (
          question.line === open.line + 3 && option?.line === open.line + 5 && !/[\d:[]/u.test(text) && text.length > 80
        );
      }
    },
  },
  {
    what: "the key alone is what somebody says",
    rule: "grammar-clue",
    seed(course) {
      const { key } = choiceSite(
        course,
        inFirst,
        (each) => isPlain(each) && inOneForm(each) && each.distractors.length > 1,
      );
      return course.change(key, /(?<=^- \[x\] )(.*)$/u, "«$1»");
    },
  },
  {
    what: "the key alone says what one does",
    rule: "grammar-clue",
    seed(course) {
      const site = choiceSite(course, inSecond, (each) =>
        each.options.every((option) => /^«[^»]*»$/u.test(wordsOf(option))),
      );
      return course.change(site.key, /«([^»]*)»$/u, "$1");
    },
  },
];
