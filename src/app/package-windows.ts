import { createStore, type StoreApi } from "zustand/vanilla";
import type { Channel } from "../storage/channel.ts";

/** What windows of one attempt tell each other: that one has opened, that one was there already, that one goes. */
const said = { opened: "opened", here: "here", gone: "gone" } as const;

export interface Windows {
  /** How many other windows of this browser have the same attempt open. */
  readonly others: StoreApi<number>;
  /** This one is shown again, after it had gone. */
  back(): void;
  gone(): void;
}

/**
 * Finds out whether the same attempt is open in other windows of this browser: a platform counts one visit at a time.
 *
 * @param me this window's, unlike all others
 */
export function watchWindows(channel: Channel, me: string): Windows {
  const others = new Set<string>();
  const store = createStore(() => 0);
  const tell = (what: string) => channel.post({ what, who: me });
  channel.onMessage((message) => {
    if (typeof message !== "object" || message === null || !("what" in message) || !("who" in message)) return;
    const { what, who } = message;
    if (typeof who !== "string" || who === me) return;
    if (what === said.gone) others.delete(who);
    else if (what === said.opened || what === said.here) others.add(who);
    if (what === said.opened) tell(said.here);
    store.setState(others.size, true);
  });
  const back = () => tell(said.opened);
  back();
  return {
    others: store,
    back,
    gone() {
      others.clear();
      store.setState(0, true);
      tell(said.gone);
    },
  };
}
