import { describe, expect, test, vi } from "vitest";
import { createShelf } from "./shelf.ts";

const settled = async (promise: Promise<void>) => {
  const pending = Symbol();
  return (await Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 0, pending))])) !== pending;
};

describe("a shelf", () => {
  test("fetches each thing once, and has it from then on", async () => {
    const fetch = vi.fn(async (name: string) => name.toUpperCase());
    const shelf = createShelf(fetch);
    expect(shelf.now("a")).toBeUndefined();
    await shelf.load(["a", "a", "b"]);
    await shelf.load(["a"]);
    expect(fetch.mock.calls).toEqual([["a"], ["b"]]);
    expect([shelf.now("a"), shelf.now("b")]).toEqual(["A", "B"]);
  });

  test("rejects for what cannot be had, keeps what came beside it, and tries again when asked again", async () => {
    const fetch = vi.fn(async (name: string) => name);
    fetch.mockImplementationOnce(() => Promise.reject(new TypeError("Failed to fetch")));
    const shelf = createShelf(fetch);
    await expect(shelf.load(["a", "b"])).rejects.toThrow("Failed to fetch");
    expect([shelf.now("a"), shelf.now("b")]).toEqual([undefined, "b"]);
    await shelf.load(["a"]);
    expect(shelf.now("a")).toBe("a");
  });

  test("tells of an arrival whoever asked for it, and of none that failed", async () => {
    let online = false;
    const shelf = createShelf(async (name: string) => {
      if (!online) throw new TypeError("Failed to fetch");
      return name;
    });
    const arrival = shelf.arrival("a");
    await shelf.load(["a"]).catch(() => {});
    expect(await settled(arrival)).toBe(false);
    online = true;
    await shelf.load(["a"]);
    expect(await settled(arrival)).toBe(true);
    expect(shelf.arrival("a")).toBe(arrival);
    expect(arrival).toHaveProperty("status", "fulfilled");
    await shelf.load(["b"]);
    expect(await settled(shelf.arrival("b"))).toBe(true);
  });
});
