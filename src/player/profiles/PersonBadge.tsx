import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from "react";
import { useStore } from "zustand";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { everybody, type People } from "../../state/people-contract.ts";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { usePlayer, useSettings } from "../context.ts";
import { useLang } from "../usePage.ts";
import styles from "./Badge.module.css";
import { Sign } from "./Sign.tsx";
import { usePerson } from "./usePerson.ts";
import { useTouches } from "./useTouches.ts";
import { words } from "./words.ts";

/** Who is here, for the header, once that can be asked: with a name, or among several. It also hears that they are there. */
export function PersonBadge({ people }: { readonly people: People }) {
  const t = useOwnWords(words);
  const { distinctName } = usePerson();
  const lang = useLang();
  const state = useStore(people.session);
  const [open, setOpen] = useState(false);
  const menu = useId();
  const badge = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useTouches(people);
  useEffect(() => {
    if (!open) return;
    const press = ({ target }: PointerEvent) => {
      if (!badge.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", press);
    return () => document.removeEventListener("pointerdown", press);
  }, [open]);
  const row = state.status === "open" ? state.row : undefined;
  const rows = everybody(state);
  const shared = row !== undefined && (row.name !== undefined || rows.length > 1);
  useOwnLanguage(shared);
  if (!shared) return null;
  const name = distinctName(row, rows, people.now());

  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  const left = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  // Some browsers give a pressed button no focus: what is pressed in the menu would be gone before it is let go.
  const stay = (event: MouseEvent) => {
    if (!button.current?.contains(event.target as Node)) event.preventDefault();
  };
  const then = (act: () => unknown) => () => {
    setOpen(false);
    act();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are the buttons in it; it closes with Escape and when they are left
    <div ref={badge} className={`js-only ${styles.badge}`} onKeyDown={onEscape} onBlur={left} onMouseDown={stay}>
      <button
        ref={button}
        type="button"
        className={styles.open}
        aria-expanded={open}
        aria-controls={menu}
        aria-label={t("badge.open", { name })}
        title={name}
        onClick={() => setOpen(!open)}
      >
        <Sign row={row} />
      </button>
      <div id={menu} className={styles.menu} hidden={!open}>
        <p className={styles.name}>{name}</p>
        {row.lock !== undefined && (
          <button type="button" onClick={then(people.lock)}>
            {t("badge.lock")}
          </button>
        )}
        <button type="button" onClick={then(people.leave)}>
          {t("badge.leave")}
        </button>
        <Go to={`${ownPath(lang, "settings")}#profiles`}>{t("badge.settings")}</Go>
      </div>
    </div>
  );
}

/** Who shares the browser goes on in the language that they read in, whatever the next person chooses. */
function useOwnLanguage(shared: boolean): void {
  const { settings } = usePlayer();
  const lang = useLang();
  const chosen = useSettings((state) => state.lang);
  useEffect(() => {
    if (shared && chosen === undefined) settings.set({ lang });
  }, [shared, chosen, lang, settings]);
}
