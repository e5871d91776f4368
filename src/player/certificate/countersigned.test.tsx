import "fake-indexeddb/auto";
import { webcrypto } from "node:crypto";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test } from "vitest";
import { writeCard } from "../../assignment/card.ts";
import { countersign, joinCode } from "../../assignment/countersignature.ts";
import { fingerprintOf } from "../../assignment/fingerprint.ts";
import type { Signer } from "../../assignment/port.ts";
import type { CourseIndex } from "../../course/types.ts";
import type { Certificate } from "../../learning/certificate.ts";
import { issuedKey, readIssued } from "../../learning/issued.ts";
import { readSigners, signersKey } from "../../learning/signers.ts";
import { startedEvent, submittedEvent } from "../../learning/testing/exams.ts";
import { testId } from "../../learning/testing.ts";
import { disk } from "../../state/testing.ts";
import { createCryptography } from "../../storage/sealing/crypto.ts";
import { newTrainerKey, signerOf } from "../../storage/sealing/trainer-key.ts";
import { createSigning } from "../../storage/signing/signing.ts";
import { manualTimers } from "../../storage/testing.ts";
import { courseFiles, openPlayer } from "../testing.tsx";
import { words } from "./words.ts";

const { es } = words.in;
const subtle = webcrypto.subtle as SubtleCrypto;
const crypto = createCryptography(subtle);
const now = Date.UTC(2026, 10, 22, 12);
const day = "2026-11-25";

const device = () =>
  createSigning({ subtle, indexedDB: new IDBFactory(), timers: manualTimers(), clock: { now: () => 5 } });
const trainer = async () => signerOf(subtle, (await newTrainerKey(subtle)).secret);
const sign = async (certificate: string, signer: Signer, name = "Marta Soler") =>
  (await countersign(certificate, { signer, crypto, name, day })) ?? "";

function files() {
  const all = courseFiles({ one: { es: [], ca: [] } });
  const index: CourseIndex = JSON.parse(all.get("index.json") ?? "");
  const exam: NonNullable<CourseIndex["exam"]> = { items: 40, pass: 75 };
  return all.set("index.json", JSON.stringify({ ...index, exam, version: "2026.11" }));
}

const passed = [
  startedEvent({ n: 1, at: now - 5, items: ["one/o/a"] }),
  submittedEvent({ n: 2, at: now, exam: testId(1), points: { a: 88 } }),
];

/** The page of somebody who has passed; at first without a certificate. */
function openPage(path: string, on: ReturnType<typeof disk>, signing: ReturnType<typeof device>) {
  for (const event of passed) on.rows.set(event.id, event);
  return openPlayer({ files: files(), path, on, now, late: { signing: async () => signing } });
}

/** Somebody with a certificate that their device has signed. */
async function certified() {
  const [on, signing] = [disk(), device()];
  const first = await openPage("/es/certificate/", on, signing);
  const user = userEvent.setup();
  await user.type(await screen.findByRole("textbox", { name: es.name.label }), "Núria Puig");
  await user.click(screen.getByRole("button", { name: es.name.make }));
  await waitFor(() => expect(codeOf()).toMatch(/^A1\./));
  const code = codeOf();
  await first.progress.flush();
  first.unmount();
  const open = (path = "/es/certificate/") => openPage(path, on, signing);
  return { code, open, user, signing };
}

const sheet = () => screen.getByRole("article", { name: es.sheet.region });
const codeOf = () => sheet().querySelector("[translate=no]")?.textContent?.replace(/\s/g, "") ?? "";
const came = (text: string) => screen.findByRole("heading", { name: new RegExp(text) });
/** The focus comes after what is drawn, by as much as the machine is busy. */
const takesFocus = async (text: string) => {
  const heading = await came(text);
  await waitFor(() => expect(heading).toHaveFocus());
};

