import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { activityBlock, Bench } from "../../player/activity/testing.tsx";
import kind from "./kind.ts";
import samples from "./samples.ts";
import { LIMITS, MOST_ROWS, type TableThing } from "./schema.ts";

const es = activityBlock({ kind: "table", spec: samples.spec.es });
const ca = activityBlock({ kind: "table", spec: samples.spec.ca });

const button = (name: string) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });
const heard = () => screen.getByRole("status").textContent;
/** The rows of the editor, by what they are called. */
const rows = () => {
  const items = screen.getByRole("group", { name: "" }).querySelectorAll("[data-row]");
  return [...items].map((item) => item.getAttribute("aria-label"));
};

function bench(thing?: unknown) {
  const onChange = vi.fn();
  const made = thing as never;
  const { rerender } = render(<Bench kind={kind} block={es} thing={made} onChange={onChange} />);
  return {
    last: () => onChange.mock.lastCall?.[0] as TableThing,
    onChange,
    inCatalan: () => rerender(<Bench kind={kind} block={ca} thing={made} lang="ca" onChange={onChange} />),
  };
}

describe("A table in its card", () => {
  it("has a field for each cell, named by its row and its column, and keeps every key", async () => {
    const user = userEvent.setup();
    const { last, onChange } = bench();
    expect(screen.getAllByRole("textbox")).toHaveLength(8);
    await user.type(field("Enfadada: Cómo la trato"), "La{Enter}oigo");
    expect(onChange).toHaveBeenCalledTimes(7);
    expect(last().rows[0]).toEqual({ id: 0, given: 0, name: "Enfadada", cells: ["", "La\noigo"] });
    expect(field("Enfadada: Cómo la trato")).toHaveValue("La\noigo");
    expect(field("Enfadada: En qué lo noto")).toHaveValue("");
  });

  it("adds a row, begins with its name, and calls its fields by it", async () => {
    const user = userEvent.setup();
    const { last } = bench();
    await user.click(button("Añadir una fila"));
    expect(field("Fila 5: Persona")).toHaveFocus();
    await user.tab();
    expect(button("Subir «Fila 5»")).toHaveFocus();
    await user.type(field("Fila 5: Persona"), "Tímida");
    await user.type(field("Tímida: Cómo la trato"), "Espero");
    expect(last().rows.at(-1)).toEqual({ id: 4, name: "Tímida", cells: ["", "Espero"] });
    expect(last().next).toBe(5);
  });

  it("moves rows of one's own among the given ones; the focus stays and the new place is told", async () => {
    const user = userEvent.setup();
    bench(samples.full);
    const before = rows();
    await user.click(button("Subir «Que viene con niños»"));
    expect(rows()).toEqual([before[0], before[2], before[1], before[3], before[4]]);
    expect(button("Subir «Que viene con niños»")).toHaveFocus();
    expect(heard()).toBe("«Que viene con niños»: fila 2 de 5");
    await user.keyboard("{Enter}{Enter}");
    expect(rows()[0]).toBe("Que viene con niños");
    expect(button("Subir «Que viene con niños»")).toHaveAttribute("aria-disabled", "true");
    expect(button("Subir «Que viene con niños»")).toHaveFocus();
    await user.click(button("Bajar «Que viene con niños»"));
    expect(button("Bajar «Que viene con niños»")).toHaveFocus();
    expect(rows()[1]).toBe("Que viene con niños");
    expect(screen.queryByRole("button", { name: /«Enfadada»/ })).toBeNull();
    // Safari focuses no button that is clicked.
    field("Enfadada: Cómo la trato").focus();
    fireEvent.click(button("Bajar «Que viene con niños»"));
    expect(button("Bajar «Que viene con niños»")).toHaveFocus();
  });

  it("takes a row of one's own away, sends the focus to its neighbour, and offers to bring it back", async () => {
    const user = userEvent.setup();
    bench(samples.full);
    const before = rows();
    await user.click(button("Quitar «Que viene con niños»"));
    expect(rows()).not.toContain("Que viene con niños");
    expect(document.activeElement).toHaveAttribute("aria-label", "Con prisa");
    await user.click(button("Deshacer"));
    expect(rows()).toEqual(before);
    expect(field("Que viene con niños: Cómo la trato")).toHaveValue(samples.full.rows[2]?.cells[1]);
  });

  it("makes no fuss about a row that was empty, and goes to the one before where there is none after", async () => {
    const user = userEvent.setup();
    bench();
    await user.click(button("Añadir una fila"));
    await user.click(button("Quitar «Fila 5»"));
    expect(screen.queryByRole("button", { name: "Deshacer" })).toBeNull();
    expect(document.activeElement).toHaveAttribute("aria-label", "Con ganas de hablar");
  });

  it("takes twenty rows, and says so instead of taking another", async () => {
    const user = userEvent.setup();
    const { last } = bench();
    for (let row = 4; row < MOST_ROWS; row++) await user.click(button("Añadir una fila"));
    expect(last().rows).toHaveLength(MOST_ROWS);
    expect(button("Añadir una fila")).toHaveAttribute("aria-disabled", "true");
    expect(button("Añadir una fila")).toHaveAccessibleDescription(/^La tabla ya tiene 20 filas/);
    await user.click(button("Añadir una fila"));
    expect(last().rows).toHaveLength(MOST_ROWS);
    expect(heard()).toMatch(/^La tabla ya tiene 20 filas/);
    await user.click(button("Quitar «Fila 20»"));
    expect(button("Añadir una fila")).not.toHaveAttribute("aria-disabled");
  });

  it("cuts what is pasted beyond the limit, and says so", async () => {
    const user = userEvent.setup();
    const { last } = bench();
    field("Enfadada: Cómo la trato").focus();
    await user.paste("a".repeat(LIMITS.cell + 50));
    expect(last().rows[0]?.cells[1]).toHaveLength(LIMITS.cell);
    expect(heard()).toMatch(/^Has llegado al máximo de 1000 caracteres/);
  });

  it("keeps field, focus and text when the language changes; the given names are today's", async () => {
    const { inCatalan } = bench(samples.full);
    const prisa = field("Con prisa: Cómo la trato");
    prisa.focus();
    inCatalan();
    expect(field("Amb pressa: Com la tracto")).toBe(prisa);
    expect(prisa).toHaveFocus();
    expect(field("Fila 3: Persona")).toHaveValue("Que viene con niños");
  });

  it("shows how it looks as a table with its heads", async () => {
    bench(samples.full);
    const table = screen.getByRole("table");
    expect(within(table).getAllByRole("columnheader")).toHaveLength(3);
    const heads = within(table).getAllByRole("rowheader");
    expect(heads.map(({ textContent }) => textContent)).toEqual(samples.full.rows.map(({ name }) => name));
    expect(within(table).getAllByRole("cell")).toHaveLength(10);
  });
});
