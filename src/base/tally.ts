/** Tells whether any two of what it is shown, or one of them twice, have a key in common. */
export interface Tally<Of extends object> {
  areUnique(all: readonly Of[]): boolean;
}

/**
 * A tally that remembers what it was shown last: it counts the keys of what has come since and of what has gone, and no others.
 *
 * @param keysOf the keys of one. Of one object they are always the same
 */
export function createTally<Of extends object>(keysOf: (of: Of) => readonly string[]): Tally<Of> {
  const counts = new Map<string, number>();
  let counted: ReadonlySet<Of> = new Set();
  /** How often a key is had once more than once. */
  let again = 0;
  const add = (of: Of) => {
    for (const key of keysOf(of)) {
      const before = counts.get(key) ?? 0;
      if (before > 0) again++;
      counts.set(key, before + 1);
    }
  };
  const takeAway = (of: Of) => {
    for (const key of keysOf(of)) {
      const left = (counts.get(key) ?? 0) - 1;
      if (left > 0) again--;
      if (left > 0) counts.set(key, left);
      else counts.delete(key);
    }
  };
  return {
    areUnique(all) {
      const now = new Set(all);
      for (const each of counted) if (!now.has(each)) takeAway(each);
      for (const each of now) if (!counted.has(each)) add(each);
      counted = now;
      return again === 0;
    },
  };
}
