import type { ElementContent, Root, RootContent } from "hast";

/** A stretch of a turn's prose: what is said, or what happens. */
export interface Stretch {
  readonly spoken: boolean;
  readonly prose: Root;
}

/** What is said and what happens in a turn, in its order. A paragraph that is emphasised whole tells what happens. */
export function stretchesOf(prose: Root): readonly Stretch[] {
  const stretches: { spoken: boolean; children: RootContent[] }[] = [];
  for (const child of prose.children) {
    if (isBlank(child)) continue;
    const spoken = !isNarration(child);
    const last = stretches.at(-1);
    if (last?.spoken === spoken) last.children.push(child);
    else stretches.push({ spoken, children: [child] });
  }
  return stretches.map(({ spoken, children }) => ({ spoken, prose: { type: "root", children } }));
}

function isNarration(child: RootContent): boolean {
  if (child.type !== "element" || child.tagName !== "p") return false;
  const [only, another] = child.children.filter((each) => !isBlank(each));
  return another === undefined && only?.type === "element" && only.tagName === "em";
}

function isBlank(child: RootContent | ElementContent): boolean {
  return child.type === "text" && child.value.trim() === "";
}
