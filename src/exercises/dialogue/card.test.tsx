import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { InWords } from "../../../tests/support/words.tsx";
import { ExerciseCard } from "../../player/exercise/ExerciseCard.tsx";
import { Desk, exerciseBlock, untouched } from "../../player/exercise/testing.tsx";
import type { CardState } from "../../player/exercise/useLive.ts";
import kind from "./kind.ts";
import samples from "./samples.ts";
import { phone } from "./testing/phone.ts";

const es = exerciseBlock({ kind: "dialogue", id: "a-dialogue", item: samples.item.es });
const ca = exerciseBlock({ kind: "dialogue", id: "a-dialogue", item: samples.item.ca });
const call = exerciseBlock({ kind: "dialogue", id: "a-call", item: phone("es") });

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const heard = () => screen.getByRole("status").textContent;
/** What a screen reader hears when the focus has moved. */
const focused = () => document.activeElement;
const apology = "Le pides disculpas y preguntas la hora";
const excuse = "Le dices que ayer hubo mucho trabajo";
const kept = ["Le dices que la entiendes y preguntas la hora", "Llamas al taller delante de ella y le das una hora"];
const promise = "La llamarás a las cuatro, esté como esté";

const calls = () => ({ onDraft: vi.fn(), onCheck: vi.fn(), onAgain: vi.fn(), onNext: vi.fn() });

afterEach(() => vi.unstubAllGlobals());

