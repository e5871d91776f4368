import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { beforeEach, expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { InWords } from "../../../tests/support/words.tsx";
import { memorySource } from "../../course/source.ts";
import type { InterfaceLang } from "../../i18n/i18n.ts";
import type { StoredEvent } from "../../learning/events/types.ts";
import { answeredEvent, finishedEvent, madeEvent, testId } from "../../learning/testing.ts";
import type { Unseal } from "../../state/copies.ts";
import { createCourseStore } from "../../state/course-store.ts";
import type { Session, SessionState } from "../../state/session.ts";
import { createSettingsStore } from "../../state/settings-store.ts";
import { disk, tab } from "../../state/testing.ts";
import { backup } from "../../storage/export.ts";
import type { ProfileRow } from "../../storage/profile-row.ts";
import { type Player, PlayerContext } from "../context.ts";
import { courseFiles } from "../testing.tsx";
import { DataSection } from "./DataSection.tsx";
import { words } from "./words.ts";

vi.mock("../shell/save-file.ts", () => ({ saveFile: vi.fn() }));
const { saveFile } = await import("../shell/save-file.ts");
beforeEach(() => vi.mocked(saveFile).mockClear());

const NOW = Date.UTC(2026, 10, 22, 12);
const row: ProfileRow = { course: "a-course", profile: "a-profile", device: "a-device", createdAt: 1, name: "Marc" };

interface Given {
  readonly lang?: InterfaceLang;
  readonly events?: readonly StoredEvent[];
  readonly row?: ProfileRow;
  readonly seal?: () => Promise<string | undefined>;
  readonly unseal?: Unseal;
}

async function show({ lang = "es", events = [], row: mine = row, seal, unseal }: Given = {}) {
  const its = disk();
  const progress = await tab(its);
  await progress.add(events);
  const course = createCourseStore(memorySource(courseFiles({ one: { es: [], ca: [] } })), async () => {});
  await course.loadIndex();
  let kept = mine;
  const state = createStore<SessionState>(() => ({ turn: 0, status: "open", row: mine, rows: [mine] }));
  const session = {
    ...state,
    refresh: async () => state.setState({ row: kept, rows: [kept] }),
    profiles: { change: async (_: string, change: (before: ProfileRow) => ProfileRow) => (kept = change(kept)) },
  } as unknown as Session;
  const settings = createSettingsStore({ read: () => ({}), write: () => true, onForeign: () => () => {} }, () => {});
  const player: Player = { course, progress, session, settings, now: () => NOW, prepareLanguage: async () => {} };
  const view = render(
    <MemoryRouter initialEntries={[`/${lang}/settings/`]}>
      <PlayerContext value={player}>
        <InWords lang={lang}>
          <DataSection seal={seal} unseal={unseal} />
        </InWords>
      </PlayerContext>
    </MemoryRouter>,
  );
  const input = view.container.querySelector("input[type=file]") as HTMLInputElement;
  const choose = async (...texts: readonly string[]) => {
    const files = texts.map((text) => new File([text], "atenta-copia.json"));
    await act(async () => fireEvent.change(input, { target: { files } }));
  };
  return { ...view, progress, disk: its, choose, kept: () => kept };
}

const copy = (events: readonly StoredEvent[], about: { profile?: string; name?: string; course?: string } = {}) =>
  backup(events, { course: "a-course", profile: "a-profile", at: NOW - 1_000, ...about });

const press = (name: string | RegExp) => act(async () => fireEvent.click(screen.getByRole("button", { name })));

const mine = [answeredEvent({ n: 1, at: NOW - 9_000 }), madeEvent({ n: 2, at: NOW - 8_000 })];
const theirs = [
  ...mine,
  answeredEvent({ n: 3, at: NOW - 7_000, item: "b" }),
  answeredEvent({ n: 4, at: NOW - 6_000, item: "c" }),
  finishedEvent({ n: 5, at: NOW - 5_000, lesson: "two" }),
];

it("says what a copy holds, hands it over with the name, and notes when that was", async () => {
  const { kept } = await show({ events: theirs });
  expect(screen.getByText(/3 respuestas, 1 lección terminada y 1 trabajo\. No lleva/)).toBeVisible();
  expect(screen.getByText("Aún no has descargado ninguna copia.")).toBeVisible();
  await press("Descargar una copia");
  const [file, text] = vi.mocked(saveFile).mock.calls[0] ?? [];
  expect(file).toBe("atenta-copia-2026-11-22.json");
  expect(JSON.parse(text ?? "")).toMatchObject({ course: "a-course", profile: "a-profile", name: "Marc", at: NOW });
  expect(kept().copied).toEqual({ at: NOW, events: 5 });
  expect(
    await screen.findByText(/Última copia: 22 de noviembre de 2026.*Desde entonces no hay nada nuevo\./),
  ).toBeVisible();
  expect(screen.getByText(/va a tus descargas con el nombre «atenta-copia-2026-11-22\.json»/)).toBeVisible();
});

it("counts what has come since the last copy", async () => {
  await show({ lang: "ca", events: mine, row: { ...row, copied: { at: NOW, events: 1 } } });
  expect(screen.getByText(/Des d'aleshores hi ha 1 cosa nova\./)).toBeVisible();
});

it("shows what is new before anything changes, adds it, and takes it back at once", async () => {
  const { choose, progress } = await show({ events: mine });
  const before = progress.getState().progress;
  await choose(copy(theirs));
  const heading = screen.getByRole("heading", { name: "Qué trae esta copia" });
  expect(heading).toHaveFocus();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "2 respuestas nuevas",
    "1 lección terminada más",
  ]);
  expect(screen.getByText(/Además, 2 que ya estaban aquí\./)).toBeVisible();
  expect(progress.getState().progress).toBe(before);
  await press("Añadir");
  expect(screen.getByText("La copia se ha añadido.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Elegir un archivo" })).toHaveFocus();
  expect(Object.keys(progress.getState().progress.items)).toHaveLength(3);
  await press("Deshacer");
  expect(screen.getByText(/todo está como antes de añadirla/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Elegir un archivo" })).toHaveFocus();
  expect(progress.getState().progress).toEqual(before);
});

it("changes nothing when it is called off", async () => {
  const { choose, progress } = await show({ events: mine });
  await choose(copy(theirs));
  await press("Cancelar");
  expect(progress.events()).toHaveLength(2);
  expect(screen.queryByText("Qué trae esta copia")).toBeNull();
  expect(screen.getByRole("button", { name: "Elegir un archivo" })).toHaveFocus();
});

it("lists the copies that were added, and undoes and brings back each", async () => {
  const { choose, progress } = await show({ lang: "ca" });
  await choose(copy(theirs, { name: "Núria", profile: "hers" }));
  await press("Afegeix");
  const entry = screen.getByText(/^Afegida l'1 de gener .*; la va fer Núria$/).closest("li") as HTMLElement;
  expect(entry).toHaveTextContent("3 respostes, 1 lliçó acabada i 1 treball");
  await press(/^Desfés la còpia afegida l'1/);
  expect(entry).toHaveTextContent("Desfeta");
  expect(progress.getState().progress.items).toEqual({});
  await press(/^Recupera la còpia afegida l'1/);
  expect(entry).not.toHaveTextContent("Desfeta");
  expect(Object.keys(progress.getState().progress.items)).toHaveLength(3);
});

it("offers to bring back what had been undone here, and only if that is wanted", async () => {
  const { choose, progress } = await show();
  await choose(copy(mine));
  await press("Añadir");
  await press("Deshacer");
  await choose(copy(mine));
  expect(screen.getByText("Todo lo que trae está ya aquí: no hay nada que añadir.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Añadir" })).toBeNull();
  fireEvent.click(screen.getByRole("checkbox", { name: "Recuperar también lo que deshiciste aquí (2)" }));
  await press("Recuperar");
  expect(screen.getByText(/lo que habías deshecho vuelve a contar/)).toBeVisible();
  expect(Object.keys(progress.getState().progress.made)).toHaveLength(1);
});

it("warns of another person's copy, and not of one's own from elsewhere", async () => {
  const { choose } = await show({ events: mine });
  await choose(copy(theirs, { profile: "hers", name: "Núria" }));
  expect(screen.getByText(/^Esta copia es de Núria; tú eres Marc\./)).toBeVisible();
  await press("Cancelar");
  await choose(copy(theirs, { profile: "elsewhere", name: "Marc" }));
  expect(screen.queryByText(/tú eres Marc/)).toBeNull();
  await press("Cancelar");
  await choose(copy(theirs, { profile: "elsewhere" }));
  expect(screen.getByText(/no dice de quién es/)).toBeVisible();
});

it("says how much of a copy cannot be read, and how much is dated too far ahead", async () => {
  const { choose } = await show();
  const far = answeredEvent({ n: 9, at: NOW + 20 * 86_400_000 });
  await choose(copy([...mine, far, {} as StoredEvent]));
  expect(screen.getByText("1 entrada del archivo no se puede leer y no se añadirá.")).toBeVisible();
  expect(screen.getByText(/^1 entrada lleva una fecha.* a partir del 10 de diciembre de 2026/)).toBeVisible();
});

it("says that it could not be kept, changes nothing, and can be tried again", async () => {
  const { choose, disk: its, progress } = await show({ events: mine });
  await choose(copy(theirs));
  its.refuse(true);
  await press("Añadir");
  expect(screen.getByText(/No se ha podido guardar en este dispositivo\. No se ha cambiado nada\./)).toBeVisible();
  expect(progress.events()).toHaveLength(2);
  its.refuse(false);
  await press("Añadir");
  expect(screen.getByText("La copia se ha añadido.")).toBeVisible();
});

const { trouble } = words.in.es;
it.each([
  ["no copy", "%PDF-1.7", trouble.text],
  ["empty", "", trouble.empty],
  ["cut short", copy(mine).slice(0, -9), trouble.cut],
  ["of another program", "{}", trouble.foreign],
  ["of a newer version", copy(mine).replace('"v":1', '"v":2'), trouble.newer],
  ["of another course", copy(mine, { course: "first-aid" }), trouble.course],
])("says of a file that is %s what is wrong, and that nothing has changed", async (_, text, why) => {
  const { choose, progress } = await show({ events: mine });
  await choose(text);
  expect(screen.getByRole("heading", { name: trouble.title })).toHaveFocus();
  expect(screen.getByText(`${why} ${trouble.kept}`)).toBeVisible();
  expect(progress.events()).toHaveLength(2);
  // The next one is looked at anew.
  await choose(copy(theirs));
  expect(screen.queryByText(trouble.title)).toBeNull();
});

it("takes a file that is dropped, and one at a time", async () => {
  await show();
  const place = screen.getByRole("heading", { name: "Añadir una copia" }).parentElement as HTMLElement;
  const drop = (...texts: readonly string[]) =>
    act(async () => fireEvent.drop(place, { dataTransfer: { files: texts.map((text) => new File([text], "a")) } }));
  await drop(copy(mine), copy(theirs));
  expect(screen.getByText(/de uno en uno/)).toBeVisible();
  await drop(copy(mine));
  expect(screen.getByRole("heading", { name: "Qué trae esta copia" })).toBeVisible();
});

it("asks for the passphrase of an encrypted copy, and says when it is not the one", async () => {
  const about = { course: "a-course", profile: "hers", name: "Marc", at: NOW, unreadable: 0 };
  const unseal: Unseal = async (_, passphrase) =>
    passphrase === "lluna" ? { ok: true, events: theirs, about } : { ok: false, why: "wrong" };
  const { choose } = await show({ unseal });
  await choose('{"format":"atenta-sealed","v":1}');
  const form = screen.getByRole("heading", { name: "Esta copia está cifrada" }).closest("form") as HTMLElement;
  const field = within(form).getByLabelText("Contraseña de la copia");
  await press("Abrir la copia");
  expect(field).toBeInvalid();
  fireEvent.change(field, { target: { value: "sol" } });
  await press("Abrir la copia");
  expect(field).toHaveAccessibleDescription(/no es la contraseña/);
  fireEvent.change(field, { target: { value: "lluna" } });
  await press("Abrir la copia");
  expect(screen.getByRole("heading", { name: "Qué trae esta copia" })).toHaveFocus();
});

it("says where an encrypted copy cannot be opened", async () => {
  const { choose } = await show();
  await choose('{"format":"atenta-sealed","v":1}');
  expect(screen.getByText(/sin una dirección https/)).toBeVisible();
  expect(screen.queryByLabelText("Contraseña de la copia")).toBeNull();
});

it("offers an encrypted profile's copy encrypted, and says when it could not be made", async () => {
  const lock = { kind: "passphrase", v: 1, salt: "a", rounds: 1, wrapped: "b" } as const;
  const seal = vi.fn<() => Promise<string | undefined>>(async () => "sealed");
  await show({ events: mine, row: { ...row, lock }, seal });
  await press("Descargar la copia cifrada");
  expect(vi.mocked(saveFile).mock.calls).toEqual([["atenta-copia-cifrada-2026-11-22.json", "sealed"]]);
  seal.mockResolvedValue(undefined);
  await press("Descargar la copia cifrada");
  await waitFor(() => expect(screen.getByText(/No se ha podido preparar la copia cifrada/)).toBeVisible());
  expect(screen.getByRole("button", { name: "Descargar sin cifrar" })).toBeVisible();
});

it("knows ids that are longer than one note holds", async () => {
  const many = Array.from({ length: 1_200 }, (_, n) => ({
    ...answeredEvent({ at: NOW - n, item: `i${n}` }),
    id: testId(n),
  }));
  const { choose } = await show();
  await choose(copy(many));
  expect(screen.getByText(/1\s?200 respuestas nuevas/)).toBeVisible();
});
