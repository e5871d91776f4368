import { useOwnWords } from "../../i18n/useWords.tsx";
import type { KnownSigner } from "../../learning/signers.ts";
import type { CountersignedBy } from "../../storage/signing/signing.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Fact } from "./Fact.tsx";
import { useFormats } from "./useFormats.ts";
import styles from "./Verify.module.css";
import { words } from "./words.ts";

interface CountersignedProps {
  readonly by: CountersignedBy;
  /** `undefined`: not read yet. */
  readonly signers: readonly KnownSigner[] | undefined;
}

/** Who vouches for a certificate, and whether that signature is known here. */
export function Countersigned({ by, signers }: CountersignedProps) {
  const t = useOwnWords(words);
  const format = useFormats();
  if (by.status !== "genuine") {
    const problem = by.status === "foreign" || by.status === "long" ? "changed" : by.status;
    return (
      <section className={styles.counter} data-verdict={problem} aria-labelledby="counter">
        <h2 id="counter" className={styles.heading}>
          <Icon name="warning" className={styles.mark ?? ""} /> <span>{t(`counter.${problem}`)}</span>
        </h2>
        <p>{t(`counter.${problem}Text`)}</p>
      </section>
    );
  }
  const { countersignature, fingerprint } = by;
  const known = signers?.find(({ key }) => key === countersignature.key);
  const standing = known === undefined ? "unknown" : known.own ? "own" : "known";
  return (
    <section
      className={styles.counter}
      data-verdict={standing === "unknown" ? undefined : "genuine"}
      aria-labelledby="counter"
    >
      <h2 id="counter" className={styles.heading}>
        <Icon name={standing === "unknown" ? "info" : "check"} className={styles.mark ?? ""} />{" "}
        <span>{t("counter.title")}</span>
      </h2>
      <dl className={styles.facts}>
        <Fact name={t("counter.name")}>
          <strong>
            <bdi>{countersignature.name}</bdi>
          </strong>
        </Fact>
        <Fact name={t("counter.day")}>{format.day(countersignature)}</Fact>
        <Fact name={t("counter.fingerprint")}>
          <span className={styles.fingerprint}>{fingerprint}</span>
        </Fact>
      </dl>
      {signers !== undefined && (
        <>
          <p>
            <strong>{t(`counter.${standing}`)}</strong>
          </p>
          <p>{t(`counter.${standing}Text`, { name: known?.name ?? "" })}</p>
        </>
      )}
      <p>{t("counter.means")}</p>
    </section>
  );
}
