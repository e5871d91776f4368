/**
 * What stands at each place of an exercise whose learner puts tokens into places: a token's index, or nothing. Plain
 * JSON, and stored for ever.
 */
export type Slots = readonly (number | null)[];

/**
 * The slots with a token, or nothing, at one place. A token stands in one place at a time and leaves the one where it
 * was, unless each may stand in many.
 */
export function put(slots: Slots, at: number, token: number | null, many: boolean): Slots {
  return slots.map((before, place) => {
    if (place === at) return token;
    return before === token && !many ? null : before;
  });
}

/** The next place without a token, from a place on and then from the first; null when every place has one. */
export function nextEmpty(slots: Slots, from: number): number | null {
  const empty = placesOf(slots, null);
  return empty.find((place) => place >= from) ?? empty[0] ?? null;
}

/** Every place in which a token stands, or nothing does. */
export function placesOf(slots: Slots, token: number | null): readonly number[] {
  return slots.flatMap((each, place) => (each === token ? [place] : []));
}

/** How many places are empty. */
export function emptyIn(slots: Slots): number {
  return placesOf(slots, null).length;
}

/** Stored slots read back, or `undefined` where they do not fit so many places and tokens. Stored values are not trusted. */
export function readSlots(stored: unknown, places: number, tokens: number, many: boolean): Slots | undefined {
  if (!Array.isArray(stored) || stored.length !== places) return undefined;
  const slots = Array.from(stored as unknown[]);
  const isToken = (each: unknown) => Number.isInteger(each) && (each as number) >= 0 && (each as number) < tokens;
  if (!slots.every((each) => each === null || isToken(each))) return undefined;
  const placed = slots.filter((each) => each !== null);
  return many || new Set(placed).size === placed.length ? (slots as Slots) : undefined;
}

/** What the next try begins with: what stands rightly stays. When all does, it begins anew. */
export function keptIn(slots: Slots, key: Slots): Slots {
  const kept = slots.map((token, place) => (token === key[place] ? token : null));
  return kept.includes(null) ? kept : kept.map(() => null);
}

/** The order in which tokens are offered: as they were shuffled, but never in the order of the places, which is the key. */
export function offered(order: readonly number[]): readonly number[] {
  const inPlace = order.every((token, at) => token === at);
  return inPlace ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
