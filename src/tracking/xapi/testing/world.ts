import { seededFaults } from "../../../../tests/lms/lrs/faults.ts";
import { createLrs } from "../../../../tests/lms/lrs/lrs.ts";
import { below, seeded } from "../../../base/random.ts";
import { type ManualTimers, manualTimers } from "../../../storage/testing.ts";
import { createClient, type Fetch } from "../client.ts";
import type { Sender } from "../delivery.ts";
import { createSender } from "../sender.ts";
import { type Locks, leaseTurns, lockTurns } from "../turns.ts";
import type { Statement } from "../types.ts";
import { deliveryLog } from "./senders.ts";
import { aStatement } from "./store.ts";

/** What differs from one world to the next. */
export interface WorldGiven {
  readonly seed: number;
  /** Share of requests that something happens to, 0 to 1. */
  readonly faults: number;
  /** Of a hundred statements, so many that the store will never take. */
  readonly bad: number;
  /** The store says no also to what it has just as it is sent. */
  readonly strict: boolean;
  /** Each page says the same in other words, as sessions of cmi5 do. */
  readonly varied: boolean;
  /** Tabs take turns by Web Locks, or else by a note. */
  readonly locks: boolean;
}

interface Tab {
  readonly me: string;
  readonly sender: Sender;
  readonly timers: ManualTimers;
  readonly log: ReturnType<typeof deliveryLog>;
}

/** Lets everything that does not wait for time come to an end, bodies of answers too. */
const breathe = async () => {
  for (let turn = 0; turn < 3; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
};

/** A browser with several tabs on one log, a network, and a store that takes xAPI at its word. */
export function createWorld(given: WorldGiven) {
  const random = seeded(`world ${given.seed}`);
  const clock = { time: Date.parse("2026-11-23T09:00:00Z"), now: () => clock.time };
  const air = manualTimers();
  const bad = new Set<string>();
  const lrs = createLrs({
    now: clock.now,
    visitor: () => ({}),
    wait: (ms) => new Promise<void>((resolve) => void air.after(ms, resolve)),
    largest: 4_000,
    again: given.strict ? "conflict" : "fine",
    refuse: ({ id }) => (bad.has(id) ? "No such verb here" : undefined),
  });
  lrs.failing(seededFaults(given.seed, given.faults));

  /** What is on the disk, whichever tab wrote it. */
  const disk = deliveryLog();
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };
  const tabs: Tab[] = [];
  /** Whose turn it is, as the browser knows it. */
  let holder: string | undefined;
  let opened = 0;

  const locksOf = (me: string): Locks => ({
    async request(_, __, run) {
      if (holder !== undefined) return run(null);
      holder = me;
      return run({}).finally(() => {
        if (holder === me) holder = undefined;
      });
    },
  });

  /** A tab hears what the others have done. */
  const hear = ({ log, sender }: Tab) => {
    log.statements.splice(0, log.statements.length, ...disk.statements);
    log.events.splice(0, log.events.length, ...disk.events);
    sender.changed();
  };

  const open = (): Tab => {
    const me = `tab ${opened++}`;
    const timers = manualTimers();
    const log = deliveryLog();
    const isDead = () => tabs.every((tab) => tab.me !== me);
    const fetch: Fetch = (url, init) => (isDead() ? new Promise(() => {}) : lrs.fetch(url, init));
    const client = createClient(
      { endpoint: lrs.endpoint, authorization: "Basic dGVzdDp0ZXN0" },
      { fetch, timers, clock },
    );
    const said = (statement: Statement): Statement =>
      given.varied ? { ...statement, context: { platform: me } } : statement;
    const sender = createSender({
      ...{ client, clock, timers, random: seeded(me), limits: { statements: 12, bytes: 6_000 } },
      turns: given.locks ? lockTurns(locksOf(me), "turn") : leaseTurns({ storage, key: "turn", me, clock, timers }),
      waiting: () => log.waiting().map(said),
      append(data) {
        log.append(data);
        if (!isDead()) disk.append(data);
      },
    });
    const tab: Tab = { me, sender, timers, log };
    tabs.push(tab);
    hear(tab);
    return tab;
  };

  const kill = (tab: Tab) => {
    tabs.splice(tabs.indexOf(tab), 1);
    if (holder === tab.me) holder = undefined;
  };

  const pass = async (ms: number) => {
    clock.time += ms;
    air.pass(ms);
    for (const { timers } of [...tabs]) timers.pass(ms);
    await breathe();
  };

  let made = 0;
  /** Somebody does something in a tab; what the others hear of it they hear later. */
  const act = (tab: Tab, count: number, badIn100 = given.bad) => {
    const statements = Array.from({ length: count }, () => aStatement(made++, "x".repeat(1 + below(random, 300))));
    for (const { id } of statements) if (below(random, 100) < badIn100) bad.add(id);
    disk.statements.push(...statements);
    tab.log.statements.push(...statements);
    tab.sender.changed();
  };

  /** In one of the tabs something happens, to it or in it; or nothing but that time goes by. */
  const turn = async () => {
    const tab = tabs[below(random, tabs.length)] ?? open();
    switch (below(random, 14)) {
      case 0:
        kill(tab);
        break;
      case 1:
        tab.sender.leave([]);
        // Its last request is on its way: what comes of it, it does not hear.
        kill(tab);
        break;
      case 2:
        if (tabs.length < 3) open();
        break;
      case 3:
        void tab.sender.now();
        break;
      case 4:
        lrs.gone(below(random, 2) === 0);
        break;
      case 5:
      case 6:
        hear(tab);
        break;
      case 7:
        await pass(1 + below(random, 60_000));
        break;
      default:
        act(tab, 1 + below(random, 6));
    }
    await pass(below(random, 3) === 0 ? below(random, 8_000) : below(random, 600));
  };

  /** All goes well from now on, and whoever learns opens the course once more. */
  const end = async () => {
    lrs.gone(false);
    lrs.failing(undefined);
    for (const tab of [...tabs]) kill(tab);
    // What was on its way arrives, and a turn that nobody gave back runs out.
    await pass(60_000);
    const last = open();
    // As every session begins with something that a store takes.
    act(last, 1, 0);
    for (let waited = 0; waited < 200 && last.sender.store.getState().status !== "idle"; waited++) await pass(1_000);
    return last;
  };

  return { lrs, bad, disk, act, open, turn, end, pass };
}
