import { useId, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useCopy } from "../useCopy.ts";
import styles from "./Handover.module.css";
import type { Handed } from "./handed.ts";
import { ShareButton } from "./ShareButton.tsx";
import type { useOut } from "./useOut.ts";
import { words } from "./words.ts";

interface TextPartProps extends Handed {
  readonly out: ReturnType<typeof useOut>;
  /** In which language the text is. */
  readonly lang: string;
  readonly langs: readonly string[];
  readonly nameOf: (lang: string) => string;
  readonly onLang: (lang: string) => void;
}

/** A text to paste into a chat or a mail, which can be changed before. */
export function TextPart({ out, links, lang, langs, nameOf, onLang }: TextPartProps) {
  const t = useOwnWords(words);
  const id = useId();
  const { said, copy } = useCopy();
  /** By language: what the trainer made of it. */
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const text = written[lang] ?? out.text;
  const broken = !text.includes(links.link);
  const put = (change: string | undefined) =>
    setWritten(({ [lang]: _, ...others }) => ({ ...others, ...(change !== undefined && { [lang]: change }) }));
  const mail = `mailto:?subject=${encodeURIComponent(out.subject)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  return (
    <section className={styles.part} data-wide="" aria-labelledby="text">
      <h3 id="text">{t("text.title")}</h3>
      {langs.length > 1 && (
        <fieldset className={styles.actions}>
          <legend>{t("text.lang")}</legend>
          {langs.map((each) => (
            <label key={each} className={styles.choice}>
              <input type="radio" name={`${id}-lang`} checked={each === lang} onChange={() => onLang(each)} />
              {nameOf(each)}
            </label>
          ))}
        </fieldset>
      )}
      <label htmlFor={id}>{t("text.label")}</label>
      <textarea
        id={id}
        rows={12}
        lang={lang}
        value={text}
        aria-describedby={broken ? `${id}-broken ${id}-hint` : `${id}-hint`}
        onChange={(event) => put(event.target.value)}
      />
      <p id={`${id}-hint`} className={styles.soft}>
        {t("text.hint")}
      </p>
      {broken && (
        <p id={`${id}-broken`} className={styles.wrong}>
          <Icon name="warning" /> <span>{t("text.broken")}</span>
        </p>
      )}
      <div className={styles.actions}>
        <button
          className="button button-primary"
          type="button"
          onClick={() => void copy(text, { done: t("text.copied"), failed: t("text.notCopied") })}
        >
          {t("text.copy")}
        </button>
        <ShareButton data={{ title: out.subject, text }}>{t("text.share")}</ShareButton>
        <a className="button" href={mail}>
          {t("text.mail")}
        </a>
        {written[lang] !== undefined && (
          <button className="button button-quiet" type="button" onClick={() => put(undefined)}>
            {t("text.again")}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
