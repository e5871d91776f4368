import type { Root as Hast } from "hast";
import type { ListItem } from "mdast";

/** One option or part: words inside a line, and the block quote that explains it. */
export interface AnswerItem {
  readonly node: ListItem;
  /** Whether it is ticked; always false in a list that is no task list. */
  readonly right: boolean;
  readonly prose: Hast;
  /** Empty where the kind has none. */
  readonly feedback: Hast;
}

export interface AnswerRule {
  /** What the list stands in. Left out: an exercise. */
  readonly block?: "activity" | "turn";
  /** What the list must be. */
  readonly list: "task" | "ordered" | "plain";
  /** What an item is called in messages. */
  readonly noun: string;
  readonly least: number;
  /** Left out: as many as the author likes. */
  readonly most?: number;
  /** What the items of a list under an item are called, in a kind that has such lists and explains these. */
  readonly inner?: string;
  /** Whether each item is explained by a block quote under it, or must not be. Left out: it is. */
  readonly feedback?: boolean;
  /** What that block quote says, for messages. Left out: `why`. */
  readonly says?: string;
  /** The items by name, where each has a place of its own, for messages. */
  readonly names?: string;
}
