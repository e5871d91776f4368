import { useId } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { inline } from "../text.ts";
import { changeOf, ratings } from "./grade.ts";
import styles from "./Profile.module.css";
import type { RateAnswer, RateItem, Rating } from "./schema.ts";
import { words } from "./words.ts";

interface ProfileProps {
  readonly item: RateItem;
  readonly answer: RateAnswer;
  /** What the exercise that asked the same before got, if it was answered. */
  readonly earlier: RateAnswer | undefined;
}

/** How far along each statement was rated, in a picture and in words, and how that has changed. */
export function Profile({ item, answer, earlier }: ProfileProps) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const id = useId();
  const changes = answer.map((rating, at) => changeOf(earlier?.[at], rating));
  const rose = changes.filter((change) => change === "up").length;

  return (
    <div className={styles.profile}>
      <p id={id} className={styles.name}>
        {t("profile")}
      </p>
      {item.again && (
        <p>{earlier ? t("rose", { n: number.format(rose), total: number.format(answer.length) }) : t("first")}</p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ul role="list" aria-labelledby={id}>
        {item.statements.map((statement, at) => {
          const [now, before, change] = [answer[at], earlier?.[at], changes[at]];
          return (
            now && (
              // biome-ignore lint/suspicious/noArrayIndexKey: a statement is its index
              <li key={at} className={styles.row}>
                <p className={styles.statement}>
                  <Prose prose={inline(statement)} />
                </p>
                <Track now={now} before={before} />
                <p className={styles.value}>
                  {before && change ? (
                    <>
                      {t("both", { before: number.format(before), now: number.format(now) })}
                      <span className={styles.change}>
                        {change !== "same" && <Icon name={`arrow-${change}`} />}
                        {t(`change.${change}`)}
                      </span>
                    </>
                  ) : (
                    t("value", { n: number.format(now) })
                  )}
                </p>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

/** Where a rating stands on the line, with room for its dot at both ends. */
const x = (rating: Rating) => `${4 + (rating - 1) * 23}%`;

/** A bar up to the rating; a ring where it was before. */
function Track({ now, before }: { now: Rating; before: Rating | null | undefined }) {
  const line = { y1: "50%", y2: "50%" };
  return (
    <svg className={styles.track} aria-hidden="true" focusable="false">
      <line className={styles.rail} x1={x(1)} x2={x(5)} {...line} />
      {ratings.map((rating) => (
        <circle key={rating} className={styles.step} cx={x(rating)} cy="50%" r="3" />
      ))}
      <line className={styles.bar} x1={x(1)} x2={x(now)} {...line} />
      {before && <circle className={styles.before} cx={x(before)} cy="50%" r="8" />}
      {/* In the ring where nothing has changed. */}
      <circle className={styles.now} cx={x(now)} cy="50%" r={now === before ? 4 : 8} />
    </svg>
  );
}
