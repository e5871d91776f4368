import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { activityBlock, Bench } from "../../player/activity/testing.tsx";
import kind from "./kind.ts";
import { rules, signed, stampOf } from "./rules.ts";
import samples from "./samples.ts";
import { type CommitmentThing, LIMITS } from "./schema.ts";

const es = activityBlock({ kind: "commitment", spec: samples.spec.es });
const ca = activityBlock({ kind: "commitment", spec: samples.spec.ca });
/** The third of November, at noon where the test runs. */
const NOW = new Date(2026, 10, 3, 12).getTime();
const DAY = 24 * 60 * 60 * 1000;

const { signed: _, review: __, ...whole } = samples.full;
const draft: CommitmentThing = { ...whole, rounds: [] };
const letter = signed(draft, stampOf(NOW));

const button = (name: string) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });
const heard = () => screen.getByRole("status").textContent;

function bench(thing?: CommitmentThing, now = NOW) {
  const onChange = vi.fn();
  const view = (block: typeof es, lang: "es" | "ca") => (
    <Bench kind={kind} block={block} thing={thing} now={now} lang={lang} onChange={onChange} />
  );
  const { container, rerender } = render(view(es, "es"));
  const last = () => onChange.mock.lastCall?.[0] as CommitmentThing;
  return { container, onChange, last, inCatalan: () => rerender(view(ca, "ca")) };
}

describe("A commitment in its card", () => {
  it("is written field by field, in the author's company", async () => {
    const user = userEvent.setup();
    const { last } = bench();
    expect(screen.getByText("Prométela solo si depende de ti.")).toBeVisible();
    await user.type(field("Promesa 2"), "Mirar");
    await user.type(field("Promesa 2: Cómo se notará (si quieres)"), "Se ve");
    await user.type(field("Tu nombre"), "Ana");
    await user.type(field("Lugar (si quieres)"), "Vic");
    expect(last()).toEqual({
      ...rules.start(samples.spec.es),
      promises: [
        { text: "", sign: "" },
        { text: "Mirar", sign: "Se ve" },
        { text: "", sign: "" },
      ],
      name: "Ana",
      place: "Vic",
    });
  });

  it("cuts what is pasted beyond the limit, and says so", async () => {
    const user = userEvent.setup();
    const { last } = bench();
    await user.click(field("Promesa 1"));
    await user.paste("a".repeat(LIMITS.promise + 50));
    expect(last().promises[0]?.text).toHaveLength(LIMITS.promise);
    expect(heard()).toMatch(/^Has llegado al máximo de 300 caracteres\. Lo que no cabía/);
  });

  it("says what is missing when it is to be signed, and moves to the first of it, every time", async () => {
    const user = userEvent.setup();
    const { onChange } = bench({ ...samples.half, name: "" });
    const sign = () => button("Firmar con fecha de hoy");
    expect(sign()).toHaveAccessibleDescription(/^Al firmarla, la carta queda cerrada/);
    expect(field("Promesa 2")).not.toBeInvalid();
    await user.click(sign());
    expect(field("Promesa 2")).toHaveFocus();
    expect(field("Promesa 2")).toBeInvalid();
    expect(field("Promesa 2")).toHaveAccessibleDescription(/^Falta escribir la promesa 2\./);
    const all = "Falta escribir la promesa 2. Falta escribir la promesa 3. Falta tu nombre.";
    expect(heard()).toBe(all);
    expect(sign()).toHaveAccessibleDescription(expect.stringContaining(all));
    await user.click(sign());
    expect(field("Promesa 2")).toHaveFocus();
    expect(onChange).not.toHaveBeenCalled();
    await user.keyboard("x");
    expect(field("Promesa 2")).not.toBeInvalid();
    expect(field("Promesa 3")).toBeInvalid();
  });

  it("is signed with the day that it is, and says when one can look back", async () => {
    const user = userEvent.setup();
    const { last } = bench(draft);
    button("Firmar con fecha de hoy").focus();
    await user.keyboard("{Enter}");
    expect(last()).toEqual({ ...draft, signed: { at: NOW, day: "2026-11-03" } });
    expect(heard()).toBe("Carta firmada el 3 de noviembre de 2026.");
    expect(screen.getByText("Carta firmada el 3 de noviembre de 2026.", { selector: "[data-state]" })).toHaveFocus();
    expect(screen.getByText(/^Podrás mirar atrás el 3 de diciembre de 2026/)).toBeVisible();
    expect(screen.getByText("El 3 de diciembre de 2026 miraré cómo ha ido.")).toBeVisible();
    expect(screen.getByText("Vic, 3 de noviembre de 2026")).toBeVisible();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("is not signed while nobody knows the day", async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<Bench kind={kind} block={es} thing={draft} onChange={onChange} />);
    await user.click(button("Firmar con fecha de hoy"));
    expect(onChange).not.toHaveBeenCalled();
  });

  it("can be changed once its signature is lifted, and signed again as it was", async () => {
    const user = userEvent.setup();
    const { last } = bench(letter);
    await user.click(button("Cambiarla (habrá que firmarla de nuevo)"));
    expect(last()).toEqual(draft);
    expect(field("Promesa 1")).toHaveFocus();
    expect(heard()).toContain("«Firma»");
    await user.click(button("Deshacer"));
    expect(last()).toEqual(letter);
    expect(button("Cambiarla (habrá que firmarla de nuevo)")).toHaveFocus();
  });

  it("keeps its words and the focus when the language changes", async () => {
    const { inCatalan } = bench(draft);
    const promise = field("Promesa 3");
    promise.focus();
    inCatalan();
    expect(field("Promesa 3")).toBe(promise);
    expect(promise).toHaveFocus();
    expect(promise.value).toBe(draft.promises[2]?.text);
  });
});

