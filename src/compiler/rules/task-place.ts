import type { Nodes } from "mdast";
import { isExerciseKind } from "../../exercises/registry.ts";
import { containerDirectives } from "../directives.ts";
import { unexpected } from "../message.ts";
import type { TreeRule } from "./rule.ts";

/** A task list is a choice; outside an exercise it would be a row of boxes that do nothing. */
export const taskPlace: TreeRule = {
  check(node, ancestors, { report }) {
    if (node.type !== "list" || ancestors.some(mayHoldTasks)) return;
    const task = node.children.find((item) => typeof item.checked === "boolean");
    if (!task) return;
    const mend = "name the exercise in front of the list (`:::single{…}`), or write `- ` without a box";
    report("task-place", task, unexpected("task list outside an exercise", "a plain list", mend));
  },
};

/** An exercise, an activity, or something misspelt that may be meant for one. */
function mayHoldTasks(node: Nodes): boolean {
  if (node.type !== "containerDirective") return false;
  // An activity says itself what list it reads.
  if (node.name === "activity") return true;
  return isExerciseKind(node.name) || !containerDirectives.includes(node.name);
}
