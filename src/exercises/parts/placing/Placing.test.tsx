import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { InWords } from "../../../../tests/support/words.tsx";
import type { Slots } from "../../slots.ts";
import { dragTo } from "../../testing/placing.ts";
import { prose } from "../../testing/prose.ts";
import { words } from "../words.ts";
import { Placing } from "./Placing.tsx";

const tokens = ["Uno", "Dos", "Tres"].map((each) => prose(each));
const announce = vi.fn();
const es = words.in.es.placing;

function Tray({ start = [null, null, null], many = false }: { start?: Slots; many?: boolean }) {
  const [slots, setSlots] = useState(start);
  return (
    <InWords lang="es">
      <Placing
        tokens={tokens}
        places={["A", "B", "C"]}
        slots={slots}
        many={many}
        order={[2, 0, 1]}
        locked={false}
        onSlots={setSlots}
        announce={announce}
      >
        {(target) => [0, 1, 2].map((at) => <div key={at}>{target(at, { numbered: true })}</div>)}
      </Placing>
      <output>{JSON.stringify(slots)}</output>
    </InWords>
  );
}

/** The words of the interface, filled in. */
const say = (key: keyof typeof es, values: Record<string, string> = {}) =>
  es[key].replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? "");
const shown = () => JSON.parse(screen.getByRole("status").textContent ?? "");
const place = (name: string) => screen.getByRole("button", { name: (each) => each.startsWith(`${name}: `) });
const token = (name: string) =>
  screen.getByRole("button", { name: (each) => each === name || each.startsWith(`${name},`) });
const current = () => screen.queryAllByRole("button", { pressed: true }).map((each) => each.textContent?.[1]);

describe("Placing by presses", () => {
  it("fills place after place, says so, and leaves the focus on what was pressed", async () => {
    const user = userEvent.setup();
    render(<Tray />);
    expect(current()).toEqual(["A"]);
    await user.click(token("Dos"));
    expect(announce).toHaveBeenLastCalledWith("«A»: «Dos». Elige una opción para «B»");
    expect(token("Dos")).toHaveFocus();
    expect(token("Dos")).toHaveAccessibleName(`Dos${say("stands", { places: "«A»" })}`);
    expect(place("A")).toHaveAccessibleName("A: Dos");
    await user.click(token("Tres"));
    await user.click(token("Uno"));
    expect(shown()).toEqual([1, 2, 0]);
    expect(current()).toEqual([]);
    expect(announce).toHaveBeenLastCalledWith("«C»: «Uno». Ya está todo colocado. Para cambiar algo, pulsa su lugar.");
  });

  it("goes on after the place that the learner chose, and round the end", async () => {
    const user = userEvent.setup();
    render(<Tray />);
    await user.click(place("B"));
    await user.click(token("Uno"));
    expect(current()).toEqual(["C"]);
    await user.click(token("Dos"));
    expect(current()).toEqual(["A"]);
  });

  it("replaces what stands in a chosen place; a token that was elsewhere leaves that place empty", async () => {
    const user = userEvent.setup();
    render(<Tray start={[0, 1, 2]} />);
    await user.click(place("A"));
    await user.click(token("Tres"));
    expect(shown()).toEqual([2, 1, null]);
    expect(current()).toEqual(["C"]);
    expect(token("Uno")).toHaveAccessibleName("Uno");
  });

  it("takes a token out of its place when nothing else can be meant", async () => {
    const user = userEvent.setup();
    render(<Tray start={[0, 1, 2]} />);
    await user.click(token("Dos"));
    expect(shown()).toEqual([0, null, 2]);
    expect(current()).toEqual(["B"]);
  });

  it("empties a place by its button, with the focus on the place, and by Delete and Backspace", async () => {
    const user = userEvent.setup();
    render(<Tray start={[0, 1, null]} />);
    expect(screen.queryByRole("button", { name: new RegExp(`^${es.remove}`) })).toBeNull();
    await user.click(place("A"));
    await user.click(screen.getByRole("button", { name: say("removeWhat", { token: "Uno" }) }));
    expect(shown()).toEqual([null, 1, null]);
    expect(place("A")).toHaveFocus();
    expect(announce).toHaveBeenLastCalledWith(say("emptied", { place: "A" }));
    await user.tab();
    await user.keyboard("{Delete}");
    expect(shown()).toEqual([null, null, null]);
    await user.click(token("Dos"));
    await user.click(place("B"));
    await user.keyboard("{Backspace}");
    expect(shown()).toEqual([null, null, null]);
  });

  it("lets a token stand in many places where it may, and says in which", async () => {
    const user = userEvent.setup();
    render(<Tray many />);
    for (const name of ["Uno", "Uno", "Dos"]) await user.click(token(name));
    expect(shown()).toEqual([0, 0, 1]);
    expect(token("Uno")).toHaveAccessibleName(`Uno${say("stands", { places: "«A» y «B»" })}`);
    await user.click(token("Uno"));
    expect(shown()).toEqual([0, 0, 1]);
    expect(announce).toHaveBeenLastCalledWith("Ya está todo colocado. Para cambiar algo, pulsa su lugar.");
  });
});

