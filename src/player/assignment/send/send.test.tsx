import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseAssignment } from "../../../assignment/code.ts";
import { lessonsByHash } from "../../../assignment/lesson-hash.ts";
import { openResult } from "../../../assignment/sealed-result.ts";
import type { LessonRef, ModuleIndex } from "../../../course/types.ts";
import type { ResultSent } from "../../../learning/events/result-sent.ts";
import type { StoredEvent } from "../../../learning/events/types.ts";
import { issuedKey } from "../../../learning/issued.ts";
import { answeredEvent, finishedEvent, itemRef, notedEvent, testId } from "../../../learning/testing.ts";
import type { Sealing } from "../../../state/sealing.ts";
import { disk, settled } from "../../../state/testing.ts";
import { crypto, somebody } from "../../../storage/sealing/testing.ts";
import { examFiles } from "../../exam/testing.ts";
import { openPlayer } from "../../testing.tsx";
import { askedOf, takenOn, trainer } from "../test/testing.ts";

vi.mock("../../shell/save-file.ts", () => ({ saveFile: vi.fn() }));
const { saveFile } = await import("../../shell/save-file.ts");
const device = await somebody();
const NOW = 1_795_000_000_000;

const sealing: Sealing = { crypto, device: async () => device.signer };
const clipboard = { writeText: vi.fn(async (_: string) => {}) };

