import { createStore, type StoreApi } from "zustand/vanilla";

/** Runs something once the next frame has been painted. */
export type AfterPaint = (run: () => void) => void;

const kept = new WeakMap<object, StoreApi<unknown>>();

/**
 * A store a frame behind another one: for what may be seen to change a moment after what was pressed, so that this is not kept waiting. One for each store.
 *
 * @param isUrgent whether a change is not to wait: what is drawn for the first time is drawn at once
 */
export function soonOf<State>(
  store: StoreApi<State>,
  afterPaint: AfterPaint,
  isUrgent: (now: State, before: State) => boolean = () => false,
): StoreApi<State> {
  const known = kept.get(store);
  if (known !== undefined) return known as StoreApi<State>;
  const behind = createStore<{ readonly state: State }>(() => ({ state: store.getState() }));
  let waits = false;
  const catchUp = () => {
    waits = false;
    const state = store.getState();
    if (state !== behind.getState().state) behind.setState({ state });
  };
  store.subscribe((now, before) => {
    if (isUrgent(now, before)) return catchUp();
    if (waits) return;
    waits = true;
    afterPaint(catchUp);
  });
  const made: StoreApi<State> = {
    getState: () => behind.getState().state,
    getInitialState: store.getInitialState,
    setState: () => {},
    subscribe: (listener) => behind.subscribe(({ state }, before) => listener(state, before.state)),
  };
  kept.set(store, made as StoreApi<unknown>);
  return made;
}
