import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Sends the focus to an element of the editor once the change that is being made has been drawn: to a new field, to the
 * button of a row that was moved (what React moves loses the focus), or to the neighbour of what was taken away.
 */
export function useFocusNext(root: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string>(undefined);

  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const element = root.current?.querySelector<HTMLElement>(wanted.current);
    wanted.current = undefined;
    element?.focus({ preventScroll: true });
    element?.scrollIntoView?.({ block: "nearest" });
  });

  return (selector) => {
    wanted.current = selector;
  };
}
