import { describe, expect, it } from "vitest";
import { type CopyNews, type CopyReport, type OfflineCopy, type Progress, StoringError } from "./offline-copy.ts";
import type { KeptLanguage } from "./offline-state.ts";
import { createOfflineStore } from "./offline-store.ts";

const DAY = 24 * 60 * 60 * 1000;
const language = (kept: KeptLanguage["kept"]): KeptLanguage => ({ kept, files: 4, bytes: 400 });
const all = { files: 4, bytes: 400 };

/** A store over a copy that does at once what it is asked for, and notes it. */
function begun(
  given: {
    report?: Partial<CopyReport>;
    support?: "yes" | "insecure" | "none";
    metered?: boolean;
    putOff?: number;
  } = {},
) {
  const done: string[] = [];
  const said: CopyNews[] = [];
  const state = {
    report: {
      languages: { es: language("none"), ca: language("none") },
      begun: false,
      behind: false,
      ...given.report,
    } as CopyReport,
    metered: given.metered ?? false,
    putOff: given.putOff,
    now: 100 * DAY,
    fails: undefined as StoringError | undefined,
    reachable: true,
    online: true,
    hear: (_: CopyNews) => {},
    settle: () => {},
  };
  const work = async (what: string, progress?: Progress) => {
    done.push(what);
    progress?.({ files: 1, bytes: 100 }, all);
    if (state.fails !== undefined) throw state.fails;
    progress?.(all, all);
  };
  const copy: OfflineCopy = {
    look: async (_, ask) => {
      if (ask && !state.reachable) throw new StoringError("offline");
      return state.report;
    },
    missing: async () => ({ files: 3, bytes: 300 }),
    store: async (lang, progress) => {
      await work(`store ${lang}`, progress);
      const languages = { ...state.report.languages, [lang]: language("whole") };
      state.report = { ...state.report, begun: true, languages };
    },
    fetchUpdate: async (progress) => {
      await work("update", progress);
      state.report = { ...state.report, behind: false, update: { status: "ready", bytes: 0, lessons: [] } };
    },
    apply: async () => {
      await work("apply");
      return state.report.update?.status === "ready";
    },
    remove: (lang) => work(`remove ${lang}`),
    say: (news) => said.push(news),
    onNews: (listener) => {
      state.hear = listener;
    },
    settled: () =>
      new Promise((resolve) => {
        state.settle = resolve;
      }),
    end: () => {},
  };
  const store = createOfflineStore({
    copy,
    begin: async () => {
      done.push("begin");
      return given.support ?? "yes";
    },
    lang: () => "es",
    metered: () => state.metered,
    online: () => state.online,
    putOff: {
      read: () => state.putOff,
      write: (at) => {
        state.putOff = at;
      },
    },
    clock: { now: () => state.now },
    reopen: () => done.push("reopen"),
  });
  return { store, done, said, state };
}

const kept = { begun: true, languages: { es: language("whole"), ca: language("none") } };
const behind = {
  ...kept,
  behind: true,
  update: { status: "known", bytes: 50, lessons: [] },
} satisfies Partial<CopyReport>;

describe("at the first visit", () => {
  it("the language of the page is stored by itself, and the other is not", async () => {
    const { store, done } = begun();
    await store.tend();
    expect(done).toEqual(["begin", "store es"]);
    expect(store.getState()).toEqual({
      support: "yes",
      languages: { es: language("whole"), ca: language("none") },
    });
  });

  it("it is asked first where every byte counts, and done when the answer is yes", async () => {
    const { store, done } = begun({ metered: true });
    await store.tend();
    expect(done).toEqual(["begin"]);
    expect(store.getState().asks).toEqual({ lang: "es", bytes: 300 });
    await store.store("es");
    expect(done).toEqual(["begin", "store es"]);
    expect(store.getState().asks).toBeUndefined();
  });

  it("a no holds for a week", async () => {
    const { store, state } = begun({ metered: true });
    await store.tend();
    store.putOff();
    expect(store.getState().asks).toBeUndefined();
    state.now += 7 * DAY;
    await store.tend();
    expect(store.getState().asks).toBeUndefined();
    state.now += 1;
    await store.tend();
    expect(store.getState().asks).toBeDefined();
  });

  it("a no from a day that has not come yet, after the clock was set back, does not hold", async () => {
    const { store } = begun({ metered: true, putOff: 1000 * DAY });
    await store.tend();
    expect(store.getState().asks).toBeDefined();
  });

  it("is done after all when the connection has become free", async () => {
    const { store, done, state } = begun({ metered: true });
    await store.tend();
    state.metered = false;
    await store.tend();
    expect(done).toEqual(["begin", "store es"]);
    expect(store.getState().asks).toBeUndefined();
  });
});

