import { useEffect, useMemo, useRef } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { ViewProps } from "../contract.ts";
import options from "../parts/Options.module.css";
import { arrive } from "./arrive.ts";
import { CallBar, type CallNow } from "./Call.tsx";
import { Debrief, End } from "./Debrief.tsx";
import { Panel } from "./Panel.tsx";
import type { DialogueAnswer, DialogueItem } from "./schema.ts";
import { Talk } from "./Talk.tsx";
import { useSettled } from "./useSettled.ts";
import styles from "./View.module.css";
import { type Spot, type Walk, walk } from "./walk.ts";
import { words } from "./words.ts";

/**
 * A conversation: the customer on one side, the last exchange and what can be said on the other. A choice acts at once,
 * and the focus goes to the line that answers it, so that each line is heard once. At the end it is all gone through.
 */
export function View(props: ViewProps<DialogueItem, DialogueAnswer>) {
  const { item, answer, onAnswer, onRetry, phase, order, name, labelledBy } = props;
  const t = useOwnWords(words);
  const { picks } = answer;
  const way = useMemo(() => wayOf(item, picks), [item, picks]);
  const { at, steps } = way;
  const ending = "ending" in at ? item.endings[at.ending] : undefined;
  const call = callAt(item, at);
  const before = callAt(item, steps.at(-1));
  const bar = `${name}-call`;
  const news = call === undefined || call === before ? undefined : bar;
  const who = ("turn" in at && item.turns[at.turn]?.speaker) || item.customer;
  const settled = useSettled(picks.length);

  const arrived = useRef<HTMLDivElement>(null);
  // Whether the learner has just moved here. What comes from the log, or from another tab, takes no focus.
  const moved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the conversation stands, and whether it is over
  useEffect(() => {
    if (!moved.current || arrived.current === null) return;
    moved.current = false;
    arrive(arrived.current);
  }, [picks, phase]);

  // What was acted on: two presses before the page has changed are one.
  const left = useRef<readonly number[]>(undefined);
  const go = (next: readonly number[], by: (answer: DialogueAnswer) => void) => {
    if (left.current === picks) return;
    left.current = picks;
    moved.current = true;
    by({ picks: next });
  };

  // What was kept whole and never checked can be gone on with, too.
  const retry = onRetry ?? (phase === "answering" ? onAnswer : undefined);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes its name from a legend inside it, and the prompt is the card's
    <div
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={ending ? undefined : `${name}-instruction`}
      className={`${options.options} ${styles.dialogue}`}
      data-settling={settled ? undefined : ""}
    >
      {!ending && (
        <p id={`${name}-instruction`} className={`js-only no-print ${options.instruction}`}>
          {t("instruction")}
        </p>
      )}
      <div className={styles.stage} data-scene="">
        {item.place !== undefined && <p className={styles.place}>{item.place}</p>}
        <Panel item={item} way={way} call={call} over={ending !== undefined} name={name} />
        <div className={styles.talk}>
          {call !== undefined && <CallBar id={bar} call={call} who={who} />}
          {"turn" in at ? (
            <Talk
              item={item}
              way={way}
              turn={at.turn}
              order={order}
              name={name}
              news={steps.length > 0 ? news : undefined}
              arrived={arrived}
              onChoose={(option) => phase === "answering" && go([...picks, option], onAnswer)}
              onRestart={() => go([], onAnswer)}
            />
          ) : (
            ending && <End item={item} ending={ending} steps={steps} name={name} news={news} arrived={arrived} />
          )}
        </div>
      </div>
      {ending && (
        <Debrief item={item} way={way} name={name} onRetry={retry && ((step) => go(picks.slice(0, step), retry))} />
      )}
    </div>
  );
}

/** A stored answer is whole by the time it comes here; should it not be, the conversation begins. */
function wayOf(item: DialogueItem, picks: readonly number[]): Walk {
  return walk(item, picks) ?? { steps: [], at: { turn: 0 }, mood: item.mood };
}

/** How the call stands at a point; `undefined` at a counter, and before the first point. */
function callAt({ channel, turns }: DialogueItem, spot: Spot | undefined): CallNow | undefined {
  if (channel !== "phone" || spot === undefined) return undefined;
  return "turn" in spot ? (turns[spot.turn]?.call ?? "line") : "over";
}
