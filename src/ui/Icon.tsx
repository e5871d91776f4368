import type { ReactNode } from "react";

/** Outlines on a grid of 24, drawn for Atenta; stroke and ends come from the element below. */
const LINES = {
  check: "M4.5 12.5l5 5 10-11",
  cross: "M6 6l12 12M18 6L6 18",
  plus: "M12 5v14M5 12h14",
  "arrow-up": "M12 20V4.5M5.5 11L12 4.5l6.5 6.5",
  "arrow-down": "M12 4v15.5M5.5 13l6.5 6.5 6.5-6.5",
  "arrow-right": "M4 12h15.5M13 5.5l6.5 6.5-6.5 6.5",
  "chevron-down": "M5.5 9l6.5 6.5L18.5 9",
  "chevron-right": "M9 5.5l6.5 6.5L9 18.5",
  grip: "M5 9.5h14M5 14.5h14",
  info: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 11v5.5M12 7.5h.01",
  warning:
    "M10.7 4.2L2.9 17.6A1.6 1.6 0 0 0 4.3 20h15.4a1.6 1.6 0 0 0 1.4-2.4L13.3 4.2a1.5 1.5 0 0 0-2.6 0zM12 9.5v4M12 16.7h.01",
  clock: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7v5l3.5 2",
  target: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM16.5 12a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM12 12h.01",
  book: "M12 6.5C10 5.2 7 4.5 3 4.5v13c4 0 7 .7 9 2 2-1.3 5-2 9-2v-13c-4 0-7 .7-9 2zM12 6.5v13",
  pencil: "M4 20l1-4.5L16.5 4a2.1 2.1 0 0 1 3 3L8 18.5 4 20zM14.5 6l3 3",
  search: "M18 10.75a7.25 7.25 0 1 1-14.5 0 7.25 7.25 0 0 1 14.5 0zM16 16l5 5",
  "text-size": "M2.5 19L8 5l5.5 14M4.5 14h7M14.5 19l3.5-9 3.5 9M15.7 16h4.6",
  sun: "M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
  moon: "M20.5 14.3A8.7 8.7 0 1 1 9.7 3.5a7 7 0 0 0 10.8 10.8z",
  auto: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z",
  download: "M12 4v11.5M6.5 10l5.5 5.5 5.5-5.5M4.5 20h15",
  printer: "M7 8.5v-5h10v5M7 17H5a2 2 0 0 1-2-2v-4.5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2V15a2 2 0 0 1-2 2h-2M7 13.5h10v7H7z",
  retry: "M4 4v5h5M4.6 9A8 8 0 1 1 4 13.5",
} as const;

/** The icons of the interface. */
export type IconName = keyof typeof LINES;

/** The half of the system theme's disc that is dark; the only solid part of any icon. */
const SOLIDS: Partial<Record<IconName, string>> = { auto: "M12 3a9 9 0 0 1 0 18z" };

/** An icon as large as the words beside it. It never stands alone: the words, or a hidden label, say what it means. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  const solid = SOLIDS[name];
  return (
    <Outline d={LINES[name]} className={className}>
      {solid && <path d={solid} fill="currentColor" stroke="none" />}
    </Outline>
  );
}

interface OutlineProps {
  readonly d: string;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** A drawing of that manner which is not among the icons that every page has. */
export function Outline({ d, className, children }: OutlineProps) {
  return (
    <svg
      className={className ? `icon ${className}` : "icon"}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={d} />
      {children}
    </svg>
  );
}
