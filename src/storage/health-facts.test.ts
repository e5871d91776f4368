import { expect, test } from "vitest";
import { answeredEvent, finishedEvent, madeEvent } from "../learning/testing.ts";
import { type AskedBrowser, askBrowser, logFacts } from "./health-facts.ts";

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0";
const chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";

const browser = (given: Partial<AskedBrowser> = {}): AskedBrowser => ({
  userAgent: chrome,
  maxTouchPoints: 0,
  secure: true,
  installed: false,
  storage: {
    persisted: async () => true,
    persist: async () => true,
    estimate: async () => ({ usage: 7, quota: 70 }),
    getDirectory: async () => ({}) as FileSystemDirectoryHandle,
  },
  ...given,
});

test("what the browser answers is told", async () => {
  expect(await askBrowser(browser())).toEqual({
    agent: { engine: "chromium", ios: false },
    secure: true,
    installed: false,
    persisted: true,
    canPersist: true,
    usage: 7,
    quota: 70,
    perhapsPrivate: false,
  });
});

test("what it does not answer is left out", async () => {
  const throws = () => Promise.reject(new TypeError("no"));
  const silent = { secure: true, installed: false, perhapsPrivate: false };
  expect(await askBrowser(browser({ storage: undefined }))).toMatchObject({ ...silent, canPersist: false });
  const refusing = await askBrowser(browser({ storage: { persisted: throws, estimate: throws } }));
  expect(refusing).toEqual({ agent: { engine: "chromium", ios: false }, ...silent, canPersist: false });
});

test("a window may be private where Firefox or Safari refuses what it gives to others; Chrome is not asked", async () => {
  const refuses = { getDirectory: () => Promise.reject(new DOMException("no", "SecurityError")) };
  expect((await askBrowser(browser({ userAgent: firefox, storage: refuses }))).perhapsPrivate).toBe(true);
  expect((await askBrowser(browser({ userAgent: firefox }))).perhapsPrivate).toBe(false);
  expect((await askBrowser(browser({ storage: refuses }))).perhapsPrivate).toBe(false);
  // Where it does not exist at all, its lack says nothing.
  expect((await askBrowser(browser({ userAgent: firefox, storage: {} }))).perhapsPrivate).toBe(false);
  expect((await askBrowser(browser({ userAgent: firefox, storage: undefined }))).perhapsPrivate).toBe(false);
});

test("what is at risk is what was answered and made since the last copy", () => {
  const events = [
    answeredEvent({ n: 1, at: 10 }),
    madeEvent({ n: 2, at: 20 }),
    answeredEvent({ n: 3, at: 30 }),
    finishedEvent({ n: 4, at: 30 }),
    madeEvent({ n: 5, at: 40 }),
  ];
  expect(logFacts({ storage: "durable", events })).toEqual({
    storage: "durable",
    done: 4,
    answersAtRisk: 2,
    madeAtRisk: 2,
    unreadable: 0,
    since: 10,
  });
  expect(logFacts({ storage: "durable", events, copied: { at: 20 }, remindAfter: 90, unreadable: 1 })).toEqual({
    storage: "durable",
    done: 4,
    answersAtRisk: 1,
    madeAtRisk: 1,
    unreadable: 1,
    copiedAt: 20,
    remindAfter: 90,
    since: 10,
  });
  expect(logFacts({ storage: "refused", events: [] })).not.toHaveProperty("since");
});
