import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { Certificate } from "../../learning/certificate.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Fact } from "./Fact.tsx";
import { useFormats } from "./useFormats.ts";
import type { Verdict } from "./useVerify.ts";
import styles from "./Verify.module.css";
import { words } from "./words.ts";

/** What was found, in one line and what to do about it. */
export function Said({ verdict }: { readonly verdict: Verdict | undefined }) {
  const t = useOwnWords(words);
  if (verdict === undefined) return null;
  if (verdict.status === "checking") return <p>{t("verify.checking")}</p>;
  if (verdict.status === "card") return <p className={styles.line}>{t("card.title")}</p>;
  if (verdict.status === "bad-card") {
    const why = verdict.why === "foreign" || verdict.why === "long" ? "changed" : verdict.why;
    return (
      <div className={styles.verdict} data-verdict={why}>
        <p className={styles.line}>
          <Icon name="warning" /> <strong>{t(`card.${why}`)}</strong>
        </p>
        <p>{t(`card.${why}Text`)}</p>
      </div>
    );
  }
  const { status } = verdict;
  const good = status === "genuine";
  return (
    <div className={styles.verdict} data-verdict={status}>
      <p className={styles.line}>
        <Icon name={good ? "check" : status === "changed" || status === "odd" ? "cross" : "warning"} />{" "}
        <strong>{t(`verify.${status}`)}</strong>
      </p>
      <p>
        {good
          ? t(verdict.own ? "verify.own" : "verify.other")
          : t(`verify.${verdict.status as Exclude<typeof status, "genuine">}Text`)}
      </p>
    </div>
  );
}

interface FactsProps {
  readonly certificate: Certificate;
  readonly fingerprint: string;
}

/** All that a genuine code says. Its words are somebody else's: they are shown as text, and as nothing else. */
export function Facts({ certificate, fingerprint }: FactsProps) {
  const t = useOwnWords(words);
  const { lang } = useWords();
  const format = useFormats();
  const { name, course, basis, score, version, modules } = certificate;
  const theirs = certificate.lang === lang ? undefined : certificate.lang;
  return (
    <dl className={styles.facts}>
      <Fact name={t("verify.name")}>
        <strong>
          <bdi>{name}</bdi>
        </strong>
      </Fact>
      <Fact name={t("verify.course")}>
        <span lang={theirs}>{course}</span>
      </Fact>
      <Fact name={t("verify.why")}>{t(basis === "exam" ? "verify.exam" : "verify.lessons")}</Fact>
      <Fact name={t("sheet.score")}>{format.share(score)}</Fact>
      <Fact name={t("sheet.date")}>{format.day(certificate)}</Fact>
      <Fact name={t("sheet.duration")}>{format.duration(certificate)}</Fact>
      <Fact name={t("sheet.version")}>{version}</Fact>
      {modules.length > 0 && (
        <Fact name={t("sheet.modules")}>
          <ul className={styles.modules} lang={theirs}>
            {modules.map(({ title, score: of }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two modules may be called the same
              <li key={at}>
                {title}
                {of !== undefined && `: ${format.share(of)}`}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={t("sheet.fingerprint")}>
        <span className={styles.fingerprint}>{fingerprint}</span>
      </Fact>
    </dl>
  );
}
