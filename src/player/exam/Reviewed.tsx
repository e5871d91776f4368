import { useEffect, useRef, useState } from "react";
import { kindNow } from "../../exercises/load.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { ExamResult, ItemResult } from "../../learning/exam-result.ts";
import type { HandedIn } from "../../learning/exams.ts";
import { Icon } from "../../ui/Icon.tsx";
import { moveTo } from "../shell/useArrival.ts";
import styles from "./Exam.module.css";
import { ExamCard } from "./ExamCard.tsx";
import { type BankItems, gradeOf, orderOf } from "./paper.ts";
import type { Banks } from "./useBanks.ts";
import { words } from "./words.ts";

interface ReviewedProps {
  readonly paper: HandedIn;
  readonly result: ExamResult;
  readonly banks: Banks;
}

/** Every question of a paper as it was answered, with what is right and why. */
export function Reviewed({ paper, result, banks }: ReviewedProps) {
  const own = useOwnWords(words);
  const [missed, only] = useState(false);
  const { items } = banks;
  const title = useRef<HTMLHeadingElement>(null);
  // The button that brought it is gone.
  useEffect(() => {
    if (title.current) moveTo(title.current);
  }, []);
  const shown = result.items
    .map((item, at) => ({ item, at }))
    .filter(({ item }) => !missed || item.given?.right !== true);
  return (
    <section aria-labelledby="review" className={styles.review}>
      <h3 id="review" ref={title} tabIndex={-1}>
        {own("result.review")}
      </h3>
      <p className="no-print">
        <label className={styles.check}>
          <input type="checkbox" checked={missed} onChange={() => only(!missed)} />
          {own("result.onlyMissed")}
        </label>
      </p>
      {items === undefined && (
        <p role="status">
          {own(banks.failed ? "result.lost" : "start.loading")}{" "}
          {banks.failed && (
            <button type="button" className="button" onClick={banks.retry}>
              {own("start.retry")}
            </button>
          )}
        </p>
      )}
      {shown.length === 0 && <p>{own("result.noneMissed")}</p>}
      {items &&
        shown.map(({ item, at }) => (
          <Looked
            key={item.asked.item}
            item={item}
            items={items}
            seed={paper.started.data.seed}
            number={own("paper.number", { n: at + 1, total: result.items.length })}
          />
        ))}
    </section>
  );
}

interface LookedProps {
  readonly item: ItemResult;
  readonly items: BankItems;
  readonly seed: string;
  readonly number: string;
}

function Looked({ item: { asked, given }, items, seed, number }: LookedProps) {
  const own = useOwnWords(words);
  const block = items.get(asked.item);
  const kind = block?.shape === asked.shape ? kindNow(block.kind) : undefined;
  if (block === undefined || kind === undefined) {
    return (
      <div className={styles.gone}>
        <p>{number}</p>
        <p>
          <Icon name="info" />
          {own("result.goneItem")}
        </p>
      </div>
    );
  }
  const order = orderOf(kind, block, seed);
  const answer = given && kind.read(block.item, given.answer);
  const shown = answer ?? kind.start(block.item, order);
  return (
    <ExamCard
      block={block}
      kind={kind}
      number={number}
      order={order}
      answer={shown}
      phase="checked"
      heading="h4"
      {...(answer !== undefined && { graded: gradeOf({ kind, block }, answer), sure: given?.sure })}
    >
      {answer === undefined && (
        <p className={styles.blank}>
          <Icon name="cross" />
          {own("result.blank")}
        </p>
      )}
    </ExamCard>
  );
}
