import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Caller, type CallNow } from "./Call.tsx";
import { Curve } from "./Curve.tsx";
import { Face } from "./face/Face.tsx";
import { moodNames, moveOf } from "./mood.ts";
import type { DialogueItem } from "./schema.ts";
import styles from "./View.module.css";
import type { Walk } from "./walk.ts";
import { words } from "./words.ts";

interface PanelProps {
  readonly item: DialogueItem;
  readonly way: Walk;
  /** How the call stands; not told at a counter. */
  readonly call: CallNow | undefined;
  /** Whether the curve is drawn elsewhere. */
  readonly over: boolean;
  readonly name: string;
}

/** Who it is: the face, the name, the mood in a word, and how it has gone so far. */
export function Panel({ item, way, call, over, name }: PanelProps) {
  const t = useOwnWords(words);
  const { mood, steps } = way;
  const move = moveOf(steps.at(-1)?.before ?? mood, mood);
  return (
    <div className={styles.panel} data-over={over || undefined}>
      <div className={styles.portrait} data-call={call}>
        {call === undefined ? (
          <Face portrait={item.portrait} mood={mood} />
        ) : (
          <Caller item={item} mood={mood} call={call} />
        )}
      </div>
      <div className={styles.person}>
        <p className={styles.name}>{item.customer}</p>
        {call !== "ring" && (
          <p className={styles.mood} data-mood={mood}>
            {t(`mood.${moodNames[mood]}`)}
            {move !== "same" && <Icon name={move === "up" ? "arrow-up" : "arrow-down"} />}
          </p>
        )}
      </div>
      {call !== undefined && <p className={styles.unseen}>{t("call.unseen")}</p>}
      {!over && (
        <div className={styles.curve}>
          <Curve moods={[item.mood, ...steps.map(({ after }) => after)]} name={name} />
        </div>
      )}
    </div>
  );
}
