import { useEffect } from "react";
import type { ShownNote } from "../../state/noting.ts";
import { paintMarks } from "./marks.ts";
import { rangeOf } from "./quote.ts";
import type { Host } from "./useHosts.ts";

/** Shows the words that notes are about as marked, and again whenever their blocks have been drawn anew. */
export function useMarks(
  blocks: readonly Host[],
  placed: readonly { readonly note: ShownNote; readonly at: number }[],
  lesson: unknown,
): void {
  const quoted = placed.flatMap(({ note: { data }, at }) =>
    data.quote === undefined ? [] : [{ at, quote: data.quote, before: data.before }],
  );
  const key = JSON.stringify(quoted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is quoted is in its key, and the lesson's words are on the page
  useEffect(() => {
    if (quoted.length === 0) return;
    const ranges = () =>
      quoted.flatMap(({ at, quote, before }) => {
        const element = blocks[at]?.element;
        const range = element && rangeOf(element, quote, before);
        return range === undefined ? [] : [range];
      });
    let away = paintMarks(ranges());
    let frame = 0;
    const again = (changes: readonly MutationRecord[]) => {
      const ours = ({ target }: MutationRecord) =>
        (target instanceof Element ? target : target.parentElement)?.closest("[data-notes]") !== null;
      if (changes.every(ours)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        away();
        away = paintMarks(ranges());
      });
    };
    const watch = new MutationObserver(again);
    for (const at of new Set(quoted.map((each) => each.at))) {
      const element = blocks[at]?.element;
      if (element) watch.observe(element, { childList: true, subtree: true, characterData: true });
    }
    return () => {
      watch.disconnect();
      cancelAnimationFrame(frame);
      away();
    };
  }, [blocks, key, lesson]);
}
