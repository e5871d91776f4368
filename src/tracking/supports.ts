import type { Refusal } from "./port.ts";

/**
 * Whether an LMS supports a field, from what its `_children` say; each is asked once. Where it says nothing, it is taken to support
 * all: what it does not will be refused.
 *
 * @param groups those that have `_children`, `n` for any index: `cmi.objectives.n.score`
 * @param get reads a field
 */
export function createSupport(
  groups: readonly string[],
  get: (field: string) => string | Refusal,
): (field: string) => boolean {
  const children = new Map<string, ReadonlySet<string> | undefined>();

  const ask = (group: string, index: string) => {
    const said = get(`${group.replace(".n", `.${index}`)}._children`);
    const names = typeof said === "string" ? said.split(/[\s,]+/).filter((name) => name !== "") : [];
    return names.length === 0 ? undefined : new Set(names);
  };

  const childrenOf = (group: string, index: string) => {
    if (!children.has(group)) children.set(group, ask(group, index));
    return children.get(group);
  };

  return (field) => {
    const pattern = field.replace(/\.\d+(?=\.)/g, ".n");
    const index = /\.(\d+)\./.exec(field)?.[1] ?? "0";
    return groups.every((group) => {
      if (!pattern.startsWith(`${group}.`)) return true;
      const child =
        pattern
          .slice(group.length)
          .replace(/^\.n(?=\.)/, "")
          .split(".")[1] ?? "";
      return childrenOf(group, index)?.has(child) ?? true;
    });
  };
}
