import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { InWords } from "../../../tests/support/words.tsx";
import { Clock } from "./Clock.tsx";

const MINUTE = 60_000;
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A clock of twenty minutes, and a way to let time go by. */
function running() {
  let spent = 0;
  const calls = { announce: vi.fn(), onUp: vi.fn(), onNote: vi.fn() };
  render(
    <InWords lang="es">
      <Clock limit={20 * MINUTE} spent={() => spent} {...calls} />
    </InWords>,
  );
  const pass = (by: number) =>
    act(() => {
      spent += by;
      vi.advanceTimersByTime(1_000);
    });
  /** The page is seen again, after so long. */
  const wake = (after: number) =>
    act(() => {
      spent += after;
      document.dispatchEvent(new Event("visibilitychange"));
    });
  return { ...calls, pass, wake };
}

const timer = () => screen.getByRole("timer").textContent;

describe("The clock of a test", () => {
  it("counts whole minutes until the last five, and then seconds", () => {
    const { pass } = running();
    expect(timer()).toBe("Quedan 20 minutos");
    pass(14.5 * MINUTE);
    expect(timer()).toBe("Quedan 6 minutos");
    pass(MINUTE - 1_000);
    expect(timer()).toBe("Quedan 4:31");
  });

  it("tells a screen reader at ten minutes, at five and at one, each once, and nothing between", () => {
    const { pass, announce } = running();
    for (let minute = 0; minute < 20; minute++) pass(MINUTE);
    expect(announce.mock.calls.flat()).toEqual(["Quedan 10 minutos", "Quedan 5 minutos", "Queda 1 minuto"]);
  });

  it("says when there is no time left, and notes now and then how much has gone by", () => {
    const { pass, onUp, onNote } = running();
    pass(14_000);
    expect(onNote).not.toHaveBeenCalled();
    pass(2_000);
    expect(onNote).toHaveBeenCalledOnce();
    pass(20 * MINUTE);
    expect(onUp).toHaveBeenCalled();
  });

  it("notes nothing in the moment in which the page is seen again: what another tab wrote comes first", () => {
    const { pass, onNote, wake } = running();
    wake(60_000);
    expect(onNote).not.toHaveBeenCalled();
    pass(16_000);
    expect(onNote).toHaveBeenCalledOnce();
  });

  it("can be hidden, and then still says that the last minutes have begun", () => {
    const { pass } = running();
    fireEvent.click(screen.getByRole("button", { name: "Ocultar el reloj" }));
    expect(timer()).toBe("Reloj oculto");
    pass(16 * MINUTE);
    expect(timer()).toBe("Quedan menos de cinco minutos");
    fireEvent.click(screen.getByRole("button", { name: "Mostrar el reloj" }));
    expect(timer()).toBe("Quedan 4:00");
  });
});
