import { useEffect, useId, useState } from "react";
import type { Assignment } from "../../assignment/assignment.ts";
import { fingerprintOf } from "../../assignment/fingerprint.ts";
import { fromBase64Url } from "../../base/bytes.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLate } from "../context.ts";
import styles from "./Assignment.module.css";
import { words } from "./words.ts";

interface OtherKeyProps {
  readonly before: Assignment;
  readonly now: Assignment;
  readonly asked: boolean;
  readonly onAsked: (asked: boolean) => void;
}

/** The same assignment, signed by somebody else: it is taken on only when the learner has asked. */
export function OtherKey({ before, now, asked, onAsked }: OtherKeyProps) {
  const own = useOwnWords(words);
  const id = useId();
  const prints = [useFingerprint(before.key), useFingerprint(now.key)];
  return (
    <div className={styles.warning} role="note">
      <h3>{own("again.otherKey")}</h3>
      <p>{own("again.otherKeyText", { trainer: now.trainer })}</p>
      <dl className={styles.facts}>
        {(["before", "now"] as const).map((key, at) => (
          <div key={key}>
            <dt>{own(`again.${key}`)}</dt>
            <dd className={styles.print}>{prints[at]}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.check} htmlFor={id}>
        <input id={id} type="checkbox" checked={asked} onChange={(event) => onAsked(event.target.checked)} />
        {own("again.asked")}
      </label>
    </div>
  );
}

/** What people compare of a public key, once it has been computed. */
export function useFingerprint(key: string): string | undefined {
  const sealing = useLate((late) => late.sealing);
  const [print, setPrint] = useState<string>();
  useEffect(() => {
    let here = true;
    const bytes = fromBase64Url(key);
    void sealing?.()
      .then(({ crypto }) => crypto && bytes && fingerprintOf(bytes, crypto))
      .then(
        (found) => here && setPrint(found),
        () => {},
      );
    return () => {
      here = false;
    };
  }, [sealing, key]);
  return print;
}
