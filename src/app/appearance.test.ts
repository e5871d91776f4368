// @vitest-environment jsdom
import { expect, it } from "vitest";
import { applyAppearance } from "./appearance.ts";
import boot from "./boot.js?raw";

const looks = () => ({ ...document.documentElement.dataset });

it("shows a page with the settings of whoever is here, the same before its first paint and after each change", () => {
  const settings = { theme: "dark", text: 150, width: 85, motion: "less", assigned: 2 } as const;
  applyAppearance({ ...settings, speed: 1 });
  const live = looks();
  expect(live).toMatchObject({ theme: "dark", text: "150", width: "85", motion: "less", assigned: "2" });
  for (const name of Object.keys(live)) delete document.documentElement.dataset[name];
  localStorage.setItem("atenta.settings", JSON.stringify(settings));
  // biome-ignore lint/security/noGlobalEval: a page runs it as the text that it is
  window.eval(boot);
  expect(looks()).toMatchObject(live);
});
