import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useCopy } from "../useCopy.ts";
import styles from "./Handover.module.css";
import type { Handed } from "./handed.ts";
import { ShareButton } from "./ShareButton.tsx";
import { words } from "./words.ts";

/** The link, alone. */
export function LinkPart({ issued, links }: Handed) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const { said, copy } = useCopy();
  const { link, without } = links;
  return (
    <section className={styles.part} aria-labelledby="link">
      <h3 id="link">{t("link.title")}</h3>
      <input
        className={styles.link}
        type="text"
        readOnly
        value={link}
        aria-label={t("link.label")}
        aria-describedby="link-about"
        onFocus={(event) => event.target.select()}
      />
      <p id="link-about" className={styles.soft}>
        {t("link.length", { count: link.length, n: number.format(link.length) })}. {t("link.text")}
      </p>
      {without && (
        <p className={styles.note}>
          <Icon name="info" /> <span>{t("link.without")}</span>
        </p>
      )}
      <div className={styles.actions}>
        <button
          className="button button-primary"
          type="button"
          onClick={() => void copy(link, { done: t("link.copied"), failed: t("link.notCopied") })}
        >
          {t("link.copy")}
        </button>
        <ShareButton data={{ title: issued.assignment.title, url: link }}>{t("link.share")}</ShareButton>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
