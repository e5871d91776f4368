import { useState } from "react";
import { useStore } from "zustand";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { everybody, type People } from "../../state/people-contract.ts";
import type { ProfileRow } from "../../storage/profile-row.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Section } from "../settings/Section.tsx";
import { CreatePerson } from "./CreatePerson.tsx";
import styles from "./Fields.module.css";
import { LockAfter } from "./LockAfter.tsx";
import { LockForms } from "./LockForms.tsx";
import { RenameForm } from "./RenameForm.tsx";
import { Sign } from "./Sign.tsx";
import { usePerson } from "./usePerson.ts";
import { useReturn } from "./useReturn.ts";
import { Wipe } from "./Wipe.tsx";
import { words } from "./words.ts";

interface ProfilesSectionProps {
  readonly people: People;
  /** Hands over a copy of what this profile holds. */
  readonly onCopy: () => void;
}

/** The part of the settings about people: who is here, how their profile is protected, who else there is, and its end. */
export function ProfilesSection({ people, onCopy }: ProfilesSectionProps) {
  const t = useOwnWords(words);
  const state = useStore(people.session);
  const row = state.status === "open" ? state.row : undefined;
  return (
    <Section id="profiles" title={t("section.title")}>
      {state.status === "open" && row === undefined && <p>{t("section.unkept")}</p>}
      {row !== undefined && (
        <div className={styles.parts}>
          <You people={people} row={row} />
          <Protection people={people} row={row} />
          <Others people={people} row={row} />
          <Wipe
            people={people}
            row={row}
            copy={
              <>
                <p>{t("wipe.copyFirst")}</p>
                <div className={styles.actions}>
                  <button className="button" type="button" onClick={onCopy}>
                    <Icon name="download" /> {t("wipe.copy")}
                  </button>
                </div>
              </>
            }
          />
        </div>
      )}
    </Section>
  );
}

interface PartProps {
  readonly people: People;
  readonly row: ProfileRow;
}

function You({ people, row }: PartProps) {
  const t = useOwnWords(words);
  const { distinctName } = usePerson();
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const opener = useReturn(open);
  const rows = everybody(people.session.getState());
  const close = (done: boolean) => {
    setSaved(done);
    setOpen(false);
  };
  return (
    <div className={styles.form}>
      <h3>{t("section.you")}</h3>
      <p className={styles.me}>
        <Sign row={row} large />
        <strong>{distinctName(row, rows, people.now())}</strong>
      </p>
      {row.name === undefined && <p className={styles.hint}>{t("section.namelessText")}</p>}
      {open ? (
        <RenameForm people={people} row={row} onClose={close} />
      ) : (
        <div className={styles.actions}>
          <button ref={opener} className="button" type="button" onClick={() => setOpen(true)}>
            <Icon name="pencil" /> {t(row.name === undefined ? "section.nameIt" : "section.rename")}
          </button>
        </div>
      )}
      <p role="status" className={styles.status}>
        {saved && !open ? t("section.saved") : ""}
      </p>
    </div>
  );
}

function Protection({ people, row }: PartProps) {
  const t = useOwnWords(words);
  const text = { none: "section.lockNone", pin: "section.lockPin", passphrase: "section.lockPassphrase" } as const;
  return (
    <div className={styles.form}>
      <h3>{t("section.lock")}</h3>
      <p>{t(text[row.lock?.kind ?? "none"])}</p>
      {people.secure ? <LockForms people={people} row={row} /> : <p className={styles.hint}>{t("create.insecure")}</p>}
      {row.lock !== undefined && <LockAfter people={people} row={row} />}
    </div>
  );
}

function Others({ people, row }: PartProps) {
  const t = useOwnWords(words);
  const [open, setOpen] = useState(false);
  const [added, setAdded] = useState<string>();
  const opener = useReturn(open);
  const rows = everybody(people.session.getState());
  const count = rows.length - 1;
  const close = (name?: string) => {
    setAdded(name);
    setOpen(false);
  };
  return (
    <div className={styles.form}>
      <h3>{t("section.others")}</h3>
      <p>
        {count === 0 ? t("section.alone") : t("section.count", { count })} {t("section.othersText")}
      </p>
      <p role="status" className={styles.status}>
        {added !== undefined &&
          `${t("section.added", { name: added })} ${row.name === undefined ? t("section.nameFirst") : ""}`}
      </p>
      {open ? (
        <div className={styles.way}>
          <CreatePerson people={people} others={rows} enters={false} onBack={() => close()} onDone={close} />
        </div>
      ) : (
        <div className={styles.actions}>
          <button ref={opener} className="button" type="button" onClick={() => setOpen(true)}>
            <Icon name="plus" /> {t("section.add")}
          </button>
          {count > 0 && (
            <button className="button button-quiet" type="button" onClick={() => void people.leave()}>
              {t("section.leave")}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
