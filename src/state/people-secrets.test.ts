import { beforeEach, describe, expect, it } from "vitest";
import { REMOVAL_WAIT } from "./people-changes.ts";
import type { People } from "./people-contract.ts";
import { ana, biel, browser, clara, done, MINUTE, settled } from "./testing/people.ts";

let device: ReturnType<typeof browser>;
let tab: Awaited<ReturnType<typeof device.tab>>;
let people: People;
const idOf = (name: string) => device.row(name).profile;

beforeEach(async () => {
  device = browser();
  tab = await device.tab();
  people = tab.people;
});

describe("A secret", () => {
  beforeEach(async () => {
    await people.create(ana, false);
    await people.create(clara, false);
    await people.leave();
  });

  it("that is right opens the profile, a passphrase with the key to what is stored", async () => {
    expect(await people.enter(idOf("Clara"), "tres gatos verdes")).toEqual(done);
    expect(tab.opened.at(-1)?.codec).toBe(device.twin.codec("tres gatos verdes"));
    await people.lock();
    expect(await people.enter(idOf("Ana"), "1234")).toEqual(done);
    expect(tab.who()?.name).toBe("Ana");
  });

  it("that is wrong opens nothing, and says how many tries are left", async () => {
    expect(await people.enter(idOf("Ana"), "0000")).toEqual({ is: "wrong", left: 4, until: undefined });
    expect(await people.enter(idOf("Ana"), "0000")).toEqual({ is: "wrong", left: 3, until: undefined });
    expect(tab.session.getState().status).toBe("asking");
  });

  it("that was wrong five times has to wait, longer each time, whatever is tried meanwhile", async () => {
    for (let wrong = 1; wrong < 5; wrong++) await people.enter(idOf("Ana"), "0000");
    for (const seconds of [30, 60, 120, 300, 900, 900]) {
      const until = device.now() + seconds * 1000;
      expect(await people.enter(idOf("Ana"), "0000")).toEqual({ is: "wrong", left: 0, until });
      device.pass(seconds * 1000 - 1);
      expect(await people.enter(idOf("Ana"), "1234")).toEqual({ is: "paused", until });
      device.pass(1);
    }
    expect(await people.enter(idOf("Ana"), "1234")).toEqual(done);
  });

  it("still has to wait after a reload, and in another tab", async () => {
    for (let wrong = 0; wrong < 5; wrong++) await people.enter(idOf("Ana"), "0000");
    const other = await device.tab();
    expect(await other.people.enter(idOf("Ana"), "1234")).toMatchObject({ is: "paused" });
  });

  it("counts as tried before it is looked at, so that a page closed meanwhile wins nothing", async () => {
    const trying = people.enter(idOf("Ana"), "0000");
    await Promise.resolve();
    expect(device.row("Ana").tries?.count).toBe(1);
    await trying;
  });

  it("that is right makes earlier wrong ones forgotten", async () => {
    for (let wrong = 1; wrong < 5; wrong++) await people.enter(idOf("Ana"), "0000");
    await people.enter(idOf("Ana"), "1234");
    expect(device.row("Ana").tries).toBeUndefined();
    await people.lock();
    expect(await people.enter(idOf("Ana"), "0000")).toMatchObject({ left: 4 });
  });

  it("does not wait for ever when the clock is set back", async () => {
    for (let wrong = 0; wrong < 5; wrong++) await people.enter(idOf("Ana"), "0000");
    device.set(device.now() - 365 * 24 * 60 * MINUTE);
    expect(await people.enter(idOf("Ana"), "1234")).toEqual(done);
  });

  it("of a profile that another tab has taken away says so, and what cannot be checked changes nothing", async () => {
    device.twin.breaks(true);
    expect(await people.enter(idOf("Ana"), "1234")).toEqual({ is: "failed" });
    expect(await people.enter("nobody", "1234")).toEqual({ is: "gone" });
    expect(tab.session.getState().status).toBe("asking");
  });
});

