import type { Nodes, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { Block, ExerciseBlock, ObjectiveRef } from "../course/types.ts";
import { type Place, placeOf } from "./finding.ts";
import type { Reference } from "./inline.ts";
import { plainText } from "./markdown.ts";

/** A block with what the checks across files and languages need to know of where it came from. */
export interface Part {
  readonly at: Place;
  /** Its last line. */
  readonly lastLine: number;
  readonly type: Block["type"] | "unknown";
  /** What must be alike in every language for two parts to be the same one. */
  readonly key: string;
  /** How a message calls it. */
  readonly name: string;
  /** Missing when the block itself has problems. */
  readonly block?: Block;
  readonly exercise?: ExerciseFacts;
  readonly facts: Facts;
}

/** What an exercise says in its attributes, also when its inside has problems. */
export interface ExerciseFacts {
  readonly kind: string;
  readonly id?: string;
  readonly idAt: Place;
  readonly objective?: ObjectiveRef;
  readonly objectiveAt: Place;
  /** The earlier exercise that it asks again. */
  readonly again?: string;
  readonly againAt: Place;
  /** The words of each part of what it asks, where another exercise may ask it again. */
  readonly asks?: readonly string[];
  /** What the kind's `parse` calls the shape, for messages; `ExerciseBlock.shape` is its hash. */
  readonly shape?: unknown;
  readonly scored: boolean;
  readonly block?: ExerciseBlock;
}

/** What can be compared between two languages. */
export interface Facts {
  readonly references: readonly Reference[];
  readonly units: readonly Unit[];
  readonly structure: readonly { readonly type: string; readonly at: Place }[];
}

/** A paragraph, a heading, a cell: the smallest piece of text that has a counterpart in another language. */
export interface Unit {
  readonly text: string;
  readonly at: Place;
}

const unitTypes: ReadonlySet<string> = new Set(["paragraph", "heading", "tableCell", "leafDirective", "code"]);

/** Facts of a run of nodes whose references are known. */
export function factsOf(nodes: readonly RootContent[], references: readonly Reference[]): Facts {
  return {
    references,
    units: nodes.flatMap(unitsOf),
    structure: nodes.map((node) => ({ type: node.type, at: placeOf(node) })),
  };
}

function unitsOf(node: Nodes): Unit[] {
  const units: Unit[] = [];
  visit(node, (each) => {
    if (unitTypes.has(each.type)) units.push({ text: plainText(each), at: placeOf(each) });
  });
  return units;
}
