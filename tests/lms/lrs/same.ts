import { isFields } from "./shapes.ts";

/**
 * A statement as it is compared with another of the same id (xAPI-Data, 2.3.1): without what its store adds, without the words of the
 * verb and the definitions of activities, its moment as a moment, each kind of context as a list, members in any order.
 */
export function comparable(statement: unknown): string {
  return JSON.stringify(plain(statement, "statement"));
}

/** What is no part of the statement itself, by the name of what it stands in. */
const left: Readonly<Record<string, readonly string[]>> = {
  statement: ["id", "authority", "stored", "version"],
  verb: ["display"],
  object: ["definition"],
  activity: ["definition"],
};

const oneName: Readonly<Record<string, string>> = {
  parent: "activity",
  grouping: "activity",
  category: "activity",
  other: "activity",
};

function plain(value: unknown, name: string): unknown {
  if (name === "extensions") return sorted(value);
  if (name === "timestamp") return Date.parse(String(value));
  // 4.6: what is finer than a hundredth of a second is not compared.
  if (name === "duration") return String(value).replace(/(\.\d\d)\d+/, "$1");
  if (name === "mbox") return String(value).replace(/@.*$/, (domain) => domain.toLowerCase());
  if (name in oneName) return [value].flat().map((of) => plain(of, "activity"));
  if (name === "member" && Array.isArray(value)) return value.map((of) => JSON.stringify(plain(of, "agent"))).sort();
  if (!isFields(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !left[name]?.includes(key));
  // The statement that a context names has an id of its own, and no more.
  return sorted(Object.fromEntries(kept.map(([key, of]) => [key, plain(of, key === "statement" ? "reference" : key)])));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isFields(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, of]) => [key, sorted(of)]));
}
