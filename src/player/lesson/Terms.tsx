import { createContext, type ReactNode, useContext, useState } from "react";
import type { Lesson } from "../../course/types.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { ownPath, termAnchor } from "../../ui/address.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Go } from "../../ui/Go.tsx";
import { Prose } from "../../ui/Prose.tsx";
import styles from "./Terms.module.css";

/** Opens the definition of a term. */
const OpenTerm = createContext<(id: string) => void>(() => {});

/** Lets the terms below it open their definitions in a window over the page. */
export function TermDialog({ lesson, children }: { lesson: Lesson; children: ReactNode }) {
  const { t } = useWords();
  const [open, setOpen] = useState<string>();
  const entry = lesson.terms.find(({ id }) => id === open);
  return (
    <OpenTerm value={setOpen}>
      {children}
      <Dialog
        open={entry !== undefined}
        title={entry?.term ?? ""}
        close={t("player.term.close")}
        onClose={() => setOpen(undefined)}
      >
        {entry !== undefined && (
          <>
            <div className="prose">
              <Prose prose={entry.definition} />
            </div>
            <p>
              <Go className="button" to={`${ownPath(lesson.lang, "glossary")}#${termAnchor(entry.id)}`}>
                {t("player.term.glossary")}
              </Go>
            </p>
          </>
        )}
      </Dialog>
    </OpenTerm>
  );
}

/** A term in the text. */
export function Term({ to = "", children }: { to?: string; children?: ReactNode }) {
  const open = useContext(OpenTerm);
  return (
    <a
      className={styles.term}
      href={`#${termAnchor(to)}`}
      aria-haspopup="dialog"
      onClick={(event) => {
        event.preventDefault();
        open(to);
      }}
    >
      {children}
    </a>
  );
}
