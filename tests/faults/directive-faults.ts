import type { Fault } from "./fault.ts";

const single = /^:::single\{/u;

/** Faults of the form: fences, names, attributes, ids. */
export const directiveFaults: readonly Fault[] = [
  {
    what: "an exercise is never closed",
    rule: "fence-unclosed",
    seed(course) {
      const open = course.find(single);
      course.remove(course.find(/^:::$/u, 0, open));
      return open;
    },
  },
  {
    what: "a callout is closed with a colon too many",
    rule: "fence-length",
    seed(course) {
      const open = course.find(/^:::evidence/u);
      course.change(course.find(/^:::$/u, 0, open), ":::", "::::");
      return open;
    },
  },
  {
    what: "a closing fence stands alone",
    rule: "fence-unopened",
    seed: (course) => course.insert(course.find(/^## /u), ":::", ""),
  },
  {
    what: "two containers cross",
    rule: "fence-crossed",
    seed(course) {
      const open = course.find(single);
      const close = course.find(/^:::$/u, 0, open);
      course.change(open, ":::single", "::::single");
      course.change(close, ":::", "::::");
      return course.insert(course.below(open, 1), ":::tip");
    },
  },
  {
    what: "a space stands before the attributes",
    rule: "directive-space",
    seed: (course) => course.change(course.find(single), "{", " {"),
  },
  {
    what: "the attributes go on on the next line",
    rule: "attributes-broken",
    seed(course) {
      const open = course.find(single);
      course.insert(course.below(open), open.text.slice(open.text.indexOf(" ") + 1));
      return course.change(open, / .*/u, "");
    },
  },
  {
    what: "a value with spaces has no quotes",
    rule: "attribute-unquoted",
    seed: (course) => course.change(course.find(/^:::evidence\{.*source="/u), /source="([^"]*)"/u, "source=$1"),
  },
  {
    what: "a directive is misspelt",
    rule: "directive-unknown",
    seed: (course) => course.change(course.find(single), "single", "singel"),
  },
  {
    what: "a directive of a later time is used",
    rule: "directive-unknown",
    seed: (course) =>
      course.insert(course.find(/^## /u), ":::podcast{#angry-refund}", "¡Llevo tres semanas!", ":::", ""),
  },
  {
    what: "an exercise has an attribute that there is not",
    rule: "attribute-unknown",
    seed: (course) => course.change(course.find(single), "}", " colour=red}"),
  },
  {
    what: "an exercise has no id",
    rule: "attribute-missing",
    seed: (course) => course.change(course.find(single), /#[\w-]+ /u, ""),
  },
  {
    what: "an exercise names no objective",
    rule: "attribute-missing",
    seed: (course) => course.change(course.find(single), / objective=[\w/-]+/u, ""),
  },
  {
    what: "an exercise names an objective that there is not",
    rule: "objective-unknown",
    seed: (course) => course.change(course.find(single), /objective=[\w/-]+/u, "objective=fly-to-the-moon"),
  },
  {
    what: "an id is not in kebab-case",
    rule: "id-form",
    seed: (course) => course.change(course.find(single), /#[\w-]+/u, "#Primera_mirada"),
  },
  {
    what: "two exercises have the same id",
    rule: "id-duplicate",
    seed(course) {
      const first = course.find(/^:::(?:single|multiple|order)\{#/u);
      const second = course.find(/^:::(?:single|multiple|order)\{#/u, 0, first);
      return course.change(second, /#[\w-]+/u, /#[\w-]+/u.exec(first.text)?.[0] ?? "");
    },
  },
];
