import { useOwnWords } from "../../i18n/useWords.tsx";
import { Feedback } from "../parts/Feedback.tsx";
import { accepted } from "./grade.ts";
import type { EstimateAnswer, EstimateItem } from "./schema.ts";
import styles from "./View.module.css";
import { verdictOn } from "./verdict.ts";
import { words } from "./words.ts";

interface ScaleProps {
  readonly item: EstimateItem;
  readonly answer: EstimateAnswer;
  /** What the answer means. */
  readonly value: number;
  readonly reveal: boolean;
  /** Writes a number with its unit, and without. */
  readonly amount: (value: number) => string;
  readonly bare: (value: number) => string;
}

/** Where the answer lies on the scale and, when it may be told, what was right and why; drawn, and in words below. */
export function Scale({ item, answer, value, reveal, amount, bare }: ScaleProps) {
  const t = useOwnWords(words);
  const verdict = verdictOn(item, answer);
  const right = verdict === "right";
  const { from, to } = accepted(item);
  const share = (number: number) => `${((number - item.min) / (item.max - item.min)) * 100}%`;
  const told = right || reveal;
  return (
    <div className={styles.scale} data-tone={right ? "right" : "wrong"}>
      <svg className={styles.drawing} height="28" aria-hidden="true" focusable="false">
        <line className={styles.axis} x1="0" x2="100%" y1="14" y2="14" />
        {told && (
          <>
            {from < to && (
              <rect
                className={styles.band}
                x={share(from)}
                width={share(item.min + to - from)}
                y="5"
                height="18"
                rx="4"
              />
            )}
            <line className={styles.answer} x1={share(item.answer)} x2={share(item.answer)} y1="1" y2="27" />
          </>
        )}
        <circle className={styles.yours} cx={share(value)} cy="14" r="7" />
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>{bare(item.min)}</span>
        <span>{bare(item.max)}</span>
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ul role="list" className={styles.legend}>
        <li data-drawn="yours">{t("yours", { value: amount(value) })}</li>
        {told && <li data-drawn="answer">{t("answer", { value: amount(item.answer) })}</li>}
        {told && from < to && <li data-drawn="band">{t("accepted", { from: bare(from), to: amount(to) })}</li>}
      </ul>
      <Feedback
        mark={{ tone: right ? "right" : "wrong", words: t(`verdict.${verdict}`) }}
        prose={told ? item.reason : undefined}
      />
    </div>
  );
}
