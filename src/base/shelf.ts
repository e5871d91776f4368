/** Things that are fetched by name when they are needed, each once: code, which does not change while a page lives. */
export interface Shelf<Name extends string, Thing> {
  /** Fetches what has not come yet. Rejects if one cannot be had; asking again tries again. */
  load(names: Iterable<Name>): Promise<void>;
  /** A thing that has come. */
  now(name: Name): Thing | undefined;
  /**
   * Resolves when a thing has come, whoever asked for it. Never rejects, and is the same promise each time. From then on
   * it says so by `status`, as React's `use` wants it: what it can read at once does not suspend.
   */
  arrival(name: Name): Promise<void>;
}

/** An empty shelf; `fetch` brings one thing, or rejects. */
export function createShelf<Name extends string, Thing>(fetch: (name: Name) => Promise<Thing>): Shelf<Name, Thing> {
  const things = new Map<Name, Thing>();
  const arrivals = new Map<Name, { readonly promise: Promise<void>; readonly tell: () => void }>();

  const arrivalOf = (name: Name) => {
    const known = arrivals.get(name);
    if (known !== undefined) return known;
    let resolved = () => {};
    const promise = new Promise<void>((resolve) => {
      resolved = resolve;
    });
    const tell = () => {
      Object.assign(promise, { status: "fulfilled", value: undefined });
      resolved();
    };
    const arrival = { promise, tell };
    arrivals.set(name, arrival);
    return arrival;
  };

  return {
    async load(names) {
      await Promise.all(
        [...new Set(names)].map(async (name) => {
          if (!things.has(name)) things.set(name, await fetch(name));
          arrivalOf(name).tell();
        }),
      );
    },
    now: (name) => things.get(name),
    arrival: (name) => arrivalOf(name).promise,
  };
}
