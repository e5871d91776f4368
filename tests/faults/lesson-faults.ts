import type { Damage, Hit } from "./damage.ts";
import type { Fault } from "./fault.ts";

const bankOfFirst = /^modules\/.*\/bank\.es\.md$/u;
const manifest = /^course\.yaml$/u;
/** What a lesson or a bank loses with its questions. */
const withIt = ["exam-levels", "key-position", "key-length-habit"];

/** What a lesson or a bank lacks, in both languages, since else a translation would be found to differ. */
export const lessonFaults: readonly Fault[] = [
  {
    what: "an objective's last exercise asks for another one",
    rule: "objective-untested",
    seed(course) {
      const [first, second] = objectivesOf(course, course.find(/^objectives:/u).path);
      if (!first || !second) throw new Error("A lesson has one objective");
      replaceInBoth(course, first, `objective=${second.id}`, new RegExp(`objective=${first.id}(?=[\\s}])`, "u"));
      return first;
    },
  },
  {
    what: "an objective loses its questions in the bank",
    rule: "objective-unbanked",
    also: withIt,
    seed(course) {
      for (const { path, text } of course.all(/objective=[\w-]+\/[\w-]+/u, bankOfFirst)) {
        const [, lesson = "", id = ""] = /objective=([\w-]+)\/([\w-]+)/u.exec(text) ?? [];
        const found = [...course.all(/^objectives:/u)].find((each) => each.path.endsWith(`/${lesson}.es.md`));
        const objectives = found ? objectivesOf(course, found.path) : [];
        const [own, other] = [objectives.find((each) => each.id === id), objectives.find((each) => each.id !== id)];
        if (!own || !other) continue;
        replaceInBoth(
          course,
          { path },
          `objective=${lesson}/${other.id}`,
          new RegExp(`objective=${lesson}/${id}(?=[\\s}])`, "u"),
        );
        return own;
      }
      throw new Error("No bank asks for a lesson of the course");
    },
  },
  {
    what: "a bank with three questions on a lesson",
    rule: "bank-size",
    also: [...withIt, "objective-unbanked"],
    seed(course) {
      const bank = course.find(/objective=[\w-]+\//u, bankOfFirst);
      const lesson = /objective=([\w-]+)\//u.exec(bank.text)?.[1] ?? "";
      const own = () => [...course.all(new RegExp(`^:::+\\w+\\{.*objective=${lesson}/`, "u"), fileOf(bank.path))];
      while (own().length > 3) {
        const taken = [...own()]
          .reverse()
          .find((each) => own().filter((other) => objectiveIn(other) === objectiveIn(each)).length > 1);
        removeInBoth(course, taken ?? (own().at(-1) as Hit));
      }
      return own()[0] ?? bank;
    },
  },
  {
    what: "a bank that only asks to remember",
    rule: "exam-levels",
    seed(course) {
      const first = course.find(/level=/u, bankOfFirst);
      replaceInBoth(course, first, "level=recall", /level=(?!recall)\w+/u);
      return first;
    },
  },
  {
    what: "tests of more questions than a bank has",
    rule: "test-items",
    seed(course) {
      course.change(course.find(/^test: \{ items: \d+/u, manifest), /\d+/u, "99");
      const bank = course.find(/^/u, /\/bank\.es\.md$/u);
      return { ...bank, line: 1 };
    },
  },
  {
    what: "an exam of more questions than all banks have",
    rule: "exam-items",
    seed: (course) => course.change(course.find(/^exam: \{ items: \d+/u, manifest), /\d+/u, "480"),
  },
  {
    what: "a lesson of four exercises",
    rule: "exercise-count",
    also: [...withIt, "exercise-kinds", "reach-back", "objective-untested"],
    seed(course) {
      const { path } = course.find(/^:::monday/u);
      while (exercisesIn(course, path).length > 4) removeInBoth(course, exercisesIn(course, path).at(-1) as Hit);
      return course.last(path);
    },
  },
  {
    what: "a lesson that only lets one pick",
    rule: "exercise-kinds",
    also: [...withIt, "exercise-count", "reach-back", "objective-untested"],
    seed(course) {
      const { path } = course.find(/^:::single/u);
      const others = () => exercisesIn(course, path).filter(({ text }) => !/^:::single\{/u.test(text));
      for (let [next] = others(); next; [next] = others()) removeInBoth(course, next);
      return course.last(path);
    },
  },
  {
    what: "a lesson that reaches back to nothing",
    rule: "reach-back",
    seed(course) {
      const back = course.find(/^:::+\w+\{.*objective=[\w-]+\/[\w-]+/u);
      const own = objectivesOf(course, back.path)[0]?.id ?? "";
      replaceInBoth(course, back, `objective=${own}`, /objective=[\w-]+\/[\w-]+/u);
      return course.last(back.path);
    },
  },
  {
    what: "a lesson without something to do at work",
    rule: "monday-missing",
    seed(course) {
      const end = course.find(/^:::monday$/u);
      replaceInBoth(course, end, ":::tip", /^:::monday$/u);
      return course.last(end.path);
    },
  },
];

interface Objective extends Hit {
  readonly id: string;
}

function objectivesOf(course: Damage, path: string): Objective[] {
  return [...course.all(/^ {2}- id: /u, fileOf(path))].map((hit) => ({
    ...hit,
    id: hit.text.slice("  - id: ".length),
  }));
}

function exercisesIn(course: Damage, path: string): Hit[] {
  return [...course.all(/^:::+(?!turn|ending|activity|figure)\w+\{#/u, fileOf(path))];
}

function objectiveIn({ text }: Hit): string {
  return /objective=([\w/-]+)/u.exec(text)?.[1] ?? "";
}

/** Writes something else in every line that fits, in a file and in its twin. */
function replaceInBoth(course: Damage, { path }: { readonly path: string }, to: string, from: RegExp): void {
  for (const each of [path, twinOf(course, path)]) {
    for (const hit of [...course.all(from, fileOf(each))]) course.change(hit, from, to);
  }
}

/** Takes an exercise away, with the empty line below it. */
function removeInBoth(course: Damage, hit: Hit): void {
  const id = /#[\w-]+/u.exec(hit.text)?.[0];
  for (const path of [hit.path, twinOf(course, hit.path)]) {
    const open = course.find(new RegExp(`^:::+\\w+\\{${id}[ }]`, "u"), fileOf(path));
    course.remove(open, course.block(open).length + 1);
  }
}

function twinOf({ languages }: Damage, path: string): string {
  return path.replace(`.${languages[0]}.md`, `.${languages[1]}.md`);
}

function fileOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(".", "\\.")}$`, "u");
}
