import type { StoreApi } from "zustand/vanilla";

/** What may be asked of a store that is somebody's. */
export interface Lease<State> {
  getState(): State;
  setState(change: Partial<State> | ((state: State) => Partial<State>)): void;
  letGo(): void;
}

/**
 * A store as long as it is somebody's. Once it is let go, what still happens for them changes a copy of their own, and
 * the store is free for whoever comes next.
 */
export function lease<State extends object>(store: Pick<StoreApi<State>, "getState" | "setState">): Lease<State> {
  let own: State | undefined;
  return {
    getState: () => own ?? store.getState(),
    setState(change) {
      if (own === undefined) store.setState(change);
      else own = { ...own, ...(typeof change === "function" ? change(own) : change) };
    },
    letGo() {
      own = store.getState();
    },
  };
}
