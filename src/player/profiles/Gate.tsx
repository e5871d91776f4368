import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useStore } from "zustand";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { everybody, type People } from "../../state/people-contract.ts";
import type { SessionState } from "../../state/session.ts";
import type { ProfileRow } from "../../storage/profile-row.ts";
import { Mark } from "../../ui/Mark.tsx";
import { LanguageSwitch } from "../shell/LanguageSwitch.tsx";
import { CreatePerson } from "./CreatePerson.tsx";
import { Forgotten } from "./Forgotten.tsx";
import styles from "./Gate.module.css";
import { PeopleList } from "./PeopleList.tsx";
import { SecretEntry } from "./SecretEntry.tsx";
import { usePerson } from "./usePerson.ts";
import { useTold } from "./useTold.ts";
import { words } from "./words.ts";

type Step =
  | { readonly at: "list" }
  | { readonly at: "secret" | "forgotten"; readonly profile: string }
  | { readonly at: "create" };

/** Asks who is there, and lets nothing of the course be used until somebody has said it. */
export function Gate({ people }: { readonly people: People }) {
  const { t: shared } = useWords();
  const t = useOwnWords(words);
  const { distinctName } = usePerson();
  const state = useStore(people.session);
  const working = useStore(people, (each) => each.working);
  const told = useTold(people);
  const rows = everybody(state);
  const [chosen, setStep] = useState<Step>(() => firstStep(state));
  const [failed, setFailed] = useState(false);
  const title = useId();
  const dialog = useModal();
  // Whom another tab has taken away meanwhile is not asked for.
  const row = "profile" in chosen ? rows.find(({ profile }) => profile === chosen.profile) : undefined;
  const step: Step = "profile" in chosen && row?.lock === undefined ? { at: "list" } : chosen;
  const go = (next: Step) => {
    setFailed(false);
    setStep(next);
  };

  const at = working ?? step.at;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown has changed
  useEffect(() => {
    const window = dialog.current;
    (window?.querySelector<HTMLElement>("[data-first]") ?? window?.querySelector("h2"))?.focus();
    if (window !== null) window.scrollTop = 0;
  }, [at]);

  const choose = async (person: ProfileRow) => {
    if (person.lock !== undefined) return go({ at: "secret", profile: person.profile });
    const { is } = await people.enter(person.profile);
    setFailed(is !== "done");
  };

  const name = row === undefined ? "" : distinctName(row, rows, people.now());
  const heading =
    step.at === "secret"
      ? row?.name === undefined
        ? name
        : t("secret.title", { name })
      : step.at === "forgotten"
        ? t(row?.lock?.kind === "passphrase" ? "forgot.passphraseTitle" : "forgot.pinTitle")
        : t(step.at === "create" ? "create.title" : "gate.title");

  return (
    <dialog
      ref={dialog}
      className={styles.gate}
      aria-labelledby={title}
      onCancel={(event) => event.preventDefault()}
      onKeyDown={stay}
      {...NEVER_CLOSED}
    >
      <div className={styles.head}>
        <span className={styles.brand}>
          <Mark />
          <span>{shared("player.brand")}</span>
        </span>
        <LanguageSwitch />
      </div>
      <h2 id={title} tabIndex={-1}>
        {working === undefined ? heading : t("gate.title")}
      </h2>
      <div role="status">{told !== undefined && working === undefined && <p className={styles.told}>{told}</p>}</div>
      {working !== undefined ? (
        <p role="status" className={styles.working}>
          {t(`gate.working.${working}`)}
        </p>
      ) : step.at === "create" ? (
        <CreatePerson people={people} others={rows} enters onBack={() => go({ at: "list" })} />
      ) : row?.lock !== undefined && step.at === "secret" ? (
        <SecretEntry
          key={row.profile}
          people={people}
          row={row}
          onForgotten={() => go({ at: "forgotten", profile: row.profile })}
          onBack={() => go({ at: "list" })}
        />
      ) : row?.lock !== undefined && step.at === "forgotten" ? (
        <Forgotten people={people} row={row} onBack={() => go({ at: "secret", profile: row.profile })} />
      ) : (
        <PeopleList
          rows={rows}
          now={people.now()}
          failed={failed}
          onChoose={(person) => void choose(person)}
          onOther={() => go({ at: "create" })}
        />
      )}
    </dialog>
  );
}

/** Whoever was locked is asked for their secret first. */
function firstStep(state: SessionState): Step {
  const profile = state.status === "asking" ? state.locked : undefined;
  return profile === undefined ? { at: "list" } : { at: "secret", profile };
}

/** For browsers that know it: no gesture closes the window. */
const NEVER_CLOSED = { closedby: "none" } as object;

const stay = (event: KeyboardEvent) => {
  if (event.key === "Escape") event.preventDefault();
};

/** Shows a window that stays until it is taken away, whatever closes windows here. Then the page has the focus. */
function useModal() {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    const show = () => {
      if (dialog.isConnected && !dialog.open) dialog.showModal();
    };
    show();
    dialog.addEventListener("close", show);
    return () => {
      dialog.removeEventListener("close", show);
      dialog.close();
      requestAnimationFrame(() => document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true }));
    };
  }, []);
  return ref;
}
