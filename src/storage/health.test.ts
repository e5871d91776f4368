import { describe, expect, test } from "vitest";
import { assess, type HealthFacts, putOffUntil, remindsOf } from "./health.ts";
import { SOME_APP } from "./user-agent.ts";

const day = 86_400_000;
const now = 1_000 * day;

/** A browser that has promised nothing, and a learner who has done a little. */
const facts = (given: Partial<HealthFacts> = {}): HealthFacts => ({
  now,
  agent: { engine: "chromium", ios: false },
  secure: true,
  installed: false,
  persisted: false,
  canPersist: true,
  usage: 5_000_000,
  quota: 5_000_000_000,
  perhapsPrivate: false,
  storage: "durable",
  done: 3,
  answersAtRisk: 3,
  madeAtRisk: 0,
  unreadable: 0,
  since: now - day,
  ...given,
});

const found = (given: Partial<HealthFacts>) => assess(facts(given)).map(({ rank, id }) => `${rank} ${id}`);
const safari = { engine: "webkit", ios: true } as const;

describe("what there is to say", () => {
  test("is mostly good where the browser has promised, and all is in a copy", () => {
    expect(found({ persisted: true, installed: true, answersAtRisk: 0, copiedAt: now - 2 * day })).toEqual([
      "good kept",
      "good installed",
      "good persisted",
      "good copyFresh",
    ]);
  });

  test("offers what would help, each with the finding that it is for", () => {
    expect(assess(facts()).map(({ id, remedies }) => [id, ...remedies])).toEqual([
      ["evictable", "persist"],
      ["neverCopied", "copy"],
      ["kept"],
    ]);
    expect(assess(facts({ canPersist: false })).find(({ id }) => id === "evictable")?.remedies).toEqual(["copy"]);
  });

  test.each(["refused", "newer", "full", "corrupt", "failed"] as const)(
    "begins with %s, where nothing is kept",
    (storage) => {
      expect(assess(facts({ storage }))[0]).toMatchObject({ id: storage, rank: "danger" });
    },
  );

  test("offers to put right what can be: a damaged database and a full one", () => {
    const withRecovery = (["refused", "newer", "full", "corrupt", "failed"] as const).filter((storage) =>
      assess(facts({ storage }))[0]?.remedies.includes("recover"),
    );
    expect(withRecovery).toEqual(["full", "corrupt"]);
  });

  test("names Safari's seven days, but not of an installed page, nor inside an app, which is worse", () => {
    expect(found({ agent: safari })).toContain("risk week");
    // Even one that has promised: the promise is about room, the seven days are not.
    expect(found({ agent: safari, persisted: true })).toContain("risk week");
    expect(found({ agent: safari, installed: true })).not.toContain("risk week");
    const inside = found({ agent: { ...safari, inApp: "Instagram" } });
    expect(inside[0]).toBe("danger inApp");
    expect(inside).not.toContain("risk week");
    expect(found({ agent: { ...safari, inApp: SOME_APP } })[0]).toBe("danger someApp");
  });

  test("names a window that may be private, plain http and little room", () => {
    expect(found({ perhapsPrivate: true })).toContain("risk private");
    expect(found({ secure: false })).toContain("risk insecure");
    expect(found({ usage: 990_000_000, quota: 1_000_000_000 })).toContain("risk room");
    expect(found({})).not.toContain("risk room");
  });

  test("says nothing of a promise that cannot be asked for: over plain http, or where the browser does not say", () => {
    const { persisted: _, ...silent } = facts();
    expect(assess(silent).map(({ id }) => id)).not.toContain("evictable");
    expect(found({ secure: false, persisted: false })).not.toContain("note evictable");
  });

  test("counts what no copy holds", () => {
    expect(assess(facts({ answersAtRisk: 20, madeAtRisk: 2, done: 22 }))).toContainEqual({
      id: "neverCopied",
      rank: "risk",
      remedies: ["copy"],
      values: { count: 22 },
    });
    expect(assess(facts({ answersAtRisk: 4, copiedAt: now - 3 * day }))).toContainEqual({
      id: "copyOld",
      rank: "note",
      remedies: ["copy"],
      values: { count: 4, days: 3 },
    });
    expect(found({ answersAtRisk: 40, copiedAt: now - 31 * day })).toContain("risk copyOld");
    expect(found({ done: 0, answersAtRisk: 0 }).filter((line) => /cop/i.test(line))).toEqual([]);
  });

  test("says of rows that do not read how many there are, in place of all being well", () => {
    expect(found({ unreadable: 2 })).toContain("risk unreadable");
    expect(found({ unreadable: 2 })).not.toContain("good kept");
  });
});

describe("a reminder", () => {
  const reminds = (given: Partial<HealthFacts>) => remindsOf(facts(given)) !== undefined;

  test("comes after fifteen answers that nothing else holds, where the browser may delete by itself", () => {
    expect(reminds({ answersAtRisk: 14 })).toBe(false);
    expect(remindsOf(facts({ answersAtRisk: 15 }))).toEqual({ answers: 15, made: 0 });
    expect(reminds({ persisted: true, answersAtRisk: 15 })).toBe(false);
  });

  test("comes for a single thing that was made: that cannot be answered again", () => {
    expect(remindsOf(facts({ answersAtRisk: 0, madeAtRisk: 1 }))).toEqual({ answers: 0, made: 1 });
  });

  test.each([
    ["in Safari", { agent: safari }],
    ["inside an app", { agent: { engine: "chromium", ios: false, inApp: "Instagram" } }],
    ["in a window that may be private", { perhapsPrivate: true }],
  ] as const)("comes %s even where the browser has promised", (_, where) => {
    expect(reminds({ ...where, persisted: true, answersAtRisk: 15 })).toBe(true);
  });

  test("leaves a week after a copy, and after it was put off", () => {
    expect(reminds({ answersAtRisk: 30, copiedAt: now - 7 * day + 1 })).toBe(false);
    expect(reminds({ answersAtRisk: 30, copiedAt: now - 7 * day })).toBe(true);
    const later = putOffUntil(now);
    expect(reminds({ answersAtRisk: 30, remindAfter: later })).toBe(false);
    expect(reminds({ answersAtRisk: 30, remindAfter: later, now: later })).toBe(true);
  });

  test("waits for sixty days and fifty answers where the browser has promised", () => {
    const promised = { persisted: true, answersAtRisk: 50, since: now - 60 * day };
    expect(reminds(promised)).toBe(true);
    expect(reminds({ ...promised, answersAtRisk: 49 })).toBe(false);
    expect(reminds({ ...promised, since: now - 59 * day })).toBe(false);
    expect(reminds({ ...promised, copiedAt: now - 30 * day })).toBe(false);
  });

  test("does not come where nothing is kept: a notice says that already", () => {
    expect(reminds({ storage: "refused", answersAtRisk: 30 })).toBe(false);
  });
});
