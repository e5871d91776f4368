import "fake-indexeddb/auto";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { signAssignment } from "../../assignment/code.ts";
import { sampleAssignment } from "../../assignment/testing/samples.ts";
import type { LateParts } from "../../player/context.ts";
import { courseFiles, openPlayer } from "../../player/testing.tsx";
import type { Trainer, Verdict } from "../../state/trainer/contract.ts";
import { draft, resultOf, sent, stateOf, summaryOf, text, trainersBrowser } from "../../state/trainer/testing.ts";
import { somebody } from "../../storage/sealing/testing.ts";
import { words } from "./words.ts";

const { es } = words.in;

async function withAssignment() {
  const browser = trainersBrowser();
  const trainer = await browser.tab();
  await trainer.makeKey();
  const issued = await trainer.issue(draft);
  if (issued === undefined) throw new Error("It was not given out");
  const { id, key } = issued.assignment;
  return { browser, trainer, id, key };
}

const open = (trainer: Trainer, { hash = "", late = {} as LateParts } = {}) =>
  openPlayer({
    files: courseFiles({ one: { es: [], ca: [] } }),
    path: `/es/result/${hash}`,
    late: { trainer: async () => trainer, ...late },
  });

const file = (name: string, said: string) => {
  const made = new File([said], name, { type: "text/plain" });
  // This DOM's files have no text of their own.
  return Object.assign(made, { text: async () => said });
};
const group = (is: keyof typeof es.is, count: number) =>
  screen.findByRole("heading", { level: 3, name: `${es.is[is]} (${count})` });

