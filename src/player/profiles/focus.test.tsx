import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { People } from "../../state/people-contract.ts";
import { browser } from "../../state/testing/people.ts";
import { PersonBadge } from "./PersonBadge.tsx";
import { ProfilesSection } from "./ProfilesSection.tsx";
import { draw } from "./testing.tsx";

let people: People;

beforeEach(async () => {
  people = (await browser().tab()).people;
});

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string | RegExp) => userEvent.click(button(name));

describe("Whoever uses keys", () => {
  it("goes on in what a button opened, and comes back to the button", async () => {
    await draw(<ProfilesSection people={people} onCopy={vi.fn()} />);
    await press("Añadir a otra persona");
    expect(screen.getByLabelText("Nombre")).toHaveFocus();
    await press("Volver");
    expect(button("Añadir a otra persona")).toHaveFocus();
    await press("Añadir a otra persona");
    await userEvent.keyboard("Ana");
    await press("Crear el perfil");
    await waitFor(() => expect(button("Añadir a otra persona")).toHaveFocus());
    await press("Borrar el perfil");
    expect(screen.getByLabelText(/^Para confirmarlo/)).toHaveFocus();
    await press("No borrar");
    expect(button("Borrar el perfil")).toHaveFocus();
  });
});

describe("The menu of whoever is here", () => {
  it("closes at a press beside it, also in browsers that give a pressed button no focus", async () => {
    await people.create({ name: "Ana", colour: "green", protection: { kind: "none" } }, true);
    await draw(
      <>
        <PersonBadge people={people} />
        <p>La lección</p>
      </>,
    );
    const opener = button("Perfil: Ana");
    await userEvent.click(opener);
    (document.activeElement as HTMLElement | null)?.blur();
    expect(opener).toHaveAttribute("aria-expanded", "true");
    await userEvent.click(screen.getByText("La lección"));
    expect(opener).toHaveAttribute("aria-expanded", "false");
  });
});
