import "fake-indexeddb/auto";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import { joinCode } from "../../assignment/countersignature.ts";
import { readVouched, vouchedKey } from "../../learning/vouched.ts";
import { courseFiles, openPlayer } from "../../player/testing.tsx";
import type { Trainer } from "../../state/trainer/contract.ts";
import { draft, resultOf, sent, stateOf, text, trainersBrowser } from "../../state/trainer/testing.ts";
import { subtle } from "../../storage/sealing/testing.ts";
import { createSigning } from "../../storage/signing/signing.ts";
import { sample } from "../../storage/signing/testing/certificates.ts";
import { manualTimers } from "../../storage/testing.ts";
import { words } from "./words.ts";

const { es } = words.in;

const device = () =>
  createSigning({ subtle, indexedDB: new IDBFactory(), timers: manualTimers(), clock: { now: () => 5 } });

async function certificateOf(name: string): Promise<string> {
  const made = await device().sign({ ...sample, name });
  if (!("code" in made)) throw new Error(made.why);
  return made.code;
}

/** A trainer with an assignment, and people who have sent their certificates along. */
async function withCertificates(people: readonly { readonly name: string; readonly certificates: string[] }[]) {
  const trainer = await trainersBrowser().tab();
  await trainer.makeKey();
  const issued = await trainer.issue(draft);
  if (issued === undefined) throw new Error("It was not given out");
  const { id, key } = issued.assignment;
  const texts = people.map(async ({ name, certificates }, n) => {
    const { details, ...result } = resultOf(id, n, { name });
    return text(await sent({ ...result, details: { items: [], exams: [], ...details, certificates } }, key));
  });
  await trainer.receive(await Promise.all(texts));
  return trainer;
}

const open = (trainer: Trainer, signing = device()) =>
  openPlayer({
    files: courseFiles({ one: { es: [], ca: [] } }),
    path: "/es/trainer/certificates/",
    late: { trainer: async () => trainer, signing: async () => signing },
  });

const linkFor = async (name: string) => (await screen.findByLabelText(`Enlace para ${name}`)) as HTMLInputElement;

describe("the page on which certificates are countersigned", () => {
  test("says what is missing before the first assignment, and when nothing has come", async () => {
    const first = await open(await trainersBrowser().tab());
    expect(await screen.findByText(es.none.key)).toBeVisible();
    expect(screen.getByRole("link", { name: es.none.toNew })).toHaveAttribute("href", "../new/");
    first.unmount();
    await open(await withCertificates([]));
    expect(await screen.findByText(es.none.came)).toBeVisible();
  });

  test("signs those that are chosen, gives a link for each that the learner's page reads, and remembers", async () => {
    const codes = { ana: await certificateOf("Ana"), berta: await certificateOf("Berta Vila") };
    const trainer = await withCertificates([
      { name: "Ana", certificates: [codes.ana] },
      { name: "berta vila", certificates: [codes.berta] },
    ]);
    const user = userEvent.setup();
    const view = await open(trainer);
    const sign = await screen.findByRole("button", { name: es.signNone });
    await user.click(sign);
    expect(screen.queryByRole("textbox", { name: /Enlace para/ })).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Marcar los 2 que faltan por firmar" }));
    await user.click(screen.getByRole("button", { name: "Contrafirmar 2 certificados" }));
    expect(await screen.findByRole("heading", { name: "2 contrafirmas listas para devolver" })).toHaveFocus();
    const link = new URL((await linkFor("Ana")).value);
    // To the page in the certificate's own language.
    expect(link.pathname).toBe("/ca/certificate/");
    expect(await device().check(joinCode(codes.ana, link.hash))).toMatchObject({
      ...{ status: "genuine", countersigned: { status: "genuine" } },
    });
    expect(await device().check(joinCode(codes.berta, link.hash))).toMatchObject({
      countersigned: { status: "another" },
    });
    expect(screen.getAllByText(/Lo contrafirmaste el/)).toHaveLength(2);
    expect(screen.queryByRole("button", { name: /faltan? por firmar/ })).toBeNull();
    expect(readVouched(view.progress.getState().values[vouchedKey])).toHaveLength(2);
  });

  test("says when the name is not the sender's, or a code is no good, and lets nobody sign that", async () => {
    const good = await certificateOf("Ana Puig");
    const trainer = await withCertificates([
      { name: "Joan", certificates: [good, `${good.slice(0, -8)}AAAAAAAA`, "A1.AmNh"] },
      { name: "ána puíg", certificates: [await certificateOf("Ana Puig")] },
    ]);
    await open(trainer);
    expect(await screen.findAllByText(/el nombre no es el mismo/)).toHaveLength(1);
    await waitFor(() => expect(screen.getAllByText(es.list.bad)).toHaveLength(2));
    expect(screen.getAllByRole("checkbox").filter((each) => !each.hasAttribute("disabled"))).toHaveLength(2);
  });

  test("takes one in that was pasted, says so of what is none, and knows what it has signed before", async () => {
    const trainer = await withCertificates([]);
    const user = userEvent.setup();
    await open(trainer);
    const code = await certificateOf("Carla");
    const field = await screen.findByLabelText(es.hand.field);
    await user.click(screen.getByRole("button", { name: es.hand.add }));
    expect(field).toHaveAccessibleDescription(es.hand.empty);
    await user.click(field);
    await user.paste(code.slice(0, -9));
    await user.click(screen.getByRole("button", { name: es.hand.add }));
    expect(field).toHaveAccessibleDescription(es.hand.none);
    await user.clear(field);
    await user.click(field);
    const [signed = ""] = await trainer.countersign([code]);
    await user.paste(`Aquí lo tienes: https://example.org/es/verify/#${joinCode(code, signed)}`);
    await user.click(screen.getByRole("button", { name: es.hand.add }));
    expect(await screen.findByText(es.hand.added)).toBeVisible();
    expect(await screen.findByText("Carla")).toBeVisible();
    expect(screen.getByText(/Lo contrafirmaste el/)).toBeVisible();
    await user.click(screen.getByRole("checkbox"));
    await user.click(screen.getByRole("button", { name: "Contrafirmar 1 certificado" }));
    const write = vi.spyOn(navigator.clipboard, "writeText");
    const { value } = await linkFor("Carla");
    await user.click(screen.getByRole("button", { name: "Copiar el mensaje para Carla" }));
    expect(write).toHaveBeenCalledWith(expect.stringContaining(value));
    expect(await screen.findByText(es.back.copied)).toBeVisible();
  });

  test("says how many could not be signed", async () => {
    const trainer = await withCertificates([{ name: "Ana", certificates: [await certificateOf("Ana")] }]);
    const user = userEvent.setup();
    await open({ ...trainer, countersign: async (all) => all.map(() => undefined) });
    await waitFor(() => expect(screen.getByRole("checkbox")).toBeEnabled());
    await user.click(screen.getByRole("checkbox"));
    await user.click(screen.getByRole("button", { name: "Contrafirmar 1 certificado" }));
    expect(await screen.findByText(/1 certificado no se ha podido contrafirmar/)).toBeVisible();
    expect(stateOf(trainer).received).toHaveLength(1);
    expect(screen.queryByText(/Lo contrafirmaste/)).toBeNull();
  });
});
