import { type MouseEvent, useLayoutEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Language } from "../../course/types.ts";
import { inLanguage } from "../../ui/address.ts";
import { useAddresses } from "../../ui/addresses.ts";
import { holdPlace } from "../../ui/scroll.ts";
import { useCourse, usePlayer } from "../context.ts";
import { useLang } from "../usePage.ts";

/** The name of a language in a language; in itself: «català». Catalan has a word of its own for Spanish. */
export function nameOfLanguage(code: string, inLang = code): string {
  if (code === "es" && inLang === "ca") return "castellà";
  return new Intl.DisplayNames([inLang], { type: "language" }).of(code) ?? code;
}

/** History state of a switch: the page is the same, so nothing may move. */
export interface LanguageSwitched {
  readonly languageSwitched: true;
}

const NONE: readonly Language[] = [];

/**
 * Links to the same page in the course's other languages. Page, answers, focus and scroll stay where they are. `failed`:
 * the language that could not be had.
 */
export function useSwitchLanguage() {
  const { settings, prepareLanguage } = usePlayer();
  const current = useLang();
  const languages = useCourse((state) => state.index?.languages ?? NONE);
  const { pathname, hash } = useLocation();
  const { page } = useAddresses();
  const navigate = useNavigate();
  /** Counts what was asked: an answer that comes late, or to a page that was left, is nobody's any more. */
  const turn = useRef(0);
  const here = useRef(pathname);
  here.current = pathname;
  const release = useRef<(() => void) | undefined>(undefined);
  const [failed, setFailed] = useState<string>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the words on the page have changed
  useLayoutEffect(() => {
    release.current?.();
    release.current = undefined;
  }, [current]);

  const choose = async (event: MouseEvent, lang: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const asked = ++turn.current;
    if (lang === current) return settings.set({ lang });
    const path = inLanguage(pathname, lang);
    try {
      await prepareLanguage(path, lang);
    } catch {
      if (asked !== turn.current) return;
      // A browser does not fetch a script again that failed once; the page of the other language starts afresh.
      if (failed === lang && (await answers(page(path)))) location.assign(page(path));
      else setFailed(lang);
      return;
    }
    if (asked !== turn.current || here.current !== pathname) return;
    settings.set({ lang });
    setFailed(undefined);
    release.current = holdPlace();
    await navigate(path + hash, { replace: true, state: { languageSwitched: true } satisfies LanguageSwitched });
  };

  const links = languages.map(({ code }) => ({
    code,
    href: page(inLanguage(pathname, code)),
    hrefLang: code,
    lang: code,
    "aria-current": code === current || undefined,
    onClick: (event: MouseEvent) => void choose(event, code),
  }));
  return { links, failed };
}

/** Whether an address can be had now. */
const answers = (address: string) =>
  fetch(address, { method: "HEAD" }).then(
    ({ ok }) => ok,
    () => false,
  );
