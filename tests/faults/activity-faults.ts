import type { Fault } from "./fault.ts";
import { siteOf } from "./site.ts";

/** Where the first activity of a kind opens. */
export const opensActivity = (kind: string): RegExp => new RegExp(`^:::activity\\{#[\\w-]+ kind=${kind}\\b`, "u");

const opened = /^:::activity\{#/u;
const begins = /^(?:- |1\. |\| )/u;

/** Faults that any activity can have, seeded in the first one of a kind. */
export function commonActivityFaults(kind: string): Fault[] {
  const opens = opensActivity(kind);
  return [
    {
      what: "it has no id",
      rule: "attribute-missing",
      says: "`activity` without `id`",
      seed: (course) => course.change(siteOf(course, opens).open, /#[\w-]+ /u, ""),
    },
    {
      what: "its id is in words",
      rule: "id-form",
      seed: (course) => course.change(siteOf(course, opens).open, /#[\w-]+/u, "#Mi_hoja"),
    },
    {
      what: "its id is that of another activity",
      rule: "id-duplicate",
      says: "activity id",
      seed(course) {
        const { open } = siteOf(course, opens);
        const first = course.find(opened, new RegExp(`^${open.path.replaceAll(".", "\\.")}$`, "u"));
        const again = first.line === open.line ? course.find(opened, 0, open) : open;
        return course.change(again, /#[\w-]+/u, /#[\w-]+/u.exec(first.text)?.[0] ?? "");
      },
    },
    {
      what: "its kind is misspelt",
      rule: "activity-kind",
      says: `did you mean \`${kind}\`?`,
      seed: (course) => course.change(siteOf(course, opens).open, `kind=${kind}`, `kind=${kind.slice(0, -1)}`),
    },
    {
      what: "it has no kind",
      rule: "attribute-missing",
      says: "`activity` without `kind`",
      seed: (course) => course.change(siteOf(course, opens).open, ` kind=${kind}`, ""),
    },
    {
      what: "its kind stands in front of it, as that of an exercise does",
      rule: "directive-unknown",
      seed: (course) =>
        course.change(siteOf(course, opens).open, /activity(\{#[\w-]+) kind=[\w-]+.*/u, `my-${kind}$1}`),
    },
    {
      what: "its title is misspelt",
      rule: "attribute-unknown",
      says: "did you mean `title`?",
      seed: (course) => course.change(siteOf(course, opens).open, /( title="[^"]*")?\}$/u, ' titel="Mi hoja"}'),
    },
    {
      what: "its title has no quotes",
      rule: "attribute-unquoted",
      says: 'title="Mi hoja"',
      seed: (course) => course.change(siteOf(course, opens).open, /( title="[^"]*")?\}$/u, " title=Mi hoja}"),
    },
    {
      what: "it names an objective",
      rule: "attribute-unknown",
      seed: (course) => course.change(siteOf(course, opens).open, "}", " objective=decide-a-change}"),
    },
    {
      what: "it does not say what to make",
      rule: "prompt-missing",
      seed(course) {
        const { open, line } = siteOf(course, opens);
        course.remove(course.below(open), line(begins).line - open.line - 1);
        return open;
      },
    },
    {
      what: "a hint stands in it",
      rule: "directive-place",
      seed: (course) => course.insert(siteOf(course, opens).line(begins), "::hint[Piensa en ayer.]", ""),
    },
    {
      what: "words follow what it begins with",
      rule: "after-content",
      seed(course) {
        const { close } = siteOf(course, opens);
        course.insert(close, "", "Y algo más.");
        return course.below(close);
      },
    },
    {
      what: "it is never closed",
      rule: "fence-unclosed",
      seed(course) {
        const { open, close } = siteOf(course, opens);
        course.remove(close);
        return open;
      },
    },
    {
      what: "it stands in a bank",
      rule: "bank-content",
      seed(course) {
        const block = course.block(siteOf(course, opens).open);
        // What it links to lies elsewhere from there.
        const lines = block.map((text) => text.replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1"));
        return course.insert(course.find(/^:::single/u, /workshop\/bank\.es\.md$/u), ...lines, "");
      },
    },
    {
      what: "the translation has another id",
      rule: "parity-id",
      seed: (course) => course.change(siteOf(course, opens, 1).open, /#[\w-]+/u, "#el-meu-full"),
    },
    {
      what: "a title stands in the translation alone, or is missing there alone",
      rule: "parity-activity",
      says: "title",
      seed(course) {
        const { open } = siteOf(course, opens, 1);
        const titled = / title="[^"]*"/u;
        return titled.test(open.text)
          ? course.change(open, titled, "")
          : course.change(open, "}", ' title="El meu full"}');
      },
    },
    {
      what: "the prompt has a paragraph more in the translation",
      rule: "parity-structure",
      seed(course) {
        const { open, line } = siteOf(course, opens, 1);
        const list = line(begins);
        course.insert(list, "I una altra frase.", "");
        return list.line > open.line ? list : open;
      },
    },
  ];
}
