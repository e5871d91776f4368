import type { Locator } from "@playwright/test";

/** Presses a button that ends the visit: its window may close before the click has been told of. */
export async function pressAndLeave(button: Locator): Promise<void> {
  await button.click().catch((error: Error) => {
    if (!error.message.includes("has been closed")) throw error;
  });
}
