import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import multiple from "../../exercises/multiple/kind.ts";
import multipleSamples from "../../exercises/multiple/samples.ts";
import order from "../../exercises/order/kind.ts";
import orderSamples from "../../exercises/order/samples.ts";
import single from "../../exercises/single/kind.ts";
import singleSamples from "../../exercises/single/samples.ts";
import { prose } from "../../exercises/testing/prose.ts";
import { Desk, exerciseBlock } from "./testing.tsx";

const es = exerciseBlock({ item: singleSamples.item.es, prompt: prose("Una clienta espera.", "¿Qué haces primero?") });
const ca = exerciseBlock({ item: singleSamples.item.ca, prompt: prose("Una clienta espera.", "Què fas primer?") });
const several = exerciseBlock({ item: multipleSamples.item.es });
const steps = exerciseBlock({ item: orderSamples.item.es });

const radio = (name: string) => screen.getByRole("radio", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const heard = () => screen.getByRole("status").textContent;

describe("The card", () => {
  it("is a place to land on, named by its question, described by its scene", () => {
    render(<Desk kind={single} block={es} />);
    const card = screen.getByRole("region", { name: "¿Qué haces primero?" });
    expect(card).toHaveAccessibleDescription("Una clienta espera.");
    expect(card).toHaveAttribute("id", "q-an-exercise");
    expect(card).toHaveAttribute("data-exercise", "an-exercise");
    expect(card).toHaveAttribute("tabindex", "-1");
    expect(within(card).getByRole("heading", { level: 3 })).toHaveTextContent(/^¿Qué haces primero\?$/);
    expect(within(card).getByText("Ejercicio 2 de 4")).toBeInTheDocument();
  });

  it("is answered by pointer: choose, check, hear the result, go on", async () => {
    const user = userEvent.setup();
    const calls = { onCheck: vi.fn(), onNext: vi.fn() };
    render(<Desk kind={single} block={es} {...calls} />);
    await user.click(screen.getByText("Mirarla y saludar"));
    const check = button("Comprobar");
    await user.click(check);
    expect(calls.onCheck).toHaveBeenCalledExactlyOnceWith(
      { answer: 1, hints: 0 },
      expect.objectContaining({ score: { points: 1, max: 1 } }),
    );
    expect(heard()).toBe("Correcto. Eso es: sabe que la has visto.");
    expect(check).toHaveFocus();
    expect(check).toHaveTextContent("Seguir");
    await user.click(check);
    expect(calls.onNext).toHaveBeenCalledOnce();
  });

  it("is answered by keyboard: the number shown chooses, Enter checks, Enter goes on", async () => {
    const user = userEvent.setup();
    const calls = { onCheck: vi.fn(), onNext: vi.fn() };
    render(<Desk kind={single} block={ca} lang="ca" order={[2, 1, 0]} {...calls} />);
    await user.tab();
    await user.keyboard("3");
    expect(radio("Acabar la trucada")).toBeChecked();
    await user.keyboard("{Enter}");
    expect(calls.onCheck).toHaveBeenCalledExactlyOnceWith(
      { answer: 0, hints: 0 },
      expect.objectContaining({ score: { points: 0, max: 1 } }),
    );
    expect(heard()).toBe("Encara no. Quan pengis ja haurà marxat.");
    expect(radio("Acabar la trucada")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(calls.onNext).toHaveBeenCalledOnce();
  });

  it("leaves digits to the browser when a modifier is held", async () => {
    const user = userEvent.setup();
    render(<Desk kind={single} block={es} />);
    await user.tab();
    await user.keyboard("{Control>}2{/Control}");
    expect(radio("Mirarla y saludar")).not.toBeChecked();
  });

  it("does not go on while Enter is held, nor on a double click", async () => {
    const user = userEvent.setup();
    const calls = { onCheck: vi.fn(), onNext: vi.fn() };
    const { unmount } = render(<Desk kind={single} block={es} {...calls} />);
    await user.tab();
    await user.keyboard("2{Enter>5/}");
    expect(calls.onCheck).toHaveBeenCalledOnce();
    expect(calls.onNext).not.toHaveBeenCalled();
    unmount();
    render(<Desk kind={single} block={es} {...calls} />);
    await user.click(radio("Mirarla y saludar"));
    await user.dblClick(button("Comprobar"));
    expect(calls.onCheck).toHaveBeenCalledTimes(2);
    expect(calls.onNext).not.toHaveBeenCalled();
  });

  it("says that nothing is chosen, in sight and aloud, and leaves the focus where it is", async () => {
    const user = userEvent.setup();
    const onCheck = vi.fn();
    render(<Desk kind={single} block={es} onCheck={onCheck} />);
    await user.click(button("Comprobar"));
    expect(onCheck).not.toHaveBeenCalled();
    expect(heard()).toBe("Elige una respuesta antes de comprobar.");
    expect(button("Comprobar")).toHaveFocus();
    expect(button("Comprobar")).toHaveAccessibleDescription("Elige una respuesta antes de comprobar.");
    await user.click(radio("Seguir como si nada"));
    expect(button("Comprobar")).not.toHaveAccessibleDescription();
  });

  it("explains only what was chosen after a first wrong check, and everything after the second", async () => {
    const user = userEvent.setup();
    render(<Desk kind={single} block={es} />);
    await user.click(radio("Seguir como si nada"));
    await user.click(button("Comprobar"));
    expect(radio("Seguir como si nada")).toHaveAccessibleDescription(
      "Tu respuesta no es la correcta Sin una señal, no sabe si la has visto.",
    );
    expect(screen.queryByText("Respuesta correcta")).toBeNull();
    expect(screen.queryByText(/Eso es/)).toBeNull();
    await user.click(button("Otra vez"));
    await user.click(radio("Acabar la llamada"));
    await user.click(button("Comprobar"));
    expect(radio("Mirarla y saludar")).toHaveAccessibleDescription("Respuesta correcta Eso es: sabe que la has visto.");
    expect(radio("Seguir como si nada")).toHaveAccessibleDescription(
      "No es esta Sin una señal, no sabe si la has visto.",
    );
  });

  it("does not tell which unticked options are right after a first wrong check", async () => {
    const user = userEvent.setup();
    render(<Desk kind={multiple} block={several} />);
    await user.click(screen.getByRole("checkbox", { name: "El programa de citas" }));
    await user.click(button("Comprobar"));
    expect(heard()).toBe("En parte: 1 de 2 puntos. El programa de citas: Es un medio.");
    expect(screen.getByText("Bien marcada")).toBeInTheDocument();
    expect(screen.queryByText("Correcta, pero sin marcar")).toBeNull();
    for (const name of ["La higienista", "La sala de espera", "La promesa"])
      expect(screen.getByRole("checkbox", { name })).not.toHaveAccessibleDescription();
  });

  it("tells of an order which neighbours are right, and shows the key only after the second wrong check", async () => {
    const user = userEvent.setup();
    const answer = [0, 1, 3, 2];
    render(<Desk kind={order} block={steps} state={{ answer }} />);
    await user.click(button("Comprobar"));
    expect(heard()).toBe("En parte: 1 de 3 puntos");
    expect(screen.getAllByText("Bien: van seguidos")).toHaveLength(1);
    expect(screen.getAllByText("Así no van")).toHaveLength(2);
    expect(screen.getByText("Medios para trabajar bien.")).toBeInTheDocument();
    expect(screen.queryByText("Dan ganas de quedarse.")).toBeNull();
    expect(screen.queryByText("El orden correcto")).toBeNull();
    await user.click(button("Otra vez"));
    await user.click(button("Subir «Lealtad»"));
    await user.click(button("Comprobar"));
    const key = screen.getByRole("list", { name: "El orden correcto" });
    expect(within(key).getAllByRole("listitem")).toHaveLength(4);
  });

  it("says where a part has gone, and keeps the focus on what moved it", async () => {
    const user = userEvent.setup();
    render(<Desk kind={order} block={steps} state={{ answer: [3, 2, 1, 0] }} />);
    await user.click(button("Bajar «Lealtad»"));
    expect(heard()).toBe("«Lealtad», posición 2 de 4");
    expect(button("Bajar «Lealtad»")).toHaveFocus();
    await user.keyboard("2{ArrowUp}");
    expect(heard()).toBe("«Lealtad», posición 1 de 4");
    expect(button("1. Mover «Lealtad»")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(button("Seguir")).toBeInTheDocument();
    expect(button("1. Mover «Lealtad»")).toHaveFocus();
  });

  it("begins a new try with the focus on the first choice", async () => {
    const user = userEvent.setup();
    const onAgain = vi.fn();
    render(
      <Desk kind={single} block={es} order={[2, 0, 1]} state={{ phase: "checked", answer: 0 }} onAgain={onAgain} />,
    );
    await user.click(button("Otra vez"));
    expect(onAgain).toHaveBeenCalledOnce();
    expect(radio("Seguir como si nada")).toHaveFocus();
    expect(radio("Acabar la llamada")).not.toBeChecked();
  });

  it("changes language with the focus, the half-given answer and the result in place", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Desk kind={single} block={es} />);
    await user.click(radio("Acabar la llamada"));
    const chosen = radio("Acabar la llamada");
    rerender(<Desk kind={single} block={ca} lang="ca" />);
    expect(radio("Acabar la trucada")).toBe(chosen);
    expect(chosen).toBeChecked();
    expect(chosen).toHaveFocus();
    await user.click(button("Comprova"));
    const said = heard();
    rerender(<Desk kind={single} block={es} />);
    expect(chosen).toHaveAccessibleDescription("Tu respuesta no es la correcta Cuando cuelgues ya se habrá ido.");
    expect(button("Seguir")).toHaveFocus();
    expect(heard()).toBe(said);
  });

  it("shows what is after any answer only after one", async () => {
    const user = userEvent.setup();
    const block = exerciseBlock({ item: singleSamples.item.es, after: prose("Mirar no cuesta nada.") });
    render(<Desk kind={single} block={block} state={{ answer: 0 }} />);
    expect(screen.queryByText("Mirar no cuesta nada.")).toBeNull();
    await user.click(button("Comprobar"));
    expect(screen.getByText("Mirar no cuesta nada.")).toBeInTheDocument();
  });
});

describe("Hints", () => {
  const hints = [
    { prose: prose("Piensa en ella."), cost: 0 },
    { prose: prose("Mira a la persona."), cost: 0.1 },
  ];
  const block = exerciseBlock({ item: singleSamples.item.es, hints });

  it("come one at a time, are heard, and say their cost beforehand", async () => {
    const user = userEvent.setup();
    const onDraft = vi.fn();
    render(<Desk kind={single} block={block} onDraft={onDraft} />);
    await user.click(button("Pista"));
    expect(heard()).toBe("Pista 1: Piensa en ella.");
    expect(onDraft).toHaveBeenLastCalledWith({ answer: null, hints: 1 });
    await user.click(button(/^Otra pista \(resta un\s10\s%\)$/));
    expect(heard()).toBe("Pista 2: Mira a la persona.");
    expect(button("No hay más pistas")).toHaveFocus();
    await user.click(button("No hay más pistas"));
    expect(onDraft).toHaveBeenCalledTimes(2);
  });

  it("lower the score that is shown and stored alike", async () => {
    const user = userEvent.setup();
    const onCheck = vi.fn();
    render(<Desk kind={single} block={block} state={{ hints: 2, answer: 1 }} onCheck={onCheck} />);
    await user.click(button("Comprobar"));
    expect(onCheck).toHaveBeenCalledExactlyOnceWith(
      { answer: 1, hints: 2 },
      expect.objectContaining({ score: { points: 0.9, max: 1 } }),
    );
    expect(heard()).toMatch(/^Correcto\. Pedir pistas ha restado un\s10\s%\. Eso es/);
    expect(radio("Acabar la llamada")).toHaveAccessibleDescription(/Cuando cuelgues/);
  });
});

describe("Before progress is known", () => {
  it("shows none, takes no answer and sets nothing off", async () => {
    const user = userEvent.setup();
    const calls = { onDraft: vi.fn(), onCheck: vi.fn(), onNext: vi.fn() };
    const state = { phase: "checked", answer: 1, hints: 1 } as const;
    const { rerender } = render(<Desk kind={single} block={es} state={state} ready={false} saved="saved" {...calls} />);
    expect(radio("Mirarla y saludar")).not.toBeChecked();
    expect(screen.queryByText("Guardado")).toBeNull();
    expect(button("Comprobar")).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByText("Acabar la llamada"));
    await user.click(button("Comprobar"));
    for (const call of Object.values(calls)) expect(call).not.toHaveBeenCalled();
    const check = button("Comprobar");
    rerender(<Desk kind={single} block={es} state={state} saved="saved" {...calls} />);
    expect(check).toHaveTextContent("Seguir");
    expect(check).not.toHaveAttribute("aria-disabled");
    expect(radio("Mirarla y saludar")).toBeChecked();
    expect(heard()).toBe("");
  });

  it("is rendered on a server without a style attribute", () => {
    expect(renderToString(<Desk kind={order} block={steps} ready={false} />)).not.toMatch(/\sstyle=/);
  });
});

describe("What was stored", () => {
  it.each(["nonsense", 99, -1, [1], { a: 1 }])("begins afresh if it is %j", (answer) => {
    render(<Desk kind={single} block={es} state={{ phase: "checked", answer, score: { points: 1, max: 1 } }} />);
    expect(button("Comprobar")).toBeInTheDocument();
    for (const option of screen.getAllByRole("radio")) expect(option).not.toBeChecked();
  });

  it("is told: saving, saved, and aloud when it failed", () => {
    const state = { phase: "checked", answer: 1 } as const;
    const { rerender } = render(<Desk kind={single} block={es} state={state} saved="saving" />);
    expect(screen.getByText("Guardando…")).toBeInTheDocument();
    rerender(<Desk kind={single} block={es} state={state} saved="saved" />);
    expect(screen.getByText("Guardado")).toBeInTheDocument();
    expect(heard()).toBe("");
    rerender(<Desk kind={single} block={es} state={state} saved="failed" />);
    expect(heard()).toBe("No se ha podido guardar en este navegador. Tu respuesta sigue en pantalla.");
  });
});
