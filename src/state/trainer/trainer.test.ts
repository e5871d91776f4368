import { describe, expect, test } from "vitest";
import { readAssignment } from "../../assignment/code.ts";
import { crypto, somebody } from "../../storage/sealing/testing.ts";
import { openTrainerDatabase } from "../../storage/trainer/database.ts";
import type { Trainer } from "./contract.ts";
import { draft, idOf, NOW, resultOf, sent, stateOf, summaryOf, text, trainersBrowser, until } from "./testing.ts";
import { createTrainer } from "./trainer.ts";

/** A trainer who has given out an assignment. */
async function giving(given: Parameters<typeof trainersBrowser>[0] = {}) {
  const browser = trainersBrowser(given);
  const trainer = await browser.tab();
  await trainer.makeKey();
  const id = (await trainer.issue(draft))?.assignment.id as string;
  const key = stateOf(trainer).key?.key as string;
  const take = async (said: string, by: Trainer = trainer) => (await by.receive([text(said)]))[0];
  return { ...browser, trainer, id, key, take };
}

test("a first trainer's page opens with nothing, and makes a key that lasts", async () => {
  const { tab } = trainersBrowser();
  const trainer = await tab();
  expect(stateOf(trainer)).toEqual({
    status: "open",
    otherKeys: [],
    issued: [],
    received: [],
    expected: [],
    unreadable: 0,
  });
  expect(await trainer.makeKey()).toBe(true);
  expect(await trainer.makeKey()).toBe(true);
  const { key, otherKeys } = stateOf(trainer);
  expect(key?.fingerprint).toMatch(/^(?:[\dA-F]{4} ){4}[\dA-F]{4}$/);
  expect(otherKeys).toEqual([]);
  trainer.end();
  expect(stateOf(await tab()).key).toEqual(key);
});

test("an assignment is signed and kept, with a shorter code for the QR; the next version takes its place", async () => {
  const { tab, clock } = trainersBrowser();
  const trainer = await tab();
  expect(await trainer.issue(draft)).toBeUndefined();
  await trainer.makeKey();
  const first = await trainer.issue(draft);
  expect(first?.assignment).toMatchObject({ version: 1, issued: "2026-11-23", key: stateOf(trainer).key?.key });
  expect(await readAssignment(first?.code ?? "", crypto)).toMatchObject({ ok: true, assignment: { ...draft } });
  const { message: _, ...short } = first?.assignment ?? ({} as never);
  expect(await readAssignment(first?.shortCode ?? "", crypto)).toMatchObject({ ok: true, assignment: short });
  clock.at += 1;
  const second = await trainer.issue({ ...draft, title: "Otra" }, first?.assignment.id);
  expect(second?.assignment).toMatchObject({ id: first?.assignment.id, version: 2, title: "Otra" });
  // What was pasted is tidied, in the code and in the name that is kept.
  const third = await trainer.issue({ ...draft, title: "Una más", trainer: "  Núria\u200b Puig " });
  expect(third?.assignment.trainer).toBe("Núria Puig");
  trainer.end();
  const again = stateOf(await tab());
  expect(again.issued.map(({ assignment }) => assignment.title).sort()).toEqual(["Otra", "Una más"]);
  expect(again.issued).toContainEqual(third);
  expect(again.name).toBe("Núria Puig");
});

test("a result is added once, and counts", async () => {
  const { tab } = trainersBrowser();
  const trainer = await tab();
  await trainer.makeKey();
  const id = (await trainer.issue(draft))?.assignment.id as string;
  const key = stateOf(trainer).key?.key as string;
  const ana = await somebody();
  const result = resultOf(id, 1);
  const summary = await sent(summaryOf({ ...result, at: result.at + 5 }), key, ana.signer);
  const whole = await sent(result, key, ana.signer);
  const heard: string[] = [];
  const verdicts = await trainer.receive([text(summary), text(whole), text(summary), text("hola")], (done, { is }) =>
    heard.push(`${done} ${is}`),
  );
  expect(heard).toEqual(["1 added", "2 completed", "3 repeated", "4 foreign"]);
  expect(verdicts[0]).toEqual({
    name: "resultado.txt",
    is: "added",
    assignment: id,
    person: result.person,
    who: "Persona 1",
  });
  const [received, ...more] = stateOf(trainer).received;
  expect(more).toEqual([]);
  expect(received).toMatchObject({
    standing: "counted",
    id: `${id}/${result.person}`,
    detailed: result,
    device: ana.name,
  });
  expect(received?.result.details).toBeUndefined();
});

