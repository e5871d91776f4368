import * as v from "valibot";
import type { ActivityRules } from "../contract.ts";
import { areRows, fitRows, type RowRules } from "../rows.ts";
import { type ScriptSpec, type ScriptThing, type Stage, scriptThing } from "./schema.ts";

/**
 * What will be said, stage by stage. Stages that the author no longer gives stay as long as something is written in them.
 * Source: the content dialect, activities, `script`.
 */
export const rules: ActivityRules<ScriptSpec, ScriptThing> = {
  start: (spec) => fitStages(spec, { rows: [], next: 0 }, true),
  read,
  fit: fitStages,
  isEmpty: ({ rows }) => rows.every(isBlank),
};

/** What a script knows of its stages. */
export const stageRules: RowRules<Stage> = {
  blank: (row) => ({ ...row, text: "" }),
  isBlank: ({ text }) => text.trim() === "",
};

/** Whether a stage holds nothing of the learner's. The name of a given stage is the author's. */
export function isBlank(stage: Stage): boolean {
  return stageRules.isBlank(stage) && (stage.given !== undefined || stage.name.trim() === "");
}

/** The stages that are shown, printed and exported: one of the learner's that is blank is none. */
export function shownStages({ rows }: ScriptThing): readonly Stage[] {
  return rows.filter((stage) => stage.given !== undefined || !isBlank(stage));
}

function read(stored: unknown): ScriptThing | undefined {
  const result = v.safeParse(scriptThing, stored);
  return result.success && areRows(result.output) ? result.output : undefined;
}

function fitStages({ stages }: ScriptSpec, thing: ScriptThing, same: boolean): ScriptThing {
  const names = stages.map(({ name }) => name);
  return fitRows(names, thing, same, stageRules);
}
