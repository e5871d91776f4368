import { useEffect, useMemo, useState } from "react";
import type { CourseIndex } from "../../course/types.ts";
import { type Certificate, certificateOf, type Passed, readableText } from "../../learning/certificate.ts";
import { codeFor, issuedKey, readIssued, withCode } from "../../learning/issued.ts";
import { useLate, usePlayer, useProgress, useSession } from "../context.ts";
import type { Signed } from "./Sheet.tsx";

interface Made {
  /** What it was made for. */
  readonly key: string;
  readonly certificate: Certificate;
  readonly signed: Signed;
}

/**
 * The certificate of something passed, in a language. What was signed once for an attempt, a language and a name is shown
 * again as it was then; anything else is signed now, and kept.
 */
export function useCertificate(index: CourseIndex, lang: string, passed: Passed) {
  const { progress, edition } = usePlayer();
  const kept = useProgress((state) => state.values[issuedKey]);
  const issued = useMemo(() => readIssued(kept), [kept]);
  const person = useSession((state) => (state.status === "open" ? state.row?.name : undefined));
  const lateSigning = useLate((state) => state.signing);
  const signing = edition === undefined ? lateSigning : undefined;
  const [made, setMade] = useState<Made>();

  // A platform knows who learns there, and it is not for them to say otherwise.
  const name = edition?.learner === undefined ? issued?.name : readableText(edition.learner) || issued?.name;
  const known = name === undefined ? undefined : codeFor(issued, passed.of, lang, name);
  // It changes with what is certified, and with nothing else.
  const facts = JSON.stringify(certificateOf(index, lang, passed));
  const key = JSON.stringify([passed.of, lang, name, known ?? facts]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for all that is certified
  useEffect(() => {
    if (name === undefined || signing === undefined) return;
    let gone = false;
    const certificate: Certificate = { ...JSON.parse(facts), name };
    const show = (signed: Signed, of = certificate) => {
      if (!gone) setMade({ key, certificate: of, signed });
    };
    const make = async () => {
      const by = await signing();
      if (known !== undefined) {
        const checked = await by.check(known);
        if (checked.status === "genuine") {
          return show({ code: known, fingerprint: checked.fingerprint }, checked.certificate);
        }
      }
      const done = await by.sign(certificate);
      if (gone) return;
      if ("why" in done) return show(done);
      // Shown when it comes back from what is kept.
      const before = readIssued(progress.getState().values[issuedKey]);
      progress.keepValue(issuedKey, withCode(before, { of: passed.of, lang, name, code: done.code }));
    };
    void make().catch(() => show({ why: "failed" }));
    return () => {
      gone = true;
    };
  }, [key, signing]);

  return {
    /** As it was written last; `undefined`: not yet. */
    name,
    /** What to begin with. */
    suggested: name ?? person ?? "",
    rename(text: string) {
      progress.keepValue(issuedKey, { name: readableText(text), codes: issued?.codes.slice() ?? [] });
    },
    made: made?.key === key ? made : undefined,
    /** Why it is not signed and will not be; `undefined`: it is, or is being signed. */
    unsigned: edition === undefined ? undefined : ({ why: "package" } as const),
    /** Whether somebody else says who this is. */
    fixed: edition?.learner !== undefined && name !== undefined,
    /** What it says as long as it is being signed. */
    draft: name === undefined ? undefined : ({ ...JSON.parse(facts), name } as Certificate),
  };
}
