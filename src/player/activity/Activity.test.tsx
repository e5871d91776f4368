import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import commitment from "../../activities/commitment/samples.ts";
import table from "../../activities/table/samples.ts";
import type { Made } from "../../learning/events/made.ts";
import { madeEvent } from "../../learning/testing.ts";
import { disk, madeIn } from "../../state/testing.ts";
import { makingKey } from "../../storage/draft-values.ts";
import { courseFiles, openPlayer } from "../testing.tsx";
import { activityBlock } from "./testing.tsx";

const blocks = {
  table: {
    es: activityBlock({ kind: "table", id: "my-table", spec: table.spec.es, title: "Mi tabla", text: "words-es" }),
    ca: activityBlock({ kind: "table", id: "my-table", spec: table.spec.ca, title: "La meva taula", text: "words-ca" }),
  },
  letter: {
    es: activityBlock({ kind: "commitment", id: "my-letter", spec: commitment.spec.es }),
    ca: activityBlock({ kind: "commitment", id: "my-letter", spec: commitment.spec.ca }),
  },
};
const files = courseFiles({
  making: { es: [blocks.table.es, blocks.letter.es], ca: [blocks.table.ca, blocks.letter.ca] },
});
const path = "/es/work/making/";

const cell = (name = /^Indecisa.*Cómo la trato/) => screen.findByRole("textbox", { name });

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

/** Lets what was begun be written. */
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

const user = () => userEvent.setup({ advanceTimers: vi.advanceTimersByTime });

