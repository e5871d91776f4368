/** Every ring of a graph once, from its first name in the alphabet: `a → b → a`. */
export function cyclesOf(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const rings = new Set<string>();
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (name: string): void => {
    const at = path.indexOf(name);
    if (at >= 0) rings.add(ring(path.slice(at)));
    if (at >= 0 || done.has(name)) return;
    path.push(name);
    for (const next of edges.get(name) ?? []) visit(next);
    path.pop();
    done.add(name);
  };
  for (const name of [...edges.keys()].sort()) visit(name);
  return [...rings];
}

function ring(names: readonly string[]): string {
  const first = names.indexOf([...names].sort()[0] ?? "");
  const turned = [...names.slice(first), ...names.slice(0, first)];
  return [...turned, turned[0]].join(" → ");
}
