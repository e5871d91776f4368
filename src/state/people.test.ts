import { beforeEach, describe, expect, it } from "vitest";
import type { People } from "./people-contract.ts";
import { ana, biel, browser, clara, done, settled } from "./testing/people.ts";

let device: ReturnType<typeof browser>;
let tab: Awaited<ReturnType<typeof device.tab>>;
let people: People;
const idOf = (name: string) => device.row(name).profile;

beforeEach(async () => {
  device = browser();
  tab = await device.tab();
  people = tab.people;
});

describe("A new person", () => {
  it("is who learns in this tab from then on, when they come by themselves", async () => {
    expect(await people.create(biel, true)).toEqual(done);
    expect(tab.who()).toMatchObject({ name: "Biel", colour: "blue" });
    expect(device.rows.size).toBe(2);
    expect(new Set([...device.rows.values()].map((row) => row.device)).size).toBe(1);
  });

  it("is only added, when somebody else adds them", async () => {
    expect(await people.create(biel, false)).toEqual(done);
    expect(tab.who()?.name).toBeUndefined();
    expect(device.row("Biel").usedAt).toBeUndefined();
  });

  it("with a lock has it from the first moment, and locks itself after five minutes", async () => {
    await people.create(ana, true);
    expect(device.row("Ana")).toMatchObject({ lock: { kind: "pin" }, lockAfter: 5 });
  });

  it("with a passphrase is opened by it, and nothing of theirs is ever written without", async () => {
    await people.create(clara, true);
    expect(tab.opened.at(-1)?.row?.name).toBe("Clara");
    expect(tab.opened.at(-1)?.codec).toBe(device.twin.codec("tres gatos verdes"));
  });

  it("is not made when the lock cannot be made, and whoever was here stays", async () => {
    const before = tab.who();
    device.twin.breaks(true);
    expect(await people.create(ana, true)).toEqual({ is: "failed" });
    expect(device.rows.size).toBe(1);
    expect(tab.who()).toEqual(before);
  });
});

describe("A profile that is wiped", () => {
  it("is gone with its row, and whoever is left is asked who they are", async () => {
    await people.create(ana, true);
    expect(await people.wipe(idOf("Ana"))).toEqual(done);
    expect([...device.rows.values()].map(({ name }) => name)).toEqual([undefined]);
    expect(people.getState().told).toEqual({ is: "wiped", name: "Ana" });
  });

  it("leaves the others as they are", async () => {
    await people.create(ana, false);
    await people.create(biel, true);
    const before = device.row("Ana");
    await people.wipe(idOf("Biel"));
    expect(tab.session.getState().status).toBe("asking");
    expect(device.row("Ana")).toEqual(before);
  });

  it("and was the last leaves a fresh one without a name, which is here at once", async () => {
    const first = tab.who()?.profile ?? "";
    await people.rename("Ana", "violet");
    await people.wipe(first);
    expect(tab.who()?.profile).not.toBe(first);
    expect(tab.who()).not.toHaveProperty("name");
    expect(device.rows.size).toBe(1);
  });

  it("is let go by every tab first", async () => {
    await people.create(biel, true);
    const other = await device.tab();
    await other.people.enter(idOf("Biel"));
    await people.wipe(idOf("Biel"));
    await settled();
    expect(other.who()?.name).not.toBe("Biel");
    expect(other.shown).toContain("put away");
  });

  it("that cannot be wiped stays, and says so", async () => {
    await people.create(ana, true);
    device.keepsDatabases();
    expect(await people.wipe(idOf("Ana"))).toEqual({ is: "failed" });
    expect(device.row("Ana")).toBeDefined();
    expect(people.getState()).toMatchObject({ working: undefined, told: { is: "wipe-failed", name: "Ana" } });
  });
});

it("whoever is here can change name and colour; what another version keeps in the row stays", async () => {
  const { profile } = tab.who() ?? { profile: "" };
  const row = device.rows.get(profile);
  if (row !== undefined) device.rows.set(profile, { ...row, later: 1 } as typeof row);
  expect(await people.rename("Ana", "violet")).toEqual(done);
  expect(tab.who()).toMatchObject({ name: "Ana", colour: "violet" });
  await people.setPin("1234");
  await people.removePin("1234");
  expect(device.row("Ana")).toHaveProperty("later", 1);
});
