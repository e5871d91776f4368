import { describe, expect, test } from "vitest";
import { MUTATED, mutated, survivesMutations } from "../../assignment/testing/mutations.ts";
import type { Trainer } from "./contract.ts";
import { draft, idOf, NOW, resultOf, sent, stateOf, summaryOf, text, trainersBrowser } from "./testing.ts";

const PASSPHRASE = "tres palabras largas";

/** A trainer with an assignment, results and a list. */
async function team(people: readonly number[], given: Parameters<typeof trainersBrowser>[0] = {}) {
  const browser = trainersBrowser(given);
  const trainer = await browser.tab();
  await trainer.makeKey();
  const id = (await trainer.issue(draft))?.assignment.id as string;
  const key = stateOf(trainer).key?.key as string;
  const texts = await Promise.all(people.map((n) => sent(resultOf(id, n), key)));
  await trainer.receive(texts.map((said) => text(said)));
  await trainer.expect([{ id: idOf(90), assignment: id, name: "Ana Pérez" }]);
  const copy = async (by: Trainer = trainer) => (await by.backup(PASSPHRASE)) as string;
  return { ...browser, trainer, id, key, texts, copy };
}

/** What a trainer has, in no order. */
function has(trainer: Trainer) {
  const { key, otherKeys, issued, received, expected } = stateOf(trainer);
  const keys = [...(key ? [key] : []), ...otherKeys].map((each) => each.key).sort();
  const sorted = <Each>(all: readonly Each[]) => [...all].map((each) => JSON.stringify(each)).sort();
  return { keys, issued: sorted(issued), received: sorted(received), expected: sorted(expected) };
}