describe("Placing by dragging", () => {
  const bank = () => document.querySelector('[data-target="bank"]') as HTMLElement;

  it("puts a token where it is let go, and moves it from place to place", async () => {
    const user = userEvent.setup();
    render(<Tray />);
    await dragTo(user, token("Tres"), place("B"));
    expect(shown()).toEqual([null, 2, null]);
    await dragTo(user, place("B"), place("C"));
    expect(shown()).toEqual([null, null, 2]);
    expect(place("B")).not.toHaveAttribute("data-over");
  });

  it("takes it out on the bank, and changes nothing anywhere else", async () => {
    const user = userEvent.setup();
    render(<Tray start={[0, null, null]} />);
    await dragTo(user, place("A"), document.body);
    expect(shown()).toEqual([0, null, null]);
    await dragTo(user, token("Dos"), bank());
    expect(shown()).toEqual([0, null, null]);
    await dragTo(user, place("A"), bank());
    expect(shown()).toEqual([null, null, null]);
  });

  it("moves one of many alone", async () => {
    const user = userEvent.setup();
    render(<Tray many start={[0, 0, null]} />);
    await dragTo(user, place("B"), place("C"));
    expect(shown()).toEqual([0, null, 0]);
  });

  it("puts back what is held when Escape is pressed, and makes no click of it", async () => {
    const user = userEvent.setup();
    render(<Tray />);
    HTMLElement.prototype.setPointerCapture = () => {};
    document.elementFromPoint = () => place("B");
    const uno = token("Uno");
    const at = (clientY: number) => ({ target: uno, coords: { clientX: 0, clientY } });
    await user.pointer([{ keys: "[MouseLeft>]", ...at(300) }, at(350)]);
    expect(uno).toHaveAttribute("data-dragged");
    await user.keyboard("{Escape}");
    expect(uno).not.toHaveAttribute("data-dragged");
    await user.pointer({ keys: "[/MouseLeft]", ...at(350) });
    expect(shown()).toEqual([null, null, null]);
  });

  it("leaves a finger to scroll, unless it begins on the grip", async () => {
    const user = userEvent.setup();
    render(<Tray />);
    HTMLElement.prototype.setPointerCapture = () => {};
    document.elementFromPoint = () => place("B");
    const drag = (target: Element) =>
      user.pointer([
        { keys: "[TouchA>]", target, coords: { clientX: 0, clientY: 300 } },
        { pointerName: "TouchA", target, coords: { clientX: 0, clientY: 350 } },
        { keys: "[/TouchA]", target, coords: { clientX: 0, clientY: 350 } },
      ]);
    const words = screen.getByText("Uno");
    await user.pointer([
      { keys: "[TouchA>]", target: words, coords: { clientX: 0, clientY: 300 } },
      { pointerName: "TouchA", target: words, coords: { clientX: 0, clientY: 350 } },
    ]);
    expect(token("Uno")).not.toHaveAttribute("data-dragged");
    await user.pointer({ keys: "[/TouchA]", target: document.body });
    await drag(token("Uno").querySelector("[data-grip]") as Element);
    expect(shown()).toEqual([null, 0, null]);
  });
});
