import type { KeyboardEvent, PointerEvent } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { inline, textOf } from "../text.ts";
import type { OrderPart } from "./schema.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

interface PartRowProps {
  readonly part: OrderPart;
  /** From 0. */
  readonly place: number;
  readonly last: boolean;
  readonly locked: boolean;
  /** Whether it stands rightly beside a neighbour. */
  readonly right: boolean;
  /** Whether the part explains why it is here. */
  readonly why: boolean;
  /** What is told of this part and the one after it. */
  readonly next: "follows" | "breaks" | undefined;
  readonly describedBy: string;
  readonly onGrab: (event: PointerEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** A part with its handle and its two buttons. */
export function PartRow(props: PartRowProps) {
  const { part, place, last, locked, right, why, next, describedBy, onGrab, onKeyDown, onMove } = props;
  const t = useOwnWords(words);
  const name = { part: textOf(part.prose) };
  return (
    <li className={styles.item}>
      <div className={styles.row} data-right={right || undefined}>
        <button
          type="button"
          className={styles.handle}
          data-digit={place + 1}
          aria-label={t("handle", { ...name, n: place + 1 })}
          aria-describedby={describedBy}
          aria-disabled={locked || undefined}
          onPointerDown={onGrab}
          onKeyDown={onKeyDown}
        >
          <Icon name="grip" />
          <span className={styles.place}>{place + 1}</span>
        </button>
        <div className={styles.words}>
          <Prose prose={inline(part.prose)} />
        </div>
        {!locked && (
          <div className={`js-only ${styles.moves}`}>
            <Move icon="arrow-up" label={t("up", name)} end={place === 0} onMove={() => onMove(-1)} />
            <Move icon="arrow-down" label={t("down", name)} end={last} onMove={() => onMove(1)} />
          </div>
        )}
        {why && (
          <div className={styles.why}>
            <Prose prose={part.feedback} />
          </div>
        )}
      </div>
      {next && (
        <p className={styles.next} data-next={next}>
          <Icon name={next === "follows" ? "check" : "cross"} />
          {t(`${next}`)}
        </p>
      )}
    </li>
  );
}

interface MoveProps {
  readonly icon: "arrow-up" | "arrow-down";
  readonly label: string;
  /** Nowhere to go: the button stays, so that the focus does, and says so. */
  readonly end: boolean;
  readonly onMove: () => void;
}

function Move({ icon, label, end, onMove }: MoveProps) {
  return (
    <button type="button" className={styles.move} aria-label={label} aria-disabled={end || undefined} onClick={onMove}>
      <Icon name={icon} />
    </button>
  );
}
