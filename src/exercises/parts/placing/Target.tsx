import type { Root } from "hast";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useOwnWords } from "../../../i18n/useWords.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { inline } from "../../text.ts";
import { words } from "../words.ts";
import type { Look } from "./Placing.tsx";
import styles from "./Target.module.css";

interface TargetProps {
  /** From 0. */
  readonly place: number;
  readonly name: string;
  readonly token: Root | undefined;
  readonly current: boolean;
  readonly locked: boolean;
  readonly look: Look;
  readonly onChoose: () => void;
  readonly onEmpty: () => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>, moved: HTMLElement) => void;
}

/** A place: empty, or with the words of its token in it. */
export function Target(props: TargetProps) {
  const { place, name, token, current, locked, look, onChoose, onEmpty, onGrab } = props;
  const t = useOwnWords(words);
  const held = useRef<HTMLSpanElement>(null);
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== "Delete" && event.key !== "Backspace") return;
    event.preventDefault();
    onEmpty();
  };
  return (
    <button
      type="button"
      className={styles.target}
      data-target={place}
      data-filled={token !== undefined || undefined}
      data-tone={look.tone}
      aria-pressed={locked ? undefined : current}
      aria-disabled={locked || undefined}
      aria-describedby={look.describedBy}
      onClick={onChoose}
      onKeyDown={keyDown}
      onPointerDown={(event) => held.current && onGrab(event, held.current)}
    >
      {look.numbered && (
        <span className={styles.number} aria-hidden="true">
          {place + 1}
        </span>
      )}
      <span className="visually-hidden">{name}:</span>{" "}
      {token ? (
        <span ref={held} className={styles.words}>
          <Prose prose={inline(token)} />
        </span>
      ) : (
        <span className="visually-hidden">{t("placing.empty")}</span>
      )}
      {(look.tone === "right" || look.tone === "wrong") && (
        <span className={styles.verdict}>
          <Icon name={look.tone === "right" ? "check" : "cross"} />
        </span>
      )}
    </button>
  );
}
