import { useCallback, useEffect, useState } from "react";
import type { InterfaceLang } from "../../src/i18n/i18n.ts";

/** What is looked at, and how: all of it stands in the address, so that a reload, a mark and a colleague see the same. */
export interface Look {
  /** `exercises/order`, `figures/pie`; empty for the overview. */
  readonly show: string;
  readonly lang: InterfaceLang;
  readonly theme: "system" | "light" | "dark";
  /** Per cent. */
  readonly text: number;
  /** Pixels; `full` for what there is. */
  readonly width: string;
}

export const choices = {
  lang: ["es", "ca"],
  theme: ["system", "light", "dark"],
  text: [100, 150, 200],
  width: ["320", "375", "640", "full"],
} as const;

function read(search: string): Look {
  const given = new URLSearchParams(search);
  const one = <T extends string | number>(name: string, from: readonly T[], fallback: T) =>
    from.find((each) => String(each) === given.get(name)) ?? fallback;
  return {
    show: given.get("show") ?? "",
    lang: one("lang", choices.lang, "es"),
    theme: one("theme", choices.theme, "system"),
    text: one("text", choices.text, 100),
    width: one("width", choices.width, "full"),
  };
}

/** The address of a look. */
export function searchOf(look: Look): string {
  const pairs = Object.entries(look).map(([name, value]): [string, string] => [name, String(value)]);
  return `?${new URLSearchParams(pairs)}`;
}

/** The look of the address, and a way to change it. */
export function useLook() {
  const [look, setLook] = useState(() => read(location.search));
  useEffect(() => {
    const follow = () => setLook(read(location.search));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  useEffect(() => {
    const { lang, dataset } = document.documentElement;
    if (lang !== look.lang) document.documentElement.lang = look.lang;
    if (look.theme === "system") delete dataset.theme;
    else dataset.theme = look.theme;
    dataset.text = String(look.text);
    document.title = look.show === "" ? "Gallery" : `${look.show} · Gallery`;
  }, [look]);
  const change = useCallback((change: Partial<Look>) => {
    const next = { ...read(location.search), ...change };
    if (change.show === undefined) history.replaceState(null, "", searchOf(next));
    else {
      history.pushState(null, "", searchOf(next));
      scrollTo(0, 0);
    }
    setLook(next);
  }, []);
  return [look, change] as const;
}