describe("a backup", () => {
  test("brings everything to another device: codes are signed and results opened there with the same key", async () => {
    const here = await team([1, 2]);
    const file = await here.copy();
    expect(await here.trainer.backedUp()).toBe(true);
    expect(stateOf(here.trainer).key?.savedAt).toBe(NOW);
    for (const secret of ["Persona 1", "Ana Pérez", draft.title, here.key, here.id]) expect(file).not.toContain(secret);

    const there = await trainersBrowser().tab();
    expect(await there.readCopy(file, PASSPHRASE)).toEqual({
      ok: true,
      copy: {
        at: NOW,
        name: "Núria Puig",
        keys: [stateOf(here.trainer).key?.fingerprint],
        issued: 1,
        received: 2,
        expected: 1,
      },
    });
    expect(stateOf(there).issued).toEqual([]);
    expect(await there.restore(file, PASSPHRASE, false)).toEqual({ ok: true });
    expect(stateOf(there)).toEqual(stateOf(here.trainer));
    expect((await there.issue(draft, here.id))?.assignment).toMatchObject({ version: 2, key: here.key });
    expect(await there.receive([text(here.texts[0] as string)])).toMatchObject([{ is: "repeated" }]);
    expect(await there.receive([text(await sent(resultOf(here.id, 3), here.key))])).toMatchObject([{ is: "added" }]);
  });

  test("adds its key to one that is there: both open, and which one signs is the trainer's choice", async () => {
    const [old, now] = [await team([1]), await team([2])];
    const file = await old.copy();
    expect(await now.trainer.restore(file, PASSPHRASE, false)).toEqual({ ok: true });
    expect(stateOf(now.trainer).key?.key).toBe(now.key);
    expect(stateOf(now.trainer).otherKeys.map(({ key }) => key)).toEqual([old.key]);
    const late = text(await sent(resultOf(old.id, 5), old.key));
    expect(await now.trainer.receive([late])).toMatchObject([{ is: "added" }]);
    expect((await now.trainer.issue(draft))?.assignment.key).toBe(now.key);

    expect(await now.trainer.restore(file, PASSPHRASE, true)).toEqual({ ok: true });
    expect(stateOf(now.trainer).key?.key).toBe(old.key);
    expect((await now.trainer.issue(draft, now.id))?.assignment).toMatchObject({ key: old.key, version: 2 });
  });

  test("of an assignment makes its results count that waited for it", async () => {
    const old = await team([1]);
    const file = await old.copy();
    await old.trainer.removeAssignment(old.id);
    await old.trainer.receive([text(old.texts[0] as string)]);
    expect(stateOf(old.trainer).received).toMatchObject([{ standing: "unknown" }]);
    await old.trainer.restore(file, PASSPHRASE, false);
    expect(stateOf(old.trainer).received).toMatchObject([{ standing: "counted" }]);
  });

  test("does not bring back who was erased since", async () => {
    const { trainer, id, copy } = await team([1, 2]);
    const file = await copy();
    await trainer.erasePerson(id, idOf(1), idOf(90));
    expect(await trainer.restore(file, PASSPHRASE, false)).toEqual({ ok: true });
    expect(stateOf(trainer).received.map(({ result }) => result.person)).toEqual([idOf(2)]);
    expect(stateOf(trainer).expected).toEqual([]);
  });

  test("joins with others in any order and any number of times to the same", async () => {
    const [a, b] = [await team([1, 2]), await team([3])];
    // A second device of the first: it knows some of the same people, later.
    const c = trainersBrowser();
    const second = await c.tab();
    await second.restore(await a.copy(), PASSPHRASE, false);
    c.clock.at += 60_000;
    await second.receive([text(await sent(summaryOf(resultOf(a.id, 2, { at: NOW + 5 })), a.key))]);
    await second.expect([{ id: idOf(90), assignment: a.id, name: "Anna Pérez" }]);
    const files = [await a.copy(), await b.copy(), await a.copy(second)];
    const joined = async (order: readonly number[]) => {
      const trainer = await trainersBrowser().tab();
      for (const at of order)
        expect(await trainer.restore(files[at] as string, PASSPHRASE, false)).toEqual({ ok: true });
      return has(trainer);
    };
    const first = await joined([0, 1, 2]);
    expect(first.received).toHaveLength(4);
    for (const order of [
      [2, 1, 0],
      [1, 0, 2, 0, 1],
      [2, 0, 0, 1],
    ])
      expect(await joined(order)).toEqual(first);
  });

  test("that is wrong, damaged, newer or another file says which, and changes nothing", async () => {
    const here = await team([1]);
    const file = await here.copy();
    const other = await team([2], { course: "another-course" });
    const there = await trainersBrowser().tab();
    const nothing = stateOf(there);
    const broken = JSON.parse(file) as Record<string, string>;
    const cases: readonly (readonly [string, string, string])[] = [
      [file, "otras palabras largas", "wrong"],
      [file.slice(0, -20), PASSPHRASE, "damaged"],
      [file.replace(/"sealed":"(.)/, '"sealed":"-$1'), PASSPHRASE, "damaged"],
      [file.replace(/"wrapped":"../, '"wrapped":"--'), PASSPHRASE, "damaged"],
      [JSON.stringify({ ...broken, sealed: undefined }), PASSPHRASE, "damaged"],
      [JSON.stringify({ ...broken, v: 2 }), PASSPHRASE, "newer"],
      [JSON.stringify({ format: "atenta-backup", v: 1 }), PASSPHRASE, "format"],
      [await other.copy(), PASSPHRASE, "format"],
      ["lista de la compra", PASSPHRASE, "format"],
      ["", PASSPHRASE, "format"],
    ];
    for (const [said, passphrase, why] of cases) {
      expect(await there.readCopy(said, passphrase)).toEqual({ ok: false, why });
      expect(await there.restore(said, passphrase, true)).toEqual({ ok: false, why });
    }
    expect(stateOf(there)).toEqual(nothing);
    // As mail programs and editors hand it on.
    expect(await there.readCopy(`\uFEFF${file}\r\n`, PASSPHRASE)).toMatchObject({ ok: true });
  });

  test("needs a passphrase as a profile does, and a key counts as saved only once its file is handed over", async () => {
    const { trainer, copy } = await team([]);
    expect(await trainer.backup("corta")).toBeUndefined();
    expect(await trainer.backedUp()).toBe(false);
    await copy();
    expect(stateOf(trainer).key).not.toHaveProperty("savedAt");
    expect(await trainer.acceptRisk()).toBe(true);
    expect(stateOf(trainer).key).toMatchObject({ riskAcceptedAt: NOW });
  });

  test("that cannot be kept changes nothing", async () => {
    const here = await team([1, 2]);
    const file = await here.copy();
    const there = await trainersBrowser().tab();
    const real = IDBObjectStore.prototype.put;
    let puts = 0;
    IDBObjectStore.prototype.put = function (...given) {
      puts++;
      if (puts === 3) throw new DOMException("There is no room", "QuotaExceededError");
      return real.apply(this, given);
    };
    try {
      expect(await there.restore(file, PASSPHRASE, false)).toEqual({ ok: false, why: "unkept" });
    } finally {
      IDBObjectStore.prototype.put = real;
    }
    expect(has(there)).toEqual({ keys: [], issued: [], received: [], expected: [] });
    expect(await there.restore(file, PASSPHRASE, false)).toEqual({ ok: true });
    expect(has(there)).toEqual(has(here.trainer));
  });
});

describe("what somebody has changed", () => {
  test("in a backup is never taken in", async () => {
    const { copy, tab } = await team([1]);
    const file = await copy();
    const reader = await tab();
    const taken = await survivesMutations(
      [file],
      async (said) => {
        const read = await reader.readCopy(said, PASSPHRASE);
        return read.ok ? read.copy : undefined;
      },
      { seed: "trainer's backups" },
    );
    expect(taken).toBeGreaterThan(0);
  }, 600_000);

  test("in results leaves what was kept as it was, and says of each why", async () => {
    const { trainer, id, key } = await team([]);
    const results = [resultOf(id, 1), summaryOf(resultOf(id, 2))];
    const texts = await Promise.all(results.map((result) => sent(result, key)));
    const count = Math.min(MUTATED, 100_000);
    const incoming = [...mutated(texts, count, "trainer's results")].map((said) => text(said));
    const verdicts = await trainer.receive(incoming);
    expect(verdicts).toHaveLength(count);
    const told = new Set(verdicts.map(({ is }) => is));
    for (const is of ["changed", "cut", "foreign"] as const) expect(told).toContain(is);
    expect(told).not.toContain("unkept");
    const kept = stateOf(trainer).received.map(({ result }) => result);
    for (const result of kept) expect(results).toContainEqual(result);
  }, 600_000);
});
