import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { activityBlock, Bench } from "../../player/activity/testing.tsx";
import kind from "./kind.ts";
import samples from "./samples.ts";
import type { TriangleThing } from "./schema.ts";

const es = activityBlock({ kind: "triangle", spec: samples.spec.es });
const ca = activityBlock({ kind: "triangle", spec: samples.spec.ca });

function bench(thing?: TriangleThing) {
  const onChange = vi.fn();
  const { rerender } = render(<Bench kind={kind} block={es} thing={thing} onChange={onChange} />);
  return {
    last: () => onChange.mock.lastCall?.[0] as TriangleThing,
    inCatalan: () => rerender(<Bench kind={kind} block={ca} thing={thing} lang="ca" onChange={onChange} />),
  };
}

describe("A triangle in its card", () => {
  it("asks of each part how it stands, and describes that by the author's question", async () => {
    const user = userEvent.setup();
    const { last } = bench();
    expect(screen.getAllByRole("radiogroup")).toHaveLength(4);
    const people = screen.getByRole("radiogroup", { name: "Personas Cómo está" });
    expect(people).toHaveAccessibleDescription("¿Tiene quien atiende la formación y el margen que necesita?");
    await user.click(within(people).getByRole("radio", { name: "A medias" }));
    expect(last().parts.map(({ state }) => state)).toEqual([undefined, "half", undefined, undefined]);
    await user.keyboard("{ArrowDown}");
    expect(last().parts[1]?.state).toBe("fails");
    expect(within(people).getByRole("radio", { name: "Falla" })).toHaveFocus();
  });

  it("takes what shows it and one improvement, each named by its part", async () => {
    const user = userEvent.setup();
    const { last } = bench();
    await user.type(screen.getByRole("textbox", { name: "Sistemas: Lo que veo" }), "Papeles");
    await user.type(screen.getByRole("textbox", { name: "Sistemas: Una mejora" }), "Libreta");
    expect(last().parts[2]).toMatchObject({ label: "Sistemas", sees: "Papeles", improvement: "Libreta" });
  });

  it("keeps what is chosen and the focus when the language changes", () => {
    const { inCatalan } = bench(samples.full);
    const works = screen.getAllByRole<HTMLInputElement>("radio", { name: "Funciona" })[1];
    works?.focus();
    inCatalan();
    expect(screen.getByRole("radiogroup", { name: "Persones Com està" })).toContainElement(works ?? null);
    expect(works).toHaveFocus();
    expect(works).toBeChecked();
  });

  it("shows on its sheet what was not said as such", () => {
    bench(samples.half);
    expect(screen.getAllByText("Sin valorar").length).toBeGreaterThanOrEqual(3);
    expect(screen.getAllByText("Aún no lo has escrito.")).toHaveLength(7);
  });
});
