import { describe, expect, test } from "vitest";
import { manualTimers, settle } from "../../storage/testing.ts";
import { createClient, type Fetch } from "./client.ts";
import { anAgent, aStatement, type Fault, storeTwin } from "./testing/store.ts";

const receiver = { endpoint: "https://lrs.example/xapi/", authorization: "Basic c2VjcmV0" };
const address = { activityId: "urn:a:b", agent: anAgent, registration: "a-registration", stateId: "atenta" };

function opened() {
  const store = storeTwin();
  const timers = manualTimers();
  const client = createClient(receiver, { fetch: store.fetch, timers, clock: { now: () => 0 } });
  const answering = (fault: Fault) => {
    store.faults.push(fault);
    return client.send([aStatement(1)]);
  };
  return { store, timers, client, answering };
}

describe("what is asked", () => {
  test("is asked with the one header that says who asks, and nothing that a browser would add", async () => {
    const { client, store } = opened();
    await client.send([aStatement(1), aStatement(2)]);
    expect(store.asked).toMatchObject([
      {
        url: "https://lrs.example/xapi/statements",
        init: {
          method: "POST",
          headers: {
            Authorization: "Basic c2VjcmV0",
            "X-Experience-API-Version": "1.0.3",
            "Content-Type": "application/json",
          },
          credentials: "omit",
          redirect: "error",
          referrerPolicy: "no-referrer",
          cache: "no-store",
        },
      },
    ]);
    expect(store.asked[0]?.init).not.toHaveProperty("keepalive");
    expect(JSON.parse(String(store.asked[0]?.init.body))).toEqual([aStatement(1), aStatement(2)]);
  });

  test("is never the address with the authorisation in it", async () => {
    const { client, store } = opened();
    await client.readState(address);
    await client.writeState(address, {}, { keepalive: true });
    await client.readProfile(anAgent, "cmi5LearnerPreferences");
    const agent = encodeURIComponent(JSON.stringify(anAgent));
    const state = `activities/state?activityId=urn%3Aa%3Ab&agent=${agent}&stateId=atenta&registration=a-registration`;
    expect(store.asked.map(({ url, init }) => `${init.method} ${url.slice(receiver.endpoint.length)}`)).toEqual([
      `GET ${state}`,
      `PUT ${state}`,
      `GET agents/profile?agent=${agent}&profileId=cmi5LearnerPreferences`,
    ]);
    expect(store.asked[1]?.init.keepalive).toBe(true);
  });

  test("names no registration where there is none", async () => {
    const { client, store } = opened();
    await client.readState({ activityId: "urn:a:b", agent: anAgent, stateId: "atenta" });
    expect(store.asked[0]?.url).not.toContain("registration");
  });
});

