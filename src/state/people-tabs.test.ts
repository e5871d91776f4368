import { beforeEach, describe, expect, it } from "vitest";
import type { People } from "./people-contract.ts";
import { ana, biel, browser, done, MINUTE, settled } from "./testing/people.ts";

let device: ReturnType<typeof browser>;
let tab: Awaited<ReturnType<typeof device.tab>>;
let people: People;
const idOf = (name: string) => device.row(name).profile;

beforeEach(async () => {
  device = browser();
  tab = await device.tab();
  people = tab.people;
});

describe("A profile that nobody touches", () => {
  beforeEach(async () => {
    await people.create(ana, true);
  });

  it("locks itself after its minutes, and says why", async () => {
    device.pass(5 * MINUTE - 1);
    expect(tab.who()?.name).toBe("Ana");
    device.pass(1);
    await settled();
    expect(tab.session.getState()).toMatchObject({ status: "asking", locked: idOf("Ana") });
    expect(people.getState().told).toEqual({ is: "idle", minutes: 5 });
    await people.enter(idOf("Ana"), "1234");
    expect(people.getState().told).toBeUndefined();
  });

  it("is touched by what is done in any of its tabs", async () => {
    const other = await device.tab();
    await other.people.enter(idOf("Ana"), "1234");
    for (let minute = 0; minute < 20; minute++) {
      device.pass(MINUTE);
      other.people.touched();
      await settled();
    }
    expect([tab.who()?.name, other.who()?.name]).toEqual(["Ana", "Ana"]);
    device.pass(2_000);
    other.people.touched();
    await settled();
    // Of touches that follow each other closely the last is told, too.
    device.pass(3_000);
    await settled();
    device.pass(5 * MINUTE - 3_000);
    await settled();
    expect(other.session.getState().status).toBe("asking");
    expect(tab.session.getState().status).toBe("open");
    device.pass(3_000);
    await settled();
    expect(tab.session.getState().status).toBe("asking");
  });

  it("locks itself when the device wakes, before a touch can count", async () => {
    device.sleep(5 * MINUTE);
    people.touched();
    await settled();
    expect(tab.session.getState().status).toBe("asking");
  });

  it("locks itself when its page is seen again", async () => {
    device.sleep(5 * MINUTE);
    people.look();
    await settled();
    expect(tab.session.getState().status).toBe("asking");
  });

  it("waits as long as was chosen, or for ever", async () => {
    expect(await people.lockAfter(1)).toEqual(done);
    device.pass(MINUTE);
    await settled();
    expect(tab.session.getState().status).toBe("asking");
    await people.enter(idOf("Ana"), "1234");
    await people.lockAfter(undefined);
    device.pass(100 * MINUTE);
    await settled();
    expect(tab.who()?.name).toBe("Ana");
  });

  it("does not lock itself without a lock", async () => {
    await people.removePin("1234");
    await people.lockAfter(1);
    device.pass(100 * MINUTE);
    await settled();
    expect(tab.who()?.name).toBe("Ana");
  });
});

describe("Between tabs", () => {
  it("what is locked in one is locked in all that show the same person, and in no other", async () => {
    await people.create(ana, true);
    await people.create(biel, false);
    const [same, other] = [await device.tab(), await device.tab()];
    await same.people.enter(idOf("Ana"), "1234");
    await other.people.leave();
    await other.people.enter(idOf("Biel"));
    await people.lock();
    await settled();
    expect(same.session.getState()).toMatchObject({ status: "asking", locked: idOf("Ana") });
    expect(same.shown.at(-1)).toBe("put away");
    expect(other.who()?.name).toBe("Biel");
  });

  it("who has a lock and leaves in one is locked in the others; who has none stays", async () => {
    await people.create(ana, true);
    const same = await device.tab();
    await same.people.enter(idOf("Ana"), "1234");
    await people.leave();
    await settled();
    expect(tab.session.getState()).not.toHaveProperty("locked");
    expect(same.session.getState()).toMatchObject({ status: "asking", locked: idOf("Ana") });
    await people.create(biel, true);
    await same.people.enter(idOf("Biel"));
    await people.leave();
    await settled();
    expect(same.who()?.name).toBe("Biel");
  });
});

it("what another version or another course says is passed over", async () => {
  await people.create(ana, true);
  const said = { v: 1, course: "a-course", profile: idOf("Ana"), type: "locked" };
  for (const message of [
    null,
    "locked",
    { ...said, v: 2 },
    { ...said, course: "another" },
    { ...said, profile: "x" },
    { ...said, type: "?" },
  ]) {
    device.say(message);
  }
  await settled();
  expect(tab.who()?.name).toBe("Ana");
  device.say(said);
  await settled();
  expect(tab.session.getState().status).toBe("asking");
});

it("a tab that was closed follows nobody", async () => {
  await people.create(ana, true);
  people.close();
  device.say({ v: 1, course: "a-course", profile: idOf("Ana"), type: "locked" });
  device.pass(10 * MINUTE);
  await settled();
  expect(tab.who()?.name).toBe("Ana");
});
