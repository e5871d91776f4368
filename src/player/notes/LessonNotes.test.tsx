import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Block } from "../../course/types.ts";
import { prose } from "../../exercises/testing/prose.ts";
import type { Noted } from "../../learning/events/noted.ts";
import { notedEvent, testId } from "../../learning/testing.ts";
import { disk, settled } from "../../state/testing.ts";
import { courseFiles, openPlayer } from "../testing.tsx";

const section = (id: string, title: string, words: string): Block => ({
  type: "prose",
  heading: { id, depth: 2, prose: prose(title), text: title },
  prose: prose(words),
});

const files = courseFiles({
  first: {
    es: [{ type: "prose", prose: prose("Llega una clienta.") }, section("a", "El saludo", "Saluda antes de hablar.")],
    ca: [
      { type: "prose", prose: prose("Arriba una clienta.") },
      section("a", "La salutació", "Saluda abans de parlar."),
    ],
  },
  second: { es: [section("b", "Otra", "Otra lección.")], ca: [section("b", "Una altra", "Una altra lliçó.")] },
});

let on: ReturnType<typeof disk>;
beforeEach(() => {
  on = disk();
  getSelection()?.removeAllRanges();
});

/** A lesson of which this was noted before; its notes have come. */
async function open(given: readonly Noted[] = [], path = "/es/work/first/") {
  for (const event of given) on.rows.set(event.id, event);
  const player = await openPlayer({ files, path, on });
  await screen.findByRole("button", { name: /a esta lección|a aquesta lliçó/ });
  return { ...player, user: userEvent.setup() };
}

const inLog = () => [...on.rows.values()] as Noted[];
const noted = (given: Parameters<typeof notedEvent>[0] = {}) =>
  notedEvent({ lesson: "first", title: "first (es)", note: testId(7), ...given });
/** The note that says this; closed, its line says how it begins. */
const note = (text: string) => screen.getAllByText(text)[0]?.closest("details") as HTMLDetailsElement;

/** Selects words of the page, as a pointer would. */
async function select(words: string) {
  const [passage] = screen.getAllByText(new RegExp(words)).filter((each) => each.closest("[data-notes]") === null);
  const text = passage?.firstChild as Text;
  const start = text.data.indexOf(words);
  await act(async () => {
    getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
    document.dispatchEvent(new Event("selectionchange"));
    await new Promise((done) => requestAnimationFrame(done));
  });
}

