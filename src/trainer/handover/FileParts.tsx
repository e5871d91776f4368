import { useMemo, useState } from "react";
import { calendarOf } from "../../assignment/calendar.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { usePlayer } from "../../player/context.ts";
import { saveFile } from "../../player/shell/save-file.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Handover.module.css";
import { fileName } from "./hand.ts";
import type { Handed } from "./handed.ts";
import { ShareButton } from "./ShareButton.tsx";
import type { useOut } from "./useOut.ts";
import { words } from "./words.ts";

interface FilePartProps extends Handed {
  readonly out: ReturnType<typeof useOut>;
}

/** The same as a file. */
export function FilePart({ issued: { assignment }, out }: FilePartProps) {
  const t = useOwnWords(words);
  const [said, setSaid] = useState("");
  const name = fileName(t("out.file"), assignment.title, "txt");
  const file = useMemo(() => new File([out.file], name, { type: "text/plain" }), [out.file, name]);
  return (
    <section className={styles.part} aria-labelledby="file">
      <h3 id="file">{t("file.title")}</h3>
      <p>{t("file.text")}</p>
      <div className={styles.actions}>
        <button
          className="button"
          type="button"
          onClick={() => {
            saveFile(name, out.file, "text/plain");
            setSaid(t("file.saved", { file: name }));
          }}
        >
          <Icon name="download" /> {t("file.download")}
        </button>
        <ShareButton data={{ title: out.subject, files: [file] }}>{t("file.share")}</ShareButton>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

/** The day on which it is due, for a calendar. */
export function CalendarPart({ issued: { assignment }, out }: FilePartProps) {
  const t = useOwnWords(words);
  const { now } = usePlayer();
  const [said, setSaid] = useState("");
  const name = fileName(t("out.file"), assignment.title, "ics");
  return (
    <section className={styles.part} aria-labelledby="calendar">
      <h3 id="calendar">{t("calendar.title")}</h3>
      <p>{t(assignment.due === undefined ? "calendar.none" : "calendar.text")}</p>
      {assignment.due !== undefined && (
        <div className={styles.actions}>
          <button
            className="button"
            type="button"
            onClick={() => {
              const text = calendarOf(assignment, out.calendar, now?.() ?? 0);
              if (text === undefined) return;
              saveFile(name, text, "text/calendar");
              setSaid(t("file.saved", { file: name }));
            }}
          >
            <Icon name="download" /> {t("calendar.download")}
          </button>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