describe("An activity in its lesson", () => {
  it("is kept with every key, and goes into the log after two quiet seconds, with all that it says of itself", async () => {
    const { disk: on, progress } = await openPlayer({ files, path });
    await user().type(await cell(), "Dos");
    expect(screen.getByText("Guardando…")).toBeInTheDocument();
    await pass(1_500);
    expect(madeIn(on.rows)).toEqual([]);
    expect(JSON.stringify([...on.draftRows])).toContain("Dos");
    await pass(1_000);
    const [made, ...more] = madeIn(on.rows) as [Made, ...Made[]];
    expect(more).toEqual([]);
    expect(made).toMatchObject({ activity: "my-table", lang: "es", shape: "a-shape", text: "words-es" });
    expect(made.data).toMatchObject({ lesson: "making", kind: "table", title: "Mi tabla" });
    expect(made.data).not.toHaveProperty("empty");
    expect(made.data).not.toHaveProperty("lookBack");
    expect(screen.getByText("Guardado en este dispositivo")).toBeInTheDocument();
    await act(() => progress.flush());
    expect([...on.draftRows.keys()]).not.toContain(makingKey("my-table"));
  });

  it("goes into the log when the focus leaves the card, and when its lesson is left", async () => {
    const { disk: on, unmount } = await openPlayer({ files, path });
    const hands = user();
    await hands.type(await cell(), "Dos");
    await act(async () => screen.getByRole("link", { name: "Curso" }).focus());
    await pass(10);
    expect(madeIn(on.rows)).toHaveLength(1);
    await hands.type(await cell(), "3");
    unmount();
    await pass(10);
    expect(madeIn(on.rows)).toHaveLength(2);
    await pass(5_000);
    expect(madeIn(on.rows)).toHaveLength(2);
  });

  it("says of itself when nothing is left in it, and by whose words it is called where the author says nothing", async () => {
    const { disk: on } = await openPlayer({ files, path });
    const place = await screen.findByRole("textbox", { name: /^Lugar/ });
    fireEvent.change(place, { target: { value: "Vic" } });
    await pass(2_500);
    fireEvent.change(place, { target: { value: "" } });
    await pass(2_500);
    expect(madeIn(on.rows).map(({ data }) => [data.title, data.empty])).toEqual([
      ["Tu carta de compromiso", undefined],
      ["Tu carta de compromiso", true],
    ]);
  });

  it("leaves a row that was added where it is while one thinks what to write in it, also over a reload", async () => {
    const opened = await openPlayer({ files, path });
    await user().click(await screen.findByRole("button", { name: "Añadir una fila" }));
    const name = document.activeElement as HTMLInputElement;
    expect(name).toHaveValue("");
    await pass(3_000);
    expect(name).toBeInTheDocument();
    expect(name).toHaveFocus();
    expect(screen.getByText("Guardado en este dispositivo")).toBeInTheDocument();
    expect(madeIn(opened.disk.rows)).toEqual([]);
    opened.unmount();
    await openPlayer({ files, path, on: opened.disk });
    expect(await screen.findByRole("textbox", { name: name.labels?.[0]?.textContent ?? "" })).toBeInTheDocument();
    expect(madeIn(opened.disk.rows)).toEqual([]);
  });

  it("shows what was made before, in the words of the page, and keeps it in them", async () => {
    const made = [madeEvent({ activity: "my-table", kind: "table", lesson: "making", thing: table.full })];
    const { disk: on } = await openPlayer({ files, path: "/ca/work/making/", made });
    const field = await cell(/^Indecisa.*Com la tracto/);
    expect(field).toHaveValue(table.full.rows[1]?.cells[1]);
    expect(screen.getByText("Desat en aquest dispositiu")).toBeInTheDocument();
    await user().type(field, " I prou.");
    await pass(2_500);
    expect(madeIn(on.rows).at(-1)).toMatchObject({ lang: "ca", text: "words-ca", data: { title: "La meva taula" } });
  });

  it("says so where nothing can be kept, keeps it on the page, and does not call it saved", async () => {
    const on = disk();
    on.shut(true);
    await openPlayer({ files, path, on });
    await user().type(await cell(), "Dos");
    expect(screen.getByText(/Este navegador no puede guardarlo/, { selector: "p" })).toBeInTheDocument();
    await pass(2_500);
    expect(await cell()).toHaveValue("Dos");
    expect(screen.queryByText("Guardado en este dispositivo")).toBeNull();
  });

  it("tells of a write that failed, and of the next that works", async () => {
    const on = disk();
    await openPlayer({ files, path, on });
    on.refuse(true);
    await user().type(await cell(), "Dos");
    await pass(2_500);
    expect(screen.getByText(/Este navegador no puede guardarlo/, { selector: "p" })).toBeInTheDocument();
    on.refuse(false);
    await user().type(await cell(), "!");
    await pass(2_500);
    expect(screen.getByText("Guardado en este dispositivo")).toBeInTheDocument();
    expect(madeIn(on.rows)).toHaveLength(2);
  });

  it("keeps on when a thing is to be looked at again", async () => {
    const on = disk();
    const thing = { ...commitment.full, rounds: [], review: undefined, signed: { at: 1_000, day: "2026-11-22" } };
    const kept = JSON.parse(JSON.stringify(thing));
    const made = [madeEvent({ activity: "my-letter", kind: "commitment", lesson: "making", thing: kept })];
    const { progress } = await openPlayer({ files, path, made, on, now: 31 * 86_400_000 });
    const [first] = await screen.findAllByRole("radio");
    await user().click(first as HTMLElement);
    await pass(2_500);
    expect(progress.getState().progress.made["my-letter"]?.data.lookBack).toBe(1_000 + 30 * 86_400_000);
  });

  it("is signed on the day that it is by then, however long the page has been open", async () => {
    let now = new Date(2026, 10, 22, 23, 58).getTime();
    const { signed: _, review: __, ...draft } = commitment.full;
    const thing = JSON.parse(JSON.stringify({ ...draft, rounds: [] }));
    const made = [madeEvent({ activity: "my-letter", kind: "commitment", lesson: "making", thing })];
    const { disk: on } = await openPlayer({ files, path, made, now: () => now });
    const sign = await screen.findByRole("button", { name: "Firmar con fecha de hoy" });
    now += 3 * 60_000;
    await pass(60_000);
    fireEvent.click(sign);
    await pass(2_500);
    expect(madeIn(on.rows).at(-1)?.data.thing).toMatchObject({ signed: { day: "2026-11-23" } });
  });
});
