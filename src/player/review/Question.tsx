import { useEffect } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Known } from "../../learning/askable.ts";
import { Blank } from "./Blank.tsx";
import styles from "./Review.module.css";
import { ReviewCard } from "./ReviewCard.tsx";
import { useBlock } from "./useBlock.ts";
import { words } from "./words.ts";

interface QuestionProps {
  readonly item: Known;
  /** The one that will come after it, whose file can be fetched ahead. */
  readonly next: Known | undefined;
  readonly attempt: number;
  readonly number: number;
  readonly total: number;
  /** It, or why it is not there, is on the page. */
  readonly onShown: () => void;
  readonly onAgain: (attempt: number) => void;
  readonly onNext: () => void;
  readonly onSkip: () => void;
}

/** A question of the review: its card; or that it is on its way, cannot be had, or is gone. */
export function Question({ item, next, onShown, onSkip, ...card }: QuestionProps) {
  const own = useOwnWords(words);
  const now = useBlock(item, next);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each question, when it has come
  useEffect(() => {
    if (now.status === "ready" || now.status === "failed") onShown();
    if (now.status === "gone") onSkip();
  }, [now.status, item.id]);

  if (now.status === "ready") {
    return <ReviewCard key={item.id} item={item} block={now.block} {...card} />;
  }
  if (now.status !== "failed") {
    return (
      <>
        <Blank />
        <p className="visually-hidden" role="status">
          {own("loading")}
        </p>
      </>
    );
  }
  return (
    <div className={styles.failed} role="alert">
      <p>{own("failed")}</p>
      <div className={styles.buttons}>
        <button className="button button-primary" type="button" onClick={now.retry}>
          {own("retry")}
        </button>
        <button className="button" type="button" onClick={onSkip}>
          {own("skip")}
        </button>
      </div>
    </div>
  );
}
