import { useEffect } from "react";
import type { People } from "../../state/people-contract.ts";

const TOUCHES = ["pointerdown", "pointermove", "keydown", "wheel", "touchmove"] as const;

/** Hears that somebody is there, and looks at the time when the page is seen again. */
export function useTouches(people: People): void {
  useEffect(() => {
    const options = { passive: true, capture: true };
    const look = () => people.look();
    for (const each of TOUCHES) document.addEventListener(each, people.touched, options);
    document.addEventListener("visibilitychange", look);
    addEventListener("pageshow", look);
    return () => {
      for (const each of TOUCHES) document.removeEventListener(each, people.touched, options);
      document.removeEventListener("visibilitychange", look);
      removeEventListener("pageshow", look);
    };
  }, [people]);
}
