import { useOwnWords } from "../../i18n/useWords.tsx";
import type { ProfileRow } from "../../storage/profile-row.ts";
import { Icon } from "../../ui/Icon.tsx";
import fields from "./Fields.module.css";
import styles from "./Gate.module.css";
import { LockIcon, Sign } from "./Sign.tsx";
import { usePerson } from "./usePerson.ts";
import { words } from "./words.ts";

interface PeopleListProps {
  readonly rows: readonly ProfileRow[];
  readonly now: number;
  /** The one that was chosen last could not be opened. */
  readonly failed: boolean;
  readonly onChoose: (row: ProfileRow) => void;
  readonly onOther: () => void;
}

/** Everybody of this device, who was here last first. */
export function PeopleList({ rows, now, failed, onChoose, onOther }: PeopleListProps) {
  const t = useOwnWords(words);
  const { distinctName, lastUsed } = usePerson();
  const byUse = [...rows].sort((a, b) => (b.usedAt ?? 0) - (a.usedAt ?? 0));
  return (
    <>
      {rows.length > 0 && <p className={styles.intro}>{t("gate.intro")}</p>}
      <div role="alert">{failed && <p className={fields.problem}>{t("gate.failed")}</p>}</div>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to VoiceOver */}
      <ul role="list" className={styles.people} aria-label={t("gate.people")}>
        {byUse.map((row) => (
          <li key={row.profile}>
            <button type="button" className={styles.person} onClick={() => onChoose(row)}>
              <Sign row={row} large />
              <span className={styles.who}>
                <span className={styles.name}>{distinctName(row, rows, now)}</span>
                <span className={styles.facts}>
                  <span>{lastUsed(row, now)}</span>
                  {row.lock !== undefined && (
                    <span className={styles.lock}>
                      <LockIcon />
                      {t(row.lock.kind === "pin" ? "gate.withPin" : "gate.withPassphrase")}
                    </span>
                  )}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={onOther}>
        <Icon name="plus" /> {t("gate.other")}
      </button>
    </>
  );
}
