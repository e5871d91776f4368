import { Outline } from "../../ui/Icon.tsx";

/** Outlines as those of `ui/Icon.tsx`, for what only these screens show: lessons do not pay for them. */
const LINES = {
  cloud: "M7 18.5a4.5 4.5 0 0 1-.6-8.96A6 6 0 0 1 18 8.6a5 5 0 0 1-.5 9.9z",
} as const;

/** As large as the words beside it, which say what it means. */
export const OwnIcon = ({ name }: { name: keyof typeof LINES }) => <Outline d={LINES[name]} />;
