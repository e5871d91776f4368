import type { Root as Hast } from "hast";
import type { RootContent } from "mdast";
import type { ParseContext } from "../exercises/parsing.ts";

/** What a kind of activity reads from the author's Markdown. */
export interface ParsedActivity<Spec> {
  /** Plain JSON. Its words may be prose or text: when any of it changes, the activity's words have. */
  readonly spec: Spec;
  /** What the learner is asked to make. Never empty. */
  readonly prompt: Hast;
  /** Counts and parameters: what a kept thing must be fitted to when it changes. Nothing in any language. */
  readonly shape: unknown;
}

/** What the `parse.ts` of a kind of activity exports. Gives `undefined` when problems were reported. */
export interface ParseActivityModule<Spec> {
  readonly parse: (body: readonly RootContent[], context: ParseContext) => ParsedActivity<Spec> | undefined;
  /** Names of the attributes that are the kind's own, besides `kind` and `title`. Left out: none. */
  readonly attributes?: readonly string[];
}
