import { useEffect, useId, useRef, useState } from "react";
import type { InterfaceLang } from "../../i18n/i18n.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { setApart } from "../../ui/print-part.ts";
import { QrCode } from "../../ui/QrCode.tsx";
import styles from "./Handover.module.css";
import type { Handed } from "./handed.ts";
import poster from "./Poster.module.css";
import { useOut } from "./useOut.ts";
import { words } from "./words.ts";

interface PosterPartProps {
  readonly handed: Handed;
  readonly langs: readonly InterfaceLang[];
  readonly nameOf: (lang: string) => string;
}

/** A sheet of A4 to pin up, in one language or in all. */
export function PosterPart({ handed, langs, nameOf }: PosterPartProps) {
  const t = useOwnWords(words);
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  const [only, setOnly] = useState<InterfaceLang>();
  useEffect(() => {
    let comeBack = () => {};
    const before = () => {
      if (sheet.current) comeBack = setApart(sheet.current);
    };
    const after = () => comeBack();
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
      comeBack();
    };
  }, []);
  const shown = only === undefined || !langs.includes(only) ? langs : [only];
  return (
    <section className={styles.part} data-wide="" aria-labelledby="poster">
      <h3 id="poster">{t("poster.title")}</h3>
      <p>{t("poster.text")}</p>
      {langs.length > 1 && (
        <fieldset className={styles.actions}>
          <legend>{t("poster.lang")}</legend>
          {[undefined, ...langs].map((each) => (
            <label key={each ?? ""} className={styles.choice}>
              <input type="radio" name={id} checked={only === each} onChange={() => setOnly(each)} />
              {each === undefined ? t("poster.both") : nameOf(each)}
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.actions}>
        <button className="button button-primary" type="button" onClick={() => window.print()}>
          <Icon name="printer" /> {t("poster.print")}
        </button>
      </div>
      <article ref={sheet} className={poster.sheet} aria-label={t("poster.region")} data-white="" data-poster="">
        <p className={poster.kicker}>
          {shown.map((lang) => (
            <Kicker key={lang} handed={handed} lang={lang} />
          ))}
        </p>
        <p className={poster.title}>{handed.issued.assignment.title}</p>
        <div className={poster.says}>
          {shown.map((lang) => (
            <Says key={lang} handed={handed} lang={lang} />
          ))}
        </div>
        <QrCode
          className={poster.qr}
          text={handed.links.short}
          label={t("qr.label", { title: handed.issued.assignment.title })}
        />
        <div className={poster.steps}>
          {shown.map((lang) => (
            <Steps key={lang} handed={handed} lang={lang} />
          ))}
        </div>
      </article>
    </section>
  );
}

interface InLangProps {
  readonly handed: Handed;
  readonly lang: InterfaceLang;
}

function Kicker({ handed, lang }: InLangProps) {
  return <span lang={lang}>{useOut(handed, lang).t("out.kicker")}</span>;
}

/** Who, by when, how long. */
function Says({ handed, lang }: InLangProps) {
  const { t, time, until } = useOut(handed, lang);
  const { trainer, lessons, exam } = handed.issued.assignment;
  const size = t("out.posterSize", { count: lessons.length, time });
  return (
    <div lang={lang}>
      <p>{t("out.by", { trainer })}</p>
      {until !== undefined && <p className={poster.due}>{t("out.posterDue", { day: until })}</p>}
      <p>{exam === undefined ? size : `${size} · ${t("out.posterTest")}`}</p>
    </div>
  );
}

function Steps({ handed, lang }: InLangProps) {
  const { t } = useOut(handed, lang);
  const { fingerprint } = handed;
  return (
    <div lang={lang}>
      <ol>
        <li>{t("out.steps.scan")}</li>
        <li>{t("out.steps.accept")}</li>
        <li>{t("out.steps.send")}</li>
      </ol>
      {fingerprint !== undefined && <p className={poster.foot}>{t("out.fingerprint", { fingerprint })}</p>}
    </div>
  );
}
