import type { Root as Hast } from "hast";
import type { Link, Node, RootContent } from "mdast";
import type { Hint } from "../course/types.ts";

/** What a kind's `parse.ts` gets from the compiler, and what it gives back. */

/** A problem at a node; `rule` is kebab-case, `message` says what is wrong, what was expected and how to mend it. */
export type Problem = (rule: string, at: Node, message: string) => void;

export interface ParseContext {
  /** Attributes of the directive that are the kind's own (`fixed` and the common ones are already taken). */
  readonly attributes: Readonly<Record<string, string>>;
  /** The directive itself, for problems that have no better place. */
  readonly node: Node;
  /** The whole file, from which nodes have their positions. */
  readonly source: string;
  /** Compiles ordinary Markdown (also of one list item) to hast. */
  prose(nodes: readonly RootContent[]): Hast;
  problem: Problem;
}

export interface Parsed<Item> {
  readonly item: Item;
  readonly prompt: Hast;
  readonly after?: Hast;
  readonly hints: readonly Hint[];
  /** The kind of figure that the exercise stands on; its code then arrives with the exercise. */
  readonly figure?: string;
  /** What is read in the item besides its prose, such as choices; when it changes, the exercise's words have. */
  readonly words?: readonly string[];
  /** For a kind that takes `again`: what it asks, part by part. Whoever asks it again must ask the same. */
  readonly asks?: readonly Hast[];
  /**
   * For a kind whose inside is long: what must be alike in every language, part by part in reading order, so that a
   * difference is told at its place. It says all that the shape does, and may say more.
   */
  readonly outline?: readonly OutlineEntry[];
  /** What its author may like to know of it, and is no problem: under which name, and what. */
  readonly info?: readonly [name: string, message: string];
  /** Parameters, counts and key: all that makes an old answer invalid when it changes, and nothing in any language. */
  readonly shape: unknown;
}

/** A part of an exercise that is the same in every language: where it stands, and how a message calls it. */
export interface OutlineEntry {
  readonly at: Node;
  readonly says: string;
}

/** Gives `undefined` when problems were reported and there is no item. */
export type ParseKind<Item> = (body: readonly RootContent[], context: ParseContext) => Parsed<Item> | undefined;

/** What a kind's `parse.ts` exports. */
export interface ParseModule<Item> {
  readonly parse: ParseKind<Item>;
  /**
   * Names of the attributes that are the kind's own; all others are errors. Left out: none. One named `again` is the id
   * of an earlier exercise of the same kind, and is checked for all of them alike.
   */
  readonly attributes?: readonly string[];
  /** Names of text directives (`:name[…]`) that may stand in this kind, and that its `parse` reads. Left out: none. */
  readonly inline?: readonly string[];
  /** Names of containers (`:::name{…}`) that may stand directly in this kind, and that its `parse` reads. Left out: none. */
  readonly parts?: readonly string[];
  /** The links of its inside that lead to no page, and that its `parse` reads. Left out: none. */
  readonly links?: (body: readonly RootContent[]) => readonly Link[];
  /** Whether an author may keep the order of the parts. Left out: not, since it is the key, or nothing is shuffled. */
  readonly fixed?: boolean;
  /** Whether the kind counts for mastery, as its `Rules` say. Left out: it does. */
  readonly scored?: boolean;
  /** Why it may not stand in a bank, though it counts. Left out: it may. */
  readonly notInBank?: string;
}
