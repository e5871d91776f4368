import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { readCard } from "../../assignment/card.ts";
import { sketchesKey, withSketch } from "../../assignment/sketch.ts";
import { readSigners, signersKey } from "../../learning/signers.ts";
import { courseFiles, openPlayer } from "../../player/testing.tsx";
import type { Trainer } from "../../state/trainer/contract.ts";
import { draft, resultOf, sent, stateOf, summaryOf, text, trainersBrowser } from "../../state/trainer/testing.ts";
import { crypto, subtle } from "../../storage/sealing/testing.ts";
import { createSigning } from "../../storage/signing/signing.ts";
import { manualTimers } from "../../storage/testing.ts";
import { newSketch } from "../builder/check.ts";
import { words } from "./words.ts";

const { es } = words.in;
const passphrase = "cuatro palabras bien largas";

/** What was saved as a file last. */
let saved = { name: "", text: "" };
vi.mock("../../player/shell/save-file.ts", () => ({
  saveFile(name: string, content: string) {
    saved = { name, text: content };
  },
}));

/** A trainer with an assignment that two people have answered, one of whom is on its list. */
async function working() {
  const trainer = await trainersBrowser().tab();
  await trainer.makeKey();
  const issued = await trainer.issue(draft);
  if (issued === undefined) throw new Error("It was not given out");
  const { id, key } = issued.assignment;
  const results = [resultOf(id, 1, { name: "Núria Puig" }), summaryOf(resultOf(id, 2, { name: "Joan" }))];
  await trainer.receive(await Promise.all(results.map(async (result) => text(await sent(result, key)))));
  await trainer.expect([{ id: "e1", assignment: id, name: "nuria puig" }]);
  return trainer;
}

function open(trainer: Trainer, path = "/es/trainer/data/") {
  const signing = createSigning({ subtle, indexedDB: undefined, timers: manualTimers(), clock: { now: () => 5 } });
  const late = { trainer: async () => trainer, signing: async () => signing };
  return openPlayer({ files: courseFiles({ one: { es: [], ca: [] } }), path, late });
}

const part = async (name: string) => within(await screen.findByRole("region", { name }));
const file = (content: string) => new File([content], "copia.json", { type: "application/json" });

async function choose(content: string) {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  await userEvent.upload(input as HTMLInputElement, file(content));
}

/** Makes a backup on the page. Gives its text. */
async function backUp(user: ReturnType<typeof userEvent.setup>): Promise<string> {
  const backup = await part(es.backup.title);
  await user.type(backup.getByLabelText(es.backup.secret), passphrase);
  await user.type(backup.getByLabelText(es.backup.again), passphrase);
  await user.click(backup.getByRole("button", { name: es.backup.make }));
  await waitFor(() => expect(backup.getByRole("status")).toHaveTextContent("va a tus descargas"));
  return saved.text;
}