beforeEach(() => {
  vi.mocked(saveFile).mockClear();
  clipboard.writeText.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

/** A course of two lessons with a question each. */
function files() {
  const all = examFiles();
  for (const lang of ["es", "ca"]) {
    const module: ModuleIndex = JSON.parse(all.get(`work.${lang}.json`) ?? "");
    const lessons = module.lessons.map(
      (lesson): LessonRef => ({ ...lesson, items: [itemRef({ id: `q-${lesson.id}` })] }),
    );
    all.set(`work.${lang}.json`, JSON.stringify({ ...module, lessons }));
  }
  return all;
}

const worked: readonly StoredEvent[] = [
  answeredEvent({ n: 1, at: 10, lesson: "first", item: "q-first", points: 1, max: 2 }),
  finishedEvent({ n: 2, at: 20, lesson: "first" }),
  answeredEvent({ n: 3, at: 30, lesson: "second", item: "q-second", answer: "private" }),
  notedEvent({ n: 4, at: 40, text: "private" }),
];

interface Given {
  readonly events?: readonly StoredEvent[];
  readonly lang?: "es" | "ca";
  readonly by?: Sealing;
  readonly codes?: readonly { of: string; lang: string; name: string; code: string }[];
}

async function open({ events = worked, lang = "es", by = sealing, codes = [] }: Given = {}) {
  const on = disk();
  const accepted = await takenOn(askedOf(["first"]));
  for (const event of [...events, ...(events.includes(accepted) ? [] : [accepted])]) on.rows.set(event.id, event);
  const user = userEvent.setup();
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  const player = await openPlayer({
    ...{ files: files(), path: `/${lang}/assignment/`, on, now: NOW },
    late: { sealing: async () => by },
  });
  if (codes.length > 0) {
    await act(async () =>
      player.progress.keepValue(issuedKey, { name: "Marc", codes: codes.map((each) => ({ ...each })) }),
    );
  }
  const opener = await screen.findByRole("button", { name: /^(Ver y enviar|Mira i envia) el result/ });
  await user.click(opener);
  return { ...player, on, user };
}

const press = async ({ user }: Awaited<ReturnType<typeof open>>, name: string) => {
  const found = screen.getByRole("button", { name, hidden: true });
  await waitFor(() => expect(found).not.toHaveAttribute("aria-disabled"));
  await user.click(found);
};
const read = (text: string | Blob, who = trainer) =>
  openResult(String(text), {
    openers: [who.opener],
    crypto,
    lessons: lessonsByHash([{ id: "first" }, { id: "second" }]),
  });
const sent = async ({ on }: { on: ReturnType<typeof disk> }) => {
  await act(settled);
  return [...on.rows.values()].filter((row): row is ResultSent => (row as { type: string }).type === "result-sent");
};

describe("What goes", () => {
  it("is shown before it does: each lesson, whose name, and what does not go", async () => {
    await open();
    const row = screen.getByRole("row", { name: /^first \(es\)/ });
    expect(row.textContent?.replace(/\u00a0/g, " ")).toContain("1 de 150 %");
    expect(within(row).getByText("Terminada")).toBeInTheDocument();
    expect(screen.getByText("Va a tu nombre: Marc")).toBeInTheDocument();
    expect(screen.getByText("Tus notas.")).toBeInTheDocument();
    expect(screen.queryByRole("row", { name: /^second/ })).toBeNull();
  });

  it("is what the trainer opens: every answer in the file, and nothing that is not theirs", async () => {
    const opened = await open();
    await press(opened, "Guardar el archivo");
    const [name, text] = vi.mocked(saveFile).mock.calls[0] ?? [];
    expect(name).toBe("atenta-resultado-marc-antes-de-navidad.txt");
    const result = await read(text ?? "");
    expect(result).toMatchObject({ ok: true, complete: true, device: device.name, to: trainer.name });
    expect(result.ok && result.result).toMatchObject({
      ...{ name: "Marc", at: NOW, person: "cGVyc29uMDE" },
      lessons: [{ lesson: "first", done: 1, items: 1, score: 50, finished: true }],
    });
    expect(result.ok && result.result.details?.items.map(({ item }) => item)).toEqual(["q-first"]);
    expect(JSON.stringify(result)).not.toContain("private");
    expect((await sent(opened)).map(({ data }) => data)).toEqual([
      { version: 1, how: "file", details: true, to: trainer.name },
    ]);
  });

  it("is the summary alone in a link, whatever the file holds", async () => {
    const opened = await open({ lang: "ca" });
    await press(opened, "Copia l'enllaç");
    const [link = ""] = clipboard.writeText.mock.calls[0] ?? [];
    expect(link).toMatch(/\/ca\/result\/#R1\.[\w-]+$/);
    const result = await read(link);
    expect(result).toMatchObject({ ok: true, complete: false });
    expect((await sent(opened))[0]?.data).toMatchObject({ how: "link", details: false });
  });

  it("is the summary in the file too, where that is chosen", async () => {
    const opened = await open();
    await opened.user.click(screen.getByRole("radio", { name: /^Solo el resumen/ }));
    await press(opened, "Guardar el archivo");
    expect(await read(vi.mocked(saveFile).mock.calls[0]?.[1] ?? "")).toMatchObject({ ok: true, complete: false });
    expect((await sent(opened))[0]?.data).toMatchObject({ how: "file", details: false });
  });

  it("is a certificate too only where it was chosen", async () => {
    const codes = [{ of: "an-exam", lang: "ca", name: "Marc", code: "A1.AmNhHk7DunJpYQ.AAAA" }];
    const opened = await open({ codes });
    await press(opened, "Guardar el archivo");
    await opened.user.click(screen.getByRole("checkbox", { name: "El de Marc, en catalán" }));
    await press(opened, "Guardar el archivo");
    const texts = vi.mocked(saveFile).mock.calls.map(([, text]) => text);
    const [without, along] = await Promise.all(texts.map((text) => read(text)));
    expect(without?.ok && without.result.details).not.toHaveProperty("certificates");
    expect(along?.ok && along.result.details?.certificates).toEqual(["A1.AmNhHk7DunJpYQ.AAAA"]);
  });

  it("lists every answer as it goes, with what it earned", async () => {
    const opened = await open();
    await opened.user.click(screen.getByText("1 respuesta"));
    expect(await screen.findByText(/^Primera vez: 1 de 2/)).toBeInTheDocument();
  });
});

describe("It is noted that a result left", () => {
  it("by the menu of sharing, as a file where files can be shared, and as a link where they cannot", async () => {
    const share = vi.fn(async (_: ShareData) => {});
    let takesFiles = true;
    vi.stubGlobal(
      "navigator",
      Object.assign(Object.create(navigator), {
        share,
        canShare: ({ files: some }: ShareData) => some === undefined || takesFiles,
      }),
    );
    const opened = await open();
    await press(opened, "Compartir…");
    const [file] = share.mock.calls[0]?.[0].files ?? [];
    expect(await read((await file?.text()) ?? "")).toMatchObject({ ok: true, complete: true });
    takesFiles = false;
    await press(opened, "Compartir…");
    expect(await read(share.mock.calls[1]?.[0].url ?? "")).toMatchObject({ ok: true, complete: false });
    expect((await sent(opened)).map(({ data }) => [data.how, data.details])).toEqual([
      ["share", true],
      ["share", false],
    ]);
  });

  it("not where somebody thought better of sharing, and it says where it failed", async () => {
    const share = vi.fn(async () => {
      throw new DOMException("", "AbortError");
    });
    vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { share }));
    const opened = await open();
    await press(opened, "Compartir…");
    expect(screen.queryByText(/No se ha podido compartir/)).toBeNull();
    share.mockRejectedValueOnce(new Error("no") as never);
    await press(opened, "Compartir…");
    expect(screen.getByText(/^No se ha podido compartir\. No ha salido nada/)).toBeInTheDocument();
    expect(await sent(opened)).toEqual([]);
  });

  it("by a QR code when it was read, and not when it was only shown", async () => {
    const opened = await open();
    await press(opened, "Mostrar un código QR");
    expect(screen.getByRole("img", { name: /^Código QR/, hidden: true })).toBeInTheDocument();
    await press(opened, "Cerrar sin enviar");
    expect(await sent(opened)).toEqual([]);
    await press(opened, "Mostrar un código QR");
    await press(opened, "Ya lo ha leído");
    expect((await sent(opened))[0]?.data).toMatchObject({ how: "qr", details: false });
    expect(screen.getByText(/^Lo enviaste el .* con un código QR\./)).toBeInTheDocument();
  });

  it("and where copying is refused, the text lies there to be copied by hand", async () => {
    clipboard.writeText.mockRejectedValue(new Error("no"));
    const opened = await open();
    await press(opened, "Copiar un mensaje");
    const text = (screen.getByLabelText("Texto para copiar a mano") as HTMLTextAreaElement).value;
    expect(text).toMatch(/^Hola, Núria: este es mi resultado en «Antes de Navidad»\./);
    expect(await read(text)).toMatchObject({ ok: true });
    expect(await sent(opened)).toEqual([]);
  });
});

describe("Before it is sent again", () => {
  const sentAt = (at: number, to = trainer.name): ResultSent => ({
    ...{ id: testId(600), v: 1, type: "result-sent", at },
    ...{ tz: "Europe/Madrid", profile: "a-profile", device: "a-device", lang: "es", assignment: "q0FmZ2hpams" },
    data: { version: 1, how: "link", details: false, to },
  });

  it.each([
    ["nothing has changed since", sentAt(50), /Desde entonces nada ha cambiado/],
    ["something has come since", sentAt(15), /Desde entonces has hecho algo más/],
    ["the trainer has another key by now", sentAt(50, "another"), /^Núria tiene una clave nueva/],
  ])("it says that %s", async (_, event, says) => {
    await open({ events: [...worked, event] });
    expect(screen.getByText(says)).toBeInTheDocument();
    expect(
      screen.getByText(/^Lo enviaste el 1 de enero de 1970.* con un enlace\. Iba el resumen\./),
    ).toBeInTheDocument();
  });

  it("it says where the assignment is not done yet, and can be sent all the same", async () => {
    const opened = await open({ events: [] });
    expect(screen.getByText(/^Aún no has acabado el encargo/)).toBeInTheDocument();
    await press(opened, "Guardar el archivo");
    expect(await sent(opened)).toHaveLength(1);
  });
});

describe("Where nothing can be sealed", () => {
  const unable: readonly (readonly [string, Sealing, RegExp])[] = [
    [
      "the page came over plain http",
      { crypto: undefined, device: async () => "insecure" },
      /no ha llegado por una conexión/,
    ],
    ["the browser keeps no key", { crypto, device: async () => "unkept" }, /como ocurre en una ventana privada/],
    [
      "the browser fails",
      { crypto, device: async (): Promise<never> => Promise.reject(new Error("no")) },
      /No se ha podido cifrar/,
    ],
  ];
  it.each(unable)("because %s, it says so, and nothing leaves but the learner's own copy", async (_, by, says) => {
    await open({ by });
    expect(await screen.findByText(says)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Guardar el archivo" })).toBeNull();
    expect(screen.getByRole("button", { name: "Descargar una copia" })).toBeVisible();
  });
});

it("goes to no other trainer than the one who asked", async () => {
  const opened = await open();
  await press(opened, "Guardar el archivo");
  const text = vi.mocked(saveFile).mock.calls[0]?.[1] ?? "";
  expect(await read(text, await somebody())).toEqual({ ok: false, why: "not-mine" });
  expect(parseAssignment(String(text))).toMatchObject({ ok: false });
});
