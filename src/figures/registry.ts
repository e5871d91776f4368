import type { ComponentType } from "react";
import type { FigureItem } from "../course/types.ts";
import type { FigureKind } from "./kinds.ts";

/**
 * How a kind of figure is drawn. A view renders the author's list as a real list and draws round it: the text is on
 * the page once, as text, which wraps, grows, prints, is translated and is read aloud like any other. Only lines and
 * shapes are drawings, and hidden from screen readers.
 */
export type FigureView = ComponentType<{ readonly items: readonly FigureItem[] }>;

type Load = () => Promise<{ readonly View: FigureView }>;

/** Every kind of figure, a line each; `kinds.ts` says what each can draw. */
export const figureKinds: Record<FigureKind, Load> = {
  triangle: () => import("./triangle/View.tsx"),
  chain: () => import("./chain/View.tsx"),
};
