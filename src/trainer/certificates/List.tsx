import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Certificates.module.css";
import type { Row } from "./useRows.ts";
import { words } from "./words.ts";

interface ListProps {
  readonly rows: readonly Row[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (code: string, chosen: boolean) => void;
}

/** Certificates to choose from, each with what is to be known before one vouches for it. */
export function List({ rows, chosen, onChoose }: ListProps) {
  const t = useOwnWords(words);
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.code}>
          <label>
            <input
              type="checkbox"
              checked={chosen.has(row.code)}
              disabled={row.checked?.is !== "genuine"}
              onChange={(event) => onChoose(row.code, event.target.checked)}
            />
            <span>
              {row.checked?.is === "genuine" ? (
                <Genuine row={row} checked={row.checked} />
              ) : (
                <>
                  <strong>
                    <bdi>{row.who ?? t("list.pasted")}</bdi>
                  </strong>
                  <span className={styles.warning}>
                    {row.checked === undefined ? (
                      t("list.checking")
                    ) : (
                      <>
                        <Icon name="warning" /> {t("list.bad")}
                      </>
                    )}
                  </span>
                </>
              )}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function Genuine({
  row: { who, number, before },
  checked: { certificate, fingerprint, signed },
}: {
  readonly row: Row;
  readonly checked: Extract<NonNullable<Row["checked"]>, { readonly is: "genuine" }>;
}) {
  const t = useOwnWords(words);
  const { lang, percent } = useWords();
  const date = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });
  const day = (text: string) => date.format(Date.parse(`${text}T00:00:00Z`));
  const { name, course, score, basis } = certificate;
  // Accents and capitals are written as people like.
  const other = who !== undefined && new Intl.Collator(lang, { sensitivity: "base" }).compare(who, name) !== 0;
  const done = before?.day ?? signed;
  return (
    <>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      <span>
        <span lang={certificate.lang === lang ? undefined : certificate.lang}>{course}</span>
        {" · "}
        {t(basis === "exam" ? "list.exam" : "list.lessons", { score: percent.format(score / 100) })}
        {" · "}
        {day(certificate.day)}
      </span>
      {other && (
        <span className={styles.warning}>
          <Icon name="warning" /> {t("list.other", { who: number === undefined ? who : `${who} (${number})` })}
        </span>
      )}
      <span className={styles.soft}>
        {t("list.fingerprint")} <span className={styles.fingerprint}>{fingerprint}</span>
      </span>
      {done !== undefined && (
        <span className={styles.done}>
          <Icon name="check" /> {t("list.before", { day: day(done) })}
        </span>
      )}
    </>
  );
}
