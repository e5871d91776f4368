import type { Damage, Hit } from "./damage.ts";
import type { Fault } from "./fault.ts";

const manifest = /^course\.yaml$/u;
const lessons = /^ {4}lessons: \[[\w-]+, [\w-]+/u;

/** The line of a module's lessons, and what they are. */
function lessonLine(course: Damage, at: number): Hit & { readonly ids: readonly string[] } {
  const hit = [...course.all(lessons, manifest)].at(at);
  if (!hit) throw new Error("course.yaml has no module of two lessons");
  return { ...hit, ids: hit.text.match(/(?<=[[ ])[\w-]+(?=[,\]])/gu) ?? [] };
}

/** Writes a requirement behind a lesson. */
function require(course: Damage, { ids, ...hit }: ReturnType<typeof lessonLine>, at: number, needed: string): Hit {
  const [id = ""] = ids.slice(at);
  return course.change(hit, new RegExp(`(?<=[[ ])${id}(?=[,\\]])`, "u"), `{ id: ${id}, requires: [${needed}] }`);
}

const brand = (course: Damage, inside: string) =>
  course.insert(course.find(/^pass:/u, manifest), `brand: { ${inside} }`);

/** Faults of what `course.yaml` plans: what opens what, routes, whose course it is. */
export const planFaults: readonly Fault[] = [
  {
    what: "a lesson requires one that is misspelt",
    rule: "requires-unknown",
    seed(course) {
      const line = lessonLine(course, 0);
      return require(course, line, 1, `${line.ids[0]}s`);
    },
  },
  {
    what: "a module requires one that there is not",
    rule: "requires-unknown",
    seed: (course) => course.insert(lessonLine(course, -1), "    requires: [the-end]"),
  },
  {
    what: "a lesson requires itself",
    rule: "requires-itself",
    seed(course) {
      const line = lessonLine(course, 0);
      return require(course, line, 1, line.ids[1] ?? "");
    },
  },
  {
    what: "a lesson requires the module that it stands in",
    rule: "requires-itself",
    seed(course) {
      const line = lessonLine(course, 1);
      const [, id = ""] = /- id: ([\w-]+)/u.exec(course.below(line, -1).text) ?? [];
      return require(course, line, 1, id);
    },
  },
  {
    what: "two lessons wait for each other",
    rule: "requires-ring",
    seed(course) {
      const [one, two] = [lessonLine(course, 0), lessonLine(course, 1)];
      require(course, two, 0, one.ids[0] ?? "");
      return require(course, one, 0, two.ids[0] ?? "");
    },
  },
  {
    what: "two modules wait for each other's lessons",
    rule: "requires-ring",
    seed(course) {
      const [one, two] = [lessonLine(course, 0), lessonLine(course, 1)];
      course.insert(two, `    requires: [${one.ids[1]}]`);
      return course.insert(one, `    requires: [${two.ids[1]}]`);
    },
  },
  {
    what: "a lesson requires one that comes after it",
    rule: "requires-later",
    seed(course) {
      const line = lessonLine(course, -1);
      return require(course, line, 0, line.ids[1] ?? "");
    },
  },
  {
    what: "a skill has no name in the other language",
    rule: "skill-name",
    seed(course) {
      const skills = course.find(/^skills:/u, /^course\.ca\.md$/u);
      course.remove(course.below(skills, 1), 1);
      return course.find(/^skills:/u, manifest);
    },
  },
  {
    what: "a name is of a skill that there is not",
    rule: "skill-unknown",
    seed: (course) => course.change(course.find(/^ {2}listen:/u, /^course\.es\.md$/u), "listen", "lissten"),
  },
  {
    what: "a route has no title in the other language",
    rule: "route-title",
    seed(course) {
      const title = course.find(/^ {4}title: /u, /^course\.ca\.md$/u);
      course.remove(course.below(title, -2), 4);
      return course.find(/^ {2}first-day:/u, manifest);
    },
  },
  {
    what: "a title is of a route that there is not",
    rule: "route-unknown",
    seed: (course) => course.change(course.find(/^ {2}first-day:/u, /^course\.es\.md$/u), "first-day", "first-days"),
  },
  {
    what: "a route leads to a lesson that waits for one beside the route",
    rule: "route-locked",
    seed(course) {
      const route = course.find(/^ {2}first-day:/u, manifest);
      const [, last = ""] = /([\w-]+)\]$/u.exec(route.text) ?? [];
      const [, needed] = lessonLine(course, 0).ids;
      const at = course.find(new RegExp(`lessons: .*\\b${last}\\b`, "u"), manifest);
      course.change(at, new RegExp(`(?<=[[ ])${last}(?=[,\\]])`, "u"), `{ id: ${last}, requires: [${needed}] }`);
      return course.find(/^ {2}first-day:/u, manifest);
    },
  },
  {
    what: "a route leads to a lesson that there is not",
    rule: "lesson-unknown",
    seed: (course) => course.change(course.find(/^ {2}first-day:/u, manifest), /[\w-]+\]$/u, "closing-time]"),
  },
  {
    what: "a brand's colour is too light to be read",
    rule: "brand-contrast",
    seed: (course) => brand(course, 'colours: { primary: "#7fc8ff" }'),
  },
  {
    what: "the accent is hardly seen",
    rule: "brand-contrast",
    seed: (course) => brand(course, 'colours: { primary: "#20407a", accent: "#ffe9a8" }'),
  },
  {
    what: "the logo is not there",
    rule: "brand-logo",
    seed: (course) => brand(course, "logo: { file: sign.svg }"),
  },
  {
    what: "who signs has a role in one language alone",
    rule: "brand-role",
    seed: (course) => brand(course, "signatory: { name: Remei Bosch, role: { es: Directora } }"),
  },
];
