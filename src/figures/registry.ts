import type { ComponentType, ReactNode } from "react";
import type { FigureAxes, FigureItem } from "../course/figure.ts";
import type { FigureKind } from "./kinds.ts";

/**
 * How a kind of figure is drawn. A view renders the author's list as a real list and draws round it: the text is on
 * the page once, as text, which wraps, grows, prints, is translated and is read aloud like any other. Only lines and
 * shapes are drawings, and hidden from screen readers.
 */
export type FigureView = ComponentType<FigureViewProps>;

export interface FigureViewProps {
  readonly items: readonly FigureItem[];
  readonly axes?: FigureAxes | undefined;
  /** What stands at an item's place instead of its words: for exercises that ask for them. */
  readonly content?: ((item: FigureItem, at: number) => ReactNode) | undefined;
}

type Load = () => Promise<{ readonly View: FigureView }>;

/** Every kind of figure, a line each; `kinds.ts` says what each can draw. */
export const figureKinds: Record<FigureKind, Load> = {
  triangle: () => import("./triangle/View.tsx"),
  cycle: () => import("./cycle/View.tsx"),
  chain: () => import("./chain/View.tsx"),
  steps: () => import("./steps/View.tsx"),
  curve: () => import("./curve/View.tsx"),
  scale: () => import("./scale/View.tsx"),
  matrix: () => import("./matrix/View.tsx"),
  wheel: () => import("./wheel/View.tsx"),
  pie: () => import("./pie/View.tsx"),
};
