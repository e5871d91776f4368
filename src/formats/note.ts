/**
 * Something of an item that a format cannot carry, or that had to be added to it. `what` is a code: whoever shows it makes
 * the words. `detail` is text that they may quote: a file's name, a number.
 */
export interface Note<What extends string = string> {
  /** The item's id. */
  readonly item: string;
  readonly kind: string;
  readonly what: What;
  readonly detail?: string;
}
