import type { Root as Hast } from "hast";
import type { Node, RootContent } from "mdast";
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
  /** Parameters, counts and key: all that makes an old answer invalid when it changes, and nothing in any language. */
  readonly shape: unknown;
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
  /** Whether an author may keep the order of the parts. Left out: not, since it is the key, or nothing is shuffled. */
  readonly fixed?: boolean;
  /** Whether the kind counts for mastery, as its `Rules` say. Left out: it does. */
  readonly scored?: boolean;
}
