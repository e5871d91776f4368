import type { Root } from "hast";

export interface OptionOf {
  readonly prose: Root;
  readonly right: boolean;
}

/**
 * The options of an item that has a list of them, with whether each is right. `undefined`: it is not of that form. Nothing is known of
 * kinds here: what does not look so is told by the kind itself.
 */
export function optionsOf(item: unknown): readonly OptionOf[] | undefined {
  const { options, key } = (item ?? {}) as { readonly options?: unknown; readonly key?: unknown };
  if (!Array.isArray(options)) return undefined;
  const found = options.flatMap((each: { readonly prose?: Root; readonly right?: unknown } | null, index) =>
    each?.prose === undefined ? [] : [{ prose: each.prose, right: each.right === true || key === index }],
  );
  return found.length === options.length ? found : undefined;
}