describe("a result from another device", () => {
  test("counts when the trainer says so, and what the first made until then is settled", async () => {
    const { trainer, id, key, take, clock } = await giving();
    const [phone, tablet] = [await somebody(), await somebody()];
    await take(await sent(resultOf(id, 1), key, phone.signer));
    const fromTablet = await sent(resultOf(id, 1, { at: NOW - 500 }), key, tablet.signer);
    expect(await take(fromTablet)).toMatchObject({ is: "kept-apart", because: "device", who: "Persona 1" });
    const waits = stateOf(trainer).received.find(({ standing }) => standing === "device");
    expect(waits).toMatchObject({ id: `${id}/${idOf(1)}/${tablet.name}`, device: tablet.name });
    expect(await trainer.settle(`${id}/${idOf(1)}`, true)).toBe(false);
    expect(await trainer.settle(waits?.id ?? "", true)).toBe(true);
    expect(stateOf(trainer).received).toMatchObject([
      { id: `${id}/${idOf(1)}`, standing: "counted", device: tablet.name },
    ]);
    expect(await take(await sent(resultOf(id, 1, { at: NOW - 200 }), key, phone.signer))).toMatchObject({
      is: "older",
    });
    clock.at += 60_000;
    expect(await take(await sent(resultOf(id, 1, { at: NOW + 50_000 }), key, phone.signer))).toMatchObject({
      is: "kept-apart",
    });
  });

  test("is gone when it was thrown away, and only what is made later waits again", async () => {
    const { trainer, id, key, take, clock } = await giving();
    const [phone, tablet] = [await somebody(), await somebody()];
    await take(await sent(resultOf(id, 1), key, phone.signer));
    const said = await sent(resultOf(id, 1), key, tablet.signer);
    await take(said);
    expect(await trainer.settle(`${id}/${idOf(1)}/${tablet.name}`, false)).toBe(true);
    expect(stateOf(trainer).received).toHaveLength(1);
    expect(await take(said)).toMatchObject({ is: "erased" });
    clock.at += 5_000;
    expect(await take(await sent(resultOf(id, 1, { at: clock.at }), key, tablet.signer))).toMatchObject({
      is: "kept-apart",
    });
  });
});

test("results of a closed assignment, of another version and of several keys are read; of nobody's they are not mine", async () => {
  const { trainer, id, key, take } = await giving();
  await trainer.close(id, true);
  expect(stateOf(trainer).issued[0]).toMatchObject({ closed: true });
  expect(await take(await sent(resultOf(id, 1, { version: 9 }), key))).toMatchObject({ is: "added" });
  const stranger = await somebody();
  expect(await take(await sent(resultOf(id, 2), stranger.key))).toEqual({ name: "resultado.txt", is: "not-mine" });
  const code = await sent(resultOf(id, 3), key);
  const changed = `${code.slice(0, 400)}${code[400] === "A" ? "B" : "A"}${code.slice(401)}`;
  expect(await take(changed)).toMatchObject({ is: "changed" });
  expect(await take(code.slice(0, -30))).toMatchObject({ is: "cut" });
  expect(await take(code.replace("R1.", "R2."))).toMatchObject({ is: "newer" });
  const [long, unread] = await trainer.receive([
    { name: "film.txt", size: 9_000_000, text: () => Promise.reject(new Error("It was read")) },
    { name: "gone.txt", size: 3, text: () => Promise.reject(new Error("It is gone")) },
  ]);
  expect([long?.is, unread?.is]).toEqual(["long", "unreadable"]);
  // Given out anew, it is open again.
  await trainer.issue(draft, id);
  expect(stateOf(trainer).issued[0]).not.toHaveProperty("closed");
});