it.each(["insecure", "none"] as const)(
  "where it cannot be (%s), that is said and nothing is tried",
  async (support) => {
    const { store, done } = begun({ support });
    await store.tend();
    await store.check();
    expect(done).toEqual(["begin"]);
    expect(store.getState()).toEqual({ support, languages: {} });
  },
);

describe("how far storing is", () => {
  it("is shown here and in other tabs, and then no more", async () => {
    const { store, said } = begun();
    const jobs: unknown[] = [];
    store.subscribe(({ job }) => jobs.push(job));
    await store.tend();
    const job = { kind: "store", lang: "es", done: { files: 1, bytes: 100 }, all };
    expect(jobs).toContainEqual(job);
    expect(said).toEqual([{ job }, { job: { ...job, done: all } }, {}]);
    expect(store.getState().job).toBeUndefined();
  });

  it("in another tab is shown, also when that tab is closed before its end", async () => {
    const { store, state } = begun({ report: kept });
    await store.tend();
    const job = { kind: "store", lang: "ca", done: { files: 1, bytes: 100 }, all } as const;
    state.hear({ job });
    expect(store.getState().job).toEqual(job);
    state.report = { ...state.report, languages: { ...kept.languages, ca: language("partly") } };
    state.settle();
    await expect.poll(() => store.getState().job).toBeUndefined();
    await expect.poll(() => store.getState().languages.ca?.kept).toBe("partly");
  });
});

describe("what goes wrong", () => {
  it.each(["offline", "full", "altered", "failed"] as const)("is told: %s", async (problem) => {
    const { store, state } = begun();
    state.fails = new StoringError(problem);
    await store.tend();
    expect(store.getState()).toMatchObject({ problem, languages: { es: { kept: "none" } } });
    expect(store.getState().job).toBeUndefined();
    state.fails = undefined;
    await store.store("es");
    expect(store.getState().problem).toBeUndefined();
  });

  it("is not told when nobody has asked and the server only does not answer", async () => {
    const { store, state } = begun({ report: kept });
    state.reachable = false;
    await store.tend();
    state.online = false;
    await store.tend();
    expect(store.getState().problem).toBeUndefined();
    await store.check();
    expect(store.getState().problem).toBe("offline");
  });
});

describe("a new version", () => {
  it("is fetched by itself, and waits", async () => {
    const { store, done } = begun({ report: behind });
    await store.tend();
    expect(done).toEqual(["begin", "update"]);
    expect(store.getState().update?.status).toBe("ready");
  });

  it("is only told where every byte counts, and fetched when that is wanted", async () => {
    const { store, done } = begun({ report: behind, metered: true });
    await store.tend();
    expect(done).toEqual(["begin"]);
    expect(store.getState().update?.status).toBe("known");
    await store.fetchUpdate();
    expect(store.getState().update?.status).toBe("ready");
  });

  it("is used only when that is asked for, and then the page is opened anew", async () => {
    const { store, done, said } = begun({ report: behind });
    await store.tend();
    said.length = 0;
    await store.applyUpdate();
    expect(done).toEqual(["begin", "update", "apply", "reopen"]);
    expect(said).toEqual([{}]);
  });

  it("that is not there after all does not open the page anew", async () => {
    const { store, done, state } = begun({ report: kept });
    await store.tend();
    await store.applyUpdate();
    state.fails = new StoringError("failed");
    await store.applyUpdate();
    expect(done).not.toContain("reopen");
    expect(store.getState().problem).toBe("failed");
  });
});

it("what the browser has taken away is brought again, but not where every byte counts", async () => {
  const report = { begun: true, languages: { es: language("partly"), ca: language("none") } };
  const { store, done } = begun({ report });
  await store.tend();
  expect(done).toEqual(["begin", "store es"]);
  const dear = begun({ report, metered: true });
  await dear.store.tend();
  expect(dear.done).toEqual(["begin"]);
});

it("the language of the page is not taken away", async () => {
  const { store, done } = begun({
    report: { begun: true, languages: { es: language("whole"), ca: language("whole") } },
  });
  await store.tend();
  await store.remove("es");
  await store.remove("ca");
  expect(done).toEqual(["begin", "remove ca"]);
});

it("two looks at once are one", async () => {
  const { store, done } = begun();
  await Promise.all([store.tend(), store.tend(), store.check()]);
  expect(done).toEqual(["begin", "store es"]);
});
