import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { People } from "../../state/people-contract.ts";
import { browser } from "../../state/testing/people.ts";
import { profileColours } from "../../storage/profile-row.ts";
import { Gate } from "./Gate.tsx";
import { draw } from "./testing.tsx";
import { COLOURS } from "./usePerson.ts";

let device: ReturnType<typeof browser>;
let tab: Awaited<ReturnType<typeof device.tab>>;
let people: People;

beforeEach(async () => {
  device = browser();
  tab = await device.tab();
  people = tab.people;
});

async function share() {
  await people.create({ name: "Ana", colour: "green", protection: { kind: "pin", pin: "1234" } }, false);
  await people.create({ name: "Biel", colour: "blue", protection: { kind: "none" } }, false);
  const passphrase = "tres gatos verdes";
  await people.create({ name: "Clara", colour: "red", protection: { kind: "passphrase", passphrase } }, false);
  await people.leave();
}

const gate = () => screen.getByRole("dialog");
const button = (name: string | RegExp) => within(gate()).getByRole("button", { name });
const press = (name: string | RegExp) => userEvent.click(button(name));

describe("Somebody new", () => {
  beforeEach(share);
  const field = (name: string) => within(gate()).getByLabelText(name);
  const way = (name: string) => within(gate()).getByRole("radio", { name });

  it("gives a name and begins, in a colour that nobody has", async () => {
    await draw(<Gate people={people} />);
    await press("Soy otra persona");
    expect(field("Nombre")).toHaveFocus();
    expect(field("Nombre")).toHaveAttribute("autocomplete", "nickname");
    await press("Crear el perfil y empezar");
    expect(field("Nombre")).toHaveAccessibleDescription(/^Falta el nombre\./);
    expect(field("Nombre")).toHaveFocus();
    await userEvent.type(field("Nombre"), "  Dolors {Enter}");
    await waitFor(() => expect(tab.who()).toMatchObject({ name: "Dolors", colour: "brass" }));
  });

  it("of a name that is there is told so, and cannot take its colour too", async () => {
    await draw(<Gate people={people} />);
    await press("Soy otra persona");
    await userEvent.type(field("Nombre"), "ANA");
    expect(within(gate()).getByText(/Se distinguirán por el color/)).toBeVisible();
    await userEvent.click(way("verde"));
    await press("Crear el perfil y empezar");
    expect(way("verde")).toHaveAccessibleDescription(/el mismo nombre y el mismo color/);
    expect(device.rows.size).toBe(4);
  });

  it("is told in a sentence what each protection is good for and what not", async () => {
    await draw(<Gate people={people} />);
    await press("Soy otra persona");
    expect(way("Sin protección")).toHaveAccessibleDescription(/Cualquiera que coja este dispositivo/);
    expect(way("PIN")).toHaveAccessibleDescription(/no cifra nada/);
    expect(way("Contraseña")).toHaveAccessibleDescription(/sin ella, nadie puede leerlos/);
  });

  it("gives a PIN twice, of four to eight digits", async () => {
    await draw(<Gate people={people} />);
    await press("Soy otra persona");
    await userEvent.type(field("Nombre"), "Dolors");
    await userEvent.click(way("PIN"));
    await userEvent.type(field("PIN de 4 a 8 cifras"), "123{Enter}");
    expect(field("PIN de 4 a 8 cifras")).toHaveAccessibleDescription(/entre 4 y 8 cifras/);
    await userEvent.type(field("PIN de 4 a 8 cifras"), "456789");
    expect(field("PIN de 4 a 8 cifras")).toHaveValue("12345678");
    await userEvent.type(field("Repite el PIN"), "1234567{Enter}");
    expect(field("Repite el PIN")).toHaveAccessibleDescription(/No coinciden/);
    await userEvent.type(field("Repite el PIN"), "8{Enter}");
    await waitFor(() => expect(device.row("Dolors").lock?.kind).toBe("pin"));
  });

  it("gives a passphrase twice, of ten characters, and says that it is understood what forgetting means", async () => {
    await draw(<Gate people={people} />);
    await press("Soy otra persona");
    await userEvent.type(field("Nombre"), "Dolors");
    await userEvent.click(way("Contraseña"));
    const first = () => field("Contraseña de 10 caracteres o más");
    expect(first()).toHaveAttribute("autocomplete", "new-password");
    await userEvent.type(first(), "123456789{Enter}");
    expect(first()).toHaveAccessibleDescription(/demasiado corta/);
    await userEvent.type(first(), "0");
    await userEvent.type(field("Repite la contraseña"), "123456789x{Enter}");
    expect(field("Repite la contraseña")).toHaveAccessibleDescription(/No coinciden/);
    await userEvent.type(field("Repite la contraseña"), "{Backspace}0{Enter}");
    const box = within(gate()).getByRole("checkbox", { name: /si olvido la contraseña, nadie podrá recuperar/ });
    expect(box).toHaveAccessibleDescription("Marca la casilla para seguir.");
    expect(device.rows.size).toBe(4);
    await userEvent.click(box);
    await press("Crear el perfil y empezar");
    await waitFor(() => expect(tab.opened.at(-1)?.codec).toBe(device.twin.codec("1234567890")));
  });

  it("has no lock where the browser has no cryptography, and is told why", async () => {
    device.twin.lacks();
    const other = await device.tab();
    await other.people.leave();
    await draw(<Gate people={other.people} />);
    await press("Soy otra persona");
    expect(within(gate()).getByText(/no empieza por https/)).toBeVisible();
    expect(within(gate()).queryByRole("radio", { name: "PIN" })).toBeNull();
  });

  it("is told when the profile could not be made", async () => {
    await draw(<Gate people={people} />);
    await press("Soy otra persona");
    await userEvent.type(field("Nombre"), "Dolors");
    await userEvent.click(way("PIN"));
    await userEvent.type(field("PIN de 4 a 8 cifras"), "1234");
    await userEvent.type(field("Repite el PIN"), "1234");
    device.twin.breaks(true);
    await press("Crear el perfil y empezar");
    expect(await within(gate()).findByText(/No se ha podido crear el perfil/)).toBeVisible();
  });
});

it("every colour of a profile is offered", () => {
  expect(COLOURS).toEqual(profileColours);
});
