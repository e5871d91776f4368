import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languagesIn, launchDataOf } from "./launch-data.ts";
import { createSessionMemory, type SessionRecord } from "./session-memory.ts";
import { type Fetch, fetchToken } from "./token.ts";

const session = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
const publisher = { id: "urn:atenta:course:demo:au" };

describe("what an LMS has laid ready", () => {
  test("reads whole, and its context stays as it is", () => {
    const contextTemplate = {
      extensions: { [session]: "one", "urn:other": { a: [1, null] } },
      contextActivities: { grouping: [publisher], other: [{ id: "urn:x", definition: { name: { es: "X" } } }] },
      platform: "LMS",
    };
    const data = {
      ...{ contextTemplate, launchMode: "Review", masteryScore: 0.75, moveOn: "Passed" },
      ...{ returnURL: "https://lms.example/back?id=12", launchParameters: "x" },
    };
    expect(launchDataOf(data)).toEqual({
      ...{ contextTemplate, mode: "review", masteryScore: 0.75, moveOn: "Passed" },
      returnURL: "https://lms.example/back?id=12",
    });
  });

  test("may have one activity where statements have a list", () => {
    const contextTemplate = { contextActivities: { grouping: publisher } };
    expect(launchDataOf({ contextTemplate, launchMode: "Normal" })?.contextTemplate).toEqual({
      contextActivities: { grouping: [publisher] },
    });
  });

  test.each([
    ["masteryScore", "0.8", 0.8],
    ["masteryScore", 0, 0],
    ["masteryScore", 80, undefined],
    ["masteryScore", "", undefined],
    ["moveOn", "Done", undefined],
    ["returnURL", "javascript:alert(1)", undefined],
    ["returnURL", "data:text/html,x", undefined],
    ["launchMode", "Else", undefined],
  ])("passes over what is not as it should be: %s %j", (name, value, kept) => {
    const read = launchDataOf({ contextTemplate: {}, [name]: value });
    expect(read).toMatchObject({ mode: "normal" });
    expect(read?.[name as "moveOn"]).toBe(kept);
  });

  test("is none where it is no document, or its context none", () => {
    for (const value of [undefined, null, "", { contextTemplate: "x" }, { contextTemplate: { contextActivities: 1 } }])
      expect(launchDataOf(value)).toBeUndefined();
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.anything(), (value) => void [launchDataOf(value), languagesIn(value)]));
  });
});

test("languages are taken in the order of preference, each once", () => {
  expect(languagesIn({ languagePreference: "en-US, ca-ES,es-MX,es, x" })).toEqual(["en", "ca", "es"]);
  expect(languagesIn({ audioPreference: "on" })).toEqual([]);
});

describe("the token of a session", () => {
  const answering = (body: string, status = 200): { fetch: Fetch; asked: [string, RequestInit][] } => {
    const asked: [string, RequestInit][] = [];
    return {
      asked,
      fetch: async (address, init) => {
        asked.push([address, init]);
        return new Response(body, { status });
      },
    };
  };

  test("is asked for by POST, once", async () => {
    const { fetch, asked } = answering('{"auth-token":"QWxhZGRpbjpvcGVuIHNlc2FtZQ=="}');
    const address = "https://lms.example/token?k=1";
    expect(await fetchToken(address, fetch)).toEqual({ authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==" });
    expect(asked).toEqual([[address, expect.objectContaining({ method: "POST", cache: "no-store" })]]);
  });

  test.each([
    ['{"error-code":"1","error-text":"Already returned."}', 200, { why: "used", code: 1, text: "Already returned." }],
    ['{"error-code":2,"error-text":"No."}', 200, { why: "refused", code: 2, text: "No." }],
    ['{"auth-token":"a\\r\\nb"}', 200, { why: "refused", code: 200 }],
    ["<html>", 403, { why: "refused", code: 403 }],
    ["<html>", 500, { why: "gone", code: 500 }],
    ["{}", 503, { why: "gone", code: 503 }],
  ])("is not had from %s (%d)", async (body, status, expected) => {
    expect(await fetchToken("https://lms.example/", answering(body, status).fetch)).toMatchObject(expected);
  });

  test("is not had without a connection", async () => {
    const fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await fetchToken("https://lms.example/", fetch)).toEqual({ why: "gone", code: 0, text: "Failed to fetch" });
  });
});

describe("what a tab remembers of a session", () => {
  const kept = (values = new Map<string, string>()) => ({
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  });
  const record: SessionRecord = { version: 1, launch: "one", authorization: "Basic x", begun: 5, ended: false };

  test("is there again after the page was loaded anew, for the same launch alone", () => {
    const storage = kept();
    createSessionMemory(storage, "key").write(record);
    expect(createSessionMemory(storage, "key").read("one")).toEqual(record);
    expect(createSessionMemory(storage, "key").read("two")).toBeUndefined();
  });

  test.each([undefined, kept(new Map([["key", "{"]])), kept(new Map([["key", '{"launch":"one"}']]))])(
    "is nothing where there is nothing that reads",
    (storage) => {
      const memory = createSessionMemory(storage, "key");
      expect(memory.read("one")).toBeUndefined();
      expect(() => memory.write(record)).not.toThrow();
    },
  );

  test("is nothing where the browser does not let anybody near", () => {
    const shut = {
      getItem: () => {
        throw new DOMException("", "SecurityError");
      },
      setItem: () => {
        throw new DOMException("", "QuotaExceededError");
      },
    };
    const memory = createSessionMemory(shut, "key");
    expect(memory.read("one")).toBeUndefined();
    expect(() => memory.write(record)).not.toThrow();
  });
});
