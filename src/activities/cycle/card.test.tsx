import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { activityBlock, Bench } from "../../player/activity/testing.tsx";
import kind from "./kind.ts";
import samples from "./samples.ts";
import { type CycleThing, MOMENTS } from "./schema.ts";

const es = activityBlock({ kind: "cycle", spec: samples.spec.es });
const ca = activityBlock({ kind: "cycle", spec: samples.spec.ca });

const button = (name: string) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });
const heard = () => screen.getByRole("status").textContent;

function bench(thing?: CycleThing) {
  const onChange = vi.fn();
  const { rerender } = render(<Bench kind={kind} block={es} thing={thing} onChange={onChange} />);
  const last = () => onChange.mock.lastCall?.[0] as CycleThing;
  return {
    last,
    onChange,
    names: () => last().moments.map(({ name }) => name),
    inCatalan: () => rerender(<Bench kind={kind} block={ca} thing={thing} lang="ca" onChange={onChange} />),
  };
}

describe("A cycle in its card", () => {
  it("adds with Enter and stays in the field, and keeps what has been typed of the next", async () => {
    const user = userEvent.setup();
    const { last, names } = bench();
    await user.type(field("Nuevo momento"), "Llega{Enter} Espera {Enter}Pa");
    expect(names()).toEqual(["Llega", "Espera"]);
    expect(last().adding).toBe("Pa");
    expect(field("Nuevo momento")).toHaveFocus();
    await user.click(button("Añadir"));
    expect(names()).toEqual(["Llega", "Espera", "Pa"]);
    expect(field("Nuevo momento")).toHaveFocus();
    expect(field("Nuevo momento")).toHaveValue("");
    expect(heard()).toBe("Añadido: «Pa», momento 3");
    await user.keyboard("  {Enter}");
    expect(names()).toHaveLength(3);
    expect(heard()).toBe("Escribe antes qué hace la persona.");
  });

  it("takes over what the author suggests, once each; the button stays and says so", async () => {
    const user = userEvent.setup();
    const { names } = bench();
    const pays = button("Añadir «Paga o firma»");
    await user.click(pays);
    expect(names()).toEqual(["Paga o firma"]);
    expect(pays).toHaveFocus();
    expect(pays).toHaveAccessibleName("«Paga o firma»: ya está en tu ciclo");
    await user.click(pays);
    await user.type(field("Momento 1"), " el recibo");
    expect(names()).toEqual(["Paga o firma el recibo"]);
    expect(pays).toHaveAttribute("aria-disabled", "true");
    await user.click(button("Quitar «Paga o firma el recibo»"));
    expect(field("Nuevo momento")).toHaveFocus();
    expect(button("Añadir «Paga o firma»")).not.toHaveAttribute("aria-disabled");
  });

  it("moves moments, and leaves the focus on what was moved", async () => {
    const user = userEvent.setup();
    const { names } = bench(samples.half);
    await user.click(button("Bajar «Busca cómo encontrarnos»"));
    expect(names()).toEqual(["Espera su turno", "Busca cómo encontrarnos"]);
    expect(button("Bajar «Busca cómo encontrarnos»")).toHaveFocus();
    expect(heard()).toBe("«Busca cómo encontrarnos»: momento 2 de 2");
    await user.click(button("Subir «Busca cómo encontrarnos»"));
    expect(names()[0]).toBe("Busca cómo encontrarnos");
    expect(button("Subir «Busca cómo encontrarnos»")).toHaveFocus();
    // Safari focuses no button that is clicked.
    field("Nuevo momento").focus();
    fireEvent.click(button("Bajar «Busca cómo encontrarnos»"));
    expect(button("Bajar «Busca cómo encontrarnos»")).toHaveFocus();
  });

  it("takes a moment away, and brings it back as it was", async () => {
    const user = userEvent.setup();
    const { last, names } = bench(samples.full);
    await user.click(button("Quitar «Espera su turno»"));
    expect(names()).not.toContain("Espera su turno");
    expect(document.activeElement).toHaveAttribute("aria-label", "Explica lo que necesita");
    await user.click(button("Deshacer"));
    expect(last()).toEqual(samples.full);
  });

  it("marks what is critical, and takes a note when it is asked for", async () => {
    const user = userEvent.setup();
    const { last } = bench(samples.half);
    const critical = button("Momento crítico en «Espera su turno»");
    expect(critical).toHaveAttribute("aria-pressed", "false");
    await user.click(critical);
    expect(critical).toHaveAttribute("aria-pressed", "true");
    expect(last().moments.map((moment) => moment.critical)).toEqual([false, true]);
    await user.click(button("Añadir qué debería vivir en «Espera su turno»"));
    const note = field("Espera su turno: Qué debería vivir aquí la persona (si quieres)");
    expect(note).toHaveFocus();
    await user.keyboard("Sabe cuánto falta.");
    expect(last().moments[1]?.note).toBe("Sabe cuánto falta.");
    await user.clear(note);
    expect(note).toBeInTheDocument();
    expect(last().moments[1]?.note).toBe("");
  });

  it("takes twelve moments, and says so instead of taking another", async () => {
    const user = userEvent.setup();
    const moments = Array.from({ length: MOMENTS.most }, (_, id) => ({
      id,
      name: `M${id}`,
      critical: false,
      note: "",
    }));
    const { last } = bench({ moments, next: 12, adding: "" });
    expect(field("Nuevo momento")).toHaveAccessibleDescription(/El ciclo ya tiene 12 momentos/);
    await user.type(field("Nuevo momento"), "Otro{Enter}");
    expect(last()).toEqual({ moments, next: 12, adding: "Otro" });
    expect(heard()).toMatch(/^El ciclo ya tiene 12 momentos/);
    await user.click(button("Añadir «Paga o firma»"));
    expect(last().moments).toHaveLength(12);
  });

  it("says how many moments a map still needs, and then offers it as a file", async () => {
    const user = userEvent.setup();
    bench(samples.half);
    expect(screen.getByText("2 de 12 momentos. Falta 1 momento para dibujar el mapa.")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /SVG/ })).toBeNull();
    await user.click(button("Añadir «Paga o firma»"));
    expect(screen.getByText("3 de 12 momentos.")).toBeInTheDocument();
    expect(button("Descargar (SVG)")).toBeInTheDocument();
  });

  it("keeps field, focus and what was taken over when the language changes", () => {
    const { inCatalan } = bench(samples.full);
    const name = field("Momento 3");
    name.focus();
    inCatalan();
    expect(field("Moment 3")).toBe(name);
    expect(name).toHaveFocus();
    expect(button("«S'espera fins que li toca»: ja és al teu cicle")).toBeInTheDocument();
  });
});
