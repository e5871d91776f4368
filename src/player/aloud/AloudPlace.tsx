import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Outline } from "../../ui/Icon.tsx";
import { useSession } from "../context.ts";
import { type LessonPage, useLessonPage } from "../usePage.ts";
import styles from "./AloudPlace.module.css";
import { useHost } from "./useHost.ts";
import { words } from "./words.ts";

type Bar = typeof import("./Aloud.tsx")["Aloud"];

/** The button that reads a lesson aloud. What reads comes when it is pressed. */
export function AloudPlace() {
  const page = useLessonPage();
  if (page.status !== "ready") return null;
  const { id, lang } = page.value.lesson;
  // Another lesson, or the same in another language: nobody has asked to hear that.
  return <OfLesson key={`${lang} ${id}`} page={page.value} />;
}

function OfLesson({ page }: { readonly page: LessonPage }) {
  const t = useOwnWords(words);
  const host = useHost(page.lesson.id);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [Loaded, setLoaded] = useState<Bar>();
  const [lost, setLost] = useState(false);
  // Whoever locks, or leaves, is not read to.
  const asking = useSession((state) => state.status === "asking");
  useEffect(() => {
    if (asking) setOpen(false);
  }, [asking]);

  const toggle = () => {
    if (open) return setOpen(false);
    setOpen(true);
    setLost(false);
    import("./Aloud.tsx").then(
      ({ Aloud }) => setLoaded(() => Aloud),
      () => {
        setOpen(false);
        setLost(true);
      },
    );
  };
  const close = () => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };

  return (
    <>
      {host &&
        createPortal(
          <span className={`js-only no-print ${styles.place}`}>
            <button ref={button} type="button" className={styles.listen} aria-expanded={open} onClick={toggle}>
              <Outline d="M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />
              <span className={styles.name}>{t("listen")}</span>
            </button>
          </span>,
          host,
        )}
      <p role="status" className={lost ? styles.lost : "visually-hidden"}>
        {lost ? t("lost") : ""}
      </p>
      {open && Loaded && <Loaded lesson={page.lesson} onClose={close} />}
    </>
  );
}
