import { useStore } from "zustand";
import { type Fold, foldedOf } from "../state/folded.ts";
import { usePlayer } from "./context.ts";

/** What a fold of its own makes of the log. While a page is being hydrated it is the empty one, whatever has come meanwhile. */
export function useFold<Folded>(fold: Fold<Folded>): Folded {
  return useStore(foldedOf(usePlayer().progress, fold));
}
