import { createStore, type StoreApi } from "zustand/vanilla";
import type { StoredEvent } from "../learning/events/types.ts";
import { isMark } from "../learning/ledger.ts";
import type { ProgressStore } from "./progress-store.ts";

/**
 * A fold of its own over the log, for what no first answer needs: exams, notes, what is due. Like the fold of lessons it must
 * be commutative, associative and idempotent, and pass over events that it does not know.
 */
export interface Fold<Folded> {
  readonly empty: Folded;
  /** With more events. The same object if they change nothing. Pure. */
  readonly apply: (folded: Folded, events: readonly StoredEvent[]) => Folded;
}

const kept = new WeakMap<ProgressStore, Map<Fold<unknown>, StoreApi<unknown>>>();

/**
 * What a fold makes of all events that count, kept up to date from the first time that somebody asks. One for each fold and
 * progress store, so that screens that come and go do not fold a long log anew.
 */
export function foldedOf<Folded>(progress: ProgressStore, fold: Fold<Folded>): StoreApi<Folded> {
  const own = kept.get(progress) ?? new Map<Fold<unknown>, StoreApi<unknown>>();
  kept.set(progress, own);
  const known = own.get(fold as Fold<unknown>);
  if (known !== undefined) return known as StoreApi<Folded>;
  const store = follow(progress, fold);
  own.set(fold as Fold<unknown>, store as StoreApi<unknown>);
  return store;
}

function follow<Folded>(progress: ProgressStore, fold: Fold<Folded>): StoreApi<Folded> {
  let seen = 0;
  const store = createStore<{ readonly folded: Folded }>(() => ({ folded: fold.empty }));
  const take = () => {
    const { size } = progress.getState();
    if (size === seen) return;
    const all = progress.events();
    const fresh = all.slice(seen);
    // Somebody else's log, or one in which something was taken back: from the beginning.
    const anew = size < seen || fresh.some(isMark);
    const from = anew ? fold.empty : store.getState().folded;
    const folded = fold.apply(
      from,
      (anew ? all : fresh).filter(({ id }) => progress.counts(id)),
    );
    seen = all.length;
    store.setState({ folded });
  };
  take();
  progress.subscribe(take);
  return {
    getState: () => store.getState().folded,
    getInitialState: () => fold.empty,
    setState: () => {},
    subscribe: (listener) => store.subscribe(({ folded }, before) => listener(folded, before.folded)),
  };
}
