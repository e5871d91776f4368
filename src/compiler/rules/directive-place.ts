import type { Nodes } from "mdast";
import { isExerciseKind } from "../../exercises/registry.ts";
import { containerDirectives, leafDirectives, partNames, textDirectives } from "../directives.ts";
import { oneOf, unexpected } from "../message.ts";
import type { Parsers } from "../parsers.ts";
import type { TreeRule } from "./rule.ts";

/** Containers stand by themselves in a lesson, or are parts of an exercise; a hint stands in an exercise; terms are marked where a glossary opens. */
export const directivePlace: TreeRule = {
  check(node, ancestors, { report, role, parsers }) {
    const parent = ancestors.at(-1);
    if (node.type === "containerDirective" && containerDirectives.includes(node.name)) {
      if (role !== "lesson" && role !== "bank") {
        const mend = "move it to a lesson";
        report("directive-place", node, unexpected(`\`:::${node.name}\` in a ${role}`, "prose", mend));
      } else if (ancestors.length > 1) {
        const mend = "close what is around it first, and begin it at the margin";
        report("directive-place", node, unexpected(`\`:::${node.name}\` in ${called(parent)}`, "prose", mend));
      }
    } else if (node.type === "containerDirective" && partNames(parsers).includes(node.name)) {
      const kinds = Object.keys(parsers.exercises).filter((kind) =>
        parsers.exercises[kind]?.parts?.includes(node.name),
      );
      // One slip, however many of them come one after the other.
      if (isPart(before(node, parent), parsers)) return;
      // What is misspelt may be meant for one of them.
      if (parent?.type === "containerDirective" && (kinds.includes(parent.name) || !isKnown(parent.name, parsers)))
        return;
      const expected = `it directly in ${oneOf(kinds.map((kind) => `::::${kind}`))}`;
      const mend = `move it between the fences of a \`::::${kinds[0]}\`, which has one colon more than it`;
      report("directive-place", node, unexpected(`\`:::${node.name}\` in ${called(parent)}`, expected, mend));
    } else if (node.type === "leafDirective" && leafDirectives.includes(node.name) && !mayHint(parent, parsers)) {
      const mend = "move it between the exercise's fences, outside its list";
      report(
        "directive-place",
        node,
        unexpected(`\`::${node.name}\` in ${called(parent)}`, "it directly in an exercise", mend),
      );
    } else if (node.type === "textDirective" && textDirectives.includes(node.name)) {
      const opens = role === "lesson" || role === "bank";
      if (opens && !ancestors.some((each) => each.type === "link" || each.type === "textDirective")) return;
      const where = opens ? "a link or another term" : `a ${role}`;
      const mend = "write the words alone; lessons are where terms open";
      report("directive-place", node, unexpected(`\`:${node.name}\` in ${where}`, "plain words", mend));
    } else if (node.type === "textDirective") {
      const kinds = Object.keys(parsers.exercises).filter((kind) =>
        parsers.exercises[kind]?.inline?.includes(node.name),
      );
      const home = ancestors[1];
      if (kinds.length === 0 || (home?.type === "containerDirective" && kinds.includes(home.name))) return;
      const expected = `it inside ${oneOf(kinds.map((kind) => `:::${kind}`))}`;
      const mend = `put \`:::${kinds[0]}{…}\` in front of the exercise`;
      report("directive-place", node, unexpected(`\`:${node.name}\` in ${called(home)}`, expected, mend));
    }
  },
};

function before(node: Nodes, parent: Nodes | undefined): Nodes | undefined {
  const beside: readonly Nodes[] = parent && "children" in parent ? parent.children : [];
  return beside[beside.indexOf(node) - 1];
}

function isPart(node: Nodes | undefined, parsers: Parsers): boolean {
  return node?.type === "containerDirective" && partNames(parsers).includes(node.name);
}

function isKnown(name: string, parsers: Parsers): boolean {
  return containerDirectives.includes(name) || partNames(parsers).includes(name);
}

/** Whether a node is an exercise. Whether there may be hints in a part of one, its kind says. */
function mayHint(node: Nodes | undefined, parsers: Parsers): boolean {
  if (node?.type !== "containerDirective") return false;
  return isExerciseKind(node.name) || isPart(node, parsers);
}

function called(node: Nodes | undefined): string {
  if (node?.type === "containerDirective") return `\`:::${node.name}\``;
  return node === undefined || node.type === "root" ? "the text" : `a ${node.type}`;
}
