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

/** A new section at the end of a lesson in both languages. Gives the first line below its heading. */
const sectionAtEnd = (course: Damage, es: readonly string[], ca: readonly string[]): Hit => {
  const end = course.find(/^:::monday/u);
  course.insert(course.twin(end, /^:::monday/u), "## Una xifra", "", ...ca, "");
  return course.below(course.insert(end, "## Una cifra", "", ...es, ""), 2);
};

/** The same in both languages, in a callout that is there once; else one of them would be found to differ. */
const inBoth = (course: Damage, pattern: RegExp, from: RegExp | string, to: string): Hit => {
  const hit = [...course.all(pattern)].find(
    ({ path, text }) =>
      [...course.all(new RegExp(/^\^:::\w+/u.exec(pattern.source)?.[0] ?? "", "u"), fileOf(path))].length === 1 &&
      text.search(from) >= 0,
  );
  if (!hit) throw new Error(`No ${pattern} stands alone in a lesson`);
  course.change(course.twin(hit, pattern), from, to);
  return course.change(hit, from, to);
};

const fileOf = (path: string) => new RegExp(`^${path.replaceAll(".", "\\.")}$`, "u");
const wholeNote = /sure=\w+ source=".*"/u;

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
    what: "the end of a scale has changed in one language",
    rule: "text-stale",
    seed(course) {
      const open = course.find(/^:::rate\{.*high="/u);
      course.change(open, 'high="', 'high="Claro: ');
      return twinOf(course, open);
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
    seed: (course) => inBoth(course, note, wholeNote, 'sure=medium source="Varios"'),
  },
  {
    what: "sure, and no address",
    rule: "source-sure",
    seed: (course) => inBoth(course, note, wholeNote, 'sure=high source="Ron Zemke, Service, Wiley, 1989"'),
  },
  {
    what: "an address that is not encrypted",
    rule: "web-address",
    seed: (course) => course.change(course.find(/^:::evidence\{.*https:/u), "https:", "http:"),
  },
  {
    what: "half a DOI",
    rule: "web-address",
    seed: (course) => inBoth(course, /^:::evidence\{.*doi\.org/u, /doi\.org\/10\.\d+\/[^\s";]+/u, "doi.org/10.1509"),
  },
  {
    what: "a figure out of nowhere",
    rule: "statistic-source",
    seed: (course) =>
      sectionAtEnd(
        course,
        ["Uno de cada diecinueve clientes lo cuenta. De cada nueve, seis callan."],
        ["Un de cada dinou clients ho explica. De cada nou, sis callen."],
      ),
  },
  {
    what: "a percentage out of nowhere",
    rule: "statistic-source",
    seed: (course) =>
      sectionAtEnd(
        course,
        ["Quien se va, se va por el trato en el 97,3 % de los casos."],
        ["Qui se'n va, se'n va pel tracte en el 97,3 % dels casos."],
      ),
  },
  {
    what: "the figure that everybody knows",
    rule: "statistic-source",
    seed: (course) =>
      sectionAtEnd(
        course,
        ["Captar a un cliente cuesta cinco veces más que conservarlo."],
        ["Captar un client costa cinc vegades més que conservar-lo."],
      ),
  },
  {
    what: "a quotation of nobody",
    rule: "quote-by",
    seed: (course) => sectionAtEnd(course, [":::quote", "Dicho queda.", ":::"], [":::quote", "Ja està dit.", ":::"]),
  },
  {
    what: "law that nobody has looked up for years",
    rule: "law-reviewed",
    seed: (course) => inBoth(course, /^:::law\{/u, /reviewed=\S+?(?=[\s}])/u, "reviewed=2019-01"),
  },
  {
    what: "law that was looked up in a month to come",
    rule: "law-reviewed",
    seed: (course) => inBoth(course, /^:::law\{/u, /reviewed=\S+?(?=[\s}])/u, "reviewed=2062-11"),
  },
  {
    what: "an entry of the glossary that no lesson marks",
    rule: "term-unused",
    seed(course) {
      course.insert(course.find(/^## /u, /^glossary\.ca\.md$/u), "## Ningú {#marked-by-nobody}", "", "Res.", "");
      return course.insert(
        course.find(/^## /u, /^glossary\.es\.md$/u),
        "## Nadie {#marked-by-nobody}",
        "",
        "Nada.",
        "",
      );
    },
  },
  {
    what: "a lesson that does not end",
    rule: "lesson-length",
    seed(course) {
      const [es, ca] = ["Y va, y va, y vuelve. ", "I va, i va, i torna. "].map((each) => each.repeat(250).trim());
      const { path } = sectionAtEnd(course, [es ?? ""], [ca ?? ""]);
      return course.find(/^title: /u, fileOf(path));
    },
  },
];
