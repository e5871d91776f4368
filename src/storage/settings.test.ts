import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSettings, type DeviceSettings, SETTINGS_KEY } from "./settings.ts";

/** The `localStorage` of one browser, as its tabs have it. */
function browser(text?: string) {
  const stored = new Map(text === undefined ? [] : [[SETTINGS_KEY, text]]);
  const heard = new Map<object, (key: string | null) => void>();
  let full = false;
  const tab = () => {
    const me = {};
    return createSettings({
      storage: {
        getItem: (key) => stored.get(key) ?? null,
        setItem(key, value) {
          if (full) throw new DOMException("full", "QuotaExceededError");
          stored.set(key, value);
          for (const [other, hear] of heard) if (other !== me) hear(key);
        },
      },
      onStorage(listener) {
        heard.set(me, listener);
        return () => void heard.delete(me);
      },
    });
  };
  return {
    tab,
    text: () => stored.get(SETTINGS_KEY),
    fill: (now: boolean) => {
      full = now;
    },
    tell: (key: string | null) => {
      for (const hear of heard.values()) hear(key);
    },
  };
}

const all: DeviceSettings = { lang: "ca", theme: "dark", text: 150, motion: "less" };

describe("device settings", () => {
  test("are empty at first", () => {
    expect(browser().tab().read()).toEqual({});
  });

  test("are kept, each field by itself", () => {
    const { tab } = browser();
    expect(tab().write({ lang: "ca", theme: "light" })).toBe(true);
    expect(tab().write({ theme: "dark", text: 150, motion: "less" })).toBe(true);
    expect(tab().read()).toEqual(all);
  });

  test("keep what a newer program has set", () => {
    const { tab, text } = browser(JSON.stringify({ contrast: "more", theme: "light" }));
    tab().write({ theme: "dark" });
    expect(JSON.parse(text() ?? "")).toEqual({ contrast: "more", theme: "dark" });
    expect(tab().read()).toEqual({ theme: "dark" });
  });

  test.each([
    ["text", 110],
    ["text", "150"],
    ["theme", "blue"],
    ["lang", ""],
    ["lang", null],
  ])("pass over a field that does not read, and only that: %s %s", (field, value) => {
    const { [field as keyof DeviceSettings]: _, ...others } = all;
    expect(
      browser(JSON.stringify({ ...all, [field]: value }))
        .tab()
        .read(),
    ).toEqual(others);
  });

  test("never throw, whatever is stored", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constantFrom("null", "[1]", '"x"', "{")), (text) => {
        const settings = browser(text).tab();
        settings.read();
        expect(settings.write(all)).toBe(true);
        expect(settings.read()).toEqual(all);
      }),
    ));

  test("tell other tabs, and only of this key or of all", () => {
    const { tab, tell } = browser();
    const [mine, others] = [tab(), tab()];
    const heard: DeviceSettings[] = [];
    const stop = others.onForeign((settings) => heard.push(settings));
    mine.write({ theme: "dark" });
    tell("another.key");
    expect(heard).toEqual([{ theme: "dark" }]);
    tell(null);
    stop();
    mine.write({ theme: "light" });
    expect(heard).toEqual([{ theme: "dark" }, { theme: "dark" }]);
  });
});

describe("where nothing is kept, settings last as long as the page", () => {
  const refuse = () => {
    throw new DOMException("no", "SecurityError");
  };

  test.each([
    ["there is no storage", undefined],
    ["it throws", { getItem: refuse, setItem: refuse }],
  ])("%s", (_, storage) => {
    const settings = createSettings({ storage, onStorage: () => () => {} });
    expect(settings.read()).toEqual({});
    expect(settings.write({ theme: "dark" })).toBe(false);
    expect(settings.write({ lang: "es" })).toBe(false);
    expect(settings.read()).toEqual({ theme: "dark", lang: "es" });
  });

  test("what could not be kept wins over what was, and is kept with the next that can", () => {
    const { tab, fill } = browser(JSON.stringify({ theme: "light", text: 125 }));
    const settings = tab();
    fill(true);
    expect(settings.write({ theme: "dark" })).toBe(false);
    expect(settings.read()).toEqual({ theme: "dark", text: 125 });
    fill(false);
    expect(settings.write({ lang: "ca" })).toBe(true);
    expect(tab().read()).toEqual({ theme: "dark", text: 125, lang: "ca" });
    tab().write({ theme: "light" });
    expect(settings.read()).toEqual({ theme: "light", text: 125, lang: "ca" });
  });
});
