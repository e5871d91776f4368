import { type CSSProperties, type PointerEvent, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Notes.module.css";
import { quoteOf } from "./quote.ts";
import { words } from "./words.ts";

/** Words of a block that are selected. */
export interface Selected {
  readonly block: number;
  readonly quote: string;
  readonly before: string;
}

interface SelectionBarProps {
  /** The lesson's blocks, and of each the place where the bar stands. */
  readonly places: readonly { readonly element: HTMLElement; readonly controls: HTMLElement }[];
  readonly onNote: (selected: Selected) => void;
  readonly onMark: (selected: Selected) => void;
}

interface Found {
  readonly selected: Selected;
  readonly x: number;
  readonly y: number;
}

/** What can be done with selected words: a bar below them, as soon as the pointer has let go. */
export function SelectionBar({ places, onNote, onMark }: SelectionBarProps) {
  const t = useOwnWords(words);
  const [found, setFound] = useFound(places);
  const place = found === undefined ? undefined : places[found.selected.block];
  if (found === undefined || place === undefined) return null;
  const take = (act: (selected: Selected) => void) => () => {
    getSelection()?.removeAllRanges();
    setFound(undefined);
    act(found.selected);
  };
  const at = { "--x": `${found.x}px`, "--y": `${found.y}px` } as CSSProperties;
  return createPortal(
    <div
      role="toolbar"
      aria-label={t("selection")}
      className={`no-print ${styles.bar}`}
      style={at}
      onPointerDown={keepSelection}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" className="button button-quiet" onClick={take(onNote)}>
        <Icon name="pencil" /> {t("note")}
      </button>
      <button type="button" className="button button-quiet" onClick={take(onMark)}>
        <Icon name="check" /> {t("mark")}
      </button>
    </div>,
    place.controls,
  );
}

/** A press would take the selection away before it counts. */
const keepSelection = (event: PointerEvent) => event.pointerType === "mouse" && event.preventDefault();

function useFound(places: SelectionBarProps["places"]) {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let pressed = false;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      if (!pressed) frame = requestAnimationFrame(() => setFound(find(places)));
    };
    const press = (event: Event) => {
      const { target } = event;
      pressed = !(target instanceof Element && target.closest(`.${styles.bar}`));
    };
    const release = () => {
      pressed = false;
      look();
    };
    const leave = (event: KeyboardEvent) => event.key === "Escape" && setFound(undefined);
    document.addEventListener("selectionchange", look);
    document.addEventListener("mousedown", press);
    document.addEventListener("mouseup", release);
    document.addEventListener("keydown", leave);
    addEventListener("scroll", look, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("selectionchange", look);
      document.removeEventListener("mousedown", press);
      document.removeEventListener("mouseup", release);
      document.removeEventListener("keydown", leave);
      removeEventListener("scroll", look);
    };
  }, [places]);
  return [found, setFound] as const;
}

/** The selected words of the first block that has some, and where they end in the window. */
function find(places: SelectionBarProps["places"]): Found | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  for (const [block, { element }] of places.entries()) {
    if (!range.intersectsNode(element)) continue;
    const read = quoteOf(element, range);
    if (read === undefined) continue;
    const { left, right, bottom } = range.getBoundingClientRect();
    return { selected: { block, ...read }, x: (left + right) / 2, y: bottom };
  }
  return undefined;
}
