import { describe, expect, test } from "vitest";
import type { StoredEvent } from "../learning/events/types.ts";
import { answeredEvent, finishedEvent, testId } from "../learning/testing.ts";
import frozenSealed from "../storage/fixtures/sealed-v1.json?raw";
import { AHEAD, LARGEST } from "../storage/read-backup.ts";
import { unsealBackup } from "../storage/secret/sealed.ts";
import { type Copies, type CopyRead, type CopyReading, createCopies, type Unseal } from "./copies.ts";
import type { ProgressStore } from "./progress-store.ts";
import { disk, settled, tab } from "./testing.ts";

const file = (text: string) => ({ size: text.length, text: async () => text });
const NOW = 5_000;

interface Device {
  readonly store: ProgressStore;
  readonly copies: Copies;
  readonly rows: ReadonlyMap<string, unknown>;
  readonly refuse: (value: boolean) => void;
  answers(...events: readonly StoredEvent[]): Promise<unknown>;
}

async function device(unseal?: Unseal): Promise<Device> {
  const its = disk();
  const store = await tab(its);
  const copies = createCopies({ store, course: "a-course", now: () => NOW, unseal });
  return { store, copies, rows: its.rows, refuse: its.refuse, answers: (...events) => store.add(events) };
}

const read = (reading: CopyReading): CopyRead => {
  if (reading.is !== "read") throw new Error(JSON.stringify(reading));
  return reading;
};
const carry = async (from: Device, to: Device) => read(await to.copies.read(file(from.copies.make(undefined).text)));
const merge = async (from: Device, to: Device) => to.copies.add(await carry(from, to), "es");
const answered = ({ store }: Device) => Object.keys(store.getState().progress.items).sort();
const one = answeredEvent({ n: 1, at: 10, item: "one" });
const two = answeredEvent({ n: 2, at: 20, item: "two" });

describe("a copy", () => {
  test("carries everything to another device and back, as often as it likes", async () => {
    const [phone, tablet] = [await device(), await device()];
    await phone.answers(one, finishedEvent({ n: 3, at: 30 }));
    expect(await merge(phone, tablet)).toHaveProperty("batch");
    await tablet.answers(two);
    expect(await merge(tablet, phone)).toHaveProperty("batch");
    expect(answered(phone)).toEqual(["one", "two"]);
    expect(phone.store.getState().progress).toEqual(tablet.store.getState().progress);
    for (const [from, to] of [
      [phone, tablet],
      [tablet, phone],
      [phone, tablet],
    ] as const) {
      const before = to.store.getState().progress;
      await merge(from, to);
      expect(to.store.getState().progress).toBe(before);
    }
    const kept = phone.store.events().length;
    await merge(phone, phone);
    expect(phone.store.events()).toHaveLength(kept);
  });

  test("says whose it is and how much it holds", async () => {
    const phone = await device();
    await phone.answers(one, two);
    const { text, events } = phone.copies.make("Núria");
    expect(events).toBe(2);
    expect(JSON.parse(text)).toMatchObject({ course: "a-course", profile: "a-profile", name: "Núria", at: NOW });
  });

  test("is on disk with the note of it, or nothing has changed", async () => {
    const [phone, tablet] = [await device(), await device()];
    await phone.answers(one);
    const copy = await carry(phone, tablet);
    const before = tablet.store.getState();
    tablet.refuse(true);
    expect(await tablet.copies.add(copy, "es")).toBe(false);
    expect(tablet.store.getState()).toBe(before);
    expect(tablet.rows.size).toBe(0);
    tablet.refuse(false);
    expect(await tablet.copies.add(copy, "es")).toEqual({ batch: tablet.copies.added()[0]?.batch });
    expect(([...tablet.rows.values()] as StoredEvent[]).map(({ type }) => type)).toEqual(["answered", "imported"]);
  });

  test("can be undone and brought back, on any device, and does not come back by being added again", async () => {
    const [phone, tablet, third] = [await device(), await device(), await device()];
    await phone.answers(one);
    await tablet.answers(two);
    await merge(phone, tablet);
    const [added] = tablet.copies.added();
    expect(added).toMatchObject({ answers: 1, from: "a-profile", copied: NOW });
    expect(await tablet.copies.change(added?.undo ?? { retract: [], reinstate: [] }, "es")).toBe(true);
    expect(answered(tablet)).toEqual(["two"]);
    const again = await carry(phone, tablet);
    expect(again.preview).toMatchObject({ answers: 0, undone: [one.id] });
    expect(await tablet.copies.add(again, "es")).toEqual({});
    expect(answered(tablet)).toEqual(["two"]);
    await merge(tablet, third);
    expect(answered(third)).toEqual(["two"]);
    const elsewhere = third.copies.added().find(({ batch }) => batch === added?.batch);
    await third.copies.change(elsewhere?.redo ?? { retract: [], reinstate: [] }, "es");
    expect(answered(third)).toEqual(["one", "two"]);
    await merge(third, tablet);
    expect(answered(tablet)).toEqual(["one", "two"]);
  });

  test("of thousands of answers is noted as one, in as many events as it takes", async () => {
    const [phone, tablet] = [await device(), await device()];
    await phone.answers(...Array.from({ length: 2_500 }, (_, n) => answeredEvent({ n, at: n, item: `item ${n}` })));
    await merge(phone, tablet);
    const notes = tablet.store.events().filter(({ type }) => type === "imported");
    expect(notes).toHaveLength(3);
    expect(tablet.copies.added()).toMatchObject([{ answers: 2_500, batch: notes[0]?.id }]);
    const [added] = tablet.copies.added();
    await tablet.copies.change(added?.undo ?? { retract: [], reinstate: [] }, "es");
    expect(answered(tablet)).toEqual([]);
  });

  test("tells nothing of an undoing that could not be kept", async () => {
    const phone = await device();
    await phone.answers(one);
    phone.refuse(true);
    expect(await phone.copies.change({ retract: [one.id], reinstate: [] }, "es")).toBe(false);
    expect(answered(phone)).toEqual(["one"]);
    expect(await phone.copies.change({ retract: [], reinstate: [] }, "es")).toBe(false);
  });

  test("adds only what has not come from elsewhere since it was shown", async () => {
    const [phone, tablet] = [await device(), await device()];
    await phone.answers(one);
    const copy = await carry(phone, tablet);
    await tablet.answers(one);
    await tablet.copies.add(copy, "es");
    expect(tablet.copies.added()).toEqual([]);
  });
});

