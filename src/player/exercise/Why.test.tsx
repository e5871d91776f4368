import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import multiple from "../../exercises/multiple/kind.ts";
import samples from "../../exercises/multiple/samples.ts";
import order from "../../exercises/order/kind.ts";
import orderSamples, { parts as orderParts } from "../../exercises/order/samples.ts";
import sort from "../../exercises/sort/kind.ts";
import sortSamples, { parts as sortParts } from "../../exercises/sort/samples.ts";
import { prose } from "../../exercises/testing/prose.ts";
import { nestQuotes } from "../../i18n/own-words.ts";
import { Desk, exerciseBlock } from "./testing.tsx";
import { loadWhy } from "./WhyPlace.tsx";

beforeAll(loadWhy);

const hints = [
  { prose: prose("Piensa."), cost: 0.1 },
  { prose: prose("Mira."), cost: 0.2 },
];
const block = exerciseBlock({ item: samples.item.es, hints });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** What the account says, line by line. */
const lines = () => {
  const account = screen.getByText("¿Por qué esta puntuación?").closest("details");
  if (account === null) throw new Error("There is no account");
  return within(account)
    .getAllByRole("term", { hidden: true })
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
};

describe("Why this score", () => {
  it("names the option, the hint and the floor behind every point", () => {
    render(
      <Desk kind={multiple} block={block} state={{ phase: "checked", answer: [0, 1, 2], hints: 2, wrongChecks: 2 }} />,
    );
    expect(lines()).toEqual([
      "«El programa de citas»: bien marcada: +1",
      "«La higienista»: marcada, pero no es correcta: -1",
      "«La sala de espera»: bien marcada: +1",
      "Pista 1: -0,1",
      "Pista 2: -0,2",
      "En total: 0,7 de 2",
    ]);
  });

  it("says that a score does not sink below 0", () => {
    render(<Desk kind={multiple} block={block} state={{ phase: "checked", answer: [1, 3], wrongChecks: 2 }} />);
    expect(lines()).toContain("La puntuación nunca baja de 0: +2");
    expect(lines()).toContain("En total: 0 de 2");
  });

  it("does not give the key away before the worked answer is shown", () => {
    render(<Desk kind={multiple} block={block} state={{ phase: "checked", answer: [0], wrongChecks: 1 }} />);
    expect(lines().join()).not.toContain("La sala de espera");
    expect(lines()).toContain("Una respuesta correcta que queda sin marcar: 0");
  });

  it("names what was shuffled in no order that is the key's", () => {
    const named = (parts: readonly string[]) =>
      lines()
        .slice(0, -1)
        .map((line) => parts.findIndex((part) => line.startsWith(nestQuotes(`«${part}»`))));
    const shuffled = [2, 0, 3, 1, 4];
    const sorted = exerciseBlock({ item: sortSamples.item.es });
    const { unmount } = render(
      <Desk kind={sort} block={sorted} order={shuffled} state={{ phase: "checked", answer: sortSamples.wrong }} />,
    );
    expect(named(sortParts.es)).toEqual(shuffled);
    unmount();
    const ordered = exerciseBlock({ item: orderSamples.item.es });
    render(<Desk kind={order} block={ordered} state={{ phase: "checked", answer: [3, 1, 0, 2], wrongChecks: 1 }} />);
    expect(named(orderParts.es)).toEqual([3, 1, 0]);
  });

  it("keeps a score that was given before the exercise changed, and says so", () => {
    const score = { points: 1, max: 2 };
    render(<Desk kind={multiple} block={block} state={{ phase: "checked", answer: [0, 2], score, wrongChecks: 0 }} />);
    expect(lines()).toContain("El ejercicio ha cambiado desde que respondiste: -1");
    expect(lines()).toContain("En total: 1 de 2");
  });

  it("says which try it is, and how sure the learner was, and that neither costs anything", () => {
    const state = { phase: "checked", answer: [0, 2], attempt: 3, sure: 2 } as const;
    render(<Desk kind={multiple} block={block} state={state} />);
    expect(screen.getByText(/^Es tu intento 3\./)).toBeInTheDocument();
    expect(screen.getByText(/^Antes de comprobar dijiste «Creo que sí»\./)).toBeInTheDocument();
  });
});

describe("How sure the learner is", () => {
  it("may be said, changed and taken back, and goes with the answer", async () => {
    const user = userEvent.setup();
    const calls = { onDraft: vi.fn(), onCheck: vi.fn() };
    render(<Desk kind={multiple} block={block} {...calls} />);
    expect(screen.getByRole("group", { name: "¿Lo tienes claro?" })).toHaveAccessibleDescription(/^Es voluntario/);
    await user.click(button("Lo sé"));
    expect(calls.onDraft).toHaveBeenLastCalledWith({ answer: [], hints: 0, sure: 3 });
    expect(button("Lo sé")).toHaveAttribute("aria-pressed", "true");
    await user.click(button("Lo sé"));
    expect(calls.onDraft).toHaveBeenLastCalledWith({ answer: [], hints: 0 });
    expect(button("Lo sé")).toHaveAttribute("aria-pressed", "false");
    await user.click(screen.getByRole("checkbox", { name: "La higienista" }));
    await user.click(button("Respondo al azar"));
    await user.click(button("Comprobar"));
    expect(calls.onCheck).toHaveBeenCalledExactlyOnceWith(
      { answer: [1], hints: 0, sure: 1 },
      expect.objectContaining({ score: { points: 0, max: 2 } }),
    );
    expect(screen.queryByRole("group", { name: "¿Lo tienes claro?" })).toBeNull();
  });

  it("never keeps anyone from checking", async () => {
    const user = userEvent.setup();
    const onCheck = vi.fn();
    render(<Desk kind={multiple} block={block} onCheck={onCheck} />);
    await user.click(screen.getByRole("checkbox", { name: "La higienista" }));
    await user.click(button("Comprobar"));
    expect(onCheck).toHaveBeenCalledExactlyOnceWith(
      { answer: [1], hints: 0 },
      expect.objectContaining({ score: { points: 0, max: 2 } }),
    );
  });
});
