import type { Card } from "../../assignment/card.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Fact } from "./Fact.tsx";
import type { useSigners } from "./useSigners.ts";
import styles from "./Verify.module.css";
import { words } from "./words.ts";

interface CardFoundProps {
  readonly card: Card;
  readonly fingerprint: string;
  readonly known: ReturnType<typeof useSigners>;
}

/** A card as it came: nothing of it is known here until somebody has compared it and says so. */
export function CardFound({ card, fingerprint, known: { signers, add } }: CardFoundProps) {
  const t = useOwnWords(words);
  const there = signers?.find(({ key }) => key === card.key);
  const namesake = signers?.some(({ key, name }) => key !== card.key && name === card.name) ?? false;
  return (
    <section className={styles.card} aria-label={t("card.title")}>
      <dl className={styles.facts}>
        <Fact name={t("counter.name")}>
          <strong>
            <bdi>{card.name}</bdi>
          </strong>
        </Fact>
        <Fact name={t("counter.fingerprint")}>
          <span className={styles.fingerprint}>{fingerprint}</span>
        </Fact>
      </dl>
      {signers !== undefined && there === undefined && (
        <>
          <p>{t("card.compare")}</p>
          {namesake && <p>{t("card.namesake")}</p>}
          <p>
            <button className="button button-primary" type="button" onClick={() => add(card)}>
              {t("card.add")}
            </button>
          </p>
        </>
      )}
      <p role="status">{there !== undefined && t(there.own ? "card.own" : "card.known")}</p>
    </section>
  );
}