describe("a file", () => {
  test("that is too large is not even read", async () => {
    const { copies } = await device();
    const text = () => Promise.reject(new Error("It was read"));
    expect(await copies.read({ size: LARGEST + 1, text })).toEqual({ is: "trouble", why: "large" });
  });

  test("that the browser cannot read says so", async () => {
    const { copies } = await device();
    expect(await copies.read({ size: 1, text: () => Promise.reject(new Error("gone")) })).toEqual({
      is: "trouble",
      why: "unread",
    });
  });

  test("that is no copy says why", async () => {
    const { copies } = await device();
    expect(await copies.read(file("{}"))).toEqual({ is: "trouble", why: "foreign" });
  });

  test("may be as far ahead of the clock as the log is itself", async () => {
    const [phone, tablet] = [await device(), await device()];
    const far = answeredEvent({ n: 7, at: NOW + AHEAD + 1 });
    await phone.answers(far);
    expect((await carry(phone, tablet)).backup).toMatchObject({ ahead: 1, events: [] });
    await tablet.answers(answeredEvent({ n: 8, at: NOW + 1 }));
    expect((await carry(phone, tablet)).backup).toMatchObject({ ahead: 0, events: [far] });
  });

  test("that is sealed is opened with its passphrase", async () => {
    const about = { course: "a-course", profile: "hers", name: "Núria", at: 9, unreadable: 2 };
    const unseal: Unseal = async (_, passphrase) =>
      passphrase === "right" ? { ok: true, events: [one], about } : { ok: false, why: "wrong" };
    const { copies } = await device(unseal);
    const text = '{"format":"atenta-sealed","v":1}';
    expect(await copies.read(file(text))).toEqual({ is: "sealed", text });
    expect(await copies.open(text, "left")).toEqual({ is: "trouble", why: "wrong" });
    expect(read(await copies.open(text, "right")).backup).toEqual({ ...about, events: [one], ahead: 0 });
    const broken = await device(() => Promise.reject(new Error("no cryptography")));
    expect(await broken.copies.open(text, "right")).toEqual({ is: "trouble", why: "damaged" });
  });
});

test("a sealed file as it was published is opened and added", async () => {
  const store = await tab(disk());
  const unseal: Unseal = (text, passphrase) => unsealBackup(text, passphrase, crypto.subtle);
  const copies = createCopies({ store, course: "customer-service", now: () => 1_800_000_000_000, unseal });
  const sealed = await copies.read(file(frozenSealed));
  expect(sealed).toEqual({ is: "sealed", text: frozenSealed });
  expect(await copies.open(frozenSealed, "a guess")).toEqual({ is: "trouble", why: "wrong" });
  const copy = read(await copies.open(frozenSealed, "Quatre cavalls corren · cançó"));
  expect(copy.backup).toMatchObject({ course: "customer-service", name: "Núria", unreadable: 0, ahead: 0 });
  await copies.add(copy, "ca");
  expect(copy.backup.events.every(({ id }) => store.events().some((event) => event.id === id))).toBe(true);
});

test("two tabs that add the same copy at once count it once", async () => {
  const phone = await device();
  await phone.answers(one, two);
  const shared = disk();
  const tabs = await Promise.all([tab(shared), tab(shared)]);
  const all = tabs.map((store) => createCopies({ store, course: "a-course", now: () => NOW }));
  const text = phone.copies.make(undefined).text;
  await Promise.all(all.map(async (copies) => copies.add(read(await copies.read(file(text))), "es")));
  await settled();
  for (const store of tabs) {
    expect(
      Object.values(store.getState().progress.items).map(({ shapes }) => shapes["a-shape"]?.checks.length),
    ).toEqual([1, 1]);
  }
  expect(shared.rows.has(testId(1))).toBe(true);
});
