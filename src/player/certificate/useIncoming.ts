import { useCallback, useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { parseAssignment } from "../../assignment/code.ts";
import {
  type Countersignature,
  countersignaturesIn,
  isOf,
  LONGEST_FILE,
  readCountersignature,
} from "../../assignment/countersignature.ts";
import { fingerprintOf } from "../../assignment/fingerprint.ts";
import type { Unread } from "../../assignment/port.ts";
import { type Bytes, fromBase64Url } from "../../base/bytes.ts";
import { countersignatureFor, countersignedFold } from "../../learning/countersigned.ts";
import { readLate } from "../../learning/events/late.ts";
import { type Issued, issuedKey, readIssued } from "../../learning/issued.ts";
import { readSigners, signersKey } from "../../learning/signers.ts";
import { foldedOf } from "../../state/folded.ts";
import { useLate, usePlayer, useProgress } from "../context.ts";
import type { LanguageSwitched } from "../shell/useSwitchLanguage.ts";

/** A countersignature that came, and the certificate of this person that it is under. */
export interface ForMine {
  readonly is: "mine";
  readonly countersignature: Countersignature;
  readonly fingerprint: string;
  readonly code: string;
  readonly certificate: Issued["codes"][number];
  /** How the signer is known: as a trainer whose assignment was taken on, by a card, or not at all. */
  readonly from: { readonly title: string } | "card" | undefined;
  /** Another one is under it, and would give way; or this very one is there. */
  readonly there: "other" | "same" | undefined;
}

/** What became of what came. `not-mine`: of no certificate that was made here. `kept`: it is on the certificate. */
export type Incoming =
  | ForMine
  | (Omit<ForMine, "is"> & { readonly is: "kept" })
  | { readonly is: "reading" | "not-mine" | "failed" | "unkept" }
  | { readonly is: "unread"; readonly why: Unread };

/**
 * Countersignatures that come by the address, from a paste or a file. Nothing is put on a certificate before its owner says so: anybody
 * can sign anything, under any name.
 */
export function useIncoming(lang: string) {
  const { progress } = usePlayer();
  const signing = useLate((state) => state.signing);
  const ready = useProgress((state) => state.ready);
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [incoming, setIncoming] = useState<Incoming>();
  /** What came last: an answer to anything before it comes too late. */
  const asked = useRef(0);
  const seen = useRef("");

  const take = useCallback(
    async (given: string | Pick<Blob, "size" | "text">) => {
      const turn = ++asked.current;
      const tell = (what: Incoming) => turn === asked.current && setIncoming(what);
      tell({ is: "reading" });
      try {
        if (typeof given !== "string" && given.size > LONGEST_FILE) return tell({ is: "unread", why: "long" });
        const text = typeof given === "string" ? given : await given.text();
        const crypto = (await signing?.())?.crypto;
        if (crypto === undefined) return tell({ is: "unread", why: "unable" });
        const { codes = [] } = readIssued(progress.getState().values[issuedKey]) ?? {};
        let why: Unread | "not-mine" = text.length > LONGEST_FILE ? "long" : "foreign";
        for (const each of countersignaturesIn(text)) {
          const read = await readCountersignature(each, crypto);
          // Of several that are not for here, the first says what is wrong.
          if (!read.ok) why = why === "foreign" ? read.why : why;
          if (!read.ok) continue;
          const { countersignature, code } = read;
          for (const certificate of codes) {
            if (!(await isOf(countersignature, certificate.code, crypto))) continue;
            const { key } = countersignature;
            const kept = countersignatureFor(foldedOf(progress, countersignedFold).getState(), certificate.code);
            const there = kept === undefined ? undefined : kept === code ? "same" : "other";
            const fingerprint = await fingerprintOf(fromBase64Url(key) as Bytes, crypto);
            return tell({ is: "mine", countersignature, fingerprint, code, certificate, from: fromWhom(key), there });
          }
          why = "not-mine";
        }
        tell(why === "not-mine" ? { is: why } : { is: "unread", why });
      } catch {
        tell({ is: "failed" });
      }

      function fromWhom(key: string): ForMine["from"] {
        for (const event of progress.events()) {
          const accepted = event.type === "assignment-accepted" ? readLate(event) : undefined;
          const read = accepted?.type === "assignment-accepted" ? parseAssignment(accepted.data.code) : undefined;
          if (read?.ok && read.assignment.key === key) return { title: read.assignment.title };
        }
        return readSigners(progress.getState().values[signersKey]).some((each) => each.key === key)
          ? "card"
          : undefined;
      }
    },
    [progress, signing],
  );

  useEffect(() => {
    // Other pages of this place stand behind the same sign: only a code is one of ours.
    if (!/^#C\d/.test(hash) || hash === seen.current || !ready || signing === undefined) return;
    seen.current = hash;
    void take(hash.slice(1));
  }, [hash, ready, signing, take]);

  /** Nothing of it stays in the address: reloading would bring it again. */
  const clear = () => {
    if (hash === "") return;
    seen.current = "";
    void navigate({ hash: "" }, { replace: true, state: { languageSwitched: true } satisfies LanguageSwitched });
  };

  return {
    incoming,
    take,
    async keep(one: ForMine) {
      const data = { certificate: one.certificate.code, code: one.code };
      const event = progress.record({ type: "countersigned", v: 1, lang, data });
      if (event === undefined || !(await progress.add([event]))) return setIncoming({ is: "unkept" });
      setIncoming({ ...one, is: "kept" });
      clear();
    },
    dismiss() {
      asked.current++;
      setIncoming(undefined);
      clear();
    },
  };
}
