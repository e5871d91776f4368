/** What Chromium hands a page that can be installed; it can be asked once. */
export interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: "accepted" | "dismissed" }>;
}

/** The browser's offer to install the app. It comes once, early, and is kept until somebody asks for it. */
export const installOffer: { prompt: InstallPrompt | undefined; installed: boolean; changed: () => void } = {
  prompt: undefined,
  installed: false,
  changed: () => {},
};

/** Listens for the offer; before anything else, or it has passed. */
export function catchInstallOffer(page: EventTarget): void {
  const offer = installOffer;
  page.addEventListener("beforeinstallprompt", (event) => {
    // The browser's own bar would stand over the first lesson.
    event.preventDefault();
    offer.prompt = event as InstallPrompt;
    offer.changed();
  });
  page.addEventListener("appinstalled", () => {
    offer.prompt = undefined;
    offer.installed = true;
    offer.changed();
  });
}