describe("A dialogue", () => {
  it("has no Check and asks not how sure one is", () => {
    render(<Desk kind={kind} block={es} />);
    expect(screen.queryByRole("button", { name: "Comprobar" })).toBeNull();
    expect(screen.queryByText("¿Lo tienes claro?")).toBeNull();
    expect(screen.queryByRole("button", { name: "Empezar de nuevo" })).toBeNull();
  });

  it("takes a choice at once, keeps it, and moves the focus to the line that answers it, which is heard once", async () => {
    const user = userEvent.setup();
    const on = calls();
    render(<Desk kind={kind} block={es} {...on} />);
    await user.click(button(excuse));
    expect(on.onDraft).toHaveBeenCalledExactlyOnceWith({ answer: { picks: [0] }, hints: 0 });
    expect(focused()).toHaveAccessibleName(
      "Mira el reloj de la pared. Rosa, con más tensión: A mí eso no me sirve. ¿Está o no está?",
    );
    expect(heard()).toBe("");
    expect(screen.getByText(excuse)).toBeInTheDocument();
    expect(screen.queryByText(/Tu carga de trabajo/)).toBeNull();
    await user.tab();
    expect(focused()).toHaveAttribute("data-digit", "1");
    await user.keyboard("2");
    expect(focused()).toHaveAccessibleName(
      "Rosa, con menos tensión: La boda es a las seis. A las cinco salgo de casa.",
    );
    expect(on.onDraft).toHaveBeenLastCalledWith({ answer: { picks: [0, 1] }, hints: 0 });
  });

  it("folds away all but the last exchange", async () => {
    const user = userEvent.setup();
    render(<Desk kind={kind} block={es} state={{ answer: { picks: [0] } }} />);
    expect(screen.queryByText(/^Lo dicho hasta ahora/)).toBeNull();
    await user.click(button(apology));
    const fold = screen.getByText("Lo dicho hasta ahora (1)").closest("details");
    expect(fold).not.toHaveAttribute("open");
    expect(within(fold as HTMLElement).getByText(excuse)).toBeInTheDocument();
    expect(within(fold as HTMLElement).queryByText(apology)).toBeNull();
  });

  it("is checked with the choice that ends it, once, and the focus goes to the ending", async () => {
    const user = userEvent.setup();
    const on = calls();
    render(<Desk kind={kind} block={es} state={{ answer: { picks: [1, 1] } }} {...on} />);
    await user.click(button(promise));
    expect(on.onDraft).not.toHaveBeenCalled();
    expect(on.onCheck).toHaveBeenCalledExactlyOnceWith(
      { answer: { picks: [1, 1, 0] }, hints: 0 },
      expect.objectContaining({ score: { points: 1, max: 1 }, right: true }),
    );
    expect(focused()).toHaveAccessibleName(/^Buen final\. A las cuatro la llamas/);
    expect(heard()).toBe("");
    expect(screen.queryByText("Correcto")).toBeNull();
    expect(screen.queryByRole("button", { name: promise })).toBeNull();
    expect(button("Seguir")).toBeInTheDocument();
  });

  it.each([
    [[1, 1, 0], "Buen final", "right"],
    [[0, 1, 0], "Final a medias", "partly"],
    [[0, 0], "Mal final", "wrong"],
  ])("says of %j: %s", (picks, words, result) => {
    render(<Desk kind={kind} block={es} state={{ phase: "checked", answer: { picks } }} />);
    expect(screen.getByText(words, { exact: false, selector: "[data-result]" })).toHaveAttribute("data-result", result);
  });

  it("takes no second choice from a double click, a held key, or a press before the page has changed", async () => {
    const user = userEvent.setup();
    const on = calls();
    const { unmount } = render(<Desk kind={kind} block={es} {...on} />);
    await user.click(button(excuse));
    // The second click of a double one, on what has come to the same place.
    fireEvent.click(button(apology), { detail: 2 });
    expect(on.onDraft).toHaveBeenCalledTimes(1);
    unmount();

    const second = render(<Desk kind={kind} block={es} {...on} />);
    await user.tab();
    await user.keyboard("{1>5/}");
    expect(on.onDraft).toHaveBeenCalledTimes(2);
    expect(focused()).toHaveAttribute("role", "group");
    second.unmount();

    const third = render(<Desk kind={kind} block={es} {...on} />);
    await user.tab();
    await user.keyboard("{Enter>5/}");
    expect(on.onDraft).toHaveBeenCalledTimes(3);
    third.unmount();

    render(<Desk kind={kind} block={es} {...on} />);
    act(() => {
      for (const one of screen.getAllByRole("button")) fireEvent.click(one);
    });
    expect(on.onDraft).toHaveBeenCalledTimes(4);
    expect(on.onCheck).not.toHaveBeenCalled();
  });

  it("is asleep to a finger for a moment after each choice", () => {
    vi.useFakeTimers();
    render(<Desk kind={kind} block={es} />);
    const view = () => screen.getByRole("button", { name: excuse }).closest("[data-settling]");
    expect(view()).toBeNull();
    fireEvent.click(button(excuse));
    expect(button(apology).closest("[data-settling]")).not.toBeNull();
    act(() => vi.runAllTimers());
    expect(button(apology).closest("[data-settling]")).toBeNull();
    vi.useRealTimers();
  });

  it("begins again with the focus on the first line", async () => {
    const user = userEvent.setup();
    const on = calls();
    render(<Desk kind={kind} block={es} {...on} />);
    await user.click(button(excuse));
    await user.click(button("Empezar de nuevo"));
    expect(on.onDraft).toHaveBeenLastCalledWith({ answer: { picks: [] }, hints: 0 });
    expect(focused()).toHaveAccessibleName(/^Rosa: Me dijeron que la chaqueta/);
    expect(screen.queryByRole("button", { name: "Empezar de nuevo" })).toBeNull();
  });

  it("moves no focus for what comes from the log or from another tab", () => {
    const card = (state: Partial<CardState>) => (
      <InWords lang="es">
        <ExerciseCard
          kind={kind}
          block={es}
          number={1}
          total={1}
          state={{ ...untouched, ...state }}
          order={[0, 1, 2, 3, 4, 5, 6, 7]}
          ready
          {...calls()}
        />
      </InWords>
    );
    const { rerender } = render(card({ answer: { picks: [0] } }));
    rerender(card({ answer: { picks: [0, 1] } }));
    expect(button("Le prometes que harás lo posible")).toBeInTheDocument();
    rerender(card({ answer: { picks: [0, 1, 0] }, phase: "checked" }));
    expect(screen.getByText(/^Final a medias/)).toBeInTheDocument();
    expect(focused()).toBe(document.body);
  });

  it("changes language with the place, the focus and what was said", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Desk kind={kind} block={es} />);
    await user.click(button(excuse));
    const line = focused();
    rerender(<Desk kind={kind} block={ca} lang="ca" />);
    expect(focused()).toBe(line);
    expect(line).toHaveAccessibleName(/^Mira el rellotge de la paret\. Rosa, amb més tensió: A mi això/);
    expect(screen.getByText("Li dius que ahir hi va haver molta feina")).toBeInTheDocument();
  });
});

