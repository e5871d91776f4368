import type { Nodes, RootContent } from "mdast";
import type { ActivityBlock, Block, ExerciseBlock, ObjectiveRef } from "../course/types.ts";
import { type Place, placeOf } from "./finding.ts";
import type { Reference } from "./inline.ts";
import { plainText } from "./markdown.ts";
import { walk } from "./walk.ts";

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
  readonly activity?: ActivityFacts;
  readonly facts: Facts;
}

/** The id of an exercise or an activity, which finds it wherever it stands in another language. */
export function idOf({ exercise, activity }: Part): string | undefined {
  return exercise?.id ?? activity?.id;
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
  /** What must be alike in every language, part by part, for a kind that tells differences at their places. */
  readonly outline?: readonly OutlinePlace[];
  /** What its author may like to know of it: under which name, and what. */
  readonly info?: readonly [name: string, message: string];
  /** How often it was begun anew, as the author counts. */
  readonly rev?: string;
  readonly scored: boolean;
  /** It may stand in no bank though it is scored. */
  readonly alone: boolean;
  /** Names of the kind's own attributes that it has. */
  readonly given: readonly string[];
  readonly block?: ExerciseBlock;
}

/** A part of an exercise: where it stands, and how a message calls it. */
export interface OutlinePlace {
  readonly at: Place;
  readonly says: string;
}

/** What an activity says in its attributes, also when its inside has problems. */
export interface ActivityFacts {
  readonly kind?: string;
  readonly id?: string;
  readonly idAt: Place;
  readonly title?: string;
  /** What the kind's `parse` calls the shape, for messages; `ActivityBlock.shape` is its hash. */
  readonly shape?: unknown;
  /** Names of the kind's own attributes that it has. */
  readonly given: readonly string[];
  readonly block?: ActivityBlock;
}

/** What can be compared between two languages. */
export interface Facts {
  readonly references: readonly Reference[];
  readonly units: readonly Unit[];
  readonly structure: readonly Piece[];
}

/** A block of Markdown in a block of the course. */
export interface Piece {
  readonly type: string;
  readonly at: Place;
  /** How large it is, where that must be alike in every language, as a message says it after its type. */
  readonly build: string;
  /** Whether it stands in a container inside the block, which may be missing in one language. */
  readonly inner: boolean;
}

/** A paragraph, a heading, a cell: the smallest piece of text that has a counterpart in another language. */
export interface Unit {
  readonly text: string;
  readonly at: Place;
}

const unitTypes: ReadonlySet<string> = new Set(["paragraph", "heading", "tableCell", "leafDirective", "code"]);

/** Facts of a run of nodes whose references are known. `counted`: something else compares how many parts they have. */
export function factsOf(nodes: readonly RootContent[], references: readonly Reference[], counted = false): Facts {
  return {
    references,
    units: nodes.flatMap(unitsOf),
    structure: nodes.flatMap((node) => piecesOf(node, counted)),
  };
}

/** Of a container inside a block, also what it holds. */
function piecesOf(node: RootContent, counted: boolean, inner = false): Piece[] {
  if (node.type === "containerDirective") {
    const piece = { type: `\`:::${node.name}\``, at: placeOf(node), build: "", inner: true };
    return [piece, ...node.children.flatMap((child) => piecesOf(child, counted, true))];
  }
  const build = inner && isEmphasised(node) ? " in emphasis" : buildOf(node, counted);
  return [{ type: node.type, at: placeOf(node), build, inner }];
}

/** Whether a paragraph is emphasised whole. */
function isEmphasised(node: RootContent): boolean {
  return node.type === "paragraph" && node.children.length === 1 && node.children[0]?.type === "emphasis";
}

function buildOf(node: RootContent, counted: boolean): string {
  if (node.type === "list" && !counted) return ` of ${many(node.children.length, "item")}`;
  if (node.type !== "table") return "";
  const columns = many(node.children[0]?.children.length ?? 0, "column");
  return counted ? ` of ${columns}` : ` of ${many(node.children.length, "row")} and ${columns}`;
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function unitsOf(node: Nodes): Unit[] {
  const units: Unit[] = [];
  walk(node, (each) => {
    if (unitTypes.has(each.type)) units.push({ text: plainText(each), at: placeOf(each) });
  });
  return units;
}