describe("A PIN", () => {
  it("is set, changed with the one that is there, and removed with it", async () => {
    await people.create(biel, true);
    expect(await people.setPin("1111")).toEqual(done);
    expect(device.row("Biel")).toMatchObject({ lock: { kind: "pin" }, lockAfter: 5 });
    const before = device.row("Biel").lock;
    expect(await people.setPin("2222", "9999")).toMatchObject({ is: "wrong" });
    expect(device.row("Biel").lock).toEqual(before);
    expect(await people.setPin("2222", "1111")).toEqual(done);
    expect(await people.removePin("1111")).toMatchObject({ is: "wrong" });
    expect(await people.removePin("2222")).toEqual(done);
    expect(device.row("Biel")).not.toHaveProperty("lock");
    expect(device.row("Biel")).not.toHaveProperty("lockAfter");
    expect(device.row("Biel")).not.toHaveProperty("tries");
  });

  it("that was forgotten can be removed a day after somebody asked, and not a moment before", async () => {
    await people.create(ana, false);
    await people.leave();
    const id = idOf("Ana");
    expect(await people.removeAsked(id)).toEqual({ is: "failed" });
    expect(await people.askRemoval(id)).toEqual(done);
    device.pass(REMOVAL_WAIT - 1);
    // Who asks again does not wait longer.
    await people.askRemoval(id);
    expect(await people.removeAsked(id)).toEqual({ is: "failed" });
    device.pass(1);
    expect(await people.removeAsked(id)).toEqual(done);
    expect(tab.who()?.name).toBe("Ana");
    expect(device.row("Ana")).not.toHaveProperty("lock");
    expect(people.getState().told).toEqual({ is: "pin-removed" });
  });

  it("stays when it is used after all, and whoever uses it is told that somebody had asked", async () => {
    await people.create(ana, false);
    await people.leave();
    await people.askRemoval(idOf("Ana"));
    await people.enter(idOf("Ana"), "1234");
    expect(people.getState().told).toEqual({ is: "removal-cancelled" });
    expect(device.row("Ana").lock).not.toHaveProperty("freeAt");
    device.pass(REMOVAL_WAIT);
    await people.lock();
    expect(await people.removeAsked(idOf("Ana"))).toEqual({ is: "failed" });
  });

  it("is told of to whom it concerns, and not to the next person", async () => {
    await people.create(ana, false);
    await people.create(biel, false);
    await people.leave();
    await people.askRemoval(idOf("Ana"));
    await people.enter(idOf("Ana"), "1234");
    await people.leave();
    await people.enter(idOf("Biel"));
    expect(people.getState().told).toBeUndefined();
  });

  it("asked to be removed by a clock that was years ahead does not take years", async () => {
    await people.create(ana, false);
    await people.leave();
    const now = device.now();
    device.set(now + 1000 * REMOVAL_WAIT);
    await people.askRemoval(idOf("Ana"));
    device.set(now);
    await people.askRemoval(idOf("Ana"));
    device.pass(REMOVAL_WAIT);
    expect(await people.removeAsked(idOf("Ana"))).toEqual(done);
  });
});

describe("A passphrase", () => {
  it("is put on a profile that has none: nobody has it open meanwhile, and then it is open with its key", async () => {
    await people.create(biel, true);
    const other = await device.tab();
    await other.people.enter(idOf("Biel"));
    expect(await people.protect("tres gatos verdes")).toEqual(done);
    await settled();
    expect(device.twin.encrypted.has(idOf("Biel"))).toBe(true);
    expect(tab.shown.slice(-2)).toEqual(["put away", "shown"]);
    expect(tab.opened.at(-1)?.codec).toBe(device.twin.codec("tres gatos verdes"));
    expect(other.session.getState().status).toBe("asking");
    expect(people.getState()).toMatchObject({ working: undefined, told: { is: "protected" } });
    expect(device.row("Biel").lockAfter).toBe(5);
  });

  it("that could not be put on leaves everything as it was, and says so", async () => {
    await people.create(biel, true);
    device.twin.breaks(true);
    await people.protect("tres gatos verdes");
    expect(tab.who()?.name).toBe("Biel");
    expect(device.row("Biel").lock).toBeUndefined();
    expect(people.getState()).toMatchObject({ working: undefined, told: { is: "protect-failed" } });
  });

  it("is changed and taken off with the one that is there", async () => {
    await people.create(clara, true);
    expect(await people.changePassphrase("otra", "cuatro perros azules")).toMatchObject({ is: "wrong" });
    expect(await people.changePassphrase("tres gatos verdes", "cuatro perros azules")).toEqual(done);
    expect(await people.unprotect("tres gatos verdes")).toMatchObject({ is: "wrong" });
    expect(await people.unprotect("cuatro perros azules")).toEqual(done);
    expect(device.row("Clara")).not.toHaveProperty("lock");
    expect(tab.opened.at(-1)?.codec).toBeUndefined();
    expect(people.getState().told).toEqual({ is: "unprotected" });
  });

  it("is not needed for an encrypted copy; what could not be made is no text", async () => {
    await people.create(clara, false);
    expect(await people.seal(idOf("Clara"))).toBe(`sealed ${idOf("Clara")}`);
    device.twin.breaks(true);
    expect(await people.seal(idOf("Clara"))).toBeUndefined();
  });
});
