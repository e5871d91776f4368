import type { Ref } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { moveOf } from "./mood.ts";
import { Options } from "./Options.tsx";
import { Said, Speech } from "./Speech.tsx";
import type { DialogueItem } from "./schema.ts";
import styles from "./Talk.module.css";
import { type Step, shownOptions, type Walk } from "./walk.ts";
import { words } from "./words.ts";

interface TalkProps {
  readonly item: DialogueItem;
  readonly way: Walk;
  /** The turn that has been reached. */
  readonly turn: number;
  readonly order: readonly number[];
  readonly name: string;
  /** The id of what says how a call stands, where that is new: it is heard before the line. */
  readonly news: string | undefined;
  /** Gets the line that has come last. */
  readonly arrived: Ref<HTMLDivElement>;
  readonly onChoose: (option: number) => void;
  readonly onRestart: () => void;
}

/** The last exchange, open; all before it in a fold; and what can be said now. */
export function Talk({ item, way, turn, order, name, news, arrived, onChoose, onRestart }: TalkProps) {
  const { number } = useWords();
  const t = useOwnWords(words);
  const { steps } = way;
  const here = item.turns[turn];
  if (here === undefined) return null;
  const earlier = steps.slice(0, -1);
  const last = steps.at(-1);
  const line = `${name}-line`;
  return (
    <>
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>
            <Icon name="chevron-right" className={styles.chevron ?? ""} />
            {t("earlier", { n: number.format(earlier.length) })}
          </summary>
          <div className={styles.exchanges}>
            {earlier.map((step, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
              <Exchange key={at} item={item} step={step} before={steps[at - 1]} />
            ))}
          </div>
        </details>
      )}
      {last && <Exchange key={`said-${steps.length}`} item={item} step={last} before={earlier.at(-1)} />}
      {/* biome-ignore lint/a11y/useSemanticElements: one line of a conversation is no set of fields */}
      <div
        key={`line-${steps.length}`}
        ref={arrived}
        id={line}
        role="group"
        className={styles.line}
        data-new={last && ""}
        data-begin={last ? undefined : ""}
        aria-labelledby={news === undefined ? line : `${news} ${line}`}
        tabIndex={-1}
      >
        <Speech item={item} turn={here} move={last ? moveOf(last.before, last.after) : "same"} />
      </div>
      <Options
        key={`options-${steps.length}`}
        options={here.options}
        shown={shownOptions(item, turn, order)}
        onChoose={onChoose}
      />
      {last && (
        <button type="button" className={`js-only button button-quiet ${styles.restart}`} onClick={onRestart}>
          <Icon name="retry" />
          {t("restart")}
        </button>
      )}
    </>
  );
}

interface ExchangeProps {
  readonly item: DialogueItem;
  readonly step: Step;
  /** The step before it. */
  readonly before: Step | undefined;
  readonly named?: boolean;
}

/** What was heard, and what the learner said to it. */
export function Exchange({ item, step, before, named }: ExchangeProps) {
  const turn = item.turns[step.turn];
  const option = turn?.options[step.option];
  if (turn === undefined || option === undefined) return null;
  const show = named === undefined ? {} : { named };
  return (
    <>
      <Speech item={item} turn={turn} move={before ? moveOf(before.before, before.after) : "same"} {...show} />
      <Said says={option.says} {...show} />
    </>
  );
}
