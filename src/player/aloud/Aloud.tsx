import { useEffect, useState } from "react";
import type { Lesson } from "../../course/types.ts";
import { loadPapers } from "../../exercises/papers.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import styles from "./Aloud.module.css";
import { AloudBar } from "./AloudBar.tsx";
import { CloseButton } from "./CloseButton.tsx";
import { NoVoice } from "./NoVoice.tsx";
import { pageTimers, systemSynthesis, systemVoice } from "./system-voice.ts";
import { useVoice } from "./useVoice.ts";
import { words } from "./words.ts";

interface AloudProps {
  readonly lesson: Lesson;
  readonly onClose: () => void;
}

/** Reads a lesson aloud, with a voice of the device: a bar at the lower edge, and room for it at the end of the page. */
export function Aloud({ lesson, onClose }: AloudProps) {
  const t = useOwnWords(words);
  const [voice] = useState(() => systemVoice(systemSynthesis(), pageTimers));
  const found = useVoice(voice, pageTimers, lesson.lang);
  const ready = usePapers(lesson);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.reading = "";
    return () => {
      delete root.dataset.reading;
    };
  }, []);
  return (
    <>
      <div className={styles.room} />
      <section
        className={`no-print ${styles.bar}`}
        aria-label={t("name")}
        onKeyDown={(event) => event.key === "Escape" && onClose()}
      >
        {found === undefined || !ready ? (
          <>
            <p role="status">{t("looking")}</p>
            <CloseButton onClose={onClose} focused />
          </>
        ) : "none" in found ? (
          <NoVoice why={found.none} onClose={onClose} />
        ) : (
          <AloudBar lesson={lesson} voice={voice} speaker={found.voice} onClose={onClose} />
        )}
      </section>
    </>
  );
}

/** Brings what the lesson's exercises say to the ear. What cannot be had is not read: their prompts are. */
function usePapers({ blocks }: Lesson): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let here = true;
    const done = () => here && setReady(true);
    loadPapers(blocks.flatMap((block) => (block.type === "exercise" ? [block.kind] : []))).then(done, done);
    return () => {
      here = false;
    };
  }, [blocks]);
  return ready;
}
