import { useEffect, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { itemState } from "../../learning/mastery.ts";
import { A_DAY, aheadOf, minutesOf, nextOf } from "../../learning/review.ts";
import { exerciseAnchor } from "../../ui/address.ts";
import { useProgress } from "../context.ts";
import { moveTo } from "../shell/useArrival.ts";
import type { WholeCourse } from "../usePage.ts";
import { End } from "./End.tsx";
import { Question } from "./Question.tsx";
import styles from "./Review.module.css";
import type { ReviewDay } from "./useReview.ts";
import { words } from "./words.ts";

/** The question on screen, and which try at it. It stays until the learner goes on, whatever other tabs do. */
interface Shown {
  readonly id: string;
  readonly attempt: number;
}

interface SessionProps {
  readonly course: WholeCourse;
  readonly review: ReviewDay;
}

/**
 * One question after the other. What is asked follows from the log: what was answered today is out, so that a reload, or
 * another tab, goes on where this one is.
 */
export function Session({ course, review }: SessionProps) {
  const own = useOwnWords(words);
  const progress = useProgress((state) => state.progress);
  const { today, all, due, done } = review;
  /** How many questions are asked today: a few minutes of them, and more for who wants more. */
  const [goal, setGoal] = useState(A_DAY);
  /** Whether what is not due is asked, too. */
  const [ahead, setAhead] = useState(false);
  const [pinned, pin] = useState<Shown>();
  /** What could not be fetched, or is gone from the course: not asked again before the learner wants it. */
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  /** Whether the learner has gone on, and the focus has to go along. */
  const going = useRef(false);

  const open = [...due, ...(ahead ? aheadOf(all, today) : [])].filter(({ item }) => !skipped.includes(item.id));
  const queue = open.slice(0, Math.max(0, goal - done.length));
  const { mix } = course.index;
  const current = all.find(({ item }) => item.id === pinned?.id) ?? nextOf(queue, done.at(-1), mix);
  const id = current?.item.id;
  const tries = current === undefined ? 0 : itemState(progress, current.item).attempts;
  const attempt = pinned !== undefined && pinned.id === id ? pinned.attempt : tries + 1;

  // biome-ignore lint/correctness/useExhaustiveDependencies: pinned as it was when it came on screen
  useEffect(() => {
    if (id !== undefined && pinned?.id !== id) pin({ id, attempt });
  }, [id, pinned?.id]);

  const goOn = () => {
    going.current = true;
    pin(undefined);
  };

  /** Once what comes next is on the page, the focus goes there. */
  const follow = (element: HTMLElement | null) => {
    if (!going.current || element === null) return;
    going.current = false;
    moveTo(element);
  };

  if (current === undefined) {
    const more = () => {
      setGoal(done.length + A_DAY);
      setAhead(open.length === 0);
      goOn();
    };
    const retry = () => {
      setSkipped([]);
      goOn();
    };
    return <End review={review} skipped={skipped.length} onMore={more} onRetry={retry} onShown={follow} />;
  }

  const at = done.findIndex(({ item }) => item.id === id);
  const others = queue.filter((each) => each.item.id !== id);
  const total = (at >= 0 ? done.length : done.length + 1) + others.length;
  const waiting = open.filter((each) => each.item.id !== id).length - others.length;
  const minutes = own("minutes", { count: minutesOf(others.length + 1) });
  return (
    <>
      <h2 className={styles.left}>
        {own("left", { questions: own("questions", { count: others.length + 1 }), minutes })}
      </h2>
      {waiting > 0 && <p className={styles.waiting}>{own("waiting", { count: waiting })}</p>}
      <Question
        item={current.item}
        next={nextOf(others, current, mix)?.item}
        attempt={attempt}
        number={at >= 0 ? at + 1 : done.length + 1}
        total={total}
        onShown={() => follow(document.getElementById(exerciseAnchor(current.item.id)))}
        onAgain={(next) => pin({ id: current.item.id, attempt: next })}
        onNext={goOn}
        onSkip={() => {
          setSkipped([...skipped, current.item.id]);
          goOn();
        }}
      />
    </>
  );
}
