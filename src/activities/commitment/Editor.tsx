import { useRef, useState } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { EditorProps } from "../contract.ts";
import { useFocusNext } from "../parts/useFocusNext.ts";
import { Draft } from "./Draft.tsx";
import styles from "./Editor.module.css";
import { LookBack } from "./LookBack.tsx";
import { begun, closed, isDue, isStarted, longDay, lookBackDay, reopened, signed, stampOf, unsigned } from "./rules.ts";
import { State } from "./State.tsx";
import type { CommitmentSpec, CommitmentThing } from "./schema.ts";
import { words } from "./words.ts";

/**
 * A draft to write and sign. Once it is signed, the letter changes only by lifting the signature; from the day of the look
 * back on, the look back is written here; and when that is closed, the way is open to a new letter.
 */
export function Editor(props: EditorProps<CommitmentSpec, CommitmentThing>) {
  const { spec, thing, onChange, name, announce, now } = props;
  const t = useOwnWords(words);
  const { lang } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(root);
  // How often it was tried to sign, or to close, with something missing.
  const [tries, setTries] = useState(0);
  const today = now === undefined ? undefined : stampOf(now);
  const on = (day: string) => ({ date: longDay(lang, day) });

  /** Says what is missing, and moves to it. */
  const askFor = (missing: readonly string[], control: string) => {
    setTries(tries + 1);
    focusNext(`[id="${control}"]`);
    announce(missing.join(" "));
  };
  /** Takes a step after which there are other controls: one of them gets the focus. */
  const step = (next: CommitmentThing, to: string, said: string) => {
    setTries(0);
    focusNext(to);
    onChange(next);
    announce(said);
  };
  const unsign = () => {
    setTries(0);
    focusNext("textarea");
    // The card says what is gone, and offers it back.
    onChange(unsigned(thing), t(isStarted(thing) ? "signing.signatureAndReview" : "letter.who"));
  };

  const form = { thing, onChange, name, announce, asked: tries > 0, onMissing: askFor };
  const { signed: signature, review } = thing;
  const due = today !== undefined && isDue(thing, today);
  const sign = () => today && step(signed(thing, today), "[data-state]", t("signing.done", on(today.day)));
  const close = () => today && step(closed(thing, today), "[data-state]", t("review.closed", on(today.day)));

  return (
    <div ref={root} className={styles.editor}>
      {!signature ? (
        <Draft {...form} advice={spec.advice} onSign={sign} />
      ) : review?.closed ? (
        <State words={t("review.closed", on(review.closed.day))} note={t("rounds.beginHint")}>
          <button
            type="button"
            className="button button-primary"
            onClick={() => step(begun(thing), "textarea", t("rounds.begun"))}
          >
            {t("rounds.begin")}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => step(reopened(thing), "[type=radio]:checked", t("review.reopened"))}
          >
            {t("review.reopen")}
          </button>
        </State>
      ) : (
        <>
          {due && <LookBack {...form} onClose={close} />}
          <State
            words={t("signing.done", on(signature.day))}
            note={due ? isStarted(thing) && t("signing.changeLoses") : t("review.wait", on(lookBackDay(signature)))}
          >
            <button type="button" className="button" onClick={unsign}>
              {t("signing.change")}
            </button>
          </State>
        </>
      )}
    </div>
  );
}
