import { expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { soonOf } from "./soon.ts";

function setUp() {
  const waiting: (() => void)[] = [];
  const store = createStore(() => ({ ready: false, answers: 0 }));
  const soon = soonOf(
    store,
    (run) => void waiting.push(run),
    (now, before) => now.ready !== before.ready,
  );
  const painted = () => {
    for (const run of waiting.splice(0)) run();
  };
  return { store, soon, painted };
}

it("follows a frame behind, once for all that happened in it", () => {
  const { store, soon, painted } = setUp();
  const heard = vi.fn();
  soon.subscribe(heard);
  store.setState({ answers: 1 });
  store.setState({ answers: 2 });
  expect(soon.getState().answers).toBe(0);
  expect(heard).not.toHaveBeenCalled();
  painted();
  expect(soon.getState().answers).toBe(2);
  expect(heard).toHaveBeenCalledOnce();
});

it("does not let wait what is urgent, nor anything before it", () => {
  const { store, soon, painted } = setUp();
  store.setState({ answers: 1 });
  store.setState({ ready: true });
  expect(soon.getState()).toEqual({ ready: true, answers: 1 });
  painted();
  expect(soon.getState()).toEqual({ ready: true, answers: 1 });
});

it("is one for each store, and begins where that is", () => {
  const store = createStore(() => 1);
  store.setState(2, true);
  const soon = soonOf(store, () => {});
  expect(soon.getState()).toBe(2);
  expect(soonOf(store, () => {})).toBe(soon);
});
