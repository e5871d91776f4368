import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { People } from "../../state/people-contract.ts";
import { browser } from "../../state/testing/people.ts";
import { Gate } from "./Gate.tsx";
import { draw } from "./testing.tsx";

let device: ReturnType<typeof browser>;
let tab: Awaited<ReturnType<typeof device.tab>>;
let people: People;

beforeEach(async () => {
  device = browser();
  tab = await device.tab();
  people = tab.people;
});

afterEach(() => vi.restoreAllMocks());

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
const pin = () => within(gate()).getByLabelText("PIN");
const open = () => tab.session.getState().status === "open";

describe("The question who is there", () => {
  beforeEach(share);

  it("names everybody, with when they were last here and what opens their profile", async () => {
    await draw(<Gate people={people} />);
    expect(gate()).toHaveAccessibleName("¿Quién eres?");
    const rows = within(screen.getByRole("list", { name: "Perfiles de este dispositivo" })).getAllByRole("button");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Sin nombre \(empezado el 14 de noviembre\)Último uso: hoy$/),
      "AAnaAún no ha entradoCon PIN",
      "BBielAún no ha entrado",
      "CClaraAún no ha entradoCon contraseña",
    ]);
  });

  it("is asked in Catalan as well", async () => {
    await draw(<Gate people={people} />, "ca");
    expect(gate()).toHaveAccessibleName("Qui ets?");
    expect(button(/^Sense nom \(començat el 14 de novembre\)/)).toBeVisible();
    expect(button(/Amb contrasenya/)).toBeVisible();
  });

  it("lets in who has no lock at once", async () => {
    await draw(<Gate people={people} />);
    await press(/Biel/);
    await waitFor(() => expect(tab.who()?.name).toBe("Biel"));
  });

  it("tells two of the same name apart by the colour, in words", async () => {
    await people.create({ name: "ana", colour: "violet", protection: { kind: "none" } }, false);
    await draw(<Gate people={people} />);
    expect(button(/Ana \(verde\)/)).toBeVisible();
    expect(button(/ana \(violeta\)/)).toBeVisible();
  });

  it("is asked of everybody when the only one there leaves: the next may be somebody else", async () => {
    for (const name of ["Biel", "Clara"]) await people.wipe(device.row(name).profile);
    await people.wipe([...device.rows.values()].find(({ name }) => name === undefined)?.profile ?? "");
    await people.enter(device.row("Ana").profile, "1234");
    await people.leave();
    await draw(<Gate people={people} />);
    expect(button("Soy otra persona")).toBeVisible();
    expect(within(gate()).getAllByRole("listitem")).toHaveLength(1);
  });

  it("is not closed by Escape, nor by what closes windows without asking", async () => {
    await draw(<Gate people={people} />);
    expect(fireEvent.keyDown(gate(), { key: "Escape" })).toBe(false);
    expect(fireEvent(gate(), new Event("cancel", { cancelable: true }))).toBe(false);
    const window = gate() as HTMLDialogElement;
    window.close();
    fireEvent(window, new Event("close"));
    expect(window.open).toBe(true);
  });

  it("goes on with the list when another tab takes the person away who is being asked", async () => {
    await draw(<Gate people={people} />);
    await press(/Ana/);
    await act(() => people.wipe(device.row("Ana").profile));
    expect(gate()).toHaveAccessibleName("¿Quién eres?");
    expect(within(gate()).getByText("Se ha borrado el perfil de Ana con todo lo que contenía.")).toBeVisible();
  });
});

