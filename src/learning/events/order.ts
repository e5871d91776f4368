interface Placed {
  readonly at: number;
  readonly id: string;
}

/** The order of events: by time, then by id. For `sort`. */
export function byTime(one: Placed, other: Placed): number {
  return one.at - other.at || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
