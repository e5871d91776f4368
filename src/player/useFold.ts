import { useStore } from "zustand";
import { type Fold, foldedOf } from "../state/folded.ts";
import { soonOf } from "../state/soon.ts";
import { usePlayer } from "./context.ts";

/** What a fold of its own makes of the log. While a page is being hydrated it is the empty one, whatever has come meanwhile. */
export function useFold<Folded>(fold: Fold<Folded>): Folded {
  return useStore(foldedOf(usePlayer().progress, fold));
}

/** The same for what may change a frame after what was pressed. */
export function useFoldSoon<Folded>(fold: Fold<Folded>): Folded {
  const { progress, afterPaint } = usePlayer();
  const folded = foldedOf(progress, fold);
  return useStore(afterPaint === undefined ? folded : soonOf(folded, afterPaint));
}
