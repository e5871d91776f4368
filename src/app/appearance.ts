import type { SettingsState } from "../state/settings-store.ts";

/** Puts theme, text size, length of lines, motion and the room for assignments on the page, just as the boot script does before the first paint. */
export function applyAppearance({ theme, text, width, motion, assigned }: SettingsState): void {
  const root = document.documentElement;
  if (theme === "system") root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", theme);
  for (const bar of document.querySelectorAll<HTMLMetaElement>("meta[data-theme]")) {
    const own = bar.dataset.theme;
    bar.media = theme === "system" ? `(prefers-color-scheme: ${own})` : theme === own ? "all" : "not all";
  }
  root.setAttribute("data-text", String(text));
  root.setAttribute("data-width", String(width));
  if (assigned) root.setAttribute("data-assigned", String(assigned));
  else root.removeAttribute("data-assigned");
  if (motion === "system") root.removeAttribute("data-motion");
  else root.setAttribute("data-motion", motion);
}
