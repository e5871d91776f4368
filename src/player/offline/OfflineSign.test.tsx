import { act, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { OfflineState } from "../../state/offline-state.ts";
import { OfflineSign } from "./OfflineSign.tsx";
import { empty, InOffline, kept, offlineTwin, storing } from "./testing.tsx";

function show(state: OfflineState, lang: "es" | "ca" = "es") {
  const twin = offlineTwin(state);
  const view = render(
    <InOffline lang={lang} store={twin.store}>
      <OfflineSign at="header" />
    </InOffline>,
  );
  return { ...twin, ...view };
}

describe("The sign of what opens without a connection", () => {
  it.each<[string, OfflineState, es: string, ca: string]>([
    ["all is kept", kept, "Disponible sin conexión", "Només amb connexió"],
    ["nothing is kept", empty, "Solo con conexión", "Només amb connexió"],
    ["files are coming", storing, "Guardando… 34 de 96", "S'està desant… 34 de 96"],
    [
      "a part is kept",
      { ...kept, shell: { kept: "partly", files: 1, bytes: 1 } },
      "Guardado en parte",
      "Només amb connexió",
    ],
    ["the address is plain http", { support: "insecure", languages: {} }, "Solo con conexión", "Només amb connexió"],
    ["the browser cannot", { support: "none", languages: {} }, "Solo con conexión", "Només amb connexió"],
  ])("says in words that %s, of the page's language, and leads to the settings", (_, state, es, ca) => {
    const { unmount } = show(state);
    const link = screen.getByRole("link", { name: `${es}. Ver en los ajustes` });
    expect(link).toHaveAttribute("href", "settings/#offline");
    unmount();
    show(state, "ca");
    expect(screen.getByRole("link", { name: `${ca}. Mira-ho a la configuració` })).toBeInTheDocument();
  });

  it("says nothing until it is known, nor where the code has not come", () => {
    const { set, unmount } = show({ support: "checking", languages: {} });
    expect(screen.queryByRole("link")).toBeNull();
    act(() => set(kept));
    expect(screen.getByRole("link")).toHaveTextContent("Disponible sin conexión");
    unmount();
    render(
      <InOffline lang="es" store={undefined}>
        <OfflineSign at="foot" />
      </InOffline>,
    );
    expect(screen.queryByRole("link")).toBeNull();
  });
});
