/**
 * Everything that is stored in a browser, by name: the privacy page is drawn from it, sizes are measured by it, and what
 * is erased is what it names. `tests/house/stored-names.test.ts` holds the code to it: a name that is not here cannot be
 * stored. In a name, `<…>` stands for one part that differs.
 */

export type Store = "localStorage" | "sessionStorage" | "IndexedDB" | "CacheStorage";

export interface Stored {
  /** What is said of it to people hangs on this. */
  readonly id:
    | "progress"
    | "people"
    | "signing"
    | "settings"
    | "here"
    | "marks"
    | "persist"
    | "offer"
    | "copy"
    | "shared"
    | "kit"
    | "trainer";
  readonly store: Store;
  readonly names: readonly string[];
  /** Of everybody in this browser, of one profile, or of one tab. */
  readonly whose: "browser" | "profile" | "tab";
}

export const inventory: readonly Stored[] = [
  {
    id: "progress",
    store: "IndexedDB",
    names: ["atenta:<course>:<profile>", "atenta:<course>:<profile>:<generation>"],
    whose: "profile",
  },
  { id: "trainer", store: "IndexedDB", names: ["atenta.trainer:<course>:<profile>"], whose: "profile" },
  { id: "people", store: "IndexedDB", names: ["atenta"], whose: "browser" },
  { id: "signing", store: "IndexedDB", names: ["atenta:signing"], whose: "browser" },
  { id: "settings", store: "localStorage", names: ["atenta.settings"], whose: "browser" },
  { id: "here", store: "sessionStorage", names: ["atenta.here:<course>"], whose: "tab" },
  { id: "marks", store: "localStorage", names: ["atenta.kept"], whose: "browser" },
  { id: "persist", store: "localStorage", names: ["atenta.persist"], whose: "browser" },
  { id: "offer", store: "localStorage", names: ["atenta.offline"], whose: "browser" },
  { id: "copy", store: "CacheStorage", names: ["atenta.offline:<root>"], whose: "browser" },
  { id: "shared", store: "CacheStorage", names: ["atenta.shared:<root>"], whose: "browser" },
  { id: "kit", store: "CacheStorage", names: ["atenta.kit:<root>"], whose: "browser" },
];

/** What a package stores, apart from all that: on whatever origin it lies, nobody else's data may be met. */
export const packageInventory: readonly Pick<Stored, "store" | "names">[] = [
  { store: "IndexedDB", names: ["atenta.package:<id>:<place>:<learner>:<attempt>"] },
  { store: "localStorage", names: ["atenta.package:<id>:<place>:<learner>", "atenta.package:<id>"] },
  // Where there are no Web Locks: which window sends.
  { store: "localStorage", names: ["atenta.package:<id>:<place>:<learner>:turn"] },
  // What lets a page that is loaded again go on with its session. It goes with the tab.
  { store: "sessionStorage", names: ["atenta.package:<id>:session"] },
];

/** The ways by which tabs talk. Nothing stays of what is said there. */
export const channels: readonly string[] = [
  "atenta:<course>:session",
  "atenta:<course>:<profile>:events",
  "atenta:<course>:<profile>:drafts",
  "atenta.trainer:<course>:<profile>",
  "atenta:device",
  "atenta:people",
  "atenta:profiles",
  "atenta.package:<id>:<place>:<learner>:<attempt>:events",
  "atenta.package:<id>:<place>:<learner>:<attempt>:drafts",
  "atenta.package:<id>:<place>:<learner>:<attempt>:windows",
];

/** Whether a name is one of those that a pattern stands for. */
export function isNamed(pattern: string, name: string): boolean {
  const source = pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/<\w+>/g, "[^:]+");
  return new RegExp(`^${source}$`).test(name);
}

/** What is stored under a name; `undefined`: it is not ours. */
export function storedAs(store: Store, name: string): Stored | undefined {
  return inventory.find((entry) => entry.store === store && entry.names.some((pattern) => isNamed(pattern, name)));
}
