import { afterEach, describe, expect, test, vi } from "vitest";
import { noChannel } from "./channel.ts";
import {
  systemChannel,
  systemClock,
  systemIndexedDB,
  systemLocalStorage,
  systemRandom,
  systemTimers,
} from "./system.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test("the clock tells whole milliseconds and an IANA zone", () => {
  expect(Number.isInteger(systemClock.now())).toBe(true);
  expect(() => new Intl.DateTimeFormat("es", { timeZone: systemClock.zone() })).not.toThrow();
});

test("randomness comes in the amount and range asked for", () => {
  expect(systemRandom.bytes(16)).toHaveLength(16);
  expect(systemRandom.bytes(16)).not.toEqual(systemRandom.bytes(16));
  const word = systemRandom.uint32();
  expect(Number.isInteger(word) && word >= 0 && word < 2 ** 32).toBe(true);
});

test("a timer runs once, and not when it was called off", async () => {
  const run = vi.fn();
  const never = vi.fn();
  systemTimers.after(1, run);
  systemTimers.after(1, never)();
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
  expect(never).not.toHaveBeenCalled();
});

describe("a channel", () => {
  test("reaches the other ends, until it is closed", async () => {
    const [one, other] = [systemChannel("system.test"), systemChannel("system.test")];
    const heard = vi.fn();
    const stop = other.onMessage(heard);
    one.post({ a: 1 });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ a: 1 }));
    stop();
    one.close();
    expect(() => one.post({ a: 2 })).not.toThrow();
    other.close();
  });

  test("joins no one where the browser has none", () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    expect(systemChannel("system.test")).toBe(noChannel);
  });
});

test("stores that the browser does not let us near are none", () => {
  for (const name of ["indexedDB", "localStorage"]) {
    const real = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get() {
        throw new DOMException("no", "SecurityError");
      },
    });
    expect(name === "indexedDB" ? systemIndexedDB() : systemLocalStorage()).toBeUndefined();
    if (real === undefined) Reflect.deleteProperty(globalThis, name);
    else Object.defineProperty(globalThis, name, real);
  }
});

test("the clock names another zone as soon as the clock of the device has another offset", () => {
  vi.stubEnv("TZ", "Europe/Madrid");
  expect(systemClock.zone()).toBe("Europe/Madrid");
  vi.stubEnv("TZ", "America/Bogota");
  expect(systemClock.zone()).toBe("America/Bogota");
});
