import type { Locator, Page } from "@playwright/test";
import type { InterfaceLang } from "../../i18n/i18n.ts";

/** `pointer`: a mouse, dragging where the kind has dragging. `touch`: taps alone. `keyboard`: keys alone. */
export type Way = "pointer" | "touch" | "keyboard";

/** An exercise on a page of the built product. */
export interface Desk<Item> {
  readonly page: Page;
  /** The card, with its question, answer and buttons. */
  readonly card: Locator;
  readonly item: Item;
  readonly lang: InterfaceLang;
}

/**
 * How a learner uses a kind in a real browser, as the default export of its `journey.ts`: any item of the kind, in any
 * shuffle. The browser tests walk the registry with it. None of these checks the answer, unless the kind checks itself.
 * `gestures.ts` has the presses, drags and Tabs that kinds share.
 *
 * Whatever was answered before, in this try, is still there when a script begins, and may be changed or taken back.
 * By keyboard the focus stands on the card, or just before it: the next Tab reaches its first control, and nothing but
 * keys is used from there. How things move is not waited for (the tests ask for reduced motion).
 */
export interface Journey<Item> {
  /** Whether a whole answer is checked without Check being pressed. */
  readonly checksItself?: true;
  /** Gives the answer that earns every point (for a kind that is not scored: a whole one). */
  full(desk: Desk<Item>, way: Way): Promise<void>;
  /** Gives an answer that can be checked and does not earn every point (not scored: another whole one). */
  wrong(desk: Desk<Item>, way: Way): Promise<void>;
  /** Begins an answer and leaves it there. */
  half(desk: Desk<Item>): Promise<void>;
  /**
   * What the page shows of the answer and of the order of its parts, as plain data in no language: the same after a
   * reload and after a switch, while it is answered and once it is checked.
   */
  shown(desk: Desk<Item>): Promise<unknown>;
  /**
   * The words that everyone finds in an exercise that nobody has touched, also on paper and without JavaScript: of
   * every option, part, pair, statement. Not what explains them.
   */
  words(item: Item): readonly string[];
}
