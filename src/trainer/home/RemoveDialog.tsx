import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Issued } from "../../state/trainer/contract.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import styles from "./Home.module.css";
import { words } from "./words.ts";

interface RemoveDialogProps {
  /** What is to be removed; nothing: it is not asked. */
  readonly issued: Issued | undefined;
  readonly state: OpenTrainer["state"];
  readonly onYes: (issued: Issued) => void;
  readonly onNo: () => void;
}

/** What goes with an assignment, before it goes. */
export function RemoveDialog({ issued, state, onYes, onNo }: RemoveDialogProps) {
  const t = useOwnWords(words);
  const { id = "", title = "" } = issued?.assignment ?? {};
  const results = state.received.filter(({ result }) => result.assignment === id);
  const people = new Set(results.map(({ result }) => result.person)).size;
  const list = state.expected.filter(({ assignment }) => assignment === id).length;
  return (
    <Dialog open={issued !== undefined} title={t("ask.title", { title })} close={t("ask.close")} onClose={onNo}>
      <p>{t("ask.text")}</p>
      <ul>
        <li>{t("ask.itself")}</li>
        {people > 0 && <li>{t("ask.results", { count: people })}</li>}
        {list > 0 && <li>{t("ask.list", { count: list })}</li>}
      </ul>
      <p>{t("ask.stays")}</p>
      <div className={styles.actions}>
        <button className="button" type="button" onClick={() => issued && onYes(issued)}>
          {t("ask.yes")}
        </button>
        <button className="button button-primary" type="button" onClick={onNo}>
          {t("ask.no")}
        </button>
      </div>
    </Dialog>
  );
}