test("who was expected, marked and joined is kept, and what is no such thing is refused whole", async () => {
  const { trainer, id, tab, clock } = await giving();
  const ana = { id: idOf(91), assignment: id, name: "Ana Pérez" };
  const pau = { id: idOf(92), assignment: id, name: "Pau", persons: [], doneByHand: { at: NOW, note: "En papel" } };
  expect(await trainer.expect([ana, pau])).toBe(true);
  expect(stateOf(trainer).expected).toEqual([ana, pau]);
  clock.at -= 5_000;
  const joined = { ...ana, number: "12", persons: [idOf(1)] };
  expect(await trainer.expect([joined], [pau.id])).toBe(true);
  expect(await trainer.expect([{ ...ana, name: "dos\nlíneas" }, pau])).toBe(false);
  expect(stateOf(trainer).expected).toEqual([joined]);
  // Taken out and put in again: what comes later counts.
  expect(await trainer.expect([pau])).toBe(true);
  trainer.end();
  expect(stateOf(await tab()).expected).toEqual(expect.arrayContaining([joined, pau]));
});

test("a person who is erased is gone with all that came of them; so is an assignment, and what was its", async () => {
  const { trainer, id, key, take, indexedDB, parts } = await giving();
  const ana = await somebody();
  const said = await sent(resultOf(id, 1), key, ana.signer);
  await take(said);
  await take(await sent(resultOf(id, 2), key));
  await trainer.expect([{ id: idOf(91), assignment: id, name: "Persona 1" }]);
  expect(await trainer.erasePerson(id, idOf(1), idOf(91))).toBe(true);
  const left = stateOf(trainer);
  expect(left.received.map(({ result }) => result.name)).toEqual(["Persona 2"]);
  expect(left.expected).toEqual([]);
  expect(await take(said)).toMatchObject({ is: "erased", who: "Persona 1" });
  const { db, close } = await openTrainerDatabase(indexedDB, parts.timers, "atenta.trainer:a-course:a-profile");
  const all = JSON.stringify(await Promise.all([...db.objectStoreNames].map((each) => db.getAll(each))));
  expect(all).not.toContain("Persona 1");
  expect(all).toContain("Persona 2");
  close();
  expect(await trainer.removeAssignment(id)).toBe(true);
  expect(stateOf(trainer)).toMatchObject({ issued: [], received: [], expected: [] });
  expect(await take(await sent(resultOf(id, 4), key))).toMatchObject({ is: "kept-apart", because: "unknown" });
});

test("two tabs see the same, and neither writes over what the other has written", async () => {
  const { trainer, id, key, tab } = await giving();
  const other = await tab();
  expect(stateOf(other).key).toEqual(stateOf(trainer).key);
  const many = await Promise.all(Array.from({ length: 12 }, (_, n) => sent(resultOf(id, n), key)));
  const half = (turn: number) => many.filter((_, at) => at % 2 === turn).map((said) => text(said));
  const [mine, theirs] = await Promise.all([trainer.receive(half(0)), other.receive(half(1))]);
  expect([...mine, ...theirs].map(({ is }) => is)).toEqual(Array(12).fill("added"));
  const whole = (state: ReturnType<Trainer["getState"]>) => state.status === "open" && state.received.length === 12;
  await Promise.all([until(trainer, whole), until(other, whole)]);
  expect(new Set(stateOf(other).received)).toEqual(new Set(stateOf(trainer).received));
});

test("two tabs that make the first key at once have the same", async () => {
  const { tab } = trainersBrowser();
  const [one, other] = [await tab(), await tab()];
  expect(await Promise.all([one.makeKey(), other.makeKey()])).toEqual([true, true]);
  await until(one, () => stateOf(one).key?.key === stateOf(other).key?.key);
  expect(stateOf(one).otherKeys).toEqual([]);
});

test("where nothing can be done it says why, and does nothing", async () => {
  const { parts } = trainersBrowser();
  const over = { ...parts, subtle: undefined };
  const http = createTrainer(over);
  expect(http.getState()).toEqual({ status: "unable", why: "insecure" });
  expect(createTrainer({ ...parts, indexedDB: undefined }).getState()).toEqual({ status: "unable", why: "unkept" });
  expect(await http.makeKey()).toBe(false);
  expect(await http.receive([text("x")])).toEqual([{ name: "resultado.txt", is: "unkept" }]);
  // Somebody who was taken away while it opened: nothing is left behind.
  const gone = trainersBrowser({ isHere: async () => false });
  const trainer = await gone.tab();
  expect(trainer.getState()).toEqual({ status: "unable", why: "failed" });
  await expect.poll(gone.names).toEqual([]);
});
