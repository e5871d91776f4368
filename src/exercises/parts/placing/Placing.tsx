import type { Root } from "hast";
import { type ReactNode, useRef } from "react";
import { offered, type Slots } from "../../slots.ts";
import { textOf } from "../../text.ts";
import type { Mark } from "../Feedback.tsx";
import { Bank } from "./Bank.tsx";
import { Target } from "./Target.tsx";
import { usePlacing } from "./usePlacing.ts";

/** How a place looks besides what stands in it. */
export interface Look {
  /** Shows the number of the place, from 1. */
  readonly numbered?: boolean;
  /** Once checked. */
  readonly tone?: Mark["tone"] | undefined;
  readonly describedBy?: string | undefined;
}

interface PlacingProps {
  /** Words without links: they stand in buttons. */
  readonly tokens: readonly Root[];
  /** How each place is called. */
  readonly places: readonly string[];
  readonly slots: Slots;
  /** Whether a token may stand in many places at once. */
  readonly many?: boolean;
  /** Token indexes as they were shuffled. */
  readonly order: readonly number[];
  /** Checked: controls stay, and change nothing. */
  readonly locked: boolean;
  readonly onSlots: (next: Slots) => void;
  readonly announce: (text: string) => void;
  /** Draws what the places are in, with a button for each. */
  readonly children: (target: (place: number, look?: Look) => ReactNode) => ReactNode;
}

/**
 * Tokens in a bank, and places that take them: by pressing (see `usePlacing`), by digits, and by dragging. Tokens
 * stay in the bank where they are, and a used one says where it stands. All are buttons.
 */
export function Placing(props: PlacingProps) {
  const { tokens, places, slots, many = false, order, locked, onSlots, announce, children } = props;
  const root = useRef<HTMLDivElement>(null);
  const names = tokens.map(textOf);
  const rules = { slots, many, locked, onSlots, announce, places, tokens: names };
  const { current, give, empty, drag, choose } = usePlacing(root, rules);

  const target = (place: number, look: Look = {}) => {
    const token = slots[place] ?? null;
    return (
      <Target
        place={place}
        name={places[place] ?? ""}
        token={token === null ? undefined : tokens[token]}
        current={place === current}
        locked={locked}
        look={look}
        onChoose={() => choose(place)}
        onEmpty={() => empty(place)}
        onGrab={(event, moved) => !locked && token !== null && drag(event, { token, from: place }, moved)}
      />
    );
  };

  return (
    <div ref={root}>
      {children(target)}
      <Bank
        tokens={tokens}
        names={names}
        places={places}
        slots={slots}
        many={many}
        order={offered(order)}
        current={current}
        locked={locked}
        onGive={give}
        onGrab={(event, token) => !locked && drag(event, { token })}
        onEmpty={(place) => {
          empty(place);
          // The button that was pressed is gone.
          root.current?.querySelector<HTMLElement>(`[data-target="${place}"]`)?.focus({ preventScroll: true });
        }}
      />
    </div>
  );
}
