import type { Mood, Portrait } from "../schema.ts";
import { ExtraShape } from "./Extras.tsx";
import styles from "./Face.module.css";
import { Features } from "./Features.tsx";
import { hair } from "./Hair.tsx";
import { people } from "./people.ts";

/**
 * A customer's face in a mood. It fills the box that it is given, and is hidden from screen readers: whoever shows it says
 * the mood in words.
 */
export function Face({ portrait, mood }: { portrait: Portrait; mood: Mood }) {
  const person = people[portrait];
  const { back, front, ears = true } = hair[person.style];
  const { extras = [] } = person;
  return (
    <svg className={styles.face} viewBox="12 7 136 136" aria-hidden="true" focusable="false" data-mood={mood}>
      <g fill={person.hair}>{back}</g>
      <path d="M22 164c0-30 26-40 58-40s58 10 58 40Z" fill={person.top} />
      <path d="M68 108h24v16c0 10-24 10-24 0Z" fill={person.skin} />
      <path d="M68 112c6 8 18 8 24 0v7c-6 6-18 6-24 0Z" fill="#00000022" />
      {extras.includes("hood") && <ExtraShape extra="hood" person={person} />}
      {ears && (
        <g fill={person.skin}>
          <ellipse cx="45" cy="82" rx="6" ry="9" />
          <ellipse cx="115" cy="82" rx="6" ry="9" />
        </g>
      )}
      <path d="M46 72c0-24 14-38 34-38s34 14 34 38c0 32-12 52-34 52S46 104 46 72Z" fill={person.skin} />
      {extras.includes("beard") && <ExtraShape extra="beard" person={person} />}
      <Features person={person} mood={mood} />
      <g fill={person.hair}>{front}</g>
      {extras.map((extra) =>
        extra === "beard" || extra === "hood" ? null : <ExtraShape key={extra} extra={extra} person={person} />,
      )}
    </svg>
  );
}
