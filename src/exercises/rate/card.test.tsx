import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Desk, exerciseBlock } from "../../player/exercise/testing.tsx";
import kind from "./kind.ts";
import samples, { statements } from "./samples.ts";
import type { RateItem } from "./schema.ts";

const again = exerciseBlock({ item: samples.item.es, again: "earlier-one" });
const ca = exerciseBlock({ item: samples.item.ca, again: "earlier-one" });
const once = exerciseBlock({ item: { ...samples.item.es, again: false } satisfies RateItem });
const done = { phase: "checked", answer: samples.full } as const;

const button = (name: string) => screen.getByRole("button", { name });
const heard = () => screen.getByRole("status").textContent;
const scale = (at: number) => screen.getByRole("radiogroup", { name: statements.es[at] ?? "" });
const radio = (at: number, rating: number) =>
  within(scale(at)).getByRole("radio", { name: new RegExp(`^${rating}\\b`) });
const profile = () =>
  within(screen.getByRole("list", { name: "Tu perfil" }))
    .getAllByRole("listitem")
    .map((row) => row.querySelector("p:last-child")?.textContent);

describe("Rate in its card", () => {
  it("is finished, not checked; says how many are missing; and can be changed", async () => {
    const user = userEvent.setup();
    const onCheck = vi.fn();
    render(<Desk kind={kind} block={once} onCheck={onCheck} />);
    await user.click(radio(0, 4));
    await user.click(button("Listo"));
    expect(heard()).toBe("Te quedan 3 frases por valorar.");
    for (const at of [1, 2]) await user.click(radio(at, 3));
    await user.click(button("Listo"));
    expect(heard()).toBe("Te queda 1 frase por valorar.");
    await user.click(radio(3, 5));
    await user.click(button("Listo"));
    expect(heard()).toBe("Hecho");
    expect(onCheck.mock.calls[0]?.[0]).toEqual({ answer: [4, 3, 3, 5], hints: 0 });
    expect(profile()).toEqual(["4 de 5", "3 de 5", "3 de 5", "5 de 5"]);
    await user.click(button("Cambiar la respuesta"));
    expect(screen.queryByText("Tu perfil")).toBeNull();
    expect(radio(0, 4)).toBeChecked();
    expect(radio(0, 1)).toHaveFocus();
    await user.click(button("Listo"));
    expect(onCheck.mock.calls[1]?.[0]).toEqual({ answer: [4, 3, 3, 5], hints: 0 });
  });

  it("lets digits rate the statement that one has come to", async () => {
    const user = userEvent.setup();
    render(<Desk kind={kind} block={once} />);
    await user.tab();
    expect(radio(0, 1)).toHaveFocus();
    await user.keyboard("3");
    await user.tab();
    await user.keyboard("5");
    expect(radio(0, 3)).toBeChecked();
    expect(radio(1, 5)).toBeChecked();
    expect(radio(1, 5)).toHaveFocus();
    await user.tab({ shift: true });
    await user.keyboard("1");
    expect(radio(0, 1)).toBeChecked();
    expect(radio(1, 5)).toBeChecked();
  });

  it("lays the earlier answer beside this one, in words, only when this one is given", async () => {
    const user = userEvent.setup();
    render(<Desk kind={kind} block={again} state={{ answer: samples.full }} earlier={samples.earlier} />);
    expect(screen.queryByText(/Antes/)).toBeNull();
    await user.click(button("Listo"));
    expect(profile()).toEqual([
      "Antes 2 · ahora 4Sube",
      "Antes 5 · ahora 5Sigue igual",
      "Antes 3 · ahora 2Baja",
      "Antes 2 · ahora 3Sube",
    ]);
    expect(screen.getByText("Frases que han subido desde la otra vez: 2 de 4.")).toBeInTheDocument();
  });

  it("says kindly that there is nothing to compare with, where there is not", () => {
    const { rerender } = render(<Desk kind={kind} block={again} state={done} />);
    expect(screen.getByText(/Hoy es tu punto de partida/)).toBeInTheDocument();
    expect(profile()).toEqual(["4 de 5", "5 de 5", "2 de 5", "3 de 5"]);
    rerender(<Desk kind={kind} block={ca} lang="ca" state={done} />);
    expect(screen.getByText(/Avui és el teu punt de partida/)).toBeInTheDocument();
    rerender(<Desk kind={kind} block={once} state={done} />);
    expect(screen.queryByText(/punto de partida|La otra vez/)).toBeNull();
  });

  it.each([[[1, 2, 3]], ["2523"], [[9, 9, 9, 9]], [{ length: 4 }]])(
    "takes an earlier answer that does not fit, %j, for none",
    (earlier) => {
      render(<Desk kind={kind} block={again} state={done} earlier={earlier} />);
      expect(screen.getByText(/Hoy es tu punto de partida/)).toBeInTheDocument();
    },
  );

  it("names the ends of the scale as the author does", () => {
    const ends = { low: word("Nunca"), high: word("Siempre") };
    render(<Desk kind={kind} block={exerciseBlock({ item: { ...samples.item.es, ends } })} />);
    expect(within(scale(2)).getByRole("radio", { name: "1: Nunca" })).toBeInTheDocument();
    expect(within(scale(2)).getByRole("radio", { name: "5: Siempre" })).toBeInTheDocument();
    expect(screen.queryByText("Del todo")).toBeNull();
  });
});

function word(value: string) {
  return { type: "root" as const, children: [{ type: "text" as const, value }] };
}
