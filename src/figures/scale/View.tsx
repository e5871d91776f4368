import { itemText } from "../ItemText.tsx";
import type { FigureViewProps } from "../registry.ts";

/** The list, until it is drawn. */
export function View({ items, content = itemText }: FigureViewProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers
    <ol role="list">
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place
        <li key={at}>{content(item, at)}</li>
      ))}
    </ol>
  );
}