describe("A note in a lesson", () => {
  it("is written at a section by keys, kept in the log, and says where it stands", async () => {
    const { user } = await open();
    const add = screen.getByRole("button", { name: "Añadir una nota a «El saludo»" });
    add.focus();
    await user.keyboard("{Enter}");
    const field = screen.getByRole("textbox", { name: "Tu nota" });
    expect(field).toHaveFocus();
    await user.keyboard("Por el nombre{Escape}");
    await settled();
    expect(inLog().map(({ type, lang, data }) => [type, lang, data])).toEqual([
      [
        "noted",
        "es",
        { lesson: "first", title: "first (es)", block: 1, section: "a", heading: "El saludo", text: "Por el nombre" },
      ],
    ]);
    expect(note("Por el nombre").closest("[data-spot]")).toHaveTextContent("El saludo");
    await waitFor(() => expect(note("Por el nombre").querySelector("summary")).toHaveFocus());
  });

  it("is about selected words, which are marked; nothing is kept of one that stays empty", async () => {
    const { user } = await open();
    await select("antes de hablar");
    await user.click(within(screen.getByRole("toolbar")).getByRole("button", { name: "Anotar" }));
    expect(screen.queryByRole("toolbar")).toBeNull();
    await user.keyboard("{Escape}");
    await settled();
    expect(inLog()).toEqual([]);
    await waitFor(() => expect(screen.getByRole("button", { name: "Añadir una nota a «El saludo»" })).toHaveFocus());
    await select("antes de hablar");
    await user.click(within(screen.getByRole("toolbar")).getByRole("button", { name: "Anotar" }));
    await user.keyboard("Siempre{Escape}");
    await settled();
    expect(inLog().at(-1)?.data).toMatchObject({ block: 1, quote: "antes de hablar", text: "Siempre" });
    expect(note("Siempre").closest("[data-noted]")).toHaveTextContent("Saluda antes de hablar.");
  });

  it("can be a mark alone, once for the same words", async () => {
    const { user } = await open();
    for (let turn = 0; turn < 2; turn++) {
      await select("una clienta");
      await user.click(within(screen.getByRole("toolbar")).getByRole("button", { name: "Marcar" }));
    }
    await settled();
    expect(inLog().map(({ data }) => [data.quote, data.text])).toEqual([["una clienta", ""]]);
    expect(screen.getByText("Marcado")).toBeInTheDocument();
  });

  it("is changed in place, taken away, and brought back", async () => {
    const { user } = await open([noted({ text: "Before" })]);
    const mine = within(note("Before"));
    fireEvent.click(mine.getByText("Tu nota"));
    await user.click(mine.getByRole("button", { name: "Cambiar la nota «Before»" }));
    await user.keyboard(" and after");
    await user.click(mine.getByRole("button", { name: "Cerrar la nota" }));
    await user.click(mine.getByRole("button", { name: "Quitar «Before and after»" }));
    expect(screen.queryByText("Before and after")).toBeNull();
    expect(inLog().at(-1)?.data).toMatchObject({ text: "Before and after" });
    const undo = screen.getByRole("button", { name: "Deshacer" });
    expect(undo).toHaveFocus();
    await user.click(undo);
    expect(note("Before and after")).toBeInTheDocument();
    await settled();
    expect(inLog().map(({ data }) => data.removed ?? false)).toEqual([false, false, true, false]);
  });

  it("of which nothing is left is taken away, and brought back with the words that it had", async () => {
    const { user } = await open([noted({ text: "Before" })]);
    fireEvent.click(within(note("Before")).getByText("Tu nota"));
    await user.click(screen.getByRole("button", { name: "Cambiar la nota «Before»" }));
    await user.clear(screen.getByRole("textbox", { name: "Tu nota" }));
    await user.keyboard("{Escape}");
    const undo = screen.getByRole("button", { name: "Deshacer" });
    await act(() => new Promise((done) => requestAnimationFrame(done)));
    expect(undo).toHaveFocus();
    await user.click(undo);
    expect(note("Before")).toBeInTheDocument();
    await settled();
    expect(inLog().map(({ data }) => [data.text, data.removed ?? false])).toEqual([
      ["Before", false],
      ["Before", true],
      ["Before", false],
    ]);
  });

  it("that was not written leaves the focus where it was begun", async () => {
    const { user } = await open();
    const add = screen.getByRole("button", { name: "Añadir una nota a «El saludo»" });
    await user.click(add);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(add).toHaveFocus());
  });

  it("costs one stop of the Tab key by section; arrows go on to every passage", async () => {
    const { user } = await open();
    const buttons = [...document.querySelectorAll<HTMLElement>("[data-control]")];
    const names = buttons.map((button) => button.ariaLabel ?? button.getAttribute("aria-label"));
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([
      screen.getByRole("button", { name: "Punto de lectura en esta lección" }),
      screen.getByRole("button", { name: "Punto de lectura en «El saludo»" }),
    ]);
    buttons[0]?.focus();
    for (const name of names.slice(1)) {
      await user.keyboard("{ArrowDown}");
      expect(document.activeElement).toHaveAccessibleName(name ?? "");
    }
    await user.keyboard("{ArrowDown}{ArrowUp}");
    expect(buttons.at(-2)).toHaveFocus();
  });

  it("in another language stands at the same passage with the words that it was about", async () => {
    await open([noted({ block: 1, section: "a", quote: "antes de hablar", text: "Siempre" })], "/ca/work/first/");
    expect(note("Siempre").closest("[data-spot]")).toHaveTextContent("La salutació");
    expect(screen.getByText("antes de hablar")).toHaveAttribute("lang", "es");
    expect(document.querySelector("[data-noted]")).toBeNull();
  });

  it("whose passage has moved stands at its section; others' lessons do not show it", async () => {
    await open([
      noted({ block: 9, section: "a", text: "Moved" }),
      noted({ n: 2, note: testId(8), lesson: "second", text: "There" }),
    ]);
    expect(note("Moved").closest("[data-spot]")).toHaveTextContent("El saludo");
    expect(screen.queryByText("There")).toBeNull();
  });

  it("that another tab writes is shown while it is written", async () => {
    const { progress } = await open();
    const draft = { lang: "es", data: { lesson: "first", title: "", block: 0, text: "From there" } };
    act(() => progress.keepValue(`note:${testId(9)}`, draft));
    expect(note("From there")).toBeInTheDocument();
  });

  it("is opened by the address that names it", async () => {
    await open([noted({ text: "Named" })], `/es/work/first/#note-${testId(7)}`);
    await waitFor(() => expect(note("Named")).toHaveAttribute("open"));
    expect(note("Named").querySelector("summary")).toHaveFocus();
  });
});

describe("A bookmark", () => {
  it("is put at a section or the lesson by a button that says whether it is there, and taken away by the same", async () => {
    const { user } = await open();
    const button = (name: string) => screen.getByRole("button", { name });
    await user.click(button("Punto de lectura en «El saludo»"));
    expect(button("Punto de lectura en «El saludo»")).toHaveAttribute("aria-pressed", "true");
    expect(button("Punto de lectura en esta lección")).toHaveAttribute("aria-pressed", "false");
    await settled();
    expect(inLog().map(({ data }) => data)).toEqual([
      { lesson: "first", title: "first (es)", block: 1, section: "a", heading: "El saludo", text: "" },
    ]);
    await user.click(button("Punto de lectura en «El saludo»"));
    expect(button("Punto de lectura en «El saludo»")).toHaveAttribute("aria-pressed", "false");
    await settled();
    expect(inLog().at(-1)?.data.removed).toBe(true);
  });
});

it("leaves the lesson as it was when another page is opened", async () => {
  const { unmount } = await open([noted({ text: "Mine" })]);
  const article = document.querySelector("article") as HTMLElement;
  unmount();
  expect(article.querySelector("[data-notes], [data-spot]")).toBeNull();
});
