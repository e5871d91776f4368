import type { Browser, Page } from "@playwright/test";
import { keepPicture } from "./keep-picture.ts";
import { type Screen, screenFile, screens } from "./site/web-manifest.ts";

/** What a browser shows of the app before it installs, in `public/`. */

/** Each is fetched only by whoever opens the browser's window for it. In bytes. */
const LIMIT = 120_000;

/** How the page of a picture is brought to what is to be seen. */
export type Stage = (page: Page, lang: string) => Promise<void>;

/**
 * Takes the pictures of a course in its languages.
 *
 * @param stages what the narrow and the wide window show
 * @throws Error when a picture is too heavy
 */
export async function picturesForInstall(
  browser: Browser,
  { id, langs }: { readonly id: string; readonly langs: readonly string[] },
  stages: Readonly<Record<Screen, Stage>>,
): Promise<void> {
  for (const lang of langs) {
    for (const screen of ["narrow", "wide"] as const) {
      const { width, height, scale } = screens[screen];
      const context = await browser.newContext({
        viewport: { width, height },
        deviceScaleFactor: scale,
        hasTouch: screen === "narrow",
        isMobile: screen === "narrow",
        locale: lang,
        colorScheme: "light",
        reducedMotion: "reduce",
        serviceWorkers: "block",
      });
      const page = await context.newPage();
      await stages[screen](page, lang);
      await keepPicture(page, screenFile(id, lang, screen), 72, LIMIT);
      await context.close();
    }
  }
}
