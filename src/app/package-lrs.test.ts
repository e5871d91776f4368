import { beforeEach, describe, expect, test, vi } from "vitest";
import { createLms, type Enrolment, LEARNER, type Lms } from "../../tests/lms/lrs/lms.ts";
import { BASIC, createLrs } from "../../tests/lms/lrs/lrs.ts";
import { lessons, machine, newTab, openPackage } from "./testing/lrs.ts";

const enrolment: Enrolment = {
  publisherId: "urn:atenta:course:demo:au",
  moveOn: "CompletedAndPassed",
  masteryScore: 0.8,
};
let lms: Lms;

beforeEach(() => {
  // Events of one moment follow each other by milliseconds, and pauses are short here: its clock is a second ahead.
  lms = createLms({ now: () => Date.now() + 1_000 });
});

const verbs = (of: Pick<Lms, "lrs"> = lms) =>
  of.lrs.statements
    .filter(({ object }) => String(object.id).includes("/au/"))
    .map(({ verb }) => verb.id.replace(/.*\//, ""))
    .filter((verb) => !["launched", "abandoned", "satisfied"].includes(verb))
    .join(" ");
const launch = (more: Partial<Enrolment> = {}) => lms.launch({ ...enrolment, ...more }).query;
const settled = (package_: Awaited<ReturnType<typeof openPackage>>) =>
  vi.waitFor(() => expect(package_.platform.store.getState()).toMatchObject({ status: "sent", waiting: 0 }), 5_000);
const lawful = () => {
  expect(lms.lrs.violations).toEqual([]);
  expect(lms.lrs.habits).toEqual([]);
};

describe("a package in an LMS that plays cmi5", () => {
  test("begins, tells of completion and success when they are so, and ends: nothing that cmi5 forbids", async () => {
    const course = await openPackage({ lms, query: launch({ returnURL: "https://lms.test/back" }) });
    await settled(course);
    expect(verbs()).toBe("initialized");
    course.answer(1);
    await settled(course);
    expect(verbs()).toBe("initialized completed passed");
    expect(lms.satisfied("a0a37fbe-04f1-46a3-9135-29aa41d4f1ee")).toBe(true);
    const { receiver } = course.edition.edition;
    const rows = receiver?.rows.getState() ?? [];
    expect(receiver?.name).toBe("lms.test");
    expect(receiver?.rows.getState()).toBe(rows);
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map(({ how }) => how))).toEqual(new Set(["delivered"]));
    expect(await course.platform.exit()).toBe(true);
    course.platform.goBack?.();
    expect(course.went).toEqual(["https://lms.test/back"]);
    expect(verbs()).toBe("initialized completed passed terminated");
    expect(course.platform.store.getState().status).toBe("ended");
    lawful();
  });

  test.each([
    ["Passed", 1, true],
    ["Passed", 0, false],
    ["Completed", 0, true],
    ["CompletedAndPassed", 0, false],
    ["CompletedOrPassed", 0, true],
    ["NotApplicable", 0, true],
  ] as const)("is satisfied by %s as it should be, with a share of %d", async (moveOn, share, satisfied) => {
    const course = await openPackage({ lms, query: launch({ moveOn }) });
    course.answer(share);
    await settled(course);
    await course.platform.exit();
    expect(verbs()).toBe(`initialized completed ${share === 1 ? "passed" : "failed"} terminated`);
    expect(lms.satisfied("a0a37fbe-04f1-46a3-9135-29aa41d4f1ee")).toBe(satisfied);
    lawful();
  });

  test("goes by the mark that the launch names", async () => {
    const course = await openPackage({ lms, query: launch({ masteryScore: 0.3 }) });
    course.answer(0.6);
    await settled(course);
    expect(verbs()).toBe("initialized completed passed");
    lawful();
  });

  test("has somebody pass in a later session who failed in one before, and never fails them again", async () => {
    const on = machine();
    const first = await openPackage({ lms, query: launch(), on });
    first.answer(0);
    await settled(first);
    await first.platform.exit();
    const second = await openPackage({ lms, query: launch(), on });
    second.answer(1);
    await settled(second);
    await second.platform.exit();
    const third = await openPackage({ lms, query: launch(), on });
    third.answer(0);
    await settled(third);
    await third.platform.exit();
    expect(verbs()).toBe(
      "initialized completed failed terminated initialized passed terminated initialized terminated",
    );
    lawful();
  });

  test("goes on on another machine, which tells of nothing that was told before", async () => {
    const first = await openPackage({ lms, query: launch() });
    first.answer(1);
    await settled(first);
    await first.platform.exit();
    const elsewhere = await openPackage({ lms, query: launch() });
    await settled(elsewhere);
    expect(Object.keys(elsewhere.progress.getState().progress.items).length).toBeGreaterThan(5);
    await elsewhere.platform.exit();
    expect(verbs()).toBe("initialized completed passed terminated initialized terminated");
    expect(lms.lrs.conflicts).toEqual([]);
    lawful();
  });

  test("tells in the next session what the one before could not, also that it was completed", async () => {
    const on = machine();
    let isCut = false;
    const fetch: Lms["fetch"] = (url, init) => (isCut ? Promise.reject(new TypeError("cut")) : lms.fetch(url, init));
    const first = await openPackage({ lms: { fetch }, query: launch(), on });
    await settled(first);
    isCut = true;
    first.answer(1);
    // The machine goes off for good: nothing is said at the end.
    await vi.waitFor(() => expect(first.platform.store.getState().status).toBe("gone"), 5_000);
    expect(verbs()).toBe("initialized");
    const second = await openPackage({ lms, query: launch(), on });
    await settled(second);
    expect(verbs()).toBe("initialized initialized completed passed");
    lawful();
  });

  test("only begins and ends where somebody looks, and keeps nothing of what they do", async () => {
    const on = machine();
    const course = await openPackage({ lms, query: launch({ launchMode: "Browse" }), on });
    course.answer(1);
    expect(course.platform.store.getState().status).toBe("watching");
    await vi.waitFor(() => expect(verbs()).toBe("initialized"));
    await course.platform.exit();
    await vi.waitFor(() => expect(verbs()).toBe("initialized terminated"));
    expect([...on.localStorage.values]).toEqual([]);
    lawful();
  });

  test("ends with its window, and says when it is loaded again that this visit is over", async () => {
    const [on, tab, query] = [machine(), newTab(), launch()];
    const course = await openPackage({ lms, query, on, tab });
    await settled(course);
    course.close();
    await vi.waitFor(() => expect(verbs()).toBe("initialized terminated"));
    const again = await openPackage({ lms, query, on, tab });
    expect(again.platform.told).toBe("over");
    again.answer(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(verbs()).toBe("initialized terminated");
    const next = await openPackage({ lms, query: launch(), on });
    await settled(next);
    expect(verbs()).toBe("initialized terminated initialized completed passed");
    lawful();
  });

  test("goes on in its session where the tab was brought back without having ended", async () => {
    const [on, tab, query] = [machine(), newTab(), launch()];
    await settled(await openPackage({ lms, query, on, tab }));
    const again = await openPackage({ lms, query, on, tab });
    await settled(again);
    expect(verbs()).toBe("initialized");
    again.answer(1);
    await settled(again);
    await again.platform.exit();
    expect(verbs()).toBe("initialized completed passed terminated");
    lawful();
  });

  test("keeps its authorisation in the tab alone: it is in no log, no copy and no backup", async () => {
    const course = await openPackage({ lms, query: launch() });
    course.answer(1);
    await settled(course);
    const secret = /auth|Basic|c2Vzc2lvbj|session:/i;
    expect([...course.tab.sessionStorage.values.values()].join()).toMatch(/Basic/);
    expect([...course.on.localStorage.values].join()).not.toMatch(secret);
    expect(JSON.stringify(course.progress.events())).not.toMatch(secret);
    expect(course.progress.backup()).not.toMatch(secret);
  });

  test("sends nothing to anybody where nobody launched it", async () => {
    const fetch = vi.fn(lms.fetch);
    const course = await openPackage({ lms: { fetch }, query: "" });
    course.answer(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(course.platform.store.getState()).toMatchObject({ status: "alone", refusals: [] });
    expect(fetch).not.toHaveBeenCalled();
  });
});

test("a package of plain xAPI says the same without what cmi5 adds, and ends with its window", async () => {
  const lrs = createLrs({ endpoint: "https://lrs.test/xapi/" });
  const query = String(
    new URLSearchParams({ endpoint: lrs.endpoint, auth: BASIC, actor: JSON.stringify({ ...LEARNER, name: "Ana" }) }),
  );
  const course = await openPackage({ lms: lrs, query, format: "xapi" });
  expect(course.edition.edition.learner).toBe("Ana");
  course.answer(1, lessons);
  await settled(course);
  course.close();
  await vi.waitFor(() => {
    const own = lrs.statements.filter(({ object }) => object.id === "urn:atenta:course:demo");
    expect(own.map(({ verb }) => verb.id.replace(/.*\//, "")).join(" ")).toBe(
      "initialized completed passed terminated",
    );
  });
  expect(lrs.violations).toEqual([]);
  expect(JSON.stringify(lrs.statements)).not.toContain("cmi5");
  const elsewhere = await openPackage({ lms: lrs, query, format: "xapi" });
  await settled(elsewhere);
  expect(Object.keys(elsewhere.progress.getState().progress.items).length).toBeGreaterThan(5);
});
