import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Desk, exerciseBlock } from "../../player/exercise/testing.tsx";
import kind from "./kind.ts";
import samples, { model, points } from "./samples.ts";
import { LIMIT } from "./schema.ts";

const es = exerciseBlock({ item: samples.item.es });
const ca = exerciseBlock({ item: samples.item.ca });

const button = (name: string) => screen.getByRole("button", { name });
const heard = () => screen.getByRole("status").textContent;
const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "¿Qué haces?" });
const box = (point: number) => screen.getByRole("checkbox", { name: points.es[point] ?? "" });
const modelAnswer = () => screen.queryByRole("group", { name: "Una respuesta posible" });

describe("Reflect in its card", () => {
  it("goes from writing to comparing to done, and records text and ticks together", async () => {
    const user = userEvent.setup();
    const onCheck = vi.fn();
    render(<Desk kind={kind} block={es} onCheck={onCheck} />);
    await user.type(field(), "Esperé 40 minutos.");
    expect(modelAnswer()).toBeNull();
    await user.click(button("Comparar"));
    expect(heard()).toBe(`Una respuesta posible: ${model.es.join(" ")}`);
    expect(button("Ocultar la respuesta posible")).toHaveFocus();
    expect(modelAnswer()).toHaveTextContent(model.es[1] ?? "");
    await user.type(field(), " Y me enfadé.");
    await user.click(box(1));
    await user.click(button("Listo"));
    expect(heard()).toBe("Hecho");
    const answer = { text: "Esperé 40 minutos. Y me enfadé.", compared: true, ticks: [1] };
    expect(onCheck.mock.calls[0]?.[0]).toEqual({ answer, hints: 0 });
    expect(field()).toHaveAttribute("readonly");
    expect(modelAnswer()).toBeInTheDocument();
    await user.click(box(0));
    expect(box(0)).not.toBeChecked();

    await user.click(button("Cambiar la respuesta"));
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue(answer.text);
    expect(box(1)).toBeChecked();
    await user.click(box(0));
    await user.click(button("Listo"));
    expect(onCheck.mock.calls[1]?.[0]).toEqual({ answer: { ...answer, ticks: [0, 1] }, hints: 0 });
  });

  it("says what is still to be done: to write, then to compare", async () => {
    const user = userEvent.setup();
    const onCheck = vi.fn();
    render(<Desk kind={kind} block={es} onCheck={onCheck} />);
    await user.click(button("Listo"));
    expect(heard()).toBe("Escribe tu respuesta y compárala antes de acabar.");
    await user.click(button("Comparar"));
    expect(heard()).toBe("Escribe primero tu respuesta; después podrás compararla.");
    expect(button("Comparar")).toHaveAccessibleDescription(heard() ?? "");
    expect(button("Comparar")).toHaveFocus();
    await user.type(field(), "Esperé.");
    expect(button("Comparar")).not.toHaveAccessibleDescription();
    await user.click(button("Listo"));
    expect(heard()).toMatch(/pulsa «Comparar»/);
    expect(onCheck).not.toHaveBeenCalled();
  });

  it("types digits and lines, and does with Ctrl and Enter what comes next", async () => {
    const user = userEvent.setup();
    const onCheck = vi.fn();
    render(<Desk kind={kind} block={es} onCheck={onCheck} />);
    await user.tab();
    expect(field()).toHaveFocus();
    await user.keyboard("1 y 2{Enter}{Enter>3/}3");
    expect(field()).toHaveValue("1 y 2\n\n\n\n3");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(modelAnswer()).toBeInTheDocument();
    expect(field()).toHaveFocus();
    expect(onCheck).not.toHaveBeenCalled();
    await user.keyboard("{Meta>}{Enter}{/Meta}");
    expect(onCheck.mock.calls[0]?.[0]).toMatchObject({ answer: { text: "1 y 2\n\n\n\n3", compared: true } });
    expect(field()).toHaveFocus();
  });

  it("lets digits tick from outside the text", async () => {
    const user = userEvent.setup();
    render(<Desk kind={kind} block={es} state={{ answer: samples.wrong }} />);
    box(0).focus();
    await user.keyboard("4");
    expect(box(2)).toBeChecked();
    await user.keyboard("1");
    expect(field()).toHaveFocus();
    await user.keyboard("1");
    expect(field().value).toHaveLength(samples.wrong.text.length + 1);
  });

  it("takes the model answer out of sight and back, and keeps the ticks", async () => {
    const user = userEvent.setup();
    const onDraft = vi.fn();
    render(<Desk kind={kind} block={es} state={{ answer: samples.full }} onDraft={onDraft} />);
    await user.click(button("Ocultar la respuesta posible"));
    expect(modelAnswer()).toBeNull();
    expect(box(0)).toBeChecked();
    await user.click(button("Mostrar la respuesta posible"));
    expect(modelAnswer()).toBeInTheDocument();
    expect(onDraft).not.toHaveBeenCalled();
    await user.click(button("Ocultar la respuesta posible"));
    await user.click(button("Listo"));
    expect(modelAnswer()).toBeInTheDocument();
  });

  it("stops at the limit, says so, and loses nothing of what was there", async () => {
    const user = userEvent.setup();
    const before = "a".repeat(LIMIT - 10);
    render(<Desk kind={kind} block={es} state={{ answer: { text: before, compared: false, ticks: [] } }} />);
    field().focus();
    field().setSelectionRange(5, 5);
    await user.paste("b".repeat(100));
    expect(field()).toHaveValue(`${before.slice(0, 5)}${"b".repeat(10)}${before.slice(5)}`);
    expect(heard()).toBe("Has llegado al máximo de 5000 caracteres. Lo que no cabía no se ha añadido.");
    expect(screen.getAllByText(heard() ?? "")).toHaveLength(2);
  });

  it("shows what was written as text, whatever it says", () => {
    const text = "<b>¿Hola?</b> **no** :term[a]{to=b} &amp;";
    render(<Desk kind={kind} block={es} state={{ phase: "checked", answer: { ...samples.full, text } }} />);
    expect(field()).toHaveValue(text);
    expect(field().previousElementSibling?.textContent).toBe(`${text}\n`);
  });

  it("keeps text, ticks and what is open when the language changes", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Desk kind={kind} block={es} />);
    await user.type(field(), "Esperé.");
    await user.click(button("Comparar"));
    await user.click(box(2));
    const [written, ticked] = [field(), box(2)];
    rerender(<Desk kind={kind} block={ca} lang="ca" />);
    expect(written).toHaveValue("Esperé.");
    expect(
      within(screen.getByRole("group", { name: "Una resposta possible" })).getByText(model.ca[1] ?? ""),
    ).toBeVisible();
    expect(screen.getByRole("checkbox", { name: points.ca[2] ?? "" })).toBe(ticked);
    expect(ticked).toBeChecked();
    expect(ticked).toHaveFocus();
    expect(button("Fet")).toBeInTheDocument();
  });
});
