import { useMemo, useState } from "react";
import { type AddedCopy, isNothing } from "../../learning/merge.ts";
import { useLang } from "../usePage.ts";
import styles from "./Data.module.css";
import { useCopies, useEventCount } from "./useCopies.ts";
import { useFacts } from "./useFacts.ts";

type Told = "undone" | "redone" | "failed";

/** The copies that were added, on this device or another, each with what takes it back or brings it back. */
export function AddedCopies() {
  const { t } = useFacts();
  const copies = useCopies();
  const events = useEventCount();
  const lang = useLang();
  const [told, setTold] = useState<Told>();
  const [busy, setBusy] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the log only grows
  const added = useMemo(() => copies.added(), [copies, events]);
  if (added.length === 0) return null;

  const change = async (copy: AddedCopy, what: "undo" | "redo") => {
    if (busy) return;
    setBusy(true);
    const done = await copies.change(copy[what], lang);
    setTold(!done ? "failed" : what === "undo" ? "undone" : "redone");
    setBusy(false);
  };

  return (
    <div className={styles.part}>
      <h3>{t("added.title")}</h3>
      <p>{t("added.text")}</p>
      <ul className={styles.copies}>
        {added.map((copy) => (
          <Added key={copy.batch} copy={copy} busy={busy} onChange={change} />
        ))}
      </ul>
      <p role="status" className={styles.said} data-failed={told === "failed" || undefined}>
        {told && t(`done.${told}`)}
      </p>
    </div>
  );
}

interface AddedProps {
  readonly copy: AddedCopy;
  readonly busy: boolean;
  readonly onChange: (copy: AddedCopy, what: "undo" | "redo") => unknown;
}

function Added({ copy, busy, onChange }: AddedProps) {
  const { t, moment, counts } = useFacts();
  const { at, name, undo, redo } = copy;
  const what = !isNothing(undo) ? "undo" : isNothing(redo) ? undefined : "redo";
  const date = moment(at);
  return (
    <li>
      <div>
        <p>{t(name === undefined ? "added.on" : "added.onOf", { date, name: name ?? "" })}</p>
        <p className={styles.soft}>
          {what === "redo" && <strong>{t("added.out")} · </strong>}
          {counts(copy)}
        </p>
      </div>
      {what !== undefined && (
        <button
          className="button"
          type="button"
          aria-label={t(`added.${what}This`, { date })}
          aria-disabled={busy || undefined}
          onClick={() => void onChange(copy, what)}
        >
          {t(`added.${what}`)}
        </button>
      )}
    </li>
  );
}
