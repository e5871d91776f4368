import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { People } from "../../state/people-contract.ts";
import { browser } from "../../state/testing/people.ts";
import { PeopleNotices } from "./PeopleNotices.tsx";
import { PersonBadge } from "./PersonBadge.tsx";
import { ProfilesSection } from "./ProfilesSection.tsx";
import { draw } from "./testing.tsx";

let device: ReturnType<typeof browser>;
let tab: Awaited<ReturnType<typeof device.tab>>;
let people: People;

beforeEach(async () => {
  device = browser();
  tab = await device.tab();
  people = tab.people;
});

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const onCopy = vi.fn();
const section = (lang?: "es" | "ca") => draw(<ProfilesSection people={people} onCopy={onCopy} />, lang);
const asAna = () => people.create({ name: "Ana", colour: "green", protection: { kind: "pin", pin: "1234" } }, true);

describe("The settings of profiles", () => {
  it("give the first profile a name and a colour, and keep nothing when that is called off", async () => {
    await section();
    expect(screen.getByText("Sin nombre (empezado el 14 de noviembre)")).toBeVisible();
    await press("Ponerle nombre");
    const field = screen.getByLabelText("Nombre");
    expect(field).toHaveFocus();
    await userEvent.type(field, "Ana");
    await press("Cancelar");
    await waitFor(() => expect(button("Ponerle nombre")).toHaveFocus());
    expect(tab.who()?.name).toBeUndefined();
    await press("Ponerle nombre");
    await userEvent.type(screen.getByLabelText("Nombre"), " Ana ");
    await userEvent.click(screen.getByRole("radio", { name: "violeta" }));
    await press("Guardar");
    expect(await screen.findByText("Guardado.")).toBeVisible();
    expect(tab.who()).toMatchObject({ name: "Ana", colour: "violet" });
    await waitFor(() => expect(button("Cambiar el nombre o el color")).toHaveFocus());
  });

  it("set, change and remove a PIN, with the one that is there", async () => {
    await section();
    await press("Poner un PIN");
    expect(screen.getByText(/no cifra nada/)).toBeVisible();
    expect(screen.getByLabelText("PIN de 4 a 8 cifras")).toHaveFocus();
    await userEvent.keyboard("1234");
    await userEvent.type(screen.getByLabelText("Repite el PIN"), "1234{Enter}");
    expect(await screen.findByText("El PIN está puesto.")).toBeVisible();
    await waitFor(() => expect(screen.getByText("El PIN está puesto.")).toHaveFocus());
    await press("Cambiar el PIN");
    await userEvent.keyboard("0000");
    await userEvent.type(screen.getByLabelText("PIN de 4 a 8 cifras"), "5678");
    await userEvent.type(screen.getByLabelText("Repite el PIN"), "5678{Enter}");
    const old = screen.getByLabelText("PIN actual");
    await waitFor(() => expect(old).toHaveAccessibleDescription(/Ese no es el PIN\. Quedan 4 intentos/));
    expect(old).toHaveFocus();
    await userEvent.clear(old);
    await userEvent.type(old, "1234{Enter}");
    expect(await screen.findByText("El PIN ha cambiado.")).toBeVisible();
    // Who presses before it is there loses the focus to it.
    await waitFor(() => expect(screen.getByText("El PIN ha cambiado.")).toHaveFocus());
    await press("Quitar el PIN");
    await userEvent.keyboard("5678{Enter}");
    expect(await screen.findByText("El perfil ya no tiene PIN.")).toBeVisible();
    expect(tab.who()?.lock).toBeUndefined();
  });

  it("put a passphrase on and take it off, and say how it ended above the page", async () => {
    await draw(
      <>
        <PeopleNotices people={people} />
        <ProfilesSection people={people} onCopy={onCopy} />
      </>,
    );
    await press("Cifrar con una contraseña");
    await userEvent.keyboard("tres gatos verdes");
    await userEvent.type(screen.getByLabelText("Repite la contraseña"), "tres gatos verdes");
    await userEvent.click(screen.getByRole("checkbox"));
    await press("Cifrar con una contraseña");
    expect(await screen.findByText(/El perfil está cifrado/)).toBeVisible();
    await press("Entendido");
    expect(screen.queryByText(/El perfil está cifrado/)).toBeNull();
    await waitFor(() => expect(button("Quitar la contraseña")).toBeVisible());
    await press("Quitar la contraseña");
    await userEvent.keyboard("tres gatos verdes{Enter}");
    expect(await screen.findByText(/ya no está cifrado/)).toBeVisible();
    expect(tab.who()?.lock).toBeUndefined();
  });

  it("say after how long a profile with a lock locks itself, and never offer it without", async () => {
    await section();
    expect(screen.queryByRole("group", { name: "Bloquear si no se usa" })).toBeNull();
    await act(asAna);
    const group = within(screen.getByRole("group", { name: "Bloquear si no se usa" }));
    expect(group.getByRole("radio", { name: "5 minutos" })).toBeChecked();
    await userEvent.click(group.getByRole("radio", { name: "30 minutos" }));
    await waitFor(() => expect(device.row("Ana").lockAfter).toBe(30));
    await userEvent.click(group.getByRole("radio", { name: "Nunca" }));
    await waitFor(() => expect(device.row("Ana")).not.toHaveProperty("lockAfter"));
  });

  it("add another person, who does not take the place of the one who is here", async () => {
    await section();
    expect(screen.getByText(/Solo hay este perfil/)).toHaveTextContent("la tableta de una tienda");
    await press("Añadir a otra persona");
    await userEvent.type(screen.getByLabelText("Nombre"), "Biel");
    await press("Crear el perfil");
    expect(await screen.findByText(/El perfil de Biel está creado/)).toHaveTextContent(/Ponle nombre también/);
    expect(tab.who()?.name).toBeUndefined();
    await press("Cambiar de persona");
    await waitFor(() => expect(tab.session.getState().status).toBe("asking"));
  });

  it("wipe the profile with all that goes with it said, a copy offered first, and its name typed", async () => {
    await asAna();
    await section();
    expect(screen.getByText(/todas las respuestas, los trabajos y los ajustes/)).toBeVisible();
    await press("Descargar una copia");
    expect(onCopy).toHaveBeenCalledOnce();
    await press("Borrar el perfil");
    await userEvent.keyboard("Ana");
    await press("No borrar");
    expect(device.row("Ana")).toBeDefined();
    await press("Borrar el perfil");
    await userEvent.keyboard("ana");
    await press("Borrar para siempre");
    await waitFor(() => expect(device.rows.size).toBe(1));
  });

  it("speak Catalan", async () => {
    await asAna();
    await section("ca");
    expect(screen.getByRole("heading", { level: 2, name: "Perfils" })).toBeVisible();
    expect(button("Treu el PIN")).toBeVisible();
    expect(screen.getByRole("group", { name: "Bloqueja'l quan ningú no toca res" })).toBeVisible();
  });

  it("offer no lock without cryptography, and say why", async () => {
    device.twin.lacks();
    const other = await device.tab();
    await draw(<ProfilesSection people={other.people} onCopy={onCopy} />);
    expect(screen.getByText(/no empieza por https/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Poner un PIN" })).toBeNull();
  });
});

describe("The sign of a person in the header", () => {
  it("is not there for a learner who is alone and nameless, and is there as soon as they are not", async () => {
    await draw(<PersonBadge people={people} />);
    expect(screen.queryByRole("button")).toBeNull();
    await act(() => people.rename("Ana", "green"));
    expect(button("Perfil: Ana")).toBeVisible();
  });

  it("opens what can be done, by keys too, and closes with Escape and when it is left", async () => {
    await asAna();
    const user = userEvent.setup();
    await draw(<PersonBadge people={people} />);
    await user.tab();
    expect(button("Perfil: Ana")).toHaveFocus();
    expect(button("Perfil: Ana")).toHaveAttribute("aria-expanded", "false");
    await user.keyboard("{Enter}");
    expect(button("Perfil: Ana")).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByRole("link", { name: "Ajustes del perfil" })).toHaveAttribute("href", "settings/#profiles");
    await user.tab();
    expect(button("Bloquear")).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(button("Perfil: Ana")).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Bloquear" })).toBeNull();
    await user.keyboard("{Enter}");
    await user.tab({ shift: true });
    expect(screen.queryByRole("button", { name: "Bloquear" })).toBeNull();
  });

  it("locks, and changes the person", async () => {
    await asAna();
    await draw(<PersonBadge people={people} />);
    await press("Perfil: Ana");
    await press("Bloquear");
    await waitFor(() => expect(tab.session.getState()).toMatchObject({ locked: device.row("Ana").profile }));
    await act(() => people.enter(device.row("Ana").profile, "1234"));
    await press("Perfil: Ana");
    await press("Cambiar de persona");
    await waitFor(() => expect(tab.session.getState()).toMatchObject({ status: "asking" }));
    expect(tab.session.getState()).not.toHaveProperty("locked");
  });

  it("offers no lock to who has none", async () => {
    await people.rename("Ana", "green");
    await draw(<PersonBadge people={people} />);
    await press("Perfil: Ana");
    expect(screen.queryByRole("button", { name: "Bloquear" })).toBeNull();
  });

  it("hears that somebody is there", async () => {
    await asAna();
    await draw(<PersonBadge people={people} />);
    device.pass(299_000);
    await userEvent.keyboard("x");
    device.pass(299_000);
    expect(tab.session.getState().status).toBe("open");
    device.pass(1_000);
    await waitFor(() => expect(tab.session.getState().status).toBe("asking"));
  });
});
