import type { PointerEvent } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { inline, textOf } from "../text.ts";
import type { SortAnswer, SortItem } from "./schema.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

interface DeckProps {
  /** A prefix: `-turn` and `-cards` together say whose turn it is. */
  readonly id: string;
  readonly item: SortItem;
  readonly answer: SortAnswer;
  readonly order: readonly number[];
  /** The item whose turn it is; none when all are placed. */
  readonly current: number | undefined;
  readonly onGrab: (event: PointerEvent<HTMLElement>, part: number) => void;
  readonly onLater: (part: number) => void;
}

/** The items that have no group yet. On screen only the one whose turn it is is seen; on paper, all. */
export function Deck({ id, item, answer, order, current, onGrab, onLater }: DeckProps) {
  const { number } = useWords();
  const t = useOwnWords(words);
  const left = order.filter((part) => answer[part] === null);
  const group = current === undefined ? undefined : item.groups[answer[current] ?? -1];
  const n = number.format(answer.length - left.length + 1);
  const total = number.format(answer.length);
  return (
    <div className={styles.deck} data-done={current === undefined || undefined}>
      {current === undefined ? (
        <p id={`${id}-turn`} className={styles.done}>
          <Icon name="check" />
          {t("done")}
        </p>
      ) : (
        <p id={`${id}-turn`} className={styles.turn}>
          {group ? t("moving", { group: textOf(group.prose) }) : t("turn", { n, total })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ul id={`${id}-cards`} role="list" className={styles.cards}>
        {order
          .filter((part) => part === current || left.includes(part))
          .map((part) => (
            <li
              key={part}
              className={styles.card}
              data-current={part === current || undefined}
              onPointerDown={(event) => onGrab(event, part)}
            >
              {/* A finger drags by this alone: anywhere else it scrolls the page. */}
              <span className={`js-only ${styles.grip}`} data-grip="">
                <Icon name="grip" />
              </span>
              <span className={styles.text}>
                <Prose prose={inline(item.parts[part]?.prose ?? { type: "root", children: [] })} />
              </span>
            </li>
          ))}
      </ul>
      {current !== undefined && group === undefined && left.length > 1 && (
        <button
          type="button"
          className={`js-only button button-quiet ${styles.later}`}
          onClick={() => onLater(current)}
        >
          {t("later")}
        </button>
      )}
    </div>
  );
}
