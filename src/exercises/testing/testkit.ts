import type { UserEvent } from "@testing-library/user-event";
import type { Arbitrary } from "fast-check";
import type { InterfaceLang } from "../../i18n/i18n.ts";

/**
 * What a kind brings to be tested with, as the default export of its `testkit.ts`. The contract test walks the
 * registry and runs it on the kind's samples: a kind without one, or whose scripts do not give the full answer, fails.
 *
 * A script finds controls by role and name inside `view`, as the learner of `lang` would, and starts from an
 * exercise that nobody has touched.
 */
export interface TestKit<Answer> {
  /** Any answer to the samples' item that `read` takes, half given ones included. */
  readonly answers: Arbitrary<Answer>;
  /** Answers with what the rule of the kind gives for them. Empty for a kind that is not scored. */
  readonly examples: readonly { readonly answer: Answer; readonly points: number; readonly max: number }[];
  /** Gives the full answer with a mouse or a finger, dragging where the kind has dragging. */
  readonly pointer: Script;
  /** Gives the full answer with keys alone. */
  readonly keyboard: Script;
  /** Gives the full answer with single presses: nothing is held and moved. */
  readonly noDrag: Script;
  /** Expects what a screen reader is told of an exercise that nobody has touched: roles, names, states. */
  readonly screenReader: (view: HTMLElement, lang: InterfaceLang) => void;
}

export type Script = (user: UserEvent, view: HTMLElement, lang: InterfaceLang) => Promise<void>;
