import { useOwnWords } from "../../i18n/useWords.tsx";
import styles from "./Call.module.css";
import { Face } from "./face/Face.tsx";
import { Stop } from "./Stop.tsx";
import type { CallState, DialogueItem, Mood } from "./schema.ts";
import { words } from "./words.ts";

/** How a call stands: as its turn says, an ordinary conversation, or over. */
export type CallNow = CallState | "line" | "over";

/** A handset, and what stands beside it. Outlines on a grid of 24. */
const HANDSET =
  "M8.600 4.200L10.200 8.300L8.100 10.100C9.200 12.600 11.300 14.700 13.900 15.900L15.700 13.800L19.800 15.400V18.300C19.800 19.200 19 20 18.100 19.900C10.600 19.300 4.700 13.400 4.100 5.900C4 5 4.800 4.200 5.700 4.200Z";
const BESIDE: Readonly<Record<CallNow, string>> = {
  ring: "M13.500 4.500A6.500 6.500 0 0 1 19.500 10.500M13.500 8A3 3 0 0 1 16 10.500",
  line: "M14.500 6.500A4 4 0 0 1 17.500 9.500",
  hold: "M14.500 4.500V10M18.500 4.500V10",
  transfer: "M13 7H20.500M17.500 4L20.500 7L17.500 10",
  "hang-up": "M14 4.500L19.500 10M19.500 4.500L14 10",
  over: "M14 4.500L19.500 10M19.500 4.500L14 10",
};

function CallIcon({ call }: { call: CallNow }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={HANDSET} />
      <path d={BESIDE[call]} />
    </svg>
  );
}

/** How the call stands, in words. */
export function CallBar({ id, call, who }: { id: string; call: CallNow; who: string }) {
  const t = useOwnWords(words);
  return (
    <p id={id} className={styles.bar} data-call={call}>
      <CallIcon call={call} />
      {t(`call.${call}`, { who })}
      <Stop />
    </p>
  );
}

/** Arcs to the right of the middle of a drawing of 140 × 100, the innermost first; the left ones are their mirror. */
const ARCS = [55.5, 59, 62.5, 66, 69.5].map((radius) => {
  const [across, down] = [0.848 * radius, 0.53 * radius].map((length) => Math.round(length * 10) / 10);
  return `M${70 + (across ?? 0)} ${50 - (down ?? 0)}a${radius} ${radius} 0 0 1 0 ${2 * (down ?? 0)}`;
});

interface CallerProps {
  readonly item: DialogueItem;
  readonly mood: Mood;
  readonly call: CallNow;
}

/** A voice on the phone: the face as one imagines it, in a round frame, and waves, the more the louder the mood. */
export function Caller({ item, mood, call }: CallerProps) {
  const speaks = call === "line";
  return (
    <div className={styles.caller} data-call={call} data-mood={mood}>
      <svg className={styles.waves} viewBox="0 0 140 100" aria-hidden="true" focusable="false">
        {speaks &&
          ARCS.slice(0, Math.max(1, mood)).map((arc) => (
            <g key={arc}>
              <path d={arc} />
              <path d={arc} transform="matrix(-1 0 0 1 140 0)" />
            </g>
          ))}
      </svg>
      <div className={styles.round}>
        {call === "ring" ? <CallIcon call={call} /> : <Face portrait={item.portrait} mood={mood} />}
      </div>
      {!speaks && call !== "ring" && (
        <span className={styles.badge}>
          <CallIcon call={call} />
        </span>
      )}
    </div>
  );
}
