import { expect, test, vi } from "vitest";
import { PERSIST_KEY, persist, persistWhenWorth } from "./persist.ts";

const chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0";

function setting(given: { userAgent?: string; installed?: boolean; persisted?: boolean; grants?: boolean } = {}) {
  const { userAgent = chrome, installed = false, persisted = false, grants = true } = given;
  const values = new Map<string, string>();
  const ask = vi.fn(async () => grants);
  const browser = { userAgent, maxTouchPoints: 0, secure: true, installed };
  const parts = {
    browser: { ...browser, storage: { persisted: async () => persisted, persist: ask } },
    storage: {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
    },
    now: () => 7,
  };
  return { ask, parts, values, install: { ...parts, browser: { ...parts.browser, installed: true } } };
}

const enough = { answers: 10, lessons: 0 };

test("it is asked after the tenth answer or the first finished lesson, and not before", async () => {
  const { ask, parts } = setting();
  expect(await persistWhenWorth(parts, { answers: 9, lessons: 0 })).toBe(false);
  expect(ask).not.toHaveBeenCalled();
  expect(await persistWhenWorth(parts, enough)).toBe(true);
  const other = setting();
  expect(await persistWhenWorth(other.parts, { answers: 1, lessons: 1 })).toBe(true);
});

test("it is asked once, and once more when the page is installed", async () => {
  const { ask, parts, install } = setting({ grants: false });
  for (let turn = 0; turn < 3; turn++) await persistWhenWorth(parts, enough);
  expect(ask).toHaveBeenCalledTimes(1);
  for (let turn = 0; turn < 3; turn++) await persistWhenWorth(install, enough);
  expect(ask).toHaveBeenCalledTimes(2);
});

test("it is not asked where it has been promised already", async () => {
  const { ask, parts } = setting({ persisted: true });
  expect(await persistWhenWorth(parts, enough)).toBe(true);
  expect(ask).not.toHaveBeenCalled();
});

test("in Firefox, which opens a question, only a press asks", async () => {
  const { ask, parts, values } = setting({ userAgent: firefox });
  expect(await persistWhenWorth(parts, enough)).toBe(false);
  expect(ask).not.toHaveBeenCalled();
  expect(await persist(parts)).toBe(true);
  expect(JSON.parse(values.get(PERSIST_KEY) ?? "")).toEqual({ at: 7, installed: false });
});

test("a browser that cannot, throws, or lets nothing be noted is no error", async () => {
  const { parts } = setting();
  const throws = () => {
    throw new DOMException("no", "SecurityError");
  };
  expect(await persistWhenWorth({ ...parts, browser: { ...parts.browser, storage: undefined } }, enough)).toBe(false);
  const refusing = { ...parts.browser, storage: { persisted: async () => false, persist: throws } };
  expect(await persist({ ...parts, browser: refusing })).toBe(false);
  expect(await persist({ ...parts, storage: { getItem: throws, setItem: throws } })).toBe(true);
});
