import { type RefObject, useState } from "react";
import { useOwnWords } from "../../../i18n/useWords.tsx";
import { emptyIn, nextEmpty, placesOf, put, type Slots } from "../../slots.ts";
import { useDragTo } from "../useDragTo.ts";
import { words } from "../words.ts";

/** What a learner holds while dragging: a token, and the place from which it was taken if it stood in one. */
interface Held {
  readonly token: number;
  readonly from?: number;
}

export interface PlacingRules {
  readonly slots: Slots;
  /** Whether a token may stand in many places at once. */
  readonly many: boolean;
  /** Checked: nothing changes any more. */
  readonly locked: boolean;
  readonly onSlots: (next: Slots) => void;
  readonly announce: (text: string) => void;
  /** How each place and each token is called. */
  readonly places: readonly string[];
  readonly tokens: readonly string[];
}

/** The place that the learner has chosen, or else the one from which the next empty place is looked for. */
const start = { chosen: null as number | null, from: 0 };

/** The target on which a drag is a way to take a token out of its place. */
export const BANK = "bank";

/**
 * Placing by one rule: a place is current, and a token that is pressed goes there. The next empty place is current by
 * itself; pressing a place makes it the current one. With nothing empty and nothing chosen, a token leaves its place.
 */
export function usePlacing(root: RefObject<HTMLElement | null>, rules: PlacingRules) {
  const { slots, many, locked, onSlots, announce, places, tokens } = rules;
  const t = useOwnWords(words);
  const [at, setAt] = useState(start);
  // Another try begins at the first place.
  if (locked && at !== start) setAt(start);
  const untouched = emptyIn(slots) === slots.length;
  const current = locked ? null : (at.chosen ?? nextEmpty(slots, untouched ? 0 : at.from));

  const fill = (place: number, token: number, before: Slots = slots) => {
    const next = put(before, place, token, many);
    onSlots(next);
    setAt({ chosen: null, from: place });
    const then = nextEmpty(next, place);
    const said = t("placing.held", { place: places[place] ?? "", token: tokens[token] ?? "" });
    announce(`${said}. ${then === null ? t("placing.full") : t("placing.next", { place: places[then] ?? "" })}`);
  };

  const empty = (place: number) => {
    if (locked || slots[place] === null) return;
    onSlots(put(slots, place, null, many));
    setAt({ chosen: place, from: place });
    announce(t("placing.emptied", { place: places[place] ?? "" }));
  };

  const give = (token: number) => {
    if (locked) return;
    if (current !== null) return fill(current, token);
    const [held, another] = placesOf(slots, token);
    if (held !== undefined && another === undefined) empty(held);
    else announce(t("placing.full"));
  };

  const drag = useDragTo<Held>(root, ({ token, from }, target) => {
    if (locked) return;
    if (target !== BANK) fill(Number(target), token, from === undefined ? slots : put(slots, from, null, many));
    else if (from !== undefined) empty(from);
  });

  return { current, give, empty, drag, choose: (place: number) => !locked && setAt({ chosen: place, from: place }) };
}
