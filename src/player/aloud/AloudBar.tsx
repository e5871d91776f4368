import { useEffect, useRef } from "react";
import type { Lesson } from "../../course/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon, Outline } from "../../ui/Icon.tsx";
import { usePlayer, useSettings } from "../context.ts";
import styles from "./Aloud.module.css";
import { CloseButton } from "./CloseButton.tsx";
import { useReader } from "./useReader.ts";
import type { Voice, VoiceInfo } from "./voice.ts";
import { words } from "./words.ts";

const SPEEDS = [0.75, 0.9, 1, 1.15, 1.3, 1.5, 2] as const;

const PLAY = "M7 4.5v15l12-7.5z";
const PAUSE = "M8 5v14M16 5v14";

interface AloudBarProps {
  readonly lesson: Lesson;
  readonly voice: Voice;
  readonly speaker: VoiceInfo;
  readonly onClose: () => void;
}

/** What somebody who listens needs under their hand: back, pause, on, faster, enough. */
export function AloudBar({ lesson, voice, speaker, onClose }: AloudBarProps) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const { settings } = usePlayer();
  const speed = useSettings((state) => state.speed);
  const { reader, state, goThere } = useReader(lesson, voice, speaker);
  const play = useRef<HTMLButtonElement>(null);
  useEffect(() => play.current?.focus({ preventScroll: true }), []);
  const speaking = state.status === "speaking";
  const move = (by: number) => {
    reader.move(by);
    goThere();
  };
  const toggle = () => {
    if (speaking) return reader.pause();
    reader.play();
    goThere();
  };
  const name = t(speaking ? "pause" : "play");
  return (
    <div className={styles.player} data-aloud-bar="">
      <button
        type="button"
        className={styles.control}
        aria-label={t("previous")}
        title={t("previous")}
        onClick={() => move(-1)}
      >
        <Outline d="M18 5l-9 7 9 7zM6 5v14" />
      </button>
      <button
        ref={play}
        type="button"
        className={`${styles.control} ${styles.main}`}
        aria-label={name}
        title={name}
        onClick={toggle}
      >
        <Outline d={speaking ? PAUSE : PLAY} />
      </button>
      <button type="button" className={styles.control} aria-label={t("next")} title={t("next")} onClick={() => move(1)}>
        <Outline d="M6 5l9 7-9 7zM18 5v14" />
      </button>
      <label className={styles.speed}>
        <span className="visually-hidden">{t("speed")}</span>
        <select
          value={speed}
          onChange={({ target }) => {
            const chosen = SPEEDS.find((each) => String(each) === target.value);
            if (chosen !== undefined) settings.set({ speed: chosen });
          }}
        >
          {SPEEDS.map((each) => (
            <option key={each} value={each}>
              {t("times", { n: number.format(each) })}
            </option>
          ))}
        </select>
      </label>
      <CloseButton onClose={onClose} />
      <p role="status" className={styles.said}>
        {state.status === "ended" && t("ended")}
        {state.status === "failed" && (
          <>
            <Icon name="warning" /> {t("failed")}
          </>
        )}
      </p>
    </div>
  );
}
