import { type Ref, useRef } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { printPart } from "../../ui/print-part.ts";
import { arrive } from "./arrive.ts";
import { Best } from "./Best.tsx";
import { Curve } from "./Curve.tsx";
import styles from "./Debrief.module.css";
import { Steps } from "./Steps.tsx";
import { Stop } from "./Stop.tsx";
import type { DialogueItem, Ending, Outcome } from "./schema.ts";
import { Exchange } from "./Talk.tsx";
import type { Step, Walk } from "./walk.ts";
import { words } from "./words.ts";

const tones = { good: "right", fair: "partly", poor: "wrong" } as const satisfies Record<Outcome, string>;
const icons = { good: "check", fair: "info", poor: "cross" } as const satisfies Record<Outcome, string>;

interface EndProps {
  readonly item: DialogueItem;
  readonly ending: Ending;
  readonly steps: readonly Step[];
  readonly name: string;
  readonly news: string | undefined;
  /** Gets what is to be heard. */
  readonly arrived: Ref<HTMLDivElement>;
}

/** The last exchange, and how it ended. */
export function End({ item, ending, steps, name, news, arrived }: EndProps) {
  const t = useOwnWords(words);
  const { outcome, prose } = ending;
  const id = `${name}-line`;
  const last = steps.at(-1);
  return (
    <>
      {last && (
        <div className={styles.last}>
          <Exchange item={item} step={last} before={steps.at(-2)} />
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: an ending is no set of fields */}
      <div
        ref={arrived}
        id={id}
        role="group"
        className={styles.end}
        aria-labelledby={news === undefined ? id : `${news} ${id}`}
        tabIndex={-1}
      >
        <p className={styles.outcome} data-result={tones[outcome]}>
          <Icon name={icons[outcome]} />
          {t(`outcome.${outcome}`)}
          <Stop />
        </p>
        <div className={styles.how}>
          <Prose prose={prose} />
        </div>
      </div>
    </>
  );
}

interface DebriefProps {
  readonly item: DialogueItem;
  readonly way: Walk;
  readonly name: string;
  /** Begins the next try at a turn, by its step. */
  readonly onRetry: ((step: number) => void) | undefined;
}

/** What the conversation was, choice by choice: to understand it, to print it, and to go back into it. */
export function Debrief({ item, way, name, onRetry }: DebriefProps) {
  const t = useOwnWords(words);
  const root = useRef<HTMLDivElement>(null);
  const toStep = (step: number) => {
    const found = root.current?.querySelector<HTMLElement>(`[data-step="${step}"]`);
    if (found) arrive(found);
  };
  const print = () => {
    const card = root.current?.closest<HTMLElement>("[data-exercise]");
    if (card) printPart(card);
  };
  return (
    <div ref={root} className={styles.debrief}>
      <h4>{t("curve.name")}</h4>
      <Curve moods={[item.mood, ...way.steps.map(({ after }) => after)]} name={name} onStep={toStep} />
      <h4>{t("steps")}</h4>
      {onRetry && <p className={`js-only no-print ${styles.back}`}>{t("back")}</p>}
      <Steps item={item} steps={way.steps} onRetry={onRetry} />
      <Best item={item} way={way} />
      <button type="button" className={`js-only button ${styles.print}`} onClick={print}>
        <Icon name="printer" />
        {t("print")}
      </button>
    </div>
  );
}
