import { quote, unexpected } from "../message.ts";
import type { Unit } from "../part.ts";
import type { LessonFront, PageFront } from "../schema.ts";
import type { YamlPath, YamlValue } from "../yaml.ts";
import { compareUnit } from "./facts.ts";
import type { Sides } from "./sides.ts";

/** Compares the front matter of a lesson: everything in it but the words. */
export function compareLessonFront(a: YamlValue<LessonFront>, b: YamlValue<LessonFront>, sides: Sides): void {
  const differ = (path: YamlPath, left: unknown, right: unknown) => {
    if (left === right) return;
    const at = right === undefined ? b.keyAt(path.slice(0, -1)) : b.at(path);
    const expected =
      left === undefined
        ? `none, as at ${sides.name(a.at(path.slice(0, -1)))}`
        : `${quote(String(left))} as at ${sides.name(a.at(path))}`;
    const found =
      right === undefined ? `absence of \`${path.join(".")}\`` : `\`${path.join(".")}\` ${quote(String(right))}`;
    sides.error("parity-front-matter", at, unexpected(found, expected, "make both languages alike"));
  };
  differ(["minutes"], a.value.minutes, b.value.minutes);
  // Left out in one language, what stands in the list of lessons there is the first sentence.
  if ((a.value.summary === undefined) !== (b.value.summary === undefined))
    differ(["summary"], a.value.summary, b.value.summary);
  const [left, right] = [a.value.objectives, b.value.objectives];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [first, second] = [left[index], right[index]];
    if (!first || !second) {
      differ(["objectives", index], first?.id, second?.id);
      return;
    }
    differ(["objectives", index, "id"], first.id, second.id);
    if (first.id === second.id) differ(["objectives", index, "skill"], first.skill, second.skill);
    compareText(["objectives", index, "text"], a, b, first.text, second.text, sides);
  }
  const [aliases, others] = [a.value.aliases ?? [], b.value.aliases ?? []];
  for (let index = 0; index < Math.max(aliases.length, others.length); index += 1) {
    differ(["aliases", index], aliases[index], others[index]);
  }
  comparePageFront(a, b, sides);
}

/** Compares the numbers in what the course's own page calls its routes. That all are there is told of course.yaml. */
export function compareRoutes(a: YamlValue<PageFront>, b: YamlValue<PageFront>, sides: Sides): void {
  for (const [id, { title, summary }] of Object.entries(a.value.routes ?? {})) {
    const twin = b.value.routes?.[id];
    if (!twin) continue;
    compareText(["routes", id, "title"], a, b, title, twin.title, sides);
    if ((summary === undefined) !== (twin.summary === undefined)) {
      const mend = "write one in both languages, or in none";
      const place = sides.name(a.at(["routes", id]));
      const [found, expected] =
        summary === undefined ? ["a summary", `none, as at ${place}`] : ["no summary", `one, as at ${place}`];
      sides.error(
        "parity-front-matter",
        b.keyAt(["routes", id]),
        unexpected(`route ${quote(id)} with ${found}`, expected, mend),
      );
    } else if (summary !== undefined && twin.summary !== undefined)
      compareText(["routes", id, "summary"], a, b, summary, twin.summary, sides);
  }
}

/** Compares what every page has: the numbers in its title and summary. */
export function comparePageFront(
  a: YamlValue<PageFront | LessonFront>,
  b: YamlValue<PageFront | LessonFront>,
  sides: Sides,
): void {
  compareText(["title"], a, b, a.value.title, b.value.title, sides);
  if (a.value.summary && b.value.summary) compareText(["summary"], a, b, a.value.summary, b.value.summary, sides);
}

function compareText(
  path: YamlPath,
  a: YamlValue<unknown>,
  b: YamlValue<unknown>,
  left: string,
  right: string,
  sides: Sides,
): void {
  const unit = (yaml: YamlValue<unknown>, text: string): Unit => ({ text, at: yaml.at(path) });
  compareUnit(unit(a, left), unit(b, right), sides);
}
