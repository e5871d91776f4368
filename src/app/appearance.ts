import type { SettingsState } from "../state/settings-store.ts";

/** Puts theme and text size on the page, just as the boot script does before the first paint. */
export function applyAppearance({ theme, text }: SettingsState): void {
  const root = document.documentElement;
  if (theme === "system") root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", theme);
  root.setAttribute("data-text", String(text));
}
