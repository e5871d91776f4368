import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { OfflineActions, OfflineState } from "../../state/offline-state.ts";
import { OfflineSection } from "./OfflineSection.tsx";
import { empty, InOffline, kept, offlineTwin, storing } from "./testing.tsx";

vi.stubGlobal("matchMedia", () => ({ matches: false }));

const both: OfflineState = {
  ...kept,
  languages: { ...kept.languages, ca: { kept: "whole", files: 96, bytes: 2_200_000 } },
};

function show(state: OfflineState, lang: "es" | "ca" = "es", actions: Partial<OfflineActions> = {}) {
  const twin = offlineTwin(state, actions);
  render(
    <InOffline lang={lang} store={twin.store}>
      <OfflineSection onBackup={() => {}} />
    </InOffline>,
  );
  return { ...twin, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole("button", { name });
const item = (name: string) => within(screen.getByRole("heading", { name }).closest("li") as HTMLElement);

describe("The settings of what is kept", () => {
  it("say of each language whether it is there and how large, the page's own first, and the total", () => {
    show(kept);
    const names = screen.getAllByRole("listitem").map((each) => within(each).getByRole("heading").textContent);
    expect(names).toEqual(["El curso en español", "El curso en catalán"]);
    expect(item("El curso en español").getByText("Guardado entero: ocupa 2,3 MB.")).toBeVisible();
    expect(item("El curso en catalán").getByText("Sin guardar. Ocuparía 2,2 MB.")).toBeVisible();
    expect(screen.getByText(/En total, lo guardado ocupa 2,9 MB\./)).toBeVisible();
  });

  it("say the same in Catalan, from its side", () => {
    show(both, "ca");
    const names = screen.getAllByRole("listitem").map((each) => within(each).getByRole("heading").textContent);
    expect(names).toEqual(["El curs en català", "El curs en castellà"]);
    expect(
      item("El curs en castellà").getByRole("button", { name: "Treu el curs en castellà" }),
    ).toHaveAccessibleDescription(/les teves respostes no es toquen/);
  });

  it("store another language, with the focus staying on the button that did it", async () => {
    const { user, asked, set } = show(kept);
    await user.click(button("Guardar en catalán"));
    expect(asked).toEqual(["store ca"]);
    const { job } = storing;
    if (job !== undefined) act(() => set({ ...kept, job: { ...job, lang: "ca" } }));
    expect(item("El curso en catalán").getByRole("progressbar")).toBeVisible();
    act(() => set(both));
    expect(button("Quitar el curso en catalán")).toHaveFocus();
    expect(item("El curso en catalán").getByRole("status")).toHaveTextContent("está guardado entero");
  });

  it("say of a language that came with a new version that it opens with that, and offer to use it", async () => {
    const { user, asked, set } = show(kept);
    await user.click(button("Guardar en catalán"));
    act(() =>
      set({ ...kept, languages: { ...kept.languages, ca: { kept: "none", files: 1, bytes: 1, waits: true } } }),
    );
    expect(item("El curso en catalán").getByRole("status")).toHaveTextContent("ha llegado con la versión nueva");
    expect(item("El curso en catalán").queryByText(/Sin guardar/)).toBeNull();
    expect(item("El curso en catalán").getByRole("button", { name: "Usar la versión nueva" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(asked.at(-1)).toBe("applyUpdate");
  });

  it("say that the server has not said what there is, and ask it again", async () => {
    const { user, asked } = show({ support: "yes", languages: {} });
    expect(screen.getByText(/El servidor aún no ha dicho/)).toBeVisible();
    await user.click(button("Probar otra vez"));
    expect(asked).toEqual(["check"]);
    expect(screen.getByText(/El servidor aún no ha dicho/, { selector: "[role=status]" })).toBeInTheDocument();
  });

  it("take away another language and say so, but never the page's own", async () => {
    const { user, asked, set } = show(both);
    expect(item("El curso en español").queryByRole("button")).toBeNull();
    expect(item("El curso en español").getByText(/cambia antes a otro/)).toBeVisible();
    expect(button("Quitar el curso en catalán")).toHaveAccessibleDescription(/tus respuestas no se tocan/);
    await user.click(button("Quitar el curso en catalán"));
    expect(asked).toEqual(["remove ca"]);
    act(() => set(kept));
    expect(button("Guardar en catalán")).toHaveFocus();
    expect(item("El curso en catalán").getByRole("status")).toHaveTextContent(
      "El curso en catalán ya no está guardado.",
    );
  });

  it("begin nothing while something else is coming", async () => {
    const { user, asked } = show(storing);
    await user.click(button("Guardar en catalán"));
    expect(asked).toEqual([]);
  });

  it("say what went wrong where it was asked for", async () => {
    const { user, set } = show(empty);
    await user.click(button("Guardar en español"));
    act(() => set({ ...empty, problem: "full" }));
    expect(item("El curso en español").getAllByText(/No queda espacio/)[0]).toBeVisible();
    expect(item("El curso en catalán").queryByText(/No queda espacio/)).toBeNull();
    expect(button("Probar otra vez")).toBeVisible();
  });

  it.each<[string, Partial<OfflineState>, string]>([
    ["that this is the latest", {}, "Tienes la última versión."],
    ["that one cannot know without a connection", { problem: "offline" }, "Sin conexión no se puede saber"],
    ["that it could not be found out", { problem: "failed" }, "No se ha podido saber"],
    ["that there is one", { update: { status: "ready", bytes: 1, lessons: [] } }, "Hay una versión nueva."],
  ])("answer a look for a new version: %s", async (_, came, answer) => {
    const twin = offlineTwin(kept, { check: async () => twin.set({ ...kept, ...came }) });
    render(
      <InOffline lang="es" store={twin.store}>
        <OfflineSection onBackup={() => {}} />
      </InOffline>,
    );
    await userEvent.setup().click(button("Buscar una versión nueva"));
    await waitFor(() => {
      const said = screen.getAllByRole("status").map((each) => each.textContent);
      expect(said.some((text) => text?.startsWith(answer))).toBe(true);
    });
  });

  it.each<[OfflineState["support"], string, string]>([
    ["insecure", "empieza por http://", "Prueba la misma dirección con https://"],
    ["none", "Este navegador no puede guardar el curso", "abre esta dirección en una ventana normal"],
  ])("explain in plain words why nothing can be kept (%s), and what to do", (support, why, mend) => {
    show({ support, languages: {} });
    expect(screen.getByRole("region", { name: "Sin conexión" })).toHaveTextContent(why);
    expect(screen.getByRole("region", { name: "Sin conexión" })).toHaveTextContent(mend);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
