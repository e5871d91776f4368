import type { ReactNode } from "react";
import type { Style } from "./people.ts";

/** What lies behind the head and what lies over it, in a drawing of 160 × 160. Filled with the hair's colour. */
interface HairShapes {
  readonly back?: ReactNode;
  readonly front?: ReactNode;
  /** Whether the ears are covered. */
  readonly ears?: false;
}

const cap = "M45 76C40 46 56 29 80 29s40 17 35 47c-4-15-14-25-35-25S49 61 45 76Z";

const curl = (points: readonly (readonly [number, number, number])[]) =>
  points.map(([cx, cy, r]) => <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={r} />);

export const hair: Readonly<Record<Style, HairShapes>> = {
  bob: {
    back: <path d="M37 82c-4-36 16-57 43-57s47 21 43 57v32c0 10-8 13-16 9H53c-8 4-16 1-16-9Z" />,
    front: <path d="M44 84c-5-34 11-53 36-53s41 19 36 53c-2-15-8-25-16-32-12 12-34 15-46 16-5 3-8 8-10 16Z" />,
    ears: false,
  },
  ponytail: {
    back: <path d="M104 38c20-8 38 6 36 30-1 18-8 30-5 46-14-4-21-18-19-36 1-16-4-24-12-40Z" />,
    front: <path d={cap} />,
  },
  curls: {
    back: curl([
      [44, 62, 15],
      [40, 84, 14],
      [44, 104, 12],
      [116, 62, 15],
      [120, 84, 14],
      [116, 104, 12],
      [54, 42, 16],
      [106, 42, 16],
      [80, 34, 18],
    ]),
    front: curl([
      [52, 56, 11],
      [66, 46, 12],
      [82, 43, 12],
      [97, 47, 12],
      [109, 57, 10],
    ]),
    ears: false,
  },
  braids: {
    back: curl([
      [43, 92, 8],
      [41, 106, 8],
      [42, 120, 7],
      [44, 133, 6],
      [117, 92, 8],
      [119, 106, 8],
      [118, 120, 7],
      [116, 133, 6],
    ]),
    front: <path d="M43 84c-6-36 12-55 37-55s43 19 37 55c-2-18-12-33-36-41l-1-6-1 6c-24 8-34 23-36 41Z" />,
  },
  afro: {
    back: <path d="M80 10c34 0 56 24 54 54-1 18-8 32-18 38H44c-10-6-17-20-18-38-2-30 20-54 54-54Z" />,
    front: (
      <path d="M45 76c-4-28 12-44 35-44s39 16 35 44c-3-8-6-14-11-18-5 2-9 0-12-3-4 3-8 3-12 0-4 3-8 3-12 0-3 3-7 5-12 3-5 4-8 10-11 18Z" />
    ),
  },
  scarf: {
    back: <path d="M80 22c32 0 48 24 46 58-1 24 4 44 12 56-18 14-98 14-116 0 8-12 13-32 12-56-2-34 14-58 46-58Z" />,
    front: (
      <path
        fillRule="evenodd"
        d="M80 22c32 0 48 24 46 58-1 30-16 50-46 50s-45-20-46-50c-2-34 14-58 46-58Zm0 24c-21 0-31 15-31 36 0 22 12 39 31 39s31-17 31-39c0-21-10-36-31-36Z"
      />
    ),
    ears: false,
  },
  short: {
    front: (
      <path d="M45 74c-5-30 10-46 36-46 24 0 38 14 34 46-3-6-5-11-6-18-9-4-17-6-24-6-12 0-24 3-33 7-2 7-4 12-7 17Z" />
    ),
  },
  fringe: {
    front: (
      <path d="M43 80c-6-34 10-53 37-53s43 19 37 53c-2-4-4-9-5-15l-9 1 1-9-12 8-2-8-10 9-5-9-8 10-5-9-7 9-6-6c-3 7-5 13-6 19Z" />
    ),
  },
  sides: {
    back: <path d="M42 66c-5 8-4 22 0 30l8-2-3-28Zm76 0c5 8 4 22 0 30l-8-2 3-28Z" />,
  },
  turban: {
    front: (
      <>
        <path d="M41 66c-8-34 12-50 40-50 26 0 46 16 38 50-10-9-23-12-39-12s-29 3-39 12Z" />
        <path
          d="M41 62c14-22 36-34 66-36M50 40c18 0 46 8 66 24M80 54V38"
          fill="none"
          stroke="#00000038"
          strokeWidth="2.5"
        />
      </>
    ),
  },
  bun: {
    back: <circle cx="80" cy="22" r="15" />,
    front: <path d="M44 78c-5-32 11-49 36-49s41 17 36 49c-3-12-9-22-18-28-12 8-40 6-54 28Z" />,
  },
  tousled: {
    back: <path d="M42 74c-6-14-4-30 6-38l-6-4 12-2 2-9 9 6 9-9 6 9 12-7 1 9 12-1-5 8c14 8 17 24 12 38Z" />,
    front: (
      <path d="M44 80c-6-30 8-50 36-50s42 20 36 50c-2-8-5-14-9-19l-8 6-1-11-14 11-2-12-15 12-2-9-11 9-1-5c-4 5-7 10-9 18Z" />
    ),
  },
};
