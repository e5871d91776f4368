import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { InWords } from "../../../tests/support/words.tsx";
import { InstallPart } from "./InstallPart.tsx";
import { catchInstallOffer, type InstallPrompt, installOffer } from "./install.ts";

const iphone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";
const chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

function browser(userAgent: string, standalone = false) {
  vi.stubGlobal("matchMedia", () => ({ matches: standalone }));
  vi.spyOn(navigator, "userAgent", "get").mockReturnValue(userAgent);
}

/** What Chromium sends a page that can be installed. */
function offer(outcome: "accepted" | "dismissed"): InstallPrompt {
  return Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt: async () => ({ outcome }) });
}

function show(lang: "es" | "ca" = "es", can = true, name = "Atenta") {
  const onBackup = vi.fn();
  const page = new EventTarget();
  catchInstallOffer(page);
  render(
    <InWords lang={lang}>
      <InstallPart can={can} name={name} onBackup={onBackup} />
    </InWords>,
  );
  return { onBackup, page, user: userEvent.setup() };
}

beforeEach(() => browser(chrome));
afterEach(() => {
  Object.assign(installOffer, { prompt: undefined, installed: false });
  vi.restoreAllMocks();
});

describe("Installing the app", () => {
  it("is offered by a button once the browser offers it, and by no bar of its own", async () => {
    const { page, user } = show();
    expect(screen.queryByRole("button")).toBeNull();
    const event = offer("accepted");
    act(() => void page.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    await user.click(screen.getByRole("button", { name: "Instalar Atenta en este dispositivo" }));
    expect(screen.getByRole("status")).toHaveTextContent("El navegador está instalando Atenta.");
    act(() => void page.dispatchEvent(new Event("appinstalled")));
    expect(screen.getByRole("status")).toHaveTextContent("La aplicación está instalada.");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("takes no for an answer, and says how it can be done later", async () => {
    const { page, user } = show("ca");
    act(() => void page.dispatchEvent(offer("dismissed")));
    const button = screen.getByRole("button", { name: "Instal·la Atenta en aquest dispositiu" });
    await user.click(button);
    expect(screen.getByRole("status")).toHaveTextContent("Ho pots fer quan vulguis des del menú del navegador.");
    expect(button).toHaveAttribute("aria-disabled", "true");
  });

  it("was offered before this was on the page, and is still there", () => {
    const page = new EventTarget();
    catchInstallOffer(page);
    page.dispatchEvent(offer("accepted"));
    show();
    expect(screen.getByRole("button", { name: "Instalar Atenta en este dispositivo" })).toBeVisible();
  });

  it.each(["es", "ca"] as const)("calls the app as whoever owns the course is called (%s)", (lang) => {
    show(lang, true, "Taller Pedal");
    const page = document.body.textContent ?? "";
    expect(page).toMatch(/«(?:Instalar|Instal·la) Taller Pedal»/);
    expect(screen.getByRole("heading")).toHaveTextContent("Taller Pedal");
    expect(page).not.toContain("Atenta");
  });

  it("says that this is the app where it is", () => {
    browser(chrome, true);
    show();
    expect(screen.getByText("Estás en la aplicación instalada.")).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("hands over a copy on an iPhone before it says how, since the app begins empty there", async () => {
    browser(iphone);
    const { onBackup, user } = show();
    expect(screen.getByText(/la aplicación instalada empieza vacía/)).toBeVisible();
    const steps = within(screen.getByRole("list", { name: "Paso a paso" })).getAllByRole("listitem");
    expect(steps.map((step) => step.textContent?.slice(0, 30))).toEqual([
      "Descarga una copia de lo que h",
      "Pulsa Compartir en el navegado",
      "Abre Atenta desde su icono nue",
    ]);
    await user.click(within(steps[0] as HTMLElement).getByRole("button", { name: "Descargar una copia" }));
    expect(onBackup).toHaveBeenCalledOnce();
  });

  it("is not spoken of where nothing can be kept, but inside another app, which has a way out", () => {
    show("es", false);
    expect(screen.queryByRole("heading")).toBeNull();
    browser(`${chrome} Instagram 390.0`);
    show("es", false);
    expect(screen.getByText(/Abrir en el navegador/)).toBeVisible();
  });
});
