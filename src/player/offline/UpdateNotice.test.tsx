import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { OfflineActions, OfflineState, Update } from "../../state/offline-state.ts";
import { InOffline, kept, lessons, offlineTwin } from "./testing.tsx";
import { UpdateNotice } from "./UpdateNotice.tsx";

type At = Parameters<typeof UpdateNotice>[0]["at"];

const update: Update = { status: "ready", bytes: 320_000, lessons: lessons("changed", ["La llamada"]) };
const withUpdate = (given: Partial<Update> = {}): OfflineState => ({ ...kept, update: { ...update, ...given } });

interface Given {
  readonly lang?: "es" | "ca";
  readonly at?: At;
  readonly actions?: Partial<OfflineActions>;
}

function show(state: OfflineState, { lang = "es", at = "page", actions }: Given = {}) {
  const twin = offlineTwin(state, actions);
  const page = (where: At) => (
    <InOffline lang={lang} store={twin.store}>
      <div id="main" tabIndex={-1} />
      <UpdateNotice at={where} />
    </InOffline>
  );
  const view = render(page(at));
  return { ...twin, ...view, again: (where: At) => render(page(where)), user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole("button", { name });
const region = () => screen.queryByRole("region");

describe("The offer of a new version", () => {
  it("is not there when there is none", () => {
    show(kept);
    expect(region()).toBeNull();
  });

  it("says which lessons are new, changed and gone: the first of them, and the others when asked", () => {
    const changed = ["Una", "Dos", "Tres", "Cuatro", "Cinco"];
    show(
      withUpdate({
        lessons: [...lessons("gone", ["El fax"]), ...lessons("changed", changed), ...lessons("new", ["A", "B"])],
      }),
    );
    const lists = screen.getAllByRole("list");
    const titles = (list: HTMLElement | undefined) =>
      list &&
      within(list)
        .getAllByRole("listitem")
        .map((each) => each.textContent);
    expect(lists.map(titles)).toEqual([["A", "B"], ["Una", "Dos", "Tres"], ["Cuatro", "Cinco"], ["El fax"]]);
    expect(screen.getByText("2 lecciones nuevas")).toBeVisible();
    expect(screen.getByText("5 lecciones que cambian")).toBeVisible();
    expect(screen.getByText("Una lección que ya no está")).toBeVisible();
    expect(screen.getByText("Cuatro")).not.toBeVisible();
    expect(screen.getByText("y 2 más")).toBeVisible();
  });

  it("does not hide one alone", () => {
    show(withUpdate({ lessons: lessons("new", ["A", "B", "C", "D"]) }));
    expect(screen.getByText("D")).toBeVisible();
  });

  it("says in both languages what is kept, and that a changed question is asked again", () => {
    const { unmount } = show(withUpdate());
    expect(region()).toHaveTextContent(
      "Lo que has hecho se conserva. Si una pregunta ha cambiado, se te hará de nuevo.",
    );
    expect(screen.getByRole("status")).toHaveTextContent("Hay una versión nueva del curso");
    unmount();
    show(withUpdate(), { lang: "ca" });
    expect(screen.getByRole("heading", { name: "Hi ha una versió nova del curs" })).toBeVisible();
    expect(region()).toHaveTextContent("El que has fet es conserva. Si una pregunta ha canviat, te la tornarem a fer.");
  });

  it("says of a version without changed lessons that only the program is another", () => {
    show(withUpdate({ lessons: [] }));
    expect(screen.getByRole("region", { name: "Hay una versión nueva de Atenta" })).toHaveTextContent(
      "Las lecciones son las mismas",
    );
  });

  it("uses it when the learner says so, once", async () => {
    const asked: string[] = [];
    const { user } = show(withUpdate(), {
      actions: {
        applyUpdate: () => {
          asked.push("applyUpdate");
          return new Promise(() => {});
        },
      },
    });
    await user.click(button("Usar la versión nueva"));
    await user.click(button("Abriendo la versión nueva…"));
    expect(asked).toEqual(["applyUpdate"]);
  });

  it("waits for later until the site is opened again, but for the settings", async () => {
    const { user, again, asked, unmount } = show(withUpdate());
    await user.click(button("Más tarde"));
    expect(region()).toBeNull();
    expect(document.getElementById("main")).toHaveFocus();
    expect(asked).toEqual([]);
    unmount();
    const { unmount: leave } = again("end");
    expect(region()).toBeNull();
    leave();
    again("settings");
    expect(region()).not.toBeNull();
    expect(screen.queryByRole("button", { name: "Más tarde" })).toBeNull();
  });

  it("names its size where it must be fetched first, counts what comes, and then offers it", async () => {
    const { user, asked, set } = show(withUpdate({ status: "known" }));
    await user.click(button("Descargar 320\u00a0kB"));
    expect(asked).toEqual(["fetchUpdate"]);
    expect(screen.getByRole("heading", { name: "Hay una versión nueva del curso" })).toHaveFocus();
    act(() =>
      set({
        ...withUpdate({ status: "known" }),
        job: { kind: "update", done: { files: 1, bytes: 100_000 }, all: { files: 4, bytes: 320_000 } },
      }),
    );
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "100000");
    expect(screen.queryByRole("button", { name: "Más tarde" })).toBeNull();
    act(() => set(withUpdate()));
    expect(button("Usar la versión nueva")).toBeVisible();
  });

  it("says that what is in use is untouched when it did not come, and tries again", async () => {
    const { user, asked, set } = show(withUpdate({ status: "known" }));
    await user.click(button("Descargar 320\u00a0kB"));
    act(() => set({ ...withUpdate({ status: "known" }), problem: "offline" }));
    expect(region()).toHaveTextContent("Sigues con la que tienes, que no se ha tocado. Se ha cortado la conexión");
    await user.click(button("Probar otra vez"));
    expect(asked).toEqual(["fetchUpdate", "fetchUpdate"]);
  });

  it("is quiet while a version comes by itself", () => {
    show({
      ...withUpdate({ status: "known" }),
      job: { kind: "update", done: { files: 1, bytes: 1 }, all: { files: 4, bytes: 4 } },
    });
    expect(region()).toBeNull();
  });
});
