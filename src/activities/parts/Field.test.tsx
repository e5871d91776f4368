import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, useState } from "react";
import { expect, it, vi } from "vitest";
import { Field } from "./Field.tsx";

type Given = Partial<ComponentProps<typeof Field>>;

function Desk(props: Given) {
  const [value, setValue] = useState("");
  return <Field id="f" label="Nombre" value={value} max={30} onWrite={setValue} announce={vi.fn()} {...props} />;
}

const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Nombre" });

it("says its limit from the start, how much is left near it, and that what did not fit was not added", async () => {
  const announce = vi.fn();
  render(<Desk announce={announce} hint="Como quieras." />);
  expect(field()).toHaveAccessibleDescription("Como quieras. Hasta 30 caracteres.");
  await userEvent.type(field(), "12345678901");
  expect(screen.getByText("Quedan 19 caracteres.")).toBeVisible();
  expect(announce).not.toHaveBeenCalled();
  await userEvent.paste("x".repeat(100));
  expect(field()).toHaveValue(`12345678901${"x".repeat(19)}`);
  const full = "Has llegado al máximo de 30 caracteres. Lo que no cabía no se ha añadido.";
  expect(screen.getByText(full)).toBeVisible();
  expect(announce.mock.calls).toEqual([[full]]);
});

it("says what is missing, first of all", () => {
  const { rerender } = render(<Desk hint="Como quieras." />);
  expect(field()).not.toBeInvalid();
  rerender(<Desk hint="Como quieras." missing="Falta tu nombre." />);
  expect(field()).toBeInvalid();
  expect(field()).toHaveAccessibleDescription("Falta tu nombre. Como quieras. Hasta 30 caracteres.");
});

it("takes line breaks in several lines alone", async () => {
  const submit = vi.fn();
  const { unmount } = render(
    <form onSubmit={submit}>
      <Desk />
    </form>,
  );
  await userEvent.type(field(), "a{Enter}b");
  expect(field()).toHaveValue("ab");
  expect(submit).not.toHaveBeenCalled();
  unmount();
  render(<Desk lines={3} />);
  await userEvent.type(field(), "a{Enter}b");
  expect(field()).toHaveValue("a\nb");
});

it("lets one line go on below where it is asked to, and takes no line breaks there either", async () => {
  const onWrite = vi.fn();
  render(<Desk wraps value="" describedBy="help" onWrite={onWrite} />);
  expect(field().tagName).toBe("TEXTAREA");
  expect(field()).toHaveAttribute("aria-describedby", "help f-limit");
  await userEvent.type(field(), "{Enter}");
  expect(onWrite).not.toHaveBeenCalled();
  await userEvent.paste("uno\n  dos");
  expect(onWrite.mock.calls).toEqual([["uno dos"]]);
});

it("is brought into view as a whole for whoever comes by Tab, and stays where it is for other keys", () => {
  render(<Desk lines={3} />);
  const show = vi.fn();
  field().scrollIntoView = show;
  fireEvent.keyUp(field(), { key: "a" });
  expect(show).not.toHaveBeenCalled();
  fireEvent.keyUp(field(), { key: "Tab" });
  expect(show.mock.calls).toEqual([[{ block: "nearest" }]]);
});
