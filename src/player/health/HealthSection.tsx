import { useRef, useState } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { Health, HealthReport } from "../../state/health.ts";
import { Bar } from "../../ui/Bar.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { sizeOf } from "../offline/sizes.ts";
import { Section } from "../settings/Section.tsx";
import styles from "./HealthSection.module.css";
import { useReport } from "./useReport.ts";
import { words } from "./words.ts";

interface HealthSectionProps {
  readonly health: Health;
  /** Changes when there may be something new to say: after answers, after a copy. */
  readonly stamp: string | number;
  /** Hands over a copy of everything, and notes it with the profile. */
  readonly onCopy: () => void;
  /** Shows what can be done about a database that is full or damaged. */
  readonly onRecover: () => void;
}

type Found = HealthReport["findings"][number];

const icons: Readonly<Record<Found["rank"], IconName>> = {
  danger: "warning",
  risk: "warning",
  note: "info",
  good: "check",
};

/** How safely this browser keeps what the learner does, in plain words, and what they can do about it. */
export function HealthSection({ health, stamp, onCopy, onRecover }: HealthSectionProps) {
  const t = useOwnWords(words);
  const { lang } = useWords();
  const { report, look } = useReport(health, stamp);
  const list = useRef<HTMLUListElement>(null);
  const [asked, setAsked] = useState<"asking" | "granted" | "denied">();

  const persist = async () => {
    setAsked("asking");
    const granted = await health.persist();
    await look();
    setAsked(granted ? "granted" : "denied");
    // The button may be gone with what it was for.
    if (granted) list.current?.focus();
  };

  return (
    <Section id="health" title={t("title")}>
      <div className={styles.section}>
        <p>{t("intro")}</p>
        {report === undefined ? (
          <p>{t("looking")}</p>
        ) : (
          <ul className={styles.findings} ref={list} tabIndex={-1} aria-labelledby="health">
            {report.findings.map((found) => (
              <li key={found.id} data-rank={found.rank}>
                <Icon name={icons[found.rank]} />
                <div>
                  <Words found={found} />
                  {found.remedies.length > 0 && (
                    <div className={styles.actions}>
                      {found.remedies.map((remedy) => (
                        <RemedyButton
                          key={remedy}
                          remedy={remedy}
                          asking={asked === "asking"}
                          press={{ copy: onCopy, recover: onRecover, persist: () => void persist() }}
                        />
                      ))}
                    </div>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
        <p role="status">{asked === undefined ? "" : t(asked)}</p>
        {report?.usage !== undefined && report.quota !== undefined && (
          <div className={styles.space}>
            <p>{t("space", { usage: sizeOf(report.usage, lang), quota: sizeOf(report.quota, lang) })}</p>
            <Bar value={report.usage} max={report.quota} label={t("spaceLeft")} />
          </div>
        )}
        <p className={styles.soft}>{t("unknowable")}</p>
      </div>
    </Section>
  );
}

interface RemedyButtonProps {
  readonly remedy: Found["remedies"][number];
  readonly asking: boolean;
  readonly press: Readonly<Record<"copy" | "persist" | "recover", () => void>>;
}

function RemedyButton({ remedy, asking, press }: RemedyButtonProps) {
  const t = useOwnWords(words);
  if (remedy === "install") {
    return (
      <a className="button" href="#offline">
        {t("install")}
      </a>
    );
  }
  const waits = remedy === "persist" && asking;
  return (
    <button
      className={remedy === "recover" ? "button button-primary" : "button"}
      type="button"
      aria-disabled={waits || undefined}
      onClick={() => waits || press[remedy]()}
    >
      {remedy === "copy" && <Icon name="download" />} {t(remedy)}
    </button>
  );
}

function Words({ found: { id, values = {} } }: { found: Found }) {
  const t = useOwnWords(words);
  const { lang } = useWords();
  const { days, ...others } = values;
  const when =
    days === undefined
      ? {}
      : { when: new Intl.RelativeTimeFormat(lang, { numeric: "auto" }).format(-Number(days), "day") };
  return (
    <>
      <h3>{t(`is.${id}.title`, { ...others, ...when })}</h3>
      <p>{t(`is.${id}.text`, others)}</p>
    </>
  );
}
