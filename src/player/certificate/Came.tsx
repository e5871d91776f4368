import { useEffect, useRef } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { nameOfLanguage } from "../shell/useSwitchLanguage.ts";
import { useLang } from "../usePage.ts";
import { Fact } from "./Fact.tsx";
import { useFormats } from "./useFormats.ts";
import type { useIncoming } from "./useIncoming.ts";
import styles from "./Verify.module.css";
import { words } from "./words.ts";

/** A countersignature that came: whose it is and for what, before it is put on the certificate. */
export function Came({ incoming, keep, dismiss }: ReturnType<typeof useIncoming>) {
  const t = useOwnWords(words);
  const lang = useLang();
  const format = useFormats();
  const title = useRef<HTMLHeadingElement>(null);
  const is = incoming?.is;
  useEffect(() => {
    if (is !== undefined && is !== "reading") title.current?.focus();
  }, [is]);
  if (incoming === undefined) return null;
  if (incoming.is === "reading") return <p role="status">{t("came.reading")}</p>;
  const close = (
    <button className="button" type="button" onClick={dismiss}>
      {t("came.close")}
    </button>
  );
  if (incoming.is !== "mine" && incoming.is !== "kept") {
    const what = incoming.is === "unread" ? incoming.why : incoming.is;
    return (
      <section className={styles.card} aria-labelledby="came">
        <h2 id="came" ref={title} tabIndex={-1} className={styles.heading}>
          <Icon name="warning" className={styles.mark ?? ""} /> <span>{t(`came.${what}`)}</span>
        </h2>
        <p>{t(`came.${what}Text`)}</p>
        <p>{close}</p>
      </section>
    );
  }
  const { countersignature, fingerprint, certificate, from, there } = incoming;
  const elsewhere = certificate.lang === lang ? undefined : certificate.lang;
  if (incoming.is === "kept") {
    return (
      <section className={styles.card} aria-labelledby="came">
        <h2 id="came" ref={title} tabIndex={-1} className={styles.heading}>
          <Icon name="check" className={styles.mark ?? ""} /> <span>{t("came.kept")}</span>
        </h2>
        <p>
          {elsewhere === undefined ? (
            t("came.keptText")
          ) : (
            <Go to={ownPath(elsewhere, "certificate")}>
              {t("came.elsewhere", { lang: nameOfLanguage(elsewhere, lang) })}
            </Go>
          )}
        </p>
        <p>{close}</p>
      </section>
    );
  }
  return (
    <section className={styles.card} aria-labelledby="came">
      <h2 id="came" ref={title} tabIndex={-1} className={styles.heading}>
        {t("came.title", { name: countersignature.name })}
      </h2>
      <dl className={styles.facts}>
        <Fact name={t("verify.name")}>
          <bdi>{certificate.name}</bdi>
        </Fact>
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
      <p>
        {from === undefined
          ? t("came.stranger")
          : from === "card"
            ? t("came.card")
            : t("came.trainer", { title: from.title })}
      </p>
      {there === "other" && <p>{t("came.instead")}</p>}
      {there === "same" ? (
        <>
          <p>{t("came.same")}</p>
          <p>{close}</p>
        </>
      ) : (
        <div className={styles.actions}>
          <button className="button button-primary" type="button" onClick={() => void keep(incoming)}>
            {t("came.keep")}
          </button>
          <button className="button" type="button" onClick={dismiss}>
            {t("came.dismiss")}
          </button>
        </div>
      )}
    </section>
  );
}