describe("the page of the certificate, given a trainer's signature", () => {
  test("puts it on the sheet, into its code and its text when the learner says so, and keeps it", async () => {
    const { code, open, user, signing } = await certified();
    const signer = await trainer();
    const back = await sign(code, signer);
    const view = await open(`/es/certificate/#${back}`);
    await takesFocus("Marta Soler ha contrafirmado");
    expect(screen.getByText(es.came.stranger)).toBeVisible();
    // Nothing is on it before that.
    expect(codeOf()).toBe(code);
    await user.click(screen.getByRole("button", { name: es.came.keep }));
    await takesFocus(es.came.kept);
    await waitFor(() => expect(codeOf()).toBe(joinCode(code, back)));
    expect(within(sheet()).getByText(es.sheet.labelCountersigned)).toBeVisible();
    expect(within(sheet()).queryByText(es.sheet.label)).toBeNull();
    expect(within(sheet()).getByText(/Contrafirmado por Marta Soler el 25 de noviembre de 2026/)).toBeVisible();
    expect(within(sheet()).getByText(await fingerprintOf(signer.key, crypto))).toBeVisible();
    expect(await signing.check(codeOf())).toMatchObject({
      ...{ status: "genuine", own: true, countersigned: { status: "genuine" } },
    });
    await view.progress.flush();
    view.unmount();
    await open();
    await waitFor(() => expect(codeOf()).toBe(joinCode(code, back)));
    // The same again is no news.
    await user.click(screen.getByRole("textbox", { name: es.bring.field }));
    await user.paste(`Hola: ${back}`);
    await user.click(screen.getByRole("button", { name: es.bring.submit }));
    expect(await screen.findByText(es.came.same)).toBeVisible();
  });

  test("finds its own in a file for many, and says before one takes the place of another", async () => {
    const { code, open, user } = await certified();
    const [one, other] = [await trainer(), await trainer()];
    const view = await open(`/es/certificate/#${await sign(code, one)}`);
    await user.click(await screen.findByRole("button", { name: es.came.keep }));
    await waitFor(() => expect(codeOf()).toMatch(/\.C1\./));
    const elses = await device().sign({ ...(await said(view)), name: "Ana" });
    const lines = ["code" in elses ? await sign(elses.code, other) : "", await sign(code, other, "Joan")];
    const input = view.container.querySelector<HTMLInputElement>("input[type=file]");
    await user.upload(input as HTMLInputElement, new File([lines.join("\n\n")], "todas.txt", { type: "text/plain" }));
    expect(await came("Joan ha contrafirmado")).toBeVisible();
    expect(screen.getByText(es.came.instead)).toBeVisible();
    const before = codeOf();
    await user.click(screen.getByRole("button", { name: es.came.dismiss }));
    expect(screen.queryByText(es.came.instead)).toBeNull();
    expect(codeOf()).toBe(before);
  });

  async function said(view: Awaited<ReturnType<typeof openPage>>): Promise<Certificate> {
    const code = readIssued(view.progress.getState().values[issuedKey])?.codes[0]?.code ?? "";
    const checked = await device().check(code);
    if (checked.status !== "genuine") throw new Error(checked.status);
    return checked.certificate;
  }

  test.each([
    ["not-mine", async (_: string, by: Signer) => sign((await certificateOfAna()) ?? "", by)],
    ["changed", async (code: string, by: Signer) => (await sign(code, by)).replace(/(.{20})./, "$1_")],
    ["cut", async (code: string, by: Signer) => (await sign(code, by)).slice(0, -4)],
    ["newer", async (code: string, by: Signer) => (await sign(code, by)).replace("C1", "C3")],
  ] as const)("tells of one that is %s, and leaves the certificate as it was", async (what, make) => {
    const { code, open } = await certified();
    await open(`/es/certificate/#${await make(code, await trainer())}`);
    await takesFocus(es.came[what]);
    expect(screen.getByText(es.came[`${what}Text`])).toBeVisible();
    await waitFor(() => expect(codeOf()).toBe(code));
  });

  async function certificateOfAna() {
    const made = await device().sign({
      ...{ lang: "es", name: "Ana", course: "A course", version: "1", day, basis: "exam", score: 90, quarters: 3 },
      modules: [],
    });
    return "code" in made ? made.code : undefined;
  }
});

