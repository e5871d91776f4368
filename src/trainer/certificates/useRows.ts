import { useEffect, useMemo, useState } from "react";
import { certificateIn, countersignatureBehind, readCountersignature } from "../../assignment/countersignature.ts";
import { toBase64Url, utf8 } from "../../base/bytes.ts";
import type { Certificate } from "../../learning/certificate.ts";
import { readVouched, type Vouched, vouchedKey } from "../../learning/vouched.ts";
import { useLate, useProgress } from "../../player/context.ts";
import type { Received, TrainerKey } from "../../state/trainer/contract.ts";
import type { Signing } from "../../storage/signing/signing.ts";

/** A certificate that came with a result, or was pasted by hand. */
export interface Sent {
  /** As it came. */
  readonly text: string;
  /** Who sent it, as their result says. Left out: pasted. */
  readonly who?: string;
  readonly number?: string;
}

/** What a certificate says, and what is known of it here. */
export interface Row extends Sent {
  /** Its code alone; what came, where there is none in it. */
  readonly code: string;
  readonly checked:
    | {
        readonly is: "genuine";
        readonly certificate: Certificate;
        readonly fingerprint: string;
        /** The hash of its code. */
        readonly of: string;
        /** What came with it was signed by this trainer, on that day. */
        readonly signed?: string;
      }
    | { readonly is: "bad" }
    | undefined;
  /** What was countersigned here before. */
  readonly before: Vouched | undefined;
}

/** The certificates that came along with the results of an assignment: of several of one person all, each once. */
export function sentWith(received: readonly Received[], assignment: string): readonly Sent[] {
  const all = received.flatMap(({ standing, result, detailed }) => {
    if (standing !== "counted" || result.assignment !== assignment) return [];
    const { name, number } = result;
    const codes = (result.details ?? detailed?.details)?.certificates ?? [];
    return codes.map((text) => ({ text, who: name, ...(number !== undefined && { number }) }));
  });
  return [...new Map(all.map((each) => [each.text, each])).values()];
}

/** Certificates with what is found of each, in their order. None is looked at twice. */
export function useRows(sent: readonly Sent[], key: TrainerKey | undefined): readonly Row[] {
  const signing = useLate((late) => late.signing);
  const kept = useProgress((state) => state.values[vouchedKey]);
  const [found, setFound] = useState<ReadonlyMap<string, Row["checked"]>>(new Map());
  const own = key?.key;

  useEffect(() => {
    const fresh = sent.map(({ text }) => text).filter((text) => !found.has(text));
    if (fresh.length === 0 || signing === undefined) return;
    let here = true;
    const look = async () => {
      const by = await signing();
      const each = fresh.map(async (text) => [text, await looked(text, by, own)] as const);
      const more = await Promise.all(each);
      if (here) setFound((before) => new Map([...before, ...more]));
    };
    // What checks has not come: rows say that they wait.
    void look().catch(() => undefined);
    return () => {
      here = false;
    };
  }, [sent, found, signing, own]);

  return useMemo(() => {
    const vouched = new Map(readVouched(kept).map((each) => [each.of, each]));
    return sent.map((each) => {
      const checked = found.get(each.text);
      const before = checked?.is === "genuine" ? vouched.get(checked.of) : undefined;
      return { ...each, code: certificateIn(each.text) ?? each.text, checked, before };
    });
  }, [sent, found, kept]);
}

async function looked(text: string, by: Signing, own: string | undefined): Promise<Row["checked"]> {
  const checked = await by.check(text);
  const code = certificateIn(text);
  if (checked.status !== "genuine" || code === undefined || by.crypto === undefined) return { is: "bad" };
  const { certificate, fingerprint } = checked;
  const of = toBase64Url(await by.crypto.digest(utf8(code)));
  const behind = countersignatureBehind(text);
  const read = behind === undefined ? undefined : await readCountersignature(behind, by.crypto);
  const signed = read?.ok && read.countersignature.key === own ? read.countersignature.day : undefined;
  return { is: "genuine", certificate, fingerprint, of, ...(signed !== undefined && { signed }) };
}
