import { useSyncExternalStore } from "react";
import type { OfflineState, OfflineStore } from "../../state/offline-state.ts";
import { useLate } from "../context.ts";

const nothing = () => () => {};
const unknown = () => undefined;

/** What is known of the copy on the device, and what can be asked of it. */
export interface Offline {
  readonly state: OfflineState;
  readonly store: OfflineStore;
}

/** `undefined` until its code has come, and where a page is written for nobody. */
export function useOffline(): Offline | undefined {
  const store = useLate(({ offline }) => offline);
  const state = useSyncExternalStore<OfflineState | undefined>(
    store?.subscribe ?? nothing,
    store?.getState ?? unknown,
    unknown,
  );
  return store === undefined || state === undefined ? undefined : { state, store };
}
