import { type ReactNode, useState } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useCourse } from "../context.ts";
import { Section } from "../settings/Section.tsx";
import { useLang } from "../usePage.ts";
import card from "./Card.module.css";
import { bytesKept } from "./how-kept.ts";
import { InstallPart } from "./InstallPart.tsx";
import { KeptLanguage } from "./KeptLanguage.tsx";
import styles from "./OfflineSection.module.css";
import { Said } from "./Said.tsx";
import { UpdateNotice } from "./UpdateNotice.tsx";
import { useNames } from "./useNames.ts";
import { type Offline, useOffline } from "./useOffline.ts";
import { words } from "./words.ts";

interface OfflineSectionProps {
  /** Hands the learner a copy of what they have done, as a file. */
  readonly onBackup: () => void;
}

/** What is kept on the device, in which languages and how large; new versions; the app. */
export function OfflineSection({ onBackup }: OfflineSectionProps) {
  const t = useOwnWords(words);
  const shared = useWords();
  const name = useCourse(({ index }) => index?.brand?.name) ?? shared.t("player.brand");
  const offline = useOffline();
  const support = offline?.state.support ?? "checking";
  return (
    <Section id="offline" title={t("section.title")}>
      <div className={styles.section}>
        <p>{t("section.intro")}</p>
        {support === "checking" && <p className={card.soft}>{t("section.checking")}</p>}
        {(support === "insecure" || support === "none") && <Explained>{t(`section.${support}`)}</Explained>}
        {offline !== undefined && support === "yes" && (
          <>
            <Kept {...offline} />
            <Version {...offline} />
          </>
        )}
        {(support === "yes" || support === "none") && (
          <InstallPart can={support === "yes"} name={name} onBackup={onBackup} />
        )}
      </div>
    </Section>
  );
}

const Explained = ({ children }: { children: ReactNode }) => (
  <p className={styles.explained}>
    <Icon name="info" />
    <span>{children}</span>
  </p>
);

function Kept({ state, store }: Offline) {
  const t = useOwnWords(words);
  const { size } = useNames();
  const here = useLang();
  // The language of the page first: it is the one that is meant, as a rule.
  const codes = Object.keys(state.languages).sort((a, b) => Number(b === here) - Number(a === here));
  const { bytes, least } = bytesKept(state);
  if (codes.length === 0) return <Unlisted store={store} />;
  return (
    <>
      <ul className={styles.languages}>
        {codes.map((code) => (
          <li key={code}>
            <KeptLanguage state={state} store={store} lang={code} alone={codes.length === 1} />
          </li>
        ))}
      </ul>
      {bytes > 0 && (
        <p className={card.soft}>
          {state.shell?.kept === "whole" && `${t("section.shell", { size: size(state.shell.bytes) })} `}
          {t(least ? "section.totalAtLeast" : "section.total", { size: size(bytes) })}
        </p>
      )}
    </>
  );
}

/** Nothing is kept, and the server has not said what could be: it may only be slow, or away. */
function Unlisted({ store }: Pick<Offline, "store">) {
  const t = useOwnWords(words);
  const [said, say] = useState("");
  const ask = async () => {
    say("");
    await store.check();
    if (Object.keys(store.getState().languages).length === 0) return say(t("section.unlisted"));
    // The button has gone.
    document.getElementById("offline")?.focus();
  };
  return (
    <>
      <p className={card.soft}>{t("section.unlisted")}</p>
      <div className={card.actions}>
        <button className="button" type="button" onClick={() => void ask()}>
          {t("retry")}
        </button>
        <Said text={said} />
      </div>
    </>
  );
}

type Answer = "looking" | "latest" | "found" | "checkOffline" | "checkFailed";

/** Looks for a new version when it is asked to, and says what came of it. */
function Version({ state, store }: Offline) {
  const t = useOwnWords(words);
  const [answer, setAnswer] = useState<Answer>();
  const look = async () => {
    if (answer === "looking") return;
    setAnswer("looking");
    await store.check();
    const { update, problem } = store.getState();
    setAnswer(
      update !== undefined
        ? "found"
        : problem === undefined
          ? "latest"
          : problem === "offline"
            ? "checkOffline"
            : "checkFailed",
    );
  };
  const said = answer === undefined ? "" : t(`section.${answer}`);
  if (bytesKept(state).bytes === 0 && state.update === undefined) return null;
  return (
    <div className={styles.part}>
      <h3>{t("section.version")}</h3>
      <UpdateNotice at="settings" />
      <div className={card.actions}>
        <button
          className="button"
          type="button"
          aria-disabled={answer === "looking" || undefined}
          onClick={() => void look()}
        >
          {t("section.check")}
        </button>
        {answer !== "found" && <span aria-hidden="true">{said}</span>}
        <Said text={said} />
      </div>
    </div>
  );
}
