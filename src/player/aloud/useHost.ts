import { useLayoutEffect, useState } from "react";

/** A place of ours at the line over a lesson's title: lessons know nothing of it, and do not pay for it. */
export function useHost(lesson: string): HTMLElement | undefined {
  const [host, setHost] = useState<HTMLElement>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another lesson is another page
  useLayoutEffect(() => {
    const line = document.querySelector("article > .kicker");
    if (line === null) return;
    const made = document.createElement("span");
    made.dataset.notes = "aloud";
    line.append(made);
    line.setAttribute("data-listen", "");
    setHost(made);
    return () => {
      made.remove();
      line.removeAttribute("data-listen");
    };
  }, [lesson]);
  return host;
}
