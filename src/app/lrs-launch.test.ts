import { beforeEach, describe, expect, test } from "vitest";
import { createLms, type Enrolment, LEARNER, type Lms } from "../../tests/lms/lrs/lms.ts";
import { BASIC, createLrs } from "../../tests/lms/lrs/lrs.ts";
import { type LaunchParts, openLaunch } from "./lrs-launch.ts";

const enrolment: Enrolment = {
  publisherId: "urn:atenta:course:demo:au",
  moveOn: "CompletedAndPassed",
  masteryScore: 0.8,
  languages: "ca-ES,es",
  returnURL: "https://lms.test/back",
};

function kept() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}

let lms: Lms;
let tab: ReturnType<typeof kept>;
let asked: string[];
let shown: string[];

const parts = (query: string, more: Partial<LaunchParts> = {}): LaunchParts => ({
  ...{ format: "cmi5", publisher: "urn:atenta:course:demo", memory: "atenta.package:demo:session" },
  location: { href: `https://content.test/start.html?${query}#/es/`, search: `?${query}` },
  replaceAddress: (address) => void shown.push(address),
  sessionStorage: tab,
  fetch: (url, init) => {
    asked.push(String(url));
    return lms.fetch(String(url), init);
  },
  // Nobody waits for the pause between two tries, and nobody is so slow that they are called off.
  timers: {
    after(ms, run) {
      if (ms < 10_000) queueMicrotask(run);
      return () => {};
    },
  },
  clock: { now: () => 1_000 },
  ...more,
});
beforeEach(() => {
  lms = createLms();
  tab = kept();
  [asked, shown] = [[], []];
});

describe("a launch of cmi5", () => {
  test("brings all that a session stands on, and asks for the token once, also when the page is loaded again", async () => {
    const { query, session } = lms.launch(enrolment);
    const launch = await openLaunch(parts(query));
    expect(launch).toMatchObject({
      ...{ is: "open", activity: session.activityId, session: session.id, begun: 1_000 },
      languages: ["ca", "es"],
      data: { mode: "normal", masteryScore: 0.8, moveOn: "CompletedAndPassed", returnURL: "https://lms.test/back" },
      state: { is: "none" },
    });
    const again = await openLaunch(parts(query, { clock: { now: () => 9_000 } }));
    expect(again).toMatchObject({ is: "open", begun: 1_000 });
    expect(asked.filter((url) => url.includes("/fetch"))).toHaveLength(1);
    expect(lms.lrs.violations).toEqual([]);
    expect(lms.lrs.habits).toEqual([]);
  });

  test("speaks to the addresses that it was given, and to nobody else", async () => {
    const { query } = lms.launch(enrolment);
    await openLaunch(parts(query));
    const given = new URLSearchParams(query);
    const others = asked.filter((url) => url !== given.get("fetch") && !url.startsWith(given.get("endpoint") ?? "?"));
    expect(asked.length).toBeGreaterThan(3);
    expect(others).toEqual([]);
  });

  test("keeps the token in the tab alone, and not in the address", async () => {
    const { query } = lms.launch(enrolment);
    await openLaunch(parts(query));
    expect([...tab.values.keys()]).toEqual(["atenta.package:demo:session"]);
    expect([...tab.values.values()].join("")).toContain("Basic ");
    expect(shown).toEqual([]);
  });

  test("is over once its end was told, and a new one is not", async () => {
    const { query } = lms.launch(enrolment);
    const launch = await openLaunch(parts(query));
    if (launch.is === "open") launch.end();
    expect(await openLaunch(parts(query))).toMatchObject({ is: "shut", why: "over" });
    expect(await openLaunch(parts(lms.launch(enrolment).query))).toMatchObject({ is: "open" });
  });

  test("could not begin where its link was used before, in another tab", async () => {
    const { query } = lms.launch(enrolment);
    await openLaunch(parts(query));
    expect(await openLaunch(parts(query, { sessionStorage: kept() }))).toMatchObject({
      ...{ is: "shut", why: "unbegun", link: { actor: LEARNER } },
      refusal: { what: "fetch", why: "refused", code: 1, text: "The authorization token has already been returned." },
    });
  });

  test("is tried again where the store fails for a moment, and goes on when the page is loaded again where it fails for longer", async () => {
    const { query } = lms.launch(enrolment);
    let failures = 1;
    lms.lrs.failing(({ path }) =>
      path === "activities/state" && failures-- > 0 ? { is: "status", when: "before", status: 500 } : undefined,
    );
    expect(await openLaunch(parts(query))).toMatchObject({ is: "open" });
    lms.lrs.failing(() => ({ is: "status", when: "before", status: 503 }));
    const next = lms.launch(enrolment).query;
    expect(await openLaunch(parts(next))).toMatchObject({
      ...{ is: "shut", why: "unbegun" },
      refusal: { what: "LMS.LaunchData", code: 503 },
    });
    lms.lrs.failing(undefined);
    expect(await openLaunch(parts(next))).toMatchObject({ is: "open" });
  });

  test("could not begin without a connection: nothing is told over what the platform has", async () => {
    const { query } = lms.launch(enrolment);
    const fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await openLaunch(parts(query, { fetch }))).toMatchObject({
      ...{ is: "shut", why: "unbegun" },
      refusal: { what: "fetch", why: "gone" },
    });
  });

  test("is nobody's without parameters, or with wrong ones: nothing is asked of anybody", async () => {
    expect(await openLaunch(parts(""))).toEqual({ is: "alone" });
    const { query } = lms.launch(enrolment);
    const broken = new URLSearchParams(query);
    broken.set("actor", "{}");
    expect(await openLaunch(parts(String(broken)))).toMatchObject({
      ...{ is: "alone", refusal: { what: "launch", text: "actor" } },
    });
    expect(asked).toEqual([]);
  });
});

