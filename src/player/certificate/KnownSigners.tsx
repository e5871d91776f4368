import { useEffect, useRef, useState } from "react";
import { fingerprintOf } from "../../assignment/fingerprint.ts";
import { type Bytes, fromBase64Url } from "../../base/bytes.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { KnownSigner } from "../../learning/signers.ts";
import { useLate } from "../context.ts";
import type { useSigners } from "./useSigners.ts";
import styles from "./Verify.module.css";
import { words } from "./words.ts";

/** Whose countersignatures are known here, and how to take one out. */
export function KnownSigners({ signers = [], add, remove }: ReturnType<typeof useSigners>) {
  const t = useOwnWords(words);
  const { lang } = useWords();
  const fingerprints = useFingerprints(signers);
  const [removed, setRemoved] = useState<KnownSigner>();
  const title = useRef<HTMLHeadingElement>(null);
  const day = new Intl.DateTimeFormat(lang, { dateStyle: "long" });
  const gone = removed !== undefined && !signers.some(({ key }) => key === removed.key);
  return (
    <section className={styles.proves} aria-labelledby="signers">
      <h2 id="signers" ref={title} tabIndex={-1}>
        {t("signers.title")}
      </h2>
      <p>{t("signers.text")}</p>
      {signers.length === 0 && <p>{t("signers.none")}</p>}
      <ul className={styles.signers}>
        {signers.map((signer) => (
          <li key={signer.key}>
            <div>
              <strong>
                <bdi>{signer.name}</bdi>
              </strong>
              <span className={styles.fingerprint}>{fingerprints.get(signer.key)}</span>
              <span className={styles.soft}>
                {t(signer.own ? "signers.own" : "signers.since", { day: day.format(signer.at) })}
              </span>
            </div>
            <button
              className="button button-quiet"
              type="button"
              aria-label={t("signers.removeWho", { name: signer.name })}
              onClick={() => {
                setRemoved(signer);
                remove(signer.key);
                // The button is gone, and the focus was on it.
                title.current?.focus({ preventScroll: true });
              }}
            >
              {t("signers.remove")}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{gone && t("signers.removed", { name: removed.name })}</p>
      {gone && (
        <p>
          <button className="button" type="button" onClick={() => add(removed)}>
            {t("signers.back")}
          </button>
        </p>
      )}
    </section>
  );
}

/** The fingerprints of keys, once they are worked out. */
function useFingerprints(signers: readonly KnownSigner[]): ReadonlyMap<string, string> {
  const signing = useLate((state) => state.signing);
  const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let here = true;
    const find = async () => {
      const crypto = (await signing?.())?.crypto;
      if (crypto === undefined) return;
      const all = signers.map(
        async ({ key }) => [key, await fingerprintOf(fromBase64Url(key) as Bytes, crypto)] as const,
      );
      const each = new Map(await Promise.all(all));
      if (here) setFound(each);
    };
    // Without its code the names are shown alone.
    void find().catch(() => undefined);
    return () => {
      here = false;
    };
  }, [signers, signing]);
  return found;
}
