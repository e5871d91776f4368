import { render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { printPart } from "./print-part.ts";

afterEach(() => vi.unstubAllGlobals());

it("marks everything but the part as away, and what it stands in as around it, for as long as it is printed", () => {
  render(
    <main>
      <p>before</p>
      <section>
        <h2>beside</h2>
        <div data-testid="part">
          <p>inside</p>
        </div>
      </section>
    </main>,
  );
  const away = () => [...document.querySelectorAll("[data-print-away]")].map(({ textContent }) => textContent);
  const around = () => [...document.querySelectorAll("[data-print-around]")].map(({ localName }) => localName);
  const print = vi.fn(() => {
    expect(away()).toEqual(["before", "beside"]);
    expect(around()).toEqual(["div", "main", "section"]);
  });
  vi.stubGlobal("print", print);
  printPart(screen.getByTestId("part"));
  expect(print).toHaveBeenCalledOnce();
  dispatchEvent(new Event("afterprint"));
  expect([...away(), ...around()]).toEqual([]);
});
