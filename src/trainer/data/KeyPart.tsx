import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLang } from "../../player/usePage.ts";
import type { TrainerKey } from "../../state/trainer/contract.ts";
import { trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import styles from "./Data.module.css";
import { useMoment } from "./useMoment.ts";
import { words } from "./words.ts";

/** The key that signs and opens, whether it is safe elsewhere, and others that still open what was sent to them. */
export function KeyPart({ state: { key, otherKeys } }: OpenTrainer) {
  const t = useOwnWords(words);
  const lang = useLang();
  return (
    <section className={styles.part} aria-labelledby="key">
      <h2 id="key">{t("key.title")}</h2>
      <p>{t("key.text")}</p>
      {key === undefined ? (
        <>
          <p>{t("key.none")}</p>
          <p>
            <Go className="button" to={trainerPath(lang, "new")}>
              {t("key.toNew")}
            </Go>
          </p>
        </>
      ) : (
        <>
          <OneKey of={key} />
          <Saved of={key} />
        </>
      )}
      {otherKeys.length > 0 && (
        <>
          <h3>{t("key.others")}</h3>
          <p>{t("key.othersText")}</p>
          <ul className={styles.keys}>
            {otherKeys.map((other) => (
              <li key={other.key}>
                <OneKey of={other} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OneKey({ of: { fingerprint, createdAt } }: { readonly of: TrainerKey }) {
  const t = useOwnWords(words);
  const { moment } = useMoment();
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t("key.fingerprint")}</dt>
        <dd className={styles.fingerprint}>{fingerprint}</dd>
      </div>
      <div>
        <dt>{t("key.since")}</dt>
        <dd>{moment(createdAt)}</dd>
      </div>
    </dl>
  );
}

function Saved({ of: { savedAt, riskAcceptedAt } }: { readonly of: TrainerKey }) {
  const t = useOwnWords(words);
  const { moment } = useMoment();
  if (savedAt !== undefined) {
    return (
      <p className={styles.good}>
        <Icon name="check" /> <span>{t("key.saved", { day: moment(savedAt) })}</span>
      </p>
    );
  }
  return (
    <p className={styles.warning}>
      <Icon name="warning" />{" "}
      <span>
        {riskAcceptedAt === undefined ? t("key.unsaved") : t("key.risk", { day: moment(riskAcceptedAt) })}{" "}
        <a href="#backup">{t("key.save")}</a>
      </span>
    </p>
  );
}
