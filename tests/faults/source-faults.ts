import type { Damage, Hit } from "./damage.ts";
import type { Fault } from "./fault.ts";

const single = /^:::single\{#/u;
const note = /^:::evidence\{/u;
const inSecond = 1;

/** The line that opens the same exercise in the second language. */
const twinOf = (course: Damage, hit: Hit): Hit => {
  const id = /#[\w-]+/u.exec(hit.text)?.[0] ?? "";
  return course.twin(hit, new RegExp(`^:::\\w+\\{${id}[ }]`, "u"));
};

/** A new section at the end of a lesson, of so many lines. Gives the first line below its heading. */
const sectionAtEnd = (course: Damage, ...lines: string[]): Hit => {
  const hit = course.insert(course.find(/^:::monday/u), "## Una cifra", "", ...lines, "");
  return course.below(hit, 2);
};

/** What says the same no more, and what nobody can look up: the review finds it, the compiler cannot. */
export const sourceFaults: readonly Fault[] = [
  {
    what: "an answer says something else in the first language alone",
    rule: "text-stale",
    seed(course) {
      const open = course.find(single);
      course.change(course.find(/^- \[x\] /u, 0, open), "- [x] ", "- [x] Antes de nada, ");
      return twinOf(course, open);
    },
  },
  {
    what: "a reason says something else in the second language alone",
    rule: "text-stale",
    seed(course) {
      const open = course.find(single);
      const twin = twinOf(course, open);
      course.change(course.find(/^ {2}> /u, inSecond, twin), "> ", "> Abans de res, ");
      return open;
    },
  },
  {
    what: "a definition has changed in one glossary",
    rule: "text-stale",
    seed(course) {
      const entry = course.find(/^## .*\{#[\w-]+\}/u, /^glossary\.es\.md$/u);
      const id = /#[\w-]+(?=\}$)/u.exec(entry.text)?.[0] ?? "";
      course.change(course.below(entry, 2), /^/u, "Dicho en corto: ");
      return course.find(new RegExp(`${id}\\}$`, "u"), /^glossary\.ca\.md$/u);
    },
  },
  {
    what: "a source has changed in one language",
    rule: "text-stale",
    seed(course) {
      const open = course.find(note);
      course.change(open, 'source="', 'source="Según ');
      return course.twin(open, note);
    },
  },
  {
    what: "an objective says something else in one language",
    rule: "text-stale",
    seed(course) {
      const hit = course.find(/^ {4}text: /u);
      course.change(hit, "text: ", "text: Aprender a ");
      return course.twin(hit, /^ {4}text: /u);
    },
  },
  {
    what: "an exercise was rewritten in both languages",
    rule: "sync-missing",
    seed(course) {
      const open = course.find(single);
      const twin = twinOf(course, open);
      course.change(course.find(/^- \[x\] /u, 0, open), "- [x] ", "- [x] Antes de nada, ");
      course.change(course.find(/^- \[x\] /u, inSecond, twin), "- [x] ", "- [x] Abans de res, ");
      return open;
    },
  },
  {
    what: "a merge has left its marks",
    rule: "sync-form",
    seed: (course) => course.insert(course.find(/^ {2}- /u, /^sync\.yaml$/u), "<<<<<<< ours"),
  },
  {
    what: "a source that nobody can look up",
    rule: "source-reference",
    seed: (course) => course.change(course.find(note), /sure=\w+ source=".*"/u, 'sure=medium source="Varios estudios"'),
  },
  {
    what: "sure, and no address",
    rule: "source-sure",
    seed: (course) =>
      course.change(course.find(note), /sure=\w+ source=".*"/u, 'sure=high source="Ron Zemke, Service, Wiley, 1989"'),
  },
  {
    what: "an address that is not encrypted",
    rule: "web-address",
    seed: (course) => course.change(course.find(/^:::evidence\{.*https:/u), "https:", "http:"),
  },
  {
    what: "half a DOI",
    rule: "web-address",
    seed: (course) =>
      course.change(course.find(/^:::evidence\{.*doi\.org/u), /doi\.org\/10\.\d+\/[^\s";]+/u, "doi.org/10.1509"),
  },
  {
    what: "a figure out of nowhere",
    rule: "statistic-source",
    seed: (course) => sectionAtEnd(course, "Uno de cada diecinueve clientes lo cuenta. De cada nueve, seis callan."),
  },
  {
    what: "a percentage out of nowhere",
    rule: "statistic-source",
    seed: (course) => sectionAtEnd(course, "Quien se va, se va por el trato en el 97,3 % de los casos."),
  },
  {
    what: "a quotation of nobody",
    rule: "quote-by",
    seed: (course) => sectionAtEnd(course, ":::quote", "Dicho queda.", ":::"),
  },
  {
    what: "law that nobody has looked up for years",
    rule: "law-reviewed",
    seed: (course) => course.change(course.find(/^:::law\{/u), /reviewed=\S+?(?=[\s}])/u, "reviewed=2019-01"),
  },
  {
    what: "law that was looked up in a month to come",
    rule: "law-reviewed",
    seed: (course) => course.change(course.find(/^:::law\{/u), /reviewed=\S+?(?=[\s}])/u, "reviewed=2062-11"),
  },
  {
    what: "an entry of the glossary that no lesson marks",
    rule: "term-unused",
    seed: (course) =>
      course.insert(course.find(/^## /u, /^glossary\.es\.md$/u), "## Nadie {#marked-by-nobody}", "", "Nada.", ""),
  },
  {
    what: "a lesson that does not end",
    rule: "lesson-length",
    seed(course) {
      const { path } = sectionAtEnd(course, "Y sigue, y sigue. ".repeat(200).trim());
      return course.find(/^title: /u, new RegExp(`^${path.replaceAll(".", "\\.")}$`, "u"));
    },
  },
];
