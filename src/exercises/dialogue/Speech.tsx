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
  const who = turn.speaker ?? item.customer;
  // The mood is the customer's, whoever speaks.
  const lead = t(`lead.${move}`, { who: move === "same" ? who : item.customer });
  return (
    <>
      {first === -1 && move !== "same" && <p className="visually-hidden">{lead}</p>}
      {stretches.map(({ spoken, prose }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place
        <div key={at} className={spoken ? styles.theirs : styles.happens}>
          {at === first && <Who name={who} lead={lead} shown={named} />}
          <Prose prose={prose} />
        </div>
      ))}
    </>
  );
}

/** Who speaks: the name for the eye, the name and the mood for the ear. */
function Who({ name, lead, shown }: { name: string; lead: string; shown: boolean }) {
  return (
    <p className={shown ? styles.who : "visually-hidden"}>
      {shown && <span aria-hidden="true">{name}</span>}
      <span className="visually-hidden">{lead}</span>
    </p>
  );
}

/** What the learner has said. */
export function Said({ says, named = false }: { says: Root; named?: boolean }) {
  const t = useOwnWords(words);
  const you = t("you");
  return (
    <div className={styles.mine} data-said="">
      <Who name={you} lead={t("lead.same", { who: you })} shown={named} />
      <p>
        <Prose prose={inline(says)} />
      </p>
    </div>
  );
}
