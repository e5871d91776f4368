import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { InterfaceLang } from "../../i18n/i18n.ts";
import { Host } from "../testing/Host.tsx";
import kind from "./kind.ts";
import samples from "./samples.ts";

const erased = samples as never;

function show(props: { answer?: string; lang?: InterfaceLang; phase?: "checked"; reveal?: boolean } = {}) {
  const onAnswer = vi.fn();
  const announce = vi.fn();
  const host = (lang: InterfaceLang) => (
    <Host kind={kind} samples={erased} order={[]} {...props} lang={lang} onAnswer={onAnswer} announce={announce} />
  );
  const { rerender, container } = render(host(props.lang ?? "es"));
  const field = screen.getByRole("textbox");
  const slider = screen.getByRole("slider");
  return { onAnswer, announce, field, slider, container, speak: (lang: InterfaceLang) => rerender(host(lang)) };
}

describe("the slider", () => {
  it("chooses where it stands by Space, Enter or a press that does not move it, and only while nothing is chosen", async () => {
    for (const key of [" ", "{Enter}"]) {
      const { slider, field, onAnswer } = show();
      slider.focus();
      await userEvent.keyboard(key);
      expect(field).toHaveValue("10");
      await userEvent.keyboard(" ");
      fireEvent.pointerUp(slider);
      expect(onAnswer).toHaveBeenCalledOnce();
      cleanup();
    }
    const { slider, field } = show();
    fireEvent.pointerUp(slider);
    expect(field).toHaveValue("10");
  });

  it("takes back what a finger did that goes on to scroll the page, and heeds the main button alone", () => {
    const { slider, field } = show({ answer: "7" });
    fireEvent.pointerDown(slider);
    fireEvent.change(slider, { target: { value: "2" } });
    expect(field).toHaveValue("2");
    fireEvent.pointerCancel(slider);
    expect(field).toHaveValue("7");
    cleanup();
    const untouched = show();
    fireEvent.pointerUp(untouched.slider, { button: 2 });
    expect(untouched.field).toHaveValue("");
  });

  it("follows the field, and writes decimals as the language does", () => {
    const { slider, field } = show();
    fireEvent.change(field, { target: { value: "7.5 min" } });
    expect(slider).toHaveValue("7.5");
    expect(slider).toHaveAttribute("aria-valuetext", "7,5 minutos");
    fireEvent.change(slider, { target: { value: "8.5" } });
    expect(field).toHaveValue("8,5");
  });

  it("says that nothing is chosen while the field holds no number of the scale", () => {
    const { slider, field } = show({ answer: "12" });
    for (const text of ["", "doce", "21"]) {
      fireEvent.change(field, { target: { value: text } });
      expect(slider).toHaveAttribute("aria-valuetext", "sin elegir");
      expect(slider).toHaveValue("10");
    }
  });
});

describe("the field", () => {
  it.each([
    ["cinco", /no se lee como un número/],
    ["21", /fuera de la escala, que va de 0 a 20\sminutos/],
  ])("says what is wrong with %j once it is left, and not while it is typed", async (text, message) => {
    const { field, announce } = show();
    await userEvent.type(field, text);
    expect(field).toHaveAccessibleDescription(/^De 0/);
    expect(field).not.toHaveAttribute("aria-invalid");
    await userEvent.tab();
    expect(field).toHaveAccessibleDescription(message);
    expect(field).toHaveAttribute("aria-invalid", "true");
    expect(announce).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(message));
    expect(field).toHaveValue(text);
    await userEvent.type(field, "{Backspace}");
    expect(field).not.toHaveAttribute("aria-invalid");
    await userEvent.keyboard("{Enter}");
    if (text === "cinco") expect(field).toHaveAttribute("aria-invalid", "true");
  });

  it("keeps what is half typed when the language changes", async () => {
    const { field, speak } = show();
    await userEvent.type(field, "3,");
    speak("ca");
    expect(field).toHaveValue("3,");
    expect(field).toHaveFocus();
    await userEvent.type(field, "5");
    expect(field).toHaveValue("3,5");
  });
});

describe("once checked", () => {
  it.each([
    ["12", false, "Demasiado alto"],
    ["1", false, "Demasiado bajo"],
    ["6,5", false, "Cerca, pero algo alto"],
    ["3,5", false, "Cerca, pero algo bajo"],
    ["5", true, "Has acertado"],
  ])("says of %j where it lies, and the answer only where it may be told", (answer, told, verdict) => {
    const { container } = show({ answer, phase: "checked" });
    expect(container).toHaveTextContent(verdict);
    expect(container.textContent?.includes("Respuesta correcta: 5")).toBe(told);
    expect(container.textContent?.includes("Se acepta de 4")).toBe(told);
    expect(container.textContent?.includes("120 minutos")).toBe(told);
    expect(container.querySelectorAll("rect")).toHaveLength(told ? 1 : 0);
  });

  it("tells the answer and what was accepted with the worked answer", () => {
    const { container } = show({ answer: "12", phase: "checked", reveal: true });
    expect(container).toHaveTextContent(
      /Tu respuesta: 12\sminutos.*Respuesta correcta: 5\sminutos.*Demasiado alto.*120 minutos/,
    );
    expect(container).toHaveTextContent(/Se acepta de 4 a 6\sminutos/);
  });
});
