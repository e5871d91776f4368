import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Json } from "../../learning/json.ts";

interface Removal {
  readonly what: string;
  readonly before: Json;
  readonly after: Json;
  /** Which of the editor's controls had the focus then. */
  readonly control: number;
}

const CONTROLS = "button, input, textarea, select";
const WRITTEN = "input:not([type=radio], [type=checkbox]), textarea";

/**
 * One step back after something was taken away, until the next change, whoever makes it.
 *
 * @param editor where the controls are: what is written beside the one that had the focus gets it, since what offered the
 *   step is gone, and another press of what took away would take away again
 * @param kept what is kept now, the very object that was given to `onChange`
 */
export function useUndo(editor: RefObject<HTMLElement | null>, kept: Json | undefined) {
  const [removal, setRemoval] = useState<Removal>();
  const back = useRef<number>(undefined);
  const controls = () => [...(editor.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];

  useLayoutEffect(() => {
    if (back.current === undefined) return;
    const all = controls();
    const before = all.slice(0, back.current + 1).reverse();
    (before.find((control) => control.matches(WRITTEN)) ?? before[0] ?? all[0])?.focus();
    back.current = undefined;
  });

  return {
    /** What was taken away and can be brought back. */
    removed: removal !== undefined && removal.after === kept ? removal.what : undefined,
    /** Call it with every change, before it is kept. */
    note(before: Json, after: Json, what: string | undefined) {
      const control = controls().indexOf(document.activeElement as HTMLElement);
      setRemoval(what === undefined ? undefined : { what, before, after, control });
    },
    /** The thing as it was; the focus goes back to where it was as soon as that is drawn. */
    take(): Json | undefined {
      back.current = Math.max(0, removal?.control ?? 0);
      setRemoval(undefined);
      return removal?.before;
    },
  };
}
