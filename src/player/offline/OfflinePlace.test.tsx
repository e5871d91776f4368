import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { OfflineState, StoringProblem } from "../../state/offline-state.ts";
import { OfflinePlace } from "./OfflinePlace.tsx";
import { empty, InOffline, kept, offlineTwin, storing } from "./testing.tsx";

function show(state: OfflineState, lang: "es" | "ca" = "es") {
  const twin = offlineTwin(state);
  render(
    <InOffline lang={lang} store={twin.store}>
      <OfflinePlace />
    </InOffline>,
  );
  return { ...twin, user: userEvent.setup() };
}

const asking: OfflineState = { ...empty, asks: { lang: "es", bytes: 2_300_000 } };
const button = (name: string) => screen.getByRole("button", { name });

describe("The place on the home page", () => {
  it("is empty when all is kept, and when nothing is known", () => {
    show(kept);
    expect(screen.queryByRole("region")).toBeNull();
    show({ support: "checking", languages: {} });
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("asks before it fetches much, names language and size, and stores when told to", async () => {
    const { asked, set, user } = show(asking);
    expect(screen.getByText("El curso en español ocupa 2,3 MB. ¿Guardarlo para hacerlo sin conexión?")).toBeVisible();
    await user.click(button("Guardar"));
    expect(asked).toEqual(["store es"]);
    act(() => set(storing));
    // The button has gone; whoever pressed it is where it was.
    expect(screen.getByRole("heading", { name: "Guardando el curso" })).toHaveFocus();
  });

  it("takes no for an answer, and says where it can be changed", async () => {
    const { asked, set, user } = show(asking);
    await user.click(button("Ahora no"));
    expect(asked).toEqual(["putOff"]);
    act(() => set(empty));
    expect(screen.getByRole("heading", { name: "De momento, solo con conexión" })).toHaveFocus();
    expect(screen.getByRole("link", { name: "Ir a los ajustes" })).toHaveAttribute("href", "settings/#offline");
  });

  it("asks in Catalan of the language that is meant", () => {
    show(asking, "ca");
    expect(screen.getByRole("region", { name: "Fes el curs també sense connexió" })).toHaveTextContent(
      "El curs en castellà ocupa 2,3 MB. El vols desar per fer-lo sense connexió?",
    );
  });

  it("counts files and bytes on a bar, and says aloud only that it begins and that it is done", () => {
    const { set } = show(storing);
    const status = screen.getByRole("status");
    const bar = screen.getByRole("progressbar", { name: "Lo que ya ha llegado" });
    expect([bar.getAttribute("aria-valuenow"), bar.getAttribute("aria-valuemax")]).toEqual(["1100000", "2900000"]);
    expect(screen.getByText("34 de 96 archivos · 1,1 MB de 2,9 MB")).toBeVisible();
    const begun = status.textContent;
    expect(begun).toContain("Guardando el curso en español");
    const { job } = storing;
    if (job !== undefined) act(() => set({ ...storing, job: { ...job, done: { files: 60, bytes: 2_000_000 } } }));
    expect(screen.getByText("60 de 96 archivos · 2,0 MB de 2,9 MB")).toBeVisible();
    expect(status).toHaveTextContent(begun ?? "");
    act(() => set(kept));
    expect(screen.getByRole("status")).toBe(status);
    expect(status).toHaveTextContent("El curso en español está guardado en este dispositivo");
    expect(screen.getByRole("region", { name: "Listo para hacerlo sin conexión" })).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it.each<[StoringProblem, string, string]>([
    ["offline", "Se ha cortado la conexión", "seguirá por donde iba"],
    ["full", "No queda espacio en este dispositivo", "Libera espacio"],
    ["altered", "no coincide con lo que anuncia el servidor", "desde otra red"],
    ["failed", "El navegador no ha podido guardarlo", "recarga la página"],
  ])("says of the problem %s what happened, what to do, and tries again", async (problem, what, mend) => {
    const { asked, user } = show({ ...empty, problem });
    const region = screen.getByRole("region", { name: "El curso no se ha guardado entero" });
    expect(region).toHaveTextContent(what);
    expect(region).toHaveTextContent(mend);
    expect(screen.getByRole("status")).toHaveTextContent("El curso no se ha guardado entero");
    await user.click(button("Probar otra vez"));
    expect(asked).toEqual(["store es"]);
  });

  it("leaves in peace whom a problem with another language or an update does not concern", () => {
    show({ ...kept, problem: "offline" });
    expect(screen.queryByRole("region")).toBeNull();
  });
});