describe("the page that opens what was received", () => {
  test("takes in the result in its address, says so, and leads to the table", async () => {
    const { trainer, id, key } = await withAssignment();
    await open(trainer, { hash: `#${await sent(summaryOf(resultOf(id, 1)), key)}` });
    expect(await group("added", 1)).toBeVisible();
    expect(screen.getByText(es.what.added)).toBeVisible();
    await waitFor(() => expect(screen.getByRole("heading", { name: "Leído: 1 texto" })).toHaveFocus());
    expect(screen.getByRole("link", { name: es.toResults })).toHaveAttribute("href", `../trainer/results/#${id}`);
    expect(stateOf(trainer).received).toHaveLength(1);
  });

  test("tells of each of many files what became of it and what to do, each kind once", async () => {
    const { browser, trainer, id, key } = await withAssignment();
    const stranger = await somebody();
    const { signer } = await somebody();
    const [ana, berta] = [resultOf(id, 1, { name: "Ana" }), resultOf(id, 2, { name: "Berta" })];
    await trainer.receive([text(await sent(summaryOf(berta), key, signer)), text(await sent(ana, key, signer))]);
    const signed = await signAssignment(sampleAssignment(stranger.name), stranger.signer);
    const good = await sent(resultOf(id, 3, { name: "Carla" }), key, signer);
    const files = [
      ["carla.txt", good],
      ["ana.txt", await sent(ana, key, signer)],
      ["ana-vieja.txt", await sent({ ...ana, at: 5 }, key, signer)],
      ["berta.txt", await sent(berta, key, signer)],
      ["berta-nueva.txt", await sent({ ...berta, at: browser.clock.at }, key, signer)],
      ["otro-movil.txt", await sent({ ...ana, at: browser.clock.at }, key)],
      ["otra.txt", await sent(resultOf("b3RoZXIwMDE", 4, { name: "Dani" }), key, signer)],
      ["ajena.txt", await sent(resultOf(id, 5), stranger.key)],
      ["futura.txt", await sent(resultOf(id, 6, { at: browser.clock.at + 9 * 86_400_000 }), key, signer)],
      ["cortada.txt", good.slice(0, -50)],
      ["cambiada.txt", good.replace(/.{40}$/, (end) => end.replaceAll("A", "B").split("").reverse().join(""))],
      ["nueva.txt", good.replace("R1.", "R9.")],
      ["lista.txt", "la compra"],
      ["encargo.txt", signed],
      ["foto.jpg", "x"],
    ] as const;
    const user = userEvent.setup({ applyAccept: false });
    await open(trainer);
    const input = await screen.findByLabelText(es.drop.choose);
    await user.upload(
      input,
      files.map(([name, said]) => file(name, said)),
    );
    await waitFor(() => expect(screen.getByRole("heading", { name: "Leídos: 14 textos" })).toHaveFocus());
    for (const is of [
      "added",
      "repeated",
      "older",
      "completed",
      "updated",
      "device",
      "unknown",
      "not-mine",
      "ahead",
      "cut",
    ] as const) {
      expect((await group(is, 1)).closest("section"), is).toHaveTextContent(es.what[is]);
    }
    for (const is of ["changed", "newer", "foreign"] as const) expect(await group(is, 1), is).toBeVisible();
    expect(screen.getByText(/^1 archivo que no es de texto/)).toBeVisible();
    expect(screen.getByText(es.other.assignment, { exact: false })).toBeVisible();
    expect(screen.getByRole("link", { name: es.other.open })).toHaveAttribute("href", `../assignment/#${signed}`);
    expect(screen.getByText("carla.txt")).toBeVisible();
    expect(screen.getByText("de Carla")).toBeVisible();
  });

  test("has words for every verdict, in both languages", () => {
    const all: Record<Exclude<Verdict["is"], "kept-apart"> | "device" | "unknown", true> = {
      ...{ added: true, updated: true, completed: true, repeated: true, older: true, erased: true, device: true },
      ...{ unknown: true, ahead: true, "not-mine": true, unkept: true, unreadable: true, foreign: true, newer: true },
      ...{ cut: true, changed: true, long: true, odd: true, unable: true },
    };
    for (const { is, what } of Object.values(words.in)) {
      expect(Object.keys(is).sort()).toEqual(Object.keys(all).sort());
      expect(Object.keys(what).sort()).toEqual(Object.keys(all).sort());
    }
  });

  test("stops where it is told, with what was read, and goes on", async () => {
    const { trainer } = await withAssignment();
    const gates: (() => void)[] = [];
    const receive: Trainer["receive"] = async (incoming, onProgress) => {
      await new Promise<void>((resolve) => gates.push(resolve));
      const verdicts = incoming.map(({ name }): Verdict => ({ name, is: "foreign" }));
      for (const [n, verdict] of verdicts.entries()) onProgress?.(n + 1, verdict);
      return verdicts;
    };
    const user = userEvent.setup();
    await open({ ...trainer, receive });
    await user.upload(
      await screen.findByLabelText(es.drop.choose),
      Array.from({ length: 25 }, (_, n) => file(`${n}.txt`, "x")),
    );
    const stop = await screen.findByRole("button", { name: es.working.stop });
    expect(screen.getByRole("progressbar", { name: "0 de 25 leídos" })).toBeVisible();
    await user.click(stop);
    await act(async () => gates.shift()?.());
    expect(await screen.findByText(es.working.stopped)).toBeVisible();
    expect(await group("foreign", 10)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Seguir con los 15 que faltan" }));
    await waitFor(() => expect(gates).toHaveLength(1));
    await act(async () => gates.shift()?.());
    await waitFor(() => expect(gates).toHaveLength(1));
    await act(async () => gates.shift()?.());
    expect(await group("foreign", 25)).toBeVisible();
    expect(screen.queryByText(es.working.stopped)).toBeNull();
  });

  test("reads what other apps shared once, and keeps it until it was written", async () => {
    const { trainer, id, key } = await withAssignment();
    const result = await sent(resultOf(id, 1), key);
    const shared = {
      read: vi.fn(async () => [{ ...text(result), name: "compartido.txt" }]),
      done: vi.fn(async () => {}),
    };
    const unkept: Trainer["receive"] = async (all, onProgress) =>
      all.map(({ name }, n) => {
        const verdict: Verdict = { name, is: "unkept" };
        onProgress?.(n + 1, verdict);
        return verdict;
      });
    const first = await open({ ...trainer, receive: unkept }, { late: { shared } });
    expect(await group("unkept", 1)).toBeVisible();
    expect(shared.done).not.toHaveBeenCalled();
    first.unmount();
    await open(trainer, { late: { shared } });
    expect(await group("added", 1)).toBeVisible();
    await waitFor(() => expect(shared.done).toHaveBeenCalledOnce());
    expect(shared.read).toHaveBeenCalledTimes(2);
  });

  test("tells somebody to whom it was not sent where it belongs, and names no error", async () => {
    const stranger = await somebody();
    const trainer = await trainersBrowser().tab();
    await open(trainer, { hash: `#${await sent(resultOf("b3RoZXIwMDE", 1), stranger.key)}` });
    await waitFor(() => expect(screen.getByRole("heading", { name: es.foreign.title })).toHaveFocus());
    expect(screen.queryByText(/^Leído/)).toBeNull();
  });

  test("asks for something where nothing was pasted, and opens what was", async () => {
    const { trainer, id, key } = await withAssignment();
    const user = userEvent.setup();
    await open(trainer);
    const field = await screen.findByLabelText(es.paste.label);
    await user.click(screen.getByRole("button", { name: es.paste.go }));
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(es.paste.empty);
    await user.paste(
      `Aquí va: https://example.org/es/result/#${await sent(summaryOf(resultOf(id, 1)), key)} ¡Hasta luego!`,
    );
    await user.click(screen.getByRole("button", { name: es.paste.go }));
    expect(await group("added", 1)).toBeVisible();
  });
});
