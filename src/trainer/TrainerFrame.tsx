import { type ReactNode, useEffect } from "react";
import { useOwnWords } from "../i18n/useWords.tsx";
import { Frame } from "../player/shell/Frame.tsx";
import { useArrival } from "../player/shell/useArrival.ts";
import type { WholeCourse } from "../player/usePage.ts";
import type { Trainer, TrainerState } from "../state/trainer/contract.ts";
import type { TrainerView } from "../ui/address.ts";
import styles from "./TrainerFrame.module.css";
import { TrainerPages } from "./TrainerPages.tsx";
import { Unable } from "./Unable.tsx";
import { useTrainer } from "./useTrainer.ts";
import { words } from "./words.ts";

/** What a page of the trainer stands on when all that is kept here is open. */
export interface OpenTrainer {
  readonly trainer: Trainer;
  readonly state: Extract<TrainerState, { readonly status: "open" }>;
}

interface TrainerFrameProps {
  readonly view: TrainerView | "receive";
  /** Instead of the view's own title. */
  readonly title?: string;
  readonly course: WholeCourse;
  /** Drawn when all is open. */
  readonly children: (open: OpenTrainer) => ReactNode;
}

/** Header, the trainer's own pages, and what is said while nothing is open yet, or nothing can be. */
export function TrainerFrame({ view, title, course, children }: TrainerFrameProps) {
  const own = useOwnWords(words);
  const { trainer, state, failed } = useTrainer();
  useArrival();
  useKnownLessons(trainer, course);
  const name = title ?? own(`titles.${view}`);
  return (
    <Frame title={name}>
      <TrainerPages />
      <div className={styles.page}>
        <h1 tabIndex={-1}>{name}</h1>
        <noscript>
          <p>{own("scripting")}</p>
        </noscript>
        {failed || state.status === "unable" ? (
          <Unable why={state.status === "unable" ? state.why : "failed"} />
        ) : trainer === undefined || state.status === "opening" ? (
          <p className={`js-only ${styles.opening}`}>{own("opening")}</p>
        ) : (
          <>
            {state.unreadable > 0 && <p className={styles.note}>{own("unreadable", { count: state.unreadable })}</p>}
            {children({ trainer, state })}
          </>
        )}
      </div>
    </Frame>
  );
}

/** Tells what hashes of lessons in codes stand for. */
function useKnownLessons(trainer: Trainer | undefined, { modules }: WholeCourse): void {
  useEffect(() => trainer?.know(modules.flatMap(({ lessons }) => lessons)), [trainer, modules]);
}
