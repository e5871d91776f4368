import type { SettingsState } from "../state/settings-store.ts";

/** Puts theme, text size, length of lines, motion and the room for assignments on the page, just as the boot script does before the first paint. */
export function applyAppearance({ theme, text, width, motion, assigned }: SettingsState): void {
  const root = document.documentElement;
  put(root, "data-theme", theme === "system" ? undefined : theme);
  for (const bar of document.querySelectorAll<HTMLMetaElement>("meta[data-theme]")) {
    const own = bar.dataset.theme;
    const media = theme === "system" ? `(prefers-color-scheme: ${own})` : theme === own ? "all" : "not all";
    if (bar.media !== media) bar.media = media;
  }
  put(root, "data-text", String(text), "100");
  put(root, "data-width", String(width), "68");
  put(root, "data-assigned", assigned ? String(assigned) : undefined);
  put(root, "data-motion", motion === "system" ? undefined : motion);
}

/**
 * Writes what is not there yet: browsers look at the styles of a whole page again even when an attribute comes as it was.
 *
 * @param usual what it is as much as said where there is none
 */
function put(root: HTMLElement, name: string, value: string | undefined, usual?: string) {
  const now = root.getAttribute(name) ?? usual;
  if (value === undefined) root.removeAttribute(name);
  else if (now !== value) root.setAttribute(name, value);
}
