import type { Fault } from "../fault.ts";
import { siteOf } from "../site.ts";

const reflect = /^:::reflect\{/u;
const point = /^- /u;
const model = /^> /u;

/** What authors get wrong around a model answer. */
export const reflectFaults: readonly Fault[] = [
  {
    what: "there is no model answer",
    rule: "model-answer",
    seed(course) {
      const { open, line } = siteOf(course, reflect);
      const first = line(model);
      const list = line(point);
      course.remove(first, list.line - first.line);
      return open;
    },
  },
  {
    what: "the model answer is not marked as one",
    rule: "model-answer",
    seed(course) {
      const { open, line } = siteOf(course, reflect);
      for (let hit = line(model); hit.text.startsWith("> "); hit = course.below(hit)) course.change(hit, /^> /u, "");
      return open;
    },
  },
  {
    what: "an empty line cuts the model answer in two",
    rule: "model-answer",
    seed(course) {
      const hit = course.below(siteOf(course, reflect).line(model));
      course.insert(hit, "");
      return course.below(hit);
    },
  },
  {
    what: "the model answer stands below the list",
    rule: "model-answer",
    seed(course) {
      const { line, close } = siteOf(course, reflect);
      const first = line(model);
      const count = line(point).line - first.line;
      const block = Array.from({ length: count - 1 }, (_, at) => course.below(first, at).text);
      course.insert(close, "", ...block);
      course.remove(first, count);
      return course.below(close, 1 - count);
    },
  },
  {
    what: "words stand between the model answer and the list",
    rule: "model-answer",
    seed: (course) => course.insert(siteOf(course, reflect).line(point), "Compara:", ""),
  },
  {
    what: "there is no list",
    rule: "answer-list",
    seed(course) {
      const { open, line, close } = siteOf(course, reflect);
      const first = line(point);
      course.remove(first, close.line - first.line);
      return open;
    },
  },
  {
    what: "there are two lists",
    rule: "answer-lists",
    seed: (course) => course.insert(course.below(siteOf(course, reflect).open), "- En casa", "- En el trabajo", ""),
  },
  {
    what: "an empty line and another mark cut the list in two",
    rule: "answer-lists",
    seed(course) {
      const hit = siteOf(course, reflect).line(point, 2);
      course.change(hit, /^- /u, "* ");
      return hit;
    },
  },
  {
    what: "points have boxes",
    rule: "answer-list",
    seed(course) {
      const { line } = siteOf(course, reflect);
      for (let at = 0; at < 4; at += 1) course.change(line(point, at), /^- /u, "- [ ] ");
      return line(point);
    },
  },
  {
    what: "a point is explained",
    rule: "option-content",
    seed: (course) => course.insert(siteOf(course, reflect).line(point, 1), "  > Es lo que más pesa."),
  },
  {
    what: "there is one point",
    rule: "option-count",
    seed(course) {
      const { line } = siteOf(course, reflect);
      const list = line(point);
      course.remove(line(point, 1), 3);
      return list;
    },
  },
  {
    what: "a hint costs points where there are none",
    rule: "hint-cost",
    seed(course) {
      const { open } = siteOf(course, reflect);
      return course.insert(course.below(open), "::hint[Piensa en ella.]{cost=0.1}", "");
    },
  },
  {
    what: "it stands in a bank",
    rule: "bank-content",
    seed(course) {
      const [head = "", ...rest] = course.block(siteOf(course, reflect).open);
      const bank = course.find(/^:::single/u, /bank\.es\.md$/u);
      const open = head.replace(/#\S+ objective=/u, "#bank-apology level=apply objective=make-it-right/");
      return course.insert(bank, open, ...rest, "");
    },
  },
  {
    what: "a point of the translation is missing",
    rule: "parity-key",
    seed(course) {
      const { open, line } = siteOf(course, reflect, 1);
      course.remove(line(point, 1));
      return open;
    },
  },
];