describe("Looking back at a commitment", () => {
  const later = NOW + 30 * DAY;
  const radio = (promise: number, name: string) => {
    const groups = screen.getAllByRole("radiogroup");
    return within(groups[promise] as HTMLElement).getByRole("radio", { name });
  };

  it("is not asked for before its day", () => {
    bench(letter, NOW + 29 * DAY);
    expect(screen.queryByRole("radiogroup")).toBeNull();
  });

  it("asks of each promise what became of it, and says what is missing", async () => {
    const user = userEvent.setup();
    const { onChange, last } = bench(letter, later);
    expect(screen.getAllByRole("radiogroup")[0]).toHaveAccessibleName(
      `¿La has cumplido? Promesa 1: ${letter.promises[0]?.text}`,
    );
    await user.click(button("Cerrar la revisión con fecha de hoy"));
    expect(onChange).not.toHaveBeenCalled();
    expect(radio(0, "Cumplida")).toHaveFocus();
    expect(heard()).toMatch(/^Falta decir qué ha sido de la promesa 1\. .*promesa 3\.$/);
    await user.keyboard(" ");
    await user.click(button("Cerrar la revisión con fecha de hoy"));
    expect(radio(1, "Cumplida")).toHaveFocus();
    await user.click(radio(1, "A medias"));
    await user.type(field("Promesa 2: Qué ha pasado (si quieres)"), "Los lunes no");
    await user.click(radio(2, "No cumplida"));
    await user.type(field("Qué viene ahora (si quieres)"), "Seguir");
    expect(screen.queryByText("Revisión del 3 de diciembre de 2026")).toBeNull();
    await user.click(button("Cerrar la revisión con fecha de hoy"));
    expect(last().review).toEqual({
      outcomes: [
        { mark: "kept", note: "" },
        { mark: "partly", note: "Los lunes no" },
        { mark: "not", note: "" },
      ],
      next: "Seguir",
      closed: stampOf(later),
    });
    expect(screen.getByText("Revisión cerrada el 3 de diciembre de 2026.", { selector: "[data-state]" })).toHaveFocus();
    expect(screen.getByText("Revisión del 3 de diciembre de 2026")).toBeVisible();
    expect(screen.getByText("Los lunes no")).toBeVisible();
  });

  it("says that what was written goes with the signature, and brings both back", async () => {
    const user = userEvent.setup();
    const { last } = bench(letter, later);
    const change = () => button("Cambiarla (habrá que firmarla de nuevo)");
    expect(screen.queryByText(/^Si la cambias ahora/)).toBeNull();
    await user.click(radio(0, "Cumplida"));
    expect(screen.getByText(/^Si la cambias ahora, se borrará también/)).toBeVisible();
    await user.click(change());
    expect(last()).toEqual(draft);
    expect(heard()).toContain("«Firma y revisión»");
    await user.click(button("Deshacer"));
    expect(radio(0, "Cumplida")).toBeChecked();
  });

  it("can be corrected after it was closed", async () => {
    const user = userEvent.setup();
    const { last } = bench(samples.full, later);
    await user.click(button("Corregir la revisión"));
    expect(last().review).toMatchObject({ outcomes: samples.full.review?.outcomes });
    expect(last().review).not.toHaveProperty("closed");
    expect(radio(0, "Cumplida")).toHaveFocus();
  });

  it("leads to a new letter, and the one before stays in sight", async () => {
    const user = userEvent.setup();
    const { last } = bench(samples.full, later);
    await user.click(button("Empezar una carta nueva"));
    expect(field("Promesa 1")).toHaveFocus();
    expect(field("Promesa 1")).toHaveValue("");
    expect(field("Promesa 3")).toHaveValue(samples.full.promises[2]?.text);
    expect(last().rounds).toHaveLength(2);
    expect(screen.getByText("Cartas anteriores: 2")).toBeVisible();
    expect(screen.getByText("Carta del 14 de septiembre de 2026")).toBeVisible();
  });
});
