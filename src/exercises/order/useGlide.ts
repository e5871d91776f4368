import { type RefObject, useLayoutEffect, useRef } from "react";
import { isStill } from "../../ui/motion.ts";
import type { OrderAnswer } from "./schema.ts";

/**
 * Lets rows glide from where they were to where they are after the learner moved one. `remember` is called before
 * the move; what moves for other reasons (another language, larger text) just stands where it stands.
 */
export function useGlide(list: RefObject<HTMLElement | null>, answer: OrderAnswer): { remember: () => void } {
  const tops = useRef<Map<number, number>>(undefined);
  const shown = useRef(answer);

  useLayoutEffect(() => {
    shown.current = answer;
    const before = tops.current;
    tops.current = undefined;
    if (before === undefined || list.current === null) return;
    if (isStill()) return;
    const rows = [...list.current.children];
    answer.forEach((part, place) => {
      const row = rows[place];
      const from = before.get(part);
      if (row === undefined || from === undefined) return;
      const way = from - row.getBoundingClientRect().top;
      if (Math.abs(way) > 1)
        row.animate?.({ transform: [`translateY(${way}px)`, "none"] }, { duration: 160, easing: "ease-out" });
    });
  }, [answer, list]);

  return {
    // With what a drag has added: a row that is let go glides from under the finger.
    remember: () => {
      const rows = [...(list.current?.children ?? [])];
      tops.current = new Map(shown.current.map((part, place) => [part, rows[place]?.getBoundingClientRect().top ?? 0]));
    },
  };
}
