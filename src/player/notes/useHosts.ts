import { useLayoutEffect, useRef, useState } from "react";
import { holdPlace } from "../../ui/scroll.ts";

/** A block on the page, and two places of ours in it: for what can be done there, and for what has been noted. */
export interface Host {
  readonly element: HTMLElement;
  readonly controls: HTMLElement;
  readonly list: HTMLElement;
}

export interface Hosts {
  /** At the line over the title, for the whole lesson. */
  readonly top: HTMLElement | undefined;
  /** By block. */
  readonly blocks: readonly Host[];
}

const none: Hosts = { top: undefined, blocks: [] };

/**
 * Makes room for notes in a lesson that knows nothing of them, so that lessons do not pay: the blocks are React's, and keep
 * what they have; ours stand at their edges. In the margin a note stands before its passage, below each other after it.
 *
 * @param lesson changes when the blocks may have been drawn anew
 */
export function useHosts(lesson: unknown, wide: boolean): Hosts {
  const [hosts, setHosts] = useState(none);
  const made = useRef(none);
  const release = useRef<() => void>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the blocks that are on the page after each change of the lesson
  useLayoutEffect(() => {
    const elements = blocksOnPage();
    const { blocks } = made.current;
    if (elements.length === blocks.length && elements.every((element, at) => element === blocks[at]?.element)) return;
    takeAway(made.current);
    release.current = holdPlace();
    made.current = {
      top: hostIn(document.querySelector<HTMLElement>("article > .kicker")),
      blocks: elements.map(hostOf),
    };
    setHosts(made.current);
  }, [lesson]);

  useLayoutEffect(() => {
    for (const { element, controls, list } of hosts.blocks) {
      if (wide) controls.after(list);
      else element.append(list);
    }
    release.current?.();
    release.current = undefined;
  }, [hosts, wide]);

  useLayoutEffect(
    () => () => {
      takeAway(made.current);
      made.current = none;
    },
    [],
  );
  return hosts;
}

const blocksOnPage = () => [...document.querySelectorAll<HTMLElement>("article > [data-anchor]:not(#end)")];

function hostIn(place: HTMLElement | null): HTMLElement | undefined {
  if (place === null) return undefined;
  place.dataset.spot = "";
  const host = document.createElement("span");
  host.dataset.notes = "lesson";
  place.append(host);
  return host;
}

function hostOf(element: HTMLElement): Host {
  const [controls, list] = [document.createElement("div"), document.createElement("div")];
  controls.dataset.notes = "controls";
  list.dataset.notes = "list";
  element.dataset.spot = "";
  element.prepend(controls);
  return { element, controls, list };
}

function takeAway({ top, blocks }: Hosts): void {
  if (top?.parentElement) delete top.parentElement.dataset.spot;
  top?.remove();
  for (const { element, controls, list } of blocks) {
    controls.remove();
    list.remove();
    delete element.dataset.spot;
  }
}
