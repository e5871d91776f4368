import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import { memoryChannels } from "../storage/memory-channel.ts";
import { manualTimers, settle } from "../storage/testing.ts";
import { createDevice, DEVICE_CHANNEL } from "./device.ts";

/** A `Storage` of one key. */
function oneKey(key: string): Storage {
  const keys = [key];
  return {
    get length() {
      return keys.length;
    },
    key: (at) => keys[at] ?? null,
    getItem: () => "{}",
    setItem: () => {},
    removeItem: () => void keys.pop(),
    clear: () => {},
  };
}

/** A browser and its tabs. */
function browser() {
  const channels = memoryChannels();
  const localStorage = oneKey("atenta.settings");
  const indexedDB = new IDBFactory();
  const tab = (stop = vi.fn(async () => {}), caches?: CacheStorage) => {
    const sessionStorage = oneKey("atenta.here:a-course");
    const device = createDevice({
      stores: { localStorage, sessionStorage, indexedDB, caches },
      timers: manualTimers(),
      channel: channels(DEVICE_CHANNEL),
      workers: async () => [],
      usage: async () => 1_000,
      stop,
    });
    return { device, sessionStorage, stop };
  };
  return { tab, localStorage };
}

describe("the device", () => {
  test("tells what is stored, and what the browser says of it", async () => {
    const { device } = browser().tab();
    expect(device.getState()).toEqual({ erased: "no" });
    await device.measure();
    const { stored, usage } = device.getState();
    expect(stored?.map(({ name }) => name)).toEqual(["atenta.settings", "atenta.here:a-course"]);
    expect(usage).toBe(1_000);
  });

  test("is erased after all tabs have let go, each of its own", async () => {
    const { tab, localStorage } = browser();
    const [one, two] = [tab(), tab()];
    one.stop.mockImplementation(async () => expect(localStorage.length).toBe(1));
    await one.device.eraseAll();
    await settle();
    expect(one.device.getState()).toMatchObject({ erased: "done", stored: [] });
    expect(two.device.getState().erased).toBe("elsewhere");
    expect([one.stop, two.stop].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect([one, two].map(({ sessionStorage }) => sessionStorage.length)).toEqual([0, 0]);
    expect(localStorage.length).toBe(0);
  });

  test("says what is left, and tries again", async () => {
    const { tab, localStorage } = browser();
    const { device } = tab();
    const { removeItem } = localStorage;
    localStorage.removeItem = () => {
      throw new DOMException("no", "SecurityError");
    };
    await device.eraseAll();
    expect(device.getState()).toMatchObject({ erased: "partly", stored: [{ name: "atenta.settings" }] });
    localStorage.removeItem = removeItem;
    await device.eraseAll();
    expect(device.getState()).toMatchObject({ erased: "done", stored: [] });
  });

  test("is not looked into while it is erased, since that could make a cache again", async () => {
    const { tab } = browser();
    const keys = vi.fn(async () => []);
    const { device } = tab(undefined, { keys } as Partial<CacheStorage> as CacheStorage);
    const measured = device.measure();
    const erased = device.eraseAll();
    await Promise.all([measured, erased]);
    const looks = keys.mock.calls.length;
    await device.measure();
    expect(keys).toHaveBeenCalledTimes(looks);
    expect(looks).toBe(3);
  });

  test("is erased although something does not stop", async () => {
    const { tab, localStorage } = browser();
    await tab(vi.fn(() => Promise.reject(new Error("no")))).device.eraseAll();
    expect(localStorage.length).toBe(0);
  });
});
