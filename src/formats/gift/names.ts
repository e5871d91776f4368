/** The dialect's ids: English kebab-case, from a letter on. */
const id = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const LONGEST = 48;

/** Gives out ids, each once. */
export interface Ids {
  /** The first of some names that can be an id, or be made into one; with a number where it is taken. */
  next(names: readonly (string | undefined)[]): string;
}

/** `taken` are never given out. */
export function createIds(taken: ReadonlySet<string>): Ids {
  const given = new Set(taken);
  const tries = new Map<string, number>();
  return {
    next(names) {
      const base = names.map((name) => slug(name ?? "")).find((name) => name !== "") ?? "question";
      let name = base;
      for (let number = tries.get(base) ?? 2; given.has(name); number += 1) {
        name = `${base}-${number}`;
        tries.set(base, number + 1);
      }
      given.add(name);
      return name;
    },
  };
}

/** A text as an id; empty where it has no letter to begin with. An id stays what it is. */
export function slug(text: string): string {
  if (id.test(text)) return text;
  const plain = text
    .slice(0, 400)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]|l·(?=l)/gu, (mark) => (mark === "l·" ? "l" : ""))
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^[-0-9]+/u, "");
  if (plain.length <= LONGEST) return plain.replace(/-+$/u, "");
  const cut = plain.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf("-");
  return cut.slice(0, end > 0 ? end : LONGEST).replace(/-+$/u, "");
}
