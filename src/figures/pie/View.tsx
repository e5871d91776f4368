import { itemText } from "../ItemText.tsx";
import type { FigureViewProps } from "../registry.ts";
import { type Sector, sectors } from "./sectors.ts";
import styles from "./View.module.css";

/** Half the drawing's width in radii of the pie: with and without room for numbers beside it. */
const ROOM = { beside: 1.42, inside: 1.02 };

/**
 * Shares of a whole: a pie whose slices are numbered clockwise from the top, and the list of what they are. The numbers
 * are placed in per cent and sized like the text; that of a slice too thin for it stands beside it.
 */
export function View({ items, content = itemText }: FigureViewProps) {
  const slices = sectors(items.map(({ value = 0 }) => value));
  const beside = slices.some(({ leader }) => leader !== "");
  const half = beside ? ROOM.beside : ROOM.inside;
  const percent = (radii: number) => `${50 + (50 * radii) / half}%`;
  return (
    <div className={styles.pie}>
      <svg className={styles.drawing} data-beside={beside || undefined} aria-hidden="true" focusable="false">
        <svg viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`} aria-hidden="true">
          {slices.map(({ path, leader }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a slice is its place
            <g key={at}>
              <path className={styles.slice} data-share={at + 1} d={path} vectorEffect="non-scaling-stroke" />
              <path className={styles.leader} d={leader} vectorEffect="non-scaling-stroke" />
            </g>
          ))}
        </svg>
        {slices.map((slice, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slice is its place
          <Digit key={at} slice={slice} at={at} percent={percent} />
        ))}
      </svg>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ol role="list" className={styles.legend}>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slice is its place
          <li key={at} className={styles.share}>
            <span className={styles.number} data-share={slices[at]?.path ? at + 1 : 0} aria-hidden="true">
              {at + 1}
            </span>
            <div className={styles.words}>{content(item, at)}</div>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface DigitProps {
  readonly slice: Sector;
  readonly at: number;
  readonly percent: (radii: number) => string;
}

/** The number of a slice. A share of nothing has none. */
function Digit({ slice: { path, number }, at, percent }: DigitProps) {
  if (path === "") return null;
  return (
    <text
      className={styles.digit}
      data-share={number.inside ? at + 1 : undefined}
      x={percent(number.x)}
      y={percent(number.y)}
      dy="0.35em"
    >
      {at + 1}
    </text>
  );
}