describe("A profile with a lock", () => {
  beforeEach(share);

  it("is asked for first when it was locked, with the focus where the PIN is typed", async () => {
    await people.enter(device.row("Ana").profile, "1234");
    await people.lock();
    await draw(<Gate people={people} />);
    expect(gate()).toHaveAccessibleName("Hola, Ana");
    expect(pin()).toHaveFocus();
    expect(pin()).toHaveAttribute("inputmode", "numeric");
    expect(pin()).toHaveAttribute("type", "password");
  });

  it("is called by what the list calls it, without a greeting, when it has no name", async () => {
    const nameless = [...device.rows.values()].find(({ name }) => name === undefined)?.profile ?? "";
    await people.enter(nameless);
    await people.setPin("4321");
    await people.lock();
    await draw(<Gate people={people} />);
    expect(gate()).toHaveAccessibleName("Sin nombre (empezado el 14 de noviembre)");
  });

  it("opens with the PIN by keys alone; digits are taken, also from what is pasted", async () => {
    const user = userEvent.setup();
    await draw(<Gate people={people} />);
    button(/Ana/).focus();
    await user.keyboard("{Enter}");
    expect(pin()).toHaveFocus();
    await user.keyboard("a1-2");
    expect(pin()).toHaveValue("12");
    await user.clear(pin());
    await user.paste(" 12 34 \n");
    expect(pin()).toHaveValue("1234");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(open()).toBe(true));
  });

  it("says in words that it was the wrong one and how many are left, and asks again", async () => {
    await draw(<Gate people={people} />);
    await press(/Ana/);
    await press("Entrar");
    expect(pin()).toHaveAccessibleDescription("Escribe tu PIN: entre 4 y 8 cifras.");
    await userEvent.type(pin(), "0000{Enter}");
    const said = "Ese no es el PIN. Quedan 4 intentos antes de una pausa.";
    await waitFor(() => expect(pin()).toHaveAccessibleDescription(said));
    expect(within(gate()).getByRole("alert")).toHaveTextContent(said);
    expect(pin()).toHaveValue("");
    expect(pin()).toBeInvalid();
    expect(open()).toBe(false);
  });

  it("says how long to wait after five wrong ones, also to who comes back, and that it is over", async () => {
    const ana = device.row("Ana").profile;
    for (let wrong = 0; wrong < 5; wrong++) await people.enter(ana, "0000");
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    await draw(<Gate people={people} />);
    fireEvent.click(button(/Ana/));
    const paused = (time: string) => `Demasiados intentos. Podrás volver a probar dentro de ${time}.`;
    expect(pin()).toHaveAccessibleDescription(paused("30 segundos"));
    expect(button("Entrar")).toHaveAttribute("aria-disabled", "true");
    device.pass(10_000);
    act(() => vi.advanceTimersByTime(1000));
    expect(pin()).toHaveAccessibleDescription(paused("20 segundos"));
    device.pass(20_000);
    act(() => vi.advanceTimersByTime(1000));
    expect(within(gate()).getByRole("alert")).toHaveTextContent("Ya puedes volver a probar.");
    expect(button("Entrar")).not.toHaveAttribute("aria-disabled");
    vi.useRealTimers();
  });

  it("shows what is typed to who wants to see it, and keeps a wrong passphrase to be mended", async () => {
    await draw(<Gate people={people} />);
    await press(/Clara/);
    const field = within(gate()).getByLabelText("Contraseña");
    expect(field).toHaveAttribute("autocomplete", "current-password");
    await userEvent.type(field, "tres gatos");
    await press(/^Mostrar/);
    expect(field).toHaveAttribute("type", "text");
    await press("Entrar");
    await waitFor(() => expect(field).toHaveAccessibleDescription(/Esa no es la contraseña/));
    expect(field).toHaveFocus();
    await userEvent.type(field, " verdes{Enter}");
    await waitFor(() => expect(open()).toBe(true));
  });

  it("cannot be opened where the browser has no cryptography, and says why", async () => {
    device.twin.lacks();
    const other = await device.tab();
    await other.people.leave();
    await draw(<Gate people={other.people} />);
    await press(/Clara/);
    expect(within(gate()).getByRole("alert")).toHaveTextContent("sin una dirección https");
    expect(within(gate()).queryByLabelText("Contraseña")).toBeNull();
  });
});

describe("What was forgotten", () => {
  beforeEach(share);

  it("is removed a day after it was asked, if it is a PIN", async () => {
    await draw(<Gate people={people} />);
    await press(/Ana/);
    await press("He olvidado el PIN");
    await press("Pedir que se quite");
    await within(gate()).findByText(
      /^Está pedido\. El PIN se podrá quitar a partir del 15 de noviembre \(\d+:\d\d\)\.$/,
    );
    expect(within(gate()).queryByRole("button", { name: "Pedir que se quite" })).toBeNull();
    device.pass(24 * 3_600_000);
    await press("Volver");
    await press("He olvidado el PIN");
    await press("Quitar el PIN y entrar");
    await waitFor(() => expect(tab.who()?.name).toBe("Ana"));
    expect(device.row("Ana").lock).toBeUndefined();
  });

  it("is lost, if it is a passphrase: there is an encrypted copy, then the end, with the name typed", async () => {
    const saved: string[] = [];
    URL.createObjectURL = (blob) => `blob:${saved.push(String((blob as Blob).size))}`;
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    await draw(<Gate people={people} />);
    await press(/Clara/);
    await press("He olvidado la contraseña");
    expect(within(gate()).getByText(/no se puede recuperar/)).toBeVisible();
    await press("Descargar la copia cifrada");
    await within(gate()).findByText("La copia va a tus descargas.");
    expect(device.twin.sealed).toEqual([device.row("Clara").profile]);
    await press("Borrar el perfil");
    const field = within(gate()).getByLabelText("Para confirmarlo, escribe «Clara»");
    expect(field).toHaveFocus();
    await userEvent.type(field, "Clar{Enter}");
    expect(field).toHaveAccessibleDescription("No coincide: escribe «Clara». No se ha borrado nada.");
    expect(device.row("Clara")).toBeDefined();
    await userEvent.type(field, "a{Enter}");
    await waitFor(() => expect(device.rows.size).toBe(3));
  });

  it("says so when the encrypted copy cannot be made", async () => {
    await draw(<Gate people={people} />);
    await press(/Clara/);
    await press("He olvidado la contraseña");
    device.twin.breaks(true);
    await press("Descargar la copia cifrada");
    expect(await within(gate()).findByText(/No se ha podido preparar la copia/)).toBeVisible();
  });
});
