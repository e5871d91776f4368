import type { KeyboardEvent } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon, Outline } from "../../ui/Icon.tsx";
import styles from "./Notes.module.css";
import type { LessonSpot } from "./spots.ts";
import { words } from "./words.ts";

interface SpotControlsProps {
  /** `undefined`: the whole lesson. */
  readonly spot: LessonSpot | undefined;
  readonly bookmarked: boolean;
  readonly onNote: () => void;
  readonly onBookmark: () => void;
}

/** What can be put at a passage. Where a section or the lesson begins it is always to be seen; elsewhere when one is there. */
export function SpotControls({ spot, bookmarked, onNote, onBookmark }: SpotControlsProps) {
  const t = useOwnWords(words);
  const opens = spot === undefined || spot.opens;
  const title = spot?.heading ?? "";
  const add = spot === undefined ? t("addLesson") : spot.opens ? t("addSection", { title }) : t("add");
  const bookmark = spot === undefined ? t("bookmarkLesson") : t("bookmark", { title });
  const shared = { type: "button", className: styles.control, "data-keys": t("keys"), onKeyDown: move } as const;
  return (
    <span className={`js-only no-print ${styles.controls}`} data-opens={opens || undefined}>
      {opens && (
        <button
          {...shared}
          data-control="bookmark"
          aria-pressed={bookmarked}
          aria-label={bookmark}
          title={bookmark}
          onClick={onBookmark}
        >
          <Outline d="M7 4h10v16l-5-4-5 4z">
            {bookmarked && <path d="M7 4h10v16l-5-4-5 4z" fill="currentColor" stroke="none" />}
          </Outline>
        </button>
      )}
      <button {...shared} data-control="note" tabIndex={-1} aria-label={add} title={add} onClick={onNote}>
        <Icon name="pencil" />
      </button>
    </span>
  );
}

/** Tab comes to each section once, so that a lesson is not longer by keys; from there arrows go to the buttons of every passage. */
function move(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const all = [...document.querySelectorAll<HTMLElement>("article [data-notes] [data-control]")];
  event.preventDefault();
  all[all.indexOf(event.currentTarget) + step]?.focus();
}
