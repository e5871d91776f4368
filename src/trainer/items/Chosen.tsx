import { useId, useState } from "react";
import { lostParts, optionCounts } from "../../analysis/chosen.ts";
import type { ItemStats } from "../../analysis/items.ts";
import type { GivenAnswer } from "../../assignment/result.ts";
import type { ExerciseBlock } from "../../course/types.ts";
import type { Entry } from "../../exercises/contract.ts";
import type { Kind } from "../../exercises/define.ts";
import { kindNow } from "../../exercises/load.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Bar } from "../plots/BarPlot.tsx";
import { AnswerView } from "../results/Answers.tsx";
import styles from "./Chosen.module.css";
import { type OptionOf, optionsOf } from "./options.ts";
import { words } from "./words.ts";

/** How many different answers, or parts of them, are told. */
const MOST = 5;

interface ChosenProps {
  readonly chosen: ItemStats["chosen"];
  /** How many people answered. */
  readonly total: number;
  readonly block: ExerciseBlock;
  /** The id of its words. */
  readonly labelledBy: string;
}

/** What was answered: option by option, or where the points were lost, in words; and the most frequent answers as they were given. */
export function Chosen({ chosen, total, block, labelledBy }: ChosenProps) {
  const own = useOwnWords(words);
  const options = optionsOf(block.item);
  const counts = options && optionCounts(chosen, options.length);
  if (options !== undefined && counts !== undefined) {
    const none = chosen.find(({ given }) => Array.isArray(given.answer) && given.answer.length === 0);
    return (
      <>
        <h4>{own("item.chosen")}</h4>
        <Options options={options} counts={counts} total={total} none={none?.n ?? 0} />
      </>
    );
  }
  const kind = kindNow(block.kind);
  return (
    <>
      {kind?.Line && <Lines kind={kind} Line={kind.Line} chosen={chosen} block={block} />}
      <Frequent chosen={chosen} block={block} labelledBy={labelledBy} />
    </>
  );
}

interface OptionsProps {
  readonly options: readonly OptionOf[];
  readonly counts: readonly number[];
  readonly total: number;
  readonly none: number;
}

function Options({ options, counts, total, none }: OptionsProps) {
  const own = useOwnWords(words);
  const rows = options
    .map((option, index) => ({ ...option, index, n: counts[index] ?? 0 }))
    .sort((one, other) => other.n - one.n || one.index - other.index);
  return (
    <ul className={styles.options}>
      {rows.map(({ prose, right, index, n }) => (
        <li key={index} data-right={right}>
          <div className={styles.option}>
            {right && (
              <span className={styles.right}>
                <Icon name="check" /> {own("item.key")}
              </span>
            )}
            <Prose prose={prose} />
          </div>
          <Count n={n} total={total} right={right} />
        </li>
      ))}
      {none > 0 && (
        <li>
          <div className={styles.option}>{own("item.nothing")}</div>
          <Count n={none} total={total} right={false} />
        </li>
      )}
    </ul>
  );
}

function Count({ n, total, right }: { readonly n: number; readonly total: number; readonly right: boolean }) {
  const own = useOwnWords(words);
  const { percent } = useWords();
  return (
    <div className={styles.count}>
      <Bar share={n / total} tone={right ? "well" : "low"} />
      <span>
        {own("item.people", { count: n })} <small>{percent.format(n / total)}</small>
      </span>
    </div>
  );
}

interface LinesProps {
  readonly kind: Kind;
  readonly Line: NonNullable<Kind["Line"]>;
  readonly chosen: ItemStats["chosen"];
  readonly block: ExerciseBlock;
}

/** Where the points were lost, each place with its most frequent slip in the kind's own words. */
function Lines({ kind, Line, chosen, block }: LinesProps) {
  const own = useOwnWords(words);
  const account = (given: GivenAnswer): readonly Entry[] | undefined => {
    const answer = kind.read(block.item, given.answer);
    return answer === undefined ? undefined : kind.account(block.item, answer);
  };
  const lost = lostParts(chosen, account);
  if (lost.length === 0) return null;
  // What is of one piece is told answer by answer.
  const whole = chosen.every(({ given }) => (account(given)?.length ?? 0) < 2);
  const rows = whole ? chosen.flatMap(({ given, n }) => lostParts([{ given, n }], account)) : lost;
  return (
    <>
      <h4>{own(whole ? "item.wrongly" : "item.lost")}</h4>
      <ul className={styles.lines}>
        {rows.slice(0, MOST).map(({ entry, n, given }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they stand in the order of how many they were
          <li key={at}>
            <strong>{own("item.people", { count: n })}</strong>
            <span>
              {!whole && `${own("item.such")} `}
              <Line item={block.item} answer={kind.read(block.item, given.answer)} entry={entry} reveal />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The most frequent answers, each as the question shows it. */
function Frequent({ chosen, block, labelledBy }: Omit<ChosenProps, "total">) {
  const own = useOwnWords(words);
  return (
    <details className="no-print">
      <summary>{own("item.frequent")}</summary>
      <ul className={styles.frequent}>
        {chosen.slice(0, MOST).map(({ given, n }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they stand in the order of how often they were given
          <li key={at}>
            <One block={block} given={given} n={n} labelledBy={labelledBy} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface OneProps {
  readonly block: ExerciseBlock;
  readonly given: GivenAnswer;
  readonly n: number;
  readonly labelledBy: string;
}

function One({ block, given, n, labelledBy }: OneProps) {
  const own = useOwnWords(words);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={id}>
        <Icon name={given.right ? "check" : "cross"} /> {own("item.people", { count: n })} ·{" "}
        {own(given.right ? "item.right" : "item.wrong")}
      </summary>
      {open && <AnswerView block={block} given={given} labelledBy={`${labelledBy} ${id}`} />}
    </details>
  );
}
