import type { Extra, Person } from "./people.ts";

/** What one person has and another has not, drawn over the face. */
export function ExtraShape({ extra, person }: { extra: Extra; person: Person }) {
  switch (extra) {
    case "beard":
      return (
        <path
          fill={person.style === "turban" ? person.brows : person.hair}
          fillRule="evenodd"
          d="M46 82c0 30 12 46 34 46s34-16 34-46c-3 10-8 15-15 16-6-3-12-4-19-4s-13 1-19 4c-7-1-12-6-15-16Zm18 26c4-4 10-6 16-6s12 2 16 6c-3 6-8 9-16 9s-13-3-16-9Z"
        />
      );
    case "moustache":
      return <path fill={person.brows} d="M62 101c4-6 12-8 18-4 6-4 14-2 18 4-6 2-12 2-18-1-6 3-12 3-18 1Z" />;
    case "glasses":
      return (
        <g fill="#ffffff30" stroke="#2d2a33" strokeWidth="2.5">
          <rect x="53" y="70" width="23" height="19" rx="8" />
          <rect x="84" y="70" width="23" height="19" rx="8" />
          <path d="M76 77c2-2 6-2 8 0M53 76l-8-2M107 76l8-2" fill="none" />
        </g>
      );
    case "creases":
      return (
        <path
          d="M64 52c10-3 22-3 32 0M67 59c8-2 18-2 26 0M54 92c3 2 5 3 8 3M106 92c-3 2-5 3-8 3"
          fill="none"
          stroke={person.line}
          strokeWidth="1.6"
          strokeLinecap="round"
          opacity="0.5"
        />
      );
    case "freckles":
      return (
        <g fill={person.line} opacity="0.45">
          {[57, 62, 66, 94, 98, 103].map((cx, at) => (
            <circle key={cx} cx={cx} cy={at % 2 === 0 ? 93 : 96} r="1.2" />
          ))}
        </g>
      );
    case "earrings":
      return (
        <g fill="#e5b354">
          <circle cx="45" cy="94" r="2.8" />
          <circle cx="115" cy="94" r="2.8" />
        </g>
      );
    case "hood":
      return (
        <path d="M52 128c8 14 48 14 56 0l8 6c-8 20-64 20-72 0Z" fill={person.top} stroke="#00000038" strokeWidth="2" />
      );
  }
}