describe("a launch of plain xAPI", () => {
  const lrs = () => createLrs({ endpoint: "https://lrs.test/xapi/" });
  const query = (more: Readonly<Record<string, string>> = {}) =>
    String(
      new URLSearchParams({ endpoint: "https://lrs.test/xapi/", auth: BASIC, actor: JSON.stringify(LEARNER), ...more }),
    );
  const plain = (asking: string, store: ReturnType<typeof lrs>) =>
    parts(asking, { format: "xapi", fetch: (url, init) => store.fetch(String(url), init) });

  test("takes the secret from the address bar, and goes on without it there", async () => {
    const store = lrs();
    expect(await openLaunch(plain(query(), store))).toMatchObject({
      ...{ is: "open", activity: "urn:atenta:course:demo", data: { mode: "normal", contextTemplate: {} } },
      begun: 1_000,
    });
    const [address = ""] = shown;
    expect(address).toMatch(/^https:\/\/content\.test\/start\.html\?endpoint=.*#\/es\/$/);
    expect(address).not.toMatch(/auth|Basic|dGVzdDp0ZXN0/);
    const { search } = new URL(address);
    expect(await openLaunch(plain(search.slice(1), store))).toMatchObject({ is: "open", begun: 1_000 });
    expect(store.violations).toEqual([]);
  });

  test("tells nobody anything where the secret is missing", async () => {
    const bare = new URLSearchParams(query());
    bare.delete("auth");
    expect(await openLaunch(plain(String(bare), lrs()))).toMatchObject({ is: "shut", why: "unbegun" });
  });

  test("takes the activity, the registration and the platform that it is given", async () => {
    const registration = "760e3480-ba55-4991-94b0-01820dbd23a2";
    const more = { registration, activity_id: "https://lms.test/a", activity_platform: "An LMS" };
    expect(await openLaunch(plain(query(more), lrs()))).toMatchObject({
      address: { activityId: "https://lms.test/a", registration, stateId: "atenta" },
      data: { contextTemplate: { platform: "An LMS" } },
    });
  });
});
