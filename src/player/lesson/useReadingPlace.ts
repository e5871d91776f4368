import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { LessonRef } from "../../course/types.ts";
import { exerciseAnchor } from "../../ui/address.ts";
import { unfold } from "../../ui/fold.ts";
import { holdPlace, readingPlace, scrollToPlace } from "../../ui/scroll.ts";
import { usePlayer, useProgress } from "../context.ts";
import { useHowArrived } from "../shell/useArrival.ts";
import type { Section } from "./outline.ts";

/** Scrolling has come to rest when nothing has moved for so long, in milliseconds. */
const REST = 250;

/** What tells that the reader is already going somewhere of their own. */
const OWN_MOVES = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/**
 * Keeps where the learner is in a lesson, and takes them back there when they come back to it: after "continue", a
 * reload, or when the browser opens on this page. Returns the id of the section that is being read.
 */
export function useReadingPlace({ id: lesson, aliases }: LessonRef, sections: readonly Section[]): string | undefined {
  const { progress } = usePlayer();
  const ready = useProgress((state) => state.ready);
  const { hash, opened, resuming } = useHowArrived();
  const [current, setCurrent] = useState<string>();
  const moved = useRef(false);

  useEffect(() => {
    const note = () => {
      moved.current = true;
    };
    for (const type of OWN_MOVES) addEventListener(type, note, { once: true, passive: true });
    return () => {
      for (const type of OWN_MOVES) removeEventListener(type, note);
    };
  }, []);

  // Answered cards open when progress arrives; what is being read must not move.
  const hold = useRef<() => void>(undefined);
  useEffect(
    () =>
      progress.subscribe((now, before) => {
        if (now.ready && !before.ready) hold.current = holdPlace();
      }),
    [progress],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a lesson, when progress has arrived
  useLayoutEffect(() => {
    const { place } = progress.getState();
    hold.current?.();
    hold.current = undefined;
    // Who followed a link within the course wants the beginning.
    if (!ready || place === undefined || ![lesson, ...aliases].includes(place.lesson)) return;
    if (hash !== "" || !(resuming || (opened && !moved.current))) return;
    unfold();
    scrollToPlace(place);
    if (place.item !== undefined) document.getElementById(exerciseAnchor(place.item))?.focus({ preventScroll: true });
  }, [ready, lesson]);

  useEffect(() => {
    if (!ready) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      const item = document.activeElement?.closest<HTMLElement>("[data-exercise]")?.dataset.exercise;
      const at = readingPlace() ?? { block: 0, offset: 0 };
      progress.keepPlace({ lesson, ...at, ...(item === undefined ? {} : { item }) });
    };
    const look = () => {
      setCurrent(sectionInView(sections));
      clearTimeout(timer);
      timer = setTimeout(keep, REST);
    };
    // The first time when all that has just come is drawn: to be asked where it stands, a page is laid out at once.
    timer = setTimeout(look, REST);
    addEventListener("scroll", look, { passive: true });
    addEventListener("focusin", look);
    // Before anybody tells others of it.
    addEventListener("pagehide", keep, { capture: true });
    return () => {
      clearTimeout(timer);
      removeEventListener("scroll", look);
      removeEventListener("focusin", look);
      removeEventListener("pagehide", keep, { capture: true });
    };
  }, [ready, lesson, sections, progress]);

  return current;
}

/** The last section whose heading has passed the upper third of the window. */
function sectionInView(sections: readonly Section[]): string | undefined {
  const line = window.innerHeight / 3;
  const passed = sections.filter(({ id }) => {
    const heading = id === undefined ? null : document.getElementById(id);
    return heading !== null && heading.getBoundingClientRect().top < line;
  });
  return passed.at(-1)?.id;
}