describe("The debrief of a dialogue", () => {
  const checked = (picks: readonly number[]) => ({ phase: "checked" as const, answer: { picks } });

  it("goes through each choice: what was heard, what was said, what it did, and why", () => {
    render(<Desk kind={kind} block={es} state={checked([0, 1, 0])} />);
    const [one, two, three] = screen.getAllByRole("listitem");
    expect(one).toHaveTextContent(
      /Me dijeron que la chaqueta.*ayer hubo mucho trabajo.*La tensión sube 1.*oye una excusa/,
    );
    expect(two).toHaveTextContent(/Mira el reloj.*pides disculpas.*La tensión baja 1.*Una disculpa sin peros/);
    expect(three).toHaveTextContent(/La boda es.*harás lo posible.*La tensión no cambia.*no puede contar con ello/);
  });

  it("says where the mood cannot go further", () => {
    const block = exerciseBlock({ kind: "dialogue", item: { ...samples.item.es, mood: 5 } });
    render(<Desk kind={kind} block={block} state={checked([0, 0])} />);
    expect(screen.getAllByText("La tensión sigue al máximo")).toHaveLength(2);
  });

  it("leads back to any turn, where a new try begins with what was said before it", async () => {
    const user = userEvent.setup();
    const on = calls();
    render(<Desk kind={kind} block={es} state={checked([0, 1, 0])} {...on} />);
    expect(screen.getByText(/El nuevo final contará en lugar de este/)).toBeInTheDocument();
    await user.click(button("Volver a este turno (2)"));
    expect(on.onAgain).toHaveBeenCalledExactlyOnceWith({ picks: [0] });
    expect(focused()).toHaveAccessibleName(/Rosa, con más tensión: A mí eso no me sirve/);
    await user.click(button("Le repites que no ha podido ser"));
    expect(on.onCheck).toHaveBeenCalledExactlyOnceWith(
      { answer: { picks: [0, 0] }, hints: 0 },
      expect.objectContaining({ score: { points: 0, max: 1 } }),
    );
  });

  it("begins from the first line with Again", async () => {
    const user = userEvent.setup();
    render(<Desk kind={kind} block={es} state={checked([0, 0])} />);
    await user.click(button("Otra vez"));
    expect(focused()).toHaveAccessibleName(/^Rosa: Me dijeron que la chaqueta/);
    expect(screen.queryByRole("button", { name: "Empezar de nuevo" })).toBeNull();
  });

  it("shows the best route with its reasons, or says that there is none better", () => {
    const { unmount } = render(<Desk kind={kind} block={es} state={checked([0, 1, 1, 0])} />);
    const best = screen.getByText("La mejor ruta").closest("details") as HTMLElement;
    for (const said of [...kept, promise]) expect(within(best).getByText(said)).toBeInTheDocument();
    expect(within(best).getByText(/Sabe que la has oído/)).toBeInTheDocument();
    expect(within(best).queryByRole("button")).toBeNull();
    unmount();
    render(<Desk kind={kind} block={es} state={checked([1, 1, 0])} />);
    expect(screen.queryByText("La mejor ruta")).toBeNull();
    expect(screen.getByText("No hay ruta mejor que la tuya.")).toBeInTheDocument();
  });

  it("goes from a point of the curve to its choice", async () => {
    const user = userEvent.setup();
    const { container } = render(<Desk kind={kind} block={es} state={checked([0, 1, 0])} />);
    const points = container.querySelectorAll("g.point");
    expect([...points].map((point) => point.getAttribute("data-mood"))).toEqual(["3", "4", "3", "3"]);
    await user.click(points[2]?.querySelector("rect") as Element);
    expect(focused()).toHaveTextContent(/^Turno 22/);
  });

  it("is printed alone", async () => {
    const user = userEvent.setup();
    render(
      <>
        <p>beside</p>
        <Desk kind={kind} block={es} state={checked([0, 0])} />
      </>,
    );
    const print = vi.fn(() => expect(screen.getByText("beside")).toHaveAttribute("data-print-away"));
    vi.stubGlobal("print", print);
    await user.click(button("Imprimir la conversación"));
    expect(print).toHaveBeenCalledOnce();
    expect(screen.getByRole("region").closest("[data-print-away]")).toBeNull();
    fireEvent(window, new Event("afterprint"));
  });

  it("can be gone on with where it was kept whole, and never checked", async () => {
    const user = userEvent.setup();
    const on = calls();
    render(<Desk kind={kind} block={es} state={{ answer: { picks: [0, 0] } }} {...on} />);
    await user.click(button("Volver a este turno (1)"));
    expect(on.onDraft).toHaveBeenLastCalledWith({ answer: { picks: [] }, hints: 0 });
    expect(button(excuse)).toBeInTheDocument();
  });
});

describe("A call", () => {
  beforeEach(() => vi.stubGlobal("scrollTo", () => {}));

  it("says how it stands, and tells it with the line where it is new", async () => {
    const user = userEvent.setup();
    render(<Desk kind={kind} block={call} />);
    expect(screen.getByText(/^Suena el teléfono/)).toBeInTheDocument();
    await user.click(button("«Dígame.»"));
    expect(focused()).toHaveAccessibleName(/^En línea con Omar\. Omar, con más tensión: Es la tercera vez/);
    await user.click(button(/^«Necesito otra vez/));
    expect(focused()).toHaveAccessibleName(/^Omar, con más tensión: Es la tercera vez/);
    await user.click(button(/en espera y miro/));
    expect(focused()).toHaveAccessibleName(
      "En espera. Omar, con menos tensión. En la ficha hay dos visitas pedidas y ninguna hecha.",
    );
    await user.click(button(/^Vuelves al minuto/));
    expect(focused()).toHaveAccessibleName(/^Pasando la llamada\. Omar, con menos tensión\. Núria: Averías/);
    expect(screen.getByText("Núria")).toBeInTheDocument();
    await user.click(button(/^«Está en línea Omar/));
    expect(focused()).toHaveAccessibleName(/^Llamada terminada\. Buen final\./);
  });
});
