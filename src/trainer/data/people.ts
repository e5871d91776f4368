import type { TrainerState } from "../../state/trainer/contract.ts";

type Open = Extract<TrainerState, { readonly status: "open" }>;

/** Something that is kept of somebody in one assignment: what they sent, or their line in its list. */
export interface Trace {
  readonly id: string;
  readonly assignment: string;
  /** `undefined`: the assignment is not here. */
  readonly title: string | undefined;
  readonly name: string;
  readonly number?: string;
  readonly person?: string;
  readonly expected?: string;
  readonly what: "details" | "summary" | "waiting" | "expected";
}

/** Letters and digits as they sound, without accents and capitals. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();

/** All that is kept of people whose name or number has these words in it, over all assignments. Nothing for no words. */
export function tracesOf({ issued, received, expected }: Open, words: string): readonly Trace[] {
  const sought = plain(words).split(" ").filter(Boolean);
  if (sought.length === 0) return [];
  const has = (name: string, number = "") => {
    const text = plain(`${name} ${number}`);
    return sought.every((word) => text.includes(word));
  };
  const titles = new Map(issued.map(({ assignment: { id, title } }) => [id, title]));
  const at = (assignment: string) => ({ assignment, title: titles.get(assignment) });
  const results = received.map(({ id, standing, result, detailed }): Trace => {
    const { assignment, person, name, number } = result;
    const what = standing !== "counted" ? "waiting" : (result.details ?? detailed) ? "details" : "summary";
    return { id: `r:${id}`, ...at(assignment), name, ...(number !== undefined && { number }), person, what };
  });
  const lines = expected.map(({ id, assignment, name, number }): Trace => {
    return {
      id: `e:${id}`,
      ...at(assignment),
      name,
      ...(number !== undefined && { number }),
      expected: id,
      what: "expected",
    };
  });
  return [...results, ...lines].filter(({ name, number }) => has(name, number));
}
