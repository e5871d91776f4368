import type { Mood } from "../schema.ts";
import styles from "./Face.module.css";
import type { Person } from "./people.ts";

/** Brows, eyes and mouth: all that tells the mood. They are moved by the style sheet, so that they can glide. */
export function Features({ person, mood }: { person: Person; mood: Mood }) {
  const open = mood === 5;
  return (
    <g className={styles.features} data-mood={mood} strokeLinecap="round" strokeLinejoin="round">
      <g fill="#c8321e" className={styles.flush}>
        <ellipse cx="58" cy="94" rx="9" ry="6" />
        <ellipse cx="102" cy="94" rx="9" ry="6" />
      </g>
      <g fill="#251b17" className={styles.eyes}>
        <ellipse cx="65" cy="80" rx="4.4" ry="5.2" />
        <ellipse cx="95" cy="80" rx="4.4" ry="5.2" />
      </g>
      <path d="M80 84c2 6 4 9 2 11-1 1-3 1-4 0" fill="none" stroke={person.line} strokeWidth="2" opacity="0.7" />
      <g fill="none" stroke={person.brows} strokeWidth="4.6">
        <path className={styles.browLeft} d="M56 68q9-5 18 0" />
        <path className={styles.browRight} d="M86 68q9-5 18 0" />
      </g>
      <path className={styles.frown} d="M77.500 62v7M82.500 62v7" fill="none" stroke={person.line} strokeWidth="1.8" />
      {open ? (
        <g>
          <path d="M63 112q17-13 34 0q1 5-4 5H67q-5 0-4-5Z" fill="#5b1612" stroke={person.line} strokeWidth="2" />
          <path d="M69 109.500q11-5.500 22 0v2.500H69Z" fill="#ffffff" />
        </g>
      ) : (
        <path className={styles.mouth} d="M65 108q15 11 30 0" fill="none" stroke={person.line} strokeWidth="3.6" />
      )}
    </g>
  );
}
