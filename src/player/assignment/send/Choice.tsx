import { useId } from "react";
import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import type { Issued } from "../../../learning/issued.ts";
import styles from "./Send.module.css";
import { words } from "./words.ts";

interface ChoiceProps {
  readonly details: boolean;
  readonly trainer: string;
  /** Certificates that were made on this device. */
  readonly issued: Issued["codes"];
  /** Those of them that go along. */
  readonly picked: readonly string[];
  readonly onDetails: (details: boolean) => void;
  readonly onPick: (code: string, on: boolean) => void;
}

/** How much goes: the summary, or every answer too; and which certificates. */
export function Choice({ details, trainer, issued, picked, onDetails, onPick }: ChoiceProps) {
  const own = useOwnWords(words);
  const { lang } = useWords();
  const ids = useId();
  const languages = new Intl.DisplayNames([lang], { type: "language" });
  const choices = [
    ["details", true],
    ["summary", false],
  ] as const;
  return (
    <>
      <fieldset className={styles.choice}>
        <legend>{own("what.choice")}</legend>
        {choices.map(([name, value]) => (
          <label key={name} className={styles.option}>
            <input
              type="radio"
              name={`${ids}much`}
              checked={details === value}
              onChange={() => onDetails(value)}
              aria-describedby={`${ids}${name}`}
            />
            <span>
              <strong>{own(`what.${name}`)}</strong>
              <span id={`${ids}${name}`} className={styles.hint}>
                {own(name === "details" ? "what.detailsHint" : "what.summaryHint", { trainer })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {issued.length > 0 && (
        <fieldset className={styles.choice}>
          <legend>{own("what.certificates")}</legend>
          <p className={styles.hint}>
            {details ? own("what.certificatesHint", { trainer }) : own("what.certificatesFile")}
          </p>
          {details &&
            issued.map(({ code, name, lang: of }) => (
              <label key={code} className={styles.option}>
                <input
                  type="checkbox"
                  checked={picked.includes(code)}
                  onChange={({ target }) => onPick(code, target.checked)}
                />
                <span>{own("what.certificate", { name, language: languages.of(of) ?? of })}</span>
              </label>
            ))}
        </fieldset>
      )}
    </>
  );
}