describe("the page of the trainer's key and data", () => {
  test("says that there is no key yet, and lets one be restored", async () => {
    await open(await trainersBrowser().tab());
    expect(await screen.findByText(es.key.none)).toBeVisible();
    expect(screen.getByRole("button", { name: es.restore.choose })).toBeEnabled();
    expect(screen.queryByRole("region", { name: es.card.title })).toBeNull();
  });

  test("shows the key and what is kept, and warns until a backup was made", async () => {
    const [trainer, user] = [await working(), userEvent.setup()];
    await open(trainer);
    const key = await part(es.key.title);
    expect(key.getByText(stateOf(trainer).key?.fingerprint ?? "-")).toBeVisible();
    expect(key.getByText(new RegExp(es.key.unsaved))).toBeVisible();
    const numbers = await part(es.numbers.title);
    expect(numbers.getByText("Resultados de 2 personas (1 con detalle de respuestas)")).toBeVisible();
    await backUp(user);
    expect(saved.name).toBe("atenta-quien-forma-1970-01-01.json");
    expect(saved.text).not.toContain("Puig");
    expect(key.queryByText(new RegExp(es.key.unsaved))).toBeNull();
    expect(key.getByText(/Está en una copia/)).toBeVisible();
  });

  test("makes no backup with a passphrase that is too short or was written in two ways", async () => {
    const user = userEvent.setup();
    await open(await working());
    saved = { name: "", text: "" };
    const backup = await part(es.backup.title);
    const [first, second] = [backup.getByLabelText(es.backup.secret), backup.getByLabelText(es.backup.again)];
    await user.type(first, "corta{enter}");
    expect(first).toHaveFocus();
    expect(first).toHaveAccessibleDescription(new RegExp(es.backup.short));
    await user.clear(first);
    await user.type(first, passphrase);
    await user.type(second, `${passphrase}s{enter}`);
    expect(second).toHaveFocus();
    expect(second).toHaveAccessibleDescription(es.backup.different);
    expect(saved.text).toBe("");
  });

  test("restores a backup in another browser once it has been opened and looked at", async () => {
    const [here, user] = [await working(), userEvent.setup()];
    const first = await open(here);
    const copy = await backUp(user);
    first.unmount();
    const there = await trainersBrowser().tab();
    await open(there);
    const restore = await part(es.restore.title);
    await choose(copy);
    const field = await restore.findByLabelText(es.restore.secret);
    await user.type(field, "otra cosa{enter}");
    expect(await restore.findByText(es.restore.wrong)).toBeVisible();
    expect(stateOf(there).issued).toEqual([]);
    await user.clear(field);
    await user.type(field, `${passphrase}{enter}`);
    expect(await restore.findByText("De Núria Puig")).toBeVisible();
    expect(restore.getByText("1 encargo")).toBeVisible();
    expect(restore.queryByRole("radio")).toBeNull();
    expect(stateOf(there).issued).toEqual([]);
    await user.click(restore.getByRole("button", { name: es.restore.restore }));
    await waitFor(() => expect(restore.getByText(es.restore.done).closest("p")).toHaveFocus());
    expect(stateOf(there).key?.key).toBe(stateOf(here).key?.key);
    expect(stateOf(there).received).toHaveLength(2);
  });

  test("asks which key is to be used where there is another, and keeps both", async () => {
    const [here, there, user] = [await working(), await working(), userEvent.setup()];
    const first = await open(here);
    const copy = await backUp(user);
    first.unmount();
    await open(there);
    const restore = await part(es.restore.title);
    await choose(copy);
    await user.type(await restore.findByLabelText(es.restore.secret), `${passphrase}{enter}`);
    const theirs = await restore.findByRole("radio", { name: /La de la copia/ });
    expect(theirs).not.toBeChecked();
    await user.click(theirs);
    await user.click(restore.getByRole("button", { name: es.restore.restore }));
    await restore.findByText(es.restore.done);
    expect(stateOf(there).key?.key).toBe(stateOf(here).key?.key);
    expect(stateOf(there).otherKeys).toHaveLength(1);
    expect((await part(es.key.title)).getByText(es.key.othersText)).toBeVisible();
  });

  test.each([
    ["format", () => '{"some":"thing"}'],
    ["damaged", (copy: string) => copy.slice(0, -40)],
  ] as const)("tells of a file that is %s, and adds nothing", async (why, spoil) => {
    const [here, user] = [await working(), userEvent.setup()];
    const first = await open(here);
    const copy = await backUp(user);
    first.unmount();
    const there = await trainersBrowser().tab();
    await open(there);
    const restore = await part(es.restore.title);
    await choose(spoil(copy));
    await user.type(await restore.findByLabelText(es.restore.secret), `${passphrase}{enter}`);
    expect(
      await restore.findByText(why === "damaged" ? /dañada|no es la de esta copia/ : es.restore[why]),
    ).toBeVisible();
    expect(stateOf(there).issued).toEqual([]);
  });

  test("gives a card by which others know the trainer, who is known here from now on", async () => {
    const trainer = await working();
    const view = await open(trainer);
    const card = await part(es.card.title);
    const link = await card.findByRole("textbox", { name: es.card.link });
    expect(await readCard((link as HTMLInputElement).value, crypto)).toMatchObject({
      ...{ ok: true, card: { name: "Núria Puig", key: stateOf(trainer).key?.key } },
    });
    expect(card.getByRole("img", { name: "Código QR con la tarjeta de Núria Puig" })).toBeVisible();
    expect(readSigners(view.progress.getState().values[signersKey])).toMatchObject([{ name: "Núria Puig", own: true }]);
  });

  test("erases what is kept of a person, whatever accents their name is written with, and nobody else's", async () => {
    const [trainer, user] = [await working(), userEvent.setup()];
    await open(trainer);
    const erase = await part(es.person.title);
    const field = erase.getByLabelText(es.person.field);
    await user.type(field, "nadie");
    expect(erase.getByText(es.person.nobody)).toBeVisible();
    await user.clear(field);
    await user.type(field, "PUIG");
    expect(erase.getAllByRole("checkbox")).toHaveLength(2);
    expect(erase.getByText(new RegExp(es.person.details))).toBeVisible();
    await user.click(erase.getByRole("button", { name: "Borrar 2 cosas para siempre" }));
    expect(await erase.findByText("Borrado: 2 cosas.")).toBeVisible();
    expect(field).toHaveFocus();
    expect(stateOf(trainer).received.map(({ result }) => result.name)).toEqual(["Joan"]);
    expect(stateOf(trainer).expected).toEqual([]);
  });

  test("erases everything only when the word is typed, and what was said of the key with it", async () => {
    const [trainer, user] = [await working(), userEvent.setup()];
    const view = await open(trainer);
    view.progress.keepValue(sketchesKey, withSketch(undefined, "new", newSketch({ pass: 80 } as never, "Núria")));
    const all = await part(es.all.title);
    await user.click(all.getByRole("button", { name: es.all.open }));
    await user.click(all.getByRole("button", { name: es.all.erase }));
    expect(all.getByRole("textbox")).toHaveFocus();
    expect(stateOf(trainer).issued).toHaveLength(1);
    await user.type(all.getByRole("textbox"), "borrar{enter}");
    expect(await all.findByText(es.all.done)).toBeVisible();
    expect(stateOf(trainer)).toMatchObject({ issued: [], received: [], expected: [], otherKeys: [] });
    expect(stateOf(trainer).key).toBeUndefined();
    expect(readSigners(view.progress.getState().values[signersKey])).toEqual([]);
    expect(view.progress.getState().values[sketchesKey]).toBeUndefined();
  });
});
