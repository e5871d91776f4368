import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { activityBlock, Bench } from "../../player/activity/testing.tsx";
import kind from "./kind.ts";
import samples from "./samples.ts";
import { MOST_STAGES, type ScriptThing } from "./schema.ts";

const es = activityBlock({ kind: "script", spec: samples.spec.es });
const ca = activityBlock({ kind: "script", spec: samples.spec.ca });

const button = (name: string) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });
const heard = () => screen.getByRole("status").textContent;

function bench(thing?: ScriptThing) {
  const onChange = vi.fn();
  const { rerender } = render(<Bench kind={kind} block={es} thing={thing} onChange={onChange} />);
  const last = () => onChange.mock.lastCall?.[0] as ScriptThing;
  return {
    last,
    names: () => last().rows.map(({ name }) => name),
    inCatalan: () => rerender(<Bench kind={kind} block={ca} thing={thing} lang="ca" onChange={onChange} />),
  };
}

describe("A script in its card", () => {
  it("has a field for each stage, named by it and described by what it is for", async () => {
    const user = userEvent.setup();
    const { last } = bench();
    expect(screen.getAllByRole("textbox")).toHaveLength(4);
    expect(field("Saludo: Qué dirás")).toHaveAccessibleDescription(/^Di dónde ha llamado.+ Hasta 1000 caracteres\.$/);
    await user.type(field("Saludo: Qué dirás"), "Buenos días.");
    expect(last().rows[0]).toEqual({ id: 0, given: 0, name: "Saludo", text: "Buenos días." });
  });

  it("puts a stage between any two and at the end, and begins with its name", async () => {
    const user = userEvent.setup();
    const { last, names } = bench();
    await user.click(button("Añadir una etapa después de «Saludo»"));
    expect(field("Etapa 2: Nombre de la etapa")).toHaveFocus();
    await user.keyboard("Datos");
    expect(names()).toEqual(["Saludo", "Datos", "Escucha y resumen", "Solución y plazo", "Despedida"]);
    await user.type(field("Datos: Qué dirás"), "¿Su nombre?");
    expect(last().rows[1]).toEqual({ id: 4, name: "Datos", text: "¿Su nombre?" });
    await user.click(button("Añadir una etapa"));
    expect(field("Etapa 6: Nombre de la etapa")).toHaveFocus();
    expect(button("Añadir una etapa después de «Despedida»")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Añadir una etapa después de «Etapa 6»" })).toBeNull();
  });

  it("moves and takes away stages of one's own, and leaves the focus where one goes on", async () => {
    const user = userEvent.setup();
    const { names } = bench(samples.full);
    await user.click(button("Bajar «Comprobación»"));
    expect(names()).toEqual(["Saludo", "Escucha y resumen", "Solución y plazo", "Comprobación", "Despedida"]);
    expect(button("Bajar «Comprobación»")).toHaveFocus();
    expect(heard()).toBe("«Comprobación»: etapa 4 de 5");
    await user.keyboard("{Enter}{Enter}");
    expect(names().at(-1)).toBe("Comprobación");
    expect(button("Bajar «Comprobación»")).toHaveFocus();
    // Safari focuses no button that is clicked.
    field("Saludo: Qué dirás").focus();
    fireEvent.click(button("Subir «Comprobación»"));
    expect(button("Subir «Comprobación»")).toHaveFocus();
    await user.click(button("Bajar «Comprobación»"));
    await user.click(button("Quitar «Comprobación»"));
    expect(document.activeElement).toHaveAttribute("aria-label", "Despedida");
    await user.click(button("Deshacer"));
    expect(names().at(-1)).toBe("Comprobación");
    expect(screen.queryByRole("button", { name: /Quitar «Saludo»/ })).toBeNull();
  });

  it("takes twenty stages, and says so instead of taking another", async () => {
    const user = userEvent.setup();
    const { last } = bench();
    for (let stage = 4; stage < MOST_STAGES; stage++) await user.click(button("Añadir una etapa"));
    expect(button("Añadir una etapa")).toHaveAccessibleDescription(/^El guion ya tiene 20 etapas/);
    expect(screen.queryByRole("button", { name: /después de/ })).toBeNull();
    await user.click(button("Añadir una etapa"));
    expect(last().rows).toHaveLength(MOST_STAGES);
    expect(heard()).toMatch(/^El guion ya tiene 20 etapas/);
  });

  it("keeps field, focus and text when the language changes; the given names are today's", () => {
    const { inCatalan } = bench(samples.full);
    const bye = field("Despedida: Qué dirás");
    bye.focus();
    inCatalan();
    expect(field("Comiat: Què diràs")).toBe(bye);
    expect(bye).toHaveFocus();
    expect(field("Comprobación: Què diràs")).toHaveValue(samples.full.rows[2]?.text);
  });
});
