import { expect, it, vi } from "vitest";
import { createAhead } from "./ahead.ts";

const idle = () => {
  const waiting: (() => void)[] = [];
  return {
    whenIdle: (run: () => void) => void waiting.push(run),
    come: () => {
      for (const run of waiting.splice(0)) run();
    },
  };
};

it("does what may be wanted when nothing else is to be done", () => {
  const { whenIdle, come } = idle();
  const task = vi.fn(() => Promise.reject(new Error("no network")));
  createAhead({ connection: undefined, whenIdle })(task);
  expect(task).not.toHaveBeenCalled();
  come();
  expect(task).toHaveBeenCalledOnce();
});

it("does nothing that is no longer wanted", () => {
  const { whenIdle, come } = idle();
  const task = vi.fn(() => Promise.resolve());
  createAhead({ connection: {}, whenIdle })(task)();
  come();
  expect(task).not.toHaveBeenCalled();
});

it.each([{ saveData: true }, { type: "cellular" }, { effectiveType: "3g" }])(
  "does nothing where bytes cost: %j",
  (connection) => {
    const { whenIdle, come } = idle();
    const task = vi.fn(() => Promise.resolve());
    createAhead({ connection, whenIdle })(task);
    come();
    expect(task).not.toHaveBeenCalled();
  },
);
