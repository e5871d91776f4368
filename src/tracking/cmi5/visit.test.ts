import { beforeEach, describe, expect, test } from "vitest";
import type { Marks } from "../port.ts";
import { type Bookend, bookendId } from "./bookends.ts";
import { createVisit, type VisitParts } from "./visit.ts";

let marks: Marks | undefined;
let tried: boolean;
let now: number;
let delivered: Set<string>;

const parts = (more: Partial<VisitParts> = {}): VisitParts => ({
  speaking: {
    actor: { account: { homePage: "https://lms.example", name: "7" } },
    activity: "https://lms.example/au/1",
    publisher: "urn:atenta:course:demo",
    registration: "r",
    context: {},
    lang: "es",
    cmi5: true,
  },
  ...{ session: "one", registration: "r", derivedId: (names) => names.join("|") },
  ...{ begun: 1_000, now: () => now, watching: false, told: new Set() },
  stand: () => marks && { marks, progress: 0.5 },
  isDelivered: (id) => delivered.has(id),
  hasTried: () => tried,
  ...more,
});
const verbs = (statements: readonly { readonly verb: { readonly id: string } }[]) =>
  statements.map(({ verb }) => verb.id.replace(/.*\//, "")).join(" ");
const deliver = (verb: Bookend, more: Partial<VisitParts> = {}) => delivered.add(bookendId(parts(more), verb));

beforeEach(() => {
  [marks, tried, now, delivered] = [undefined, true, 61_000, new Set()];
});

const failed: Marks = { completed: true, success: "failed", score: 40 };
const passed: Marks = { completed: true, success: "passed", score: 90 };

describe("a session", () => {
  test("begins before all that follows, also where nothing is known yet, and ends with how long it was", () => {
    const visit = createVisit(parts());
    expect(visit.first).toMatchObject({ timestamp: "1970-01-01T00:00:01.000Z" });
    expect(visit.outcomes()).toEqual([]);
    expect(visit.last()).toMatchObject([{ result: { duration: "PT60S" } }]);
  });

  test("tells of what came of it once, as it was when it was first so", () => {
    const visit = createVisit(parts());
    marks = { completed: false, success: "unknown" };
    expect(visit.outcomes()).toEqual([]);
    marks = passed;
    const first = visit.outcomes();
    expect(verbs(first)).toBe("completed passed");
    now += 5_000;
    expect(visit.outcomes()).toEqual(first);
    deliver("completed");
    deliver("passed");
    expect(visit.outcomes()).toEqual([]);
  });

  test("tells of nothing twice in a registration: neither what an earlier session told, nor another machine", () => {
    marks = passed;
    deliver("completed", { session: "earlier" });
    expect(verbs(createVisit(parts()).outcomes())).toBe("passed");
    expect(createVisit(parts({ told: new Set(["completed", "passed"]) })).outcomes()).toEqual([]);
  });

  test("has nobody failed while they learn, only when it ends, and only where they tried", () => {
    marks = failed;
    const visit = createVisit(parts());
    expect(verbs(visit.outcomes())).toBe("completed");
    expect(verbs(visit.last())).toBe("failed terminated");
    tried = false;
    expect(verbs(visit.last())).toBe("terminated");
    [tried, marks] = [true, passed];
    expect(verbs(visit.outcomes())).toBe("completed passed");
    expect(verbs(visit.last())).toBe("terminated");
  });

  test("never says failed after passed, whichever session said it, and never both in one", () => {
    marks = failed;
    deliver("passed");
    expect(verbs(createVisit(parts()).last())).toBe("terminated");
    delivered.clear();
    deliver("failed");
    const visit = createVisit(parts());
    expect(verbs(visit.last())).toBe("terminated");
    marks = passed;
    expect(verbs(visit.outcomes())).toBe("completed");
    // The next session says it.
    expect(verbs(createVisit(parts({ session: "two" })).outcomes())).toBe("completed passed");
  });

  test("only begins and ends for whoever looks", () => {
    marks = passed;
    const visit = createVisit(parts({ watching: true }));
    expect(visit.outcomes()).toEqual([]);
    marks = failed;
    expect(verbs([visit.first, ...visit.last()])).toBe("initialized terminated");
  });
});