describe("an answer to statements", () => {
  test.each<readonly [string, Fault, object]>([
    ["no network", "before", { is: "gone", status: 0, text: "" }],
    ["a connection that breaks before the answer", "after", { is: "gone", status: 0 }],
    ["a fault of its own", { status: 500, text: "Oh" }, { is: "gone", status: 500, text: "Oh" }],
    ["a page of a hotel that says yes", { status: 200, text: "<html>Welcome</html>" }, { is: "gone", status: 200 }],
    ["a yes to other statements", { status: 200, text: '["another"]' }, { is: "gone" }],
    ["a yes that is no list", { status: 200, text: "{}" }, { is: "gone" }],
    ["nothing there", { status: 404 }, { is: "gone", status: 404 }],
    ["a bad statement", { status: 400, text: "No\n\u0007 verb" }, { is: "refused", status: 400, text: "No verb" }],
    ["a conflict", { status: 409 }, { is: "there" }],
    ["too much", { status: 413 }, { is: "too-large" }],
    ["nobody known", { status: 401 }, { is: "unauthorised", status: 401, text: "" }],
    ["nobody allowed", { status: 403, text: "Over" }, { is: "unauthorised", status: 403, text: "Over" }],
    ["too often", { status: 429 }, { is: "busy", status: 429 }],
    ["seconds to wait", { status: 429, after: "7" }, { is: "busy", status: 429, after: 7_000 }],
    ["a date to wait for", { status: 503, after: "Thu, 01 Jan 1970 00:01:00 GMT" }, { is: "busy", after: 60_000 }],
    ["a date gone by", { status: 503, after: "Wed, 31 Dec 1969 00:00:00 GMT" }, { is: "busy", after: 0 }],
    ["a year to wait", { status: 503, after: "31536000" }, { is: "busy", after: 86_400_000 }],
    ["a wait of who knows how long", { status: 503, after: "soon" }, { is: "busy", status: 503 }],
  ])("%s", async (_, fault, answer) => {
    expect(await opened().answering(fault)).toMatchObject(answer);
  });

  test("is stored where all ids come back, however they are written", async () => {
    expect(await opened().client.send([aStatement(1)])).toEqual({ is: "stored" });
    const answer = { status: 200, text: JSON.stringify([aStatement(1).id.toUpperCase()]) };
    expect(await opened().answering(answer)).toEqual({ is: "stored" });
  });

  test("is cut where it is a whole page", async () => {
    const answer = await opened().answering({ status: 400, text: "no 😀".repeat(1_000) });
    expect(answer).toMatchObject({ is: "refused" });
    const { text } = answer as { readonly text: string };
    expect(text.length).toBeLessThanOrEqual(500);
    expect(text).not.toMatch(/\p{Cs}/u);
  });

  test("that does not come is none, after a while", async () => {
    const { timers, answering } = opened();
    let answer: unknown;
    void answering("never").then((each) => {
      answer = each;
    });
    timers.pass(19_999);
    await settle();
    expect(answer).toBeUndefined();
    timers.pass(1);
    await settle();
    expect(answer).toEqual({ is: "gone", status: 0, text: "" });
  });

  test("is a value also where the browser throws before it asks", async () => {
    const fetch: Fetch = () => {
      throw new Error("Refused to connect");
    };
    const client = createClient(receiver, { fetch, timers: manualTimers(), clock: { now: () => 0 } });
    expect(await client.send([])).toMatchObject({ is: "gone" });
    expect(await client.readState(address)).toMatchObject({ is: "gone" });
    expect(await client.writeState(address, {})).toMatchObject({ is: "gone" });
  });
});

test("a statement is found by its id, or is not there", async () => {
  const { client, store } = opened();
  await client.send([aStatement(1)]);
  expect(await client.readStatement(aStatement(1).id)).toEqual({ is: "found", value: aStatement(1) });
  expect(await client.readStatement(aStatement(2).id)).toEqual({ is: "none" });
  expect(store.asked[1]?.url).toBe(`${receiver.endpoint}statements?statementId=${aStatement(1).id}`);
});

describe("a document", () => {
  test("that was written is found; another is not there", async () => {
    const { client } = opened();
    expect(await client.readState(address)).toEqual({ is: "none" });
    expect(await client.writeState(address, { version: 1 })).toEqual({ is: "stored" });
    expect(await client.readState(address)).toEqual({ is: "found", value: { version: 1 } });
    expect(await client.readState({ ...address, registration: "another" })).toEqual({ is: "none" });
  });

  test.each<readonly [Fault, object]>([
    [
      { status: 200, text: "<html>" },
      { is: "gone", status: 200 },
    ],
    [{ status: 403 }, { is: "unauthorised" }],
    [
      { status: 429, after: "1" },
      { is: "busy", after: 1_000 },
    ],
    [{ status: 400 }, { is: "refused" }],
    ["before", { is: "gone" }],
  ])("that cannot be read or written says why: %j", async (fault, answer) => {
    const { client, store } = opened();
    store.always = fault;
    expect(await client.readState(address)).toMatchObject(answer);
    expect(await client.writeState(address, {})).toMatchObject(answer);
  });
});