describe("the page that checks a code, given one with a trainer's signature behind it", () => {
  const says: Certificate = {
    ...{ lang: "es", name: "Ana", course: "Un curso", version: "1", day: "2026-11-22" },
    ...{ basis: "exam", score: 84, quarters: 41, modules: [] },
  };
  const made = async () => {
    const done = await device().sign(says);
    return "code" in done ? done.code : "";
  };
  const open = (path: string, on = disk(), signing = device()) =>
    openPlayer({ files: files(), path, on, now, late: { signing: async () => signing } });

  test("does not know the signer, until their card has been taken in, and no more when it was taken out", async () => {
    const [signer, code, user] = [await trainer(), await made(), userEvent.setup()];
    const joined = joinCode(code, await sign(code, signer, "<b>Marta</b>"));
    const on = disk();
    const view = await open(`/es/verify/#${joined}`, on);
    const section = await screen.findByRole("region", { name: es.counter.title });
    expect(within(section).getByText("<b>Marta</b>")).toBeVisible();
    expect(within(section).getByText(es.counter.unknown)).toBeVisible();
    expect(within(section).getByText(await fingerprintOf(signer.key, crypto))).toBeVisible();

    const field = screen.getByRole("textbox", { name: es.verify.field });
    await user.clear(field);
    await user.click(field);
    await user.paste(`Mi tarjeta: https://x.org/es/verify/#${await writeCard({ name: "Marta Soler" }, signer)}`);
    await user.click(screen.getByRole("button", { name: es.verify.submit }));
    await user.click(await screen.findByRole("button", { name: es.card.add }));
    expect(screen.getByText(es.card.known)).toBeVisible();
    expect(readSigners(view.progress.getState().values[signersKey])).toMatchObject([{ name: "Marta Soler" }]);
    await view.progress.flush();
    view.unmount();

    await open(`/es/verify/#${joined}`, on);
    expect(await screen.findByText(es.counter.known)).toBeVisible();
    expect(screen.getByText(/La clave es la que tienes guardada con el nombre «Marta Soler»/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Quitar a Marta Soler" }));
    expect(screen.getByText(es.counter.unknown)).toBeVisible();
    expect(screen.getByRole("heading", { name: es.signers.title })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: es.signers.back }));
    expect(screen.getByText(es.counter.known)).toBeVisible();
  });

  test("knows the key of whoever countersigns here", async () => {
    const [signer, code] = [await trainer(), await made()];
    const view = await open(`/es/verify/#${joinCode(code, await sign(code, signer))}`);
    const key = Buffer.from(signer.key).toString("base64url");
    act(() => view.progress.keepValue(signersKey, { signers: [{ key, name: "Marta", at: 5, own: true }] }));
    expect(await screen.findByText(es.counter.own)).toBeVisible();
  });

  test.each([
    ["another", async (code: string, by: Signer) => `${code}.${await sign(await made(), by)}`],
    ["changed", async (code: string, by: Signer) => `${joinCode(code, await sign(code, by)).slice(0, -9)}AAAAAAAAA`],
    ["cut", async (code: string, by: Signer) => joinCode(code, await sign(code, by)).slice(0, -9)],
    ["newer", async (code: string, by: Signer) => joinCode(code, await sign(code, by)).replace(".C1.", ".C2.")],
  ] as const)("says that it is %s, and that the certificate itself is as it was signed", async (what, spoil) => {
    await open(`/es/verify/#${await spoil(await made(), await trainer())}`);
    expect(await screen.findByText(es.verify.genuine)).toBeVisible();
    expect(screen.getByText(es.counter[what])).toBeVisible();
    expect(screen.getByText(es.counter[`${what}Text`])).toBeVisible();
  });

  test("tells of a card that was changed, and of a signature that came without its certificate", async () => {
    const signer = await trainer();
    const card = await writeCard({ name: "Marta" }, signer);
    const view = await open(`/es/verify/#${card.slice(0, -5)}AAAAA`);
    expect(await screen.findByText(es.card.changed)).toBeVisible();
    view.unmount();
    await open(`/es/verify/#${await sign(await made(), signer)}`);
    expect(await screen.findByText(es.verify.alone)).toBeVisible();
  });
});
