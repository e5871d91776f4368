import type { Element, Root } from "hast";
import type { ReactNode } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import type { ViewProps } from "../contract.ts";
import { Feedback, type Mark } from "../parts/Feedback.tsx";
import options from "../parts/Options.module.css";
import { type Look, Placing } from "../parts/placing/Placing.tsx";
import { words as parts } from "../parts/words.ts";
import { inline, textOf } from "../text.ts";
import { isShared } from "./grade.ts";
import type { MatchAnswer, MatchItem, MatchRow } from "./schema.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

/**
 * Rows that are completed from a bank of choices. Once checked, each says whether its pair is right, and a right one why;
 * with `reveal`, all say what belongs there and why.
 */
export function View(props: ViewProps<MatchItem, MatchAnswer>) {
  const { item, answer, onAnswer, phase, reveal, order, name, labelledBy, announce } = props;
  const t = useOwnWords(words);
  const placing = useOwnWords(parts);
  const instruction = `${name}-instruction`;
  const checked = phase === "checked";
  const shared = isShared(item);

  const markOf = (row: MatchRow, right: boolean): Mark => {
    if (right) return { tone: "right", words: t("right") };
    const choice = item.choices[row.key];
    return { tone: "wrong", words: reveal && choice ? t("key", { choice: textOf(choice) }) : t("wrong") };
  };

  const drawRow = (row: MatchRow, at: number, target: (place: number, look?: Look) => ReactNode) => {
    const right = answer[at] === row.key;
    const id = `${name}-why-${at}`;
    const mark = checked ? markOf(row, right) : undefined;
    return (
      <li key={at} className={styles.row} data-tone={mark?.tone}>
        <div className={styles.left}>
          <Prose prose={inline(row.prose)} />
        </div>
        <div className={styles.right}>{target(at, { tone: mark?.tone, describedBy: mark && id })}</div>
        {mark && (
          <div className={styles.why}>
            <Feedback id={id} mark={mark} prose={right || reveal ? reasonOf(item, row) : undefined} />
          </div>
        )}
      </li>
    );
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes its name from a legend inside it, and the prompt is the card's
    <div role="group" aria-labelledby={labelledBy} aria-describedby={instruction} className={options.options}>
      <p id={instruction} className={options.instruction}>
        {t("instruction")} {shared && t("shared")}{" "}
        {!checked && <span className={`js-only ${styles.how}`}>{placing("placing.how")}</span>}
      </p>
      <Placing
        tokens={item.choices}
        places={item.rows.map(({ prose }) => textOf(prose))}
        slots={answer}
        many={shared}
        order={order}
        locked={checked}
        onSlots={onAnswer}
        announce={announce}
      >
        {(target) => (
          <>
            <p className={styles.heads}>
              <span>
                <Prose prose={inline(item.left)} />
              </span>{" "}
              <Icon name="arrow-right" />{" "}
              <span>
                <Prose prose={inline(item.right)} />
              </span>
            </p>
            {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
            <ul role="list" className={styles.rows}>
              {item.rows.map((row, at) => drawRow(row, at, target))}
            </ul>
          </>
        )}
      </Placing>
    </div>
  );
}

/** The reason of a row under the author's name for reasons: heard with it, not seen, since its place says what it is. */
function reasonOf({ why }: MatchItem, row: MatchRow): Root | undefined {
  if (why === undefined || row.why === undefined) return row.why;
  const name: Element = {
    type: "element",
    tagName: "span",
    properties: { className: ["visually-hidden"] },
    children: [{ type: "text", value: `${textOf(why)}: ` }],
  };
  return { type: "root", children: [name, ...row.why.children] };
}
