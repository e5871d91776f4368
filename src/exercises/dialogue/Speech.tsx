import type { Root } from "hast";
import { useMemo } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { inline } from "../text.ts";
import type { DialogueItem, Turn } from "./schema.ts";
import { stretchesOf } from "./speech.ts";
import styles from "./Talk.module.css";
import { words } from "./words.ts";

interface SpeechProps {
  readonly item: DialogueItem;
  readonly turn: Turn;
  /** How the customer's mood has moved since the line before. */
  readonly move: "up" | "down" | "same";
  /** Whether all can see who speaks; where only two do, their sides tell. */
  readonly named?: boolean;
}

/** What is heard in a turn, and what happens in it. */
export function Speech({ item, turn, move, named = turn.speaker !== undefined }: SpeechProps) {
  const t = useOwnWords(words);
  const stretches = useMemo(() => stretchesOf(turn.prose), [turn.prose]);
  const first = stretches.findIndex(({ spoken }) => spoken);
  const { speaker } = turn;
  // The mood is the customer's, whoever speaks.
  const felt = move === "same" ? undefined : t(`felt.${move}`, { who: item.customer });
  return (
    <>
      {felt !== undefined && (first === -1 || speaker !== undefined) && <p className="visually-hidden">{felt}.</p>}
      {stretches.map(({ spoken, prose }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place
        <div key={at} className={spoken ? styles.theirs : styles.happens}>
          {at === first && <Who name={speaker ?? item.customer} heard={speaker ?? felt} shown={named} />}
          <Prose prose={prose} />
        </div>
      ))}
    </>
  );
}

interface WhoProps {
  readonly name: string;
  /** What the ear gets instead, if it is more. */
  readonly heard?: string | undefined;
  /** Whether the eye gets the name, too. */
  readonly shown: boolean;
}

/** Who speaks. */
function Who({ name, heard = name, shown }: WhoProps) {
  return (
    <p className={shown ? styles.who : "visually-hidden"}>
      {shown && <span aria-hidden="true">{name}</span>}
      <span className="visually-hidden">{heard}:</span>
    </p>
  );
}

/** What the learner has said. */
export function Said({ says, named = false }: { says: Root; named?: boolean }) {
  const t = useOwnWords(words);
  return (
    <div className={styles.mine} data-said="">
      <Who name={t("you")} shown={named} />
      <p>
        <Prose prose={inline(says)} />
      </p>
    </div>
  );
}
