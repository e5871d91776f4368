import { useEffect, useState } from "react";
import { type Countersignature, joinCode } from "../../assignment/countersignature.ts";
import { countersignatureFor, countersignedFold } from "../../learning/countersigned.ts";
import { useLate } from "../context.ts";
import { useFold } from "../useFold.ts";
import type { Signed } from "./Sheet.tsx";

/** Who vouches for a certificate, as its sheet says it. */
export type Vouched = Pick<Countersignature, "name" | "day"> & { readonly fingerprint: string };

/**
 * How a certificate is signed, with the trainer's signature behind its code where one came back; and whose it is. What was kept is
 * checked again before it is shown: it may have come in a copy.
 */
export function useVouched(signed: Signed): { readonly signed: Signed; readonly vouched?: Vouched } {
  const signing = useLate((state) => state.signing);
  const codes = useFold(countersignedFold);
  const own = typeof signed === "object" && "code" in signed ? signed.code : undefined;
  const kept = countersignatureFor(codes, own);
  const joined = own !== undefined && kept !== undefined ? joinCode(own, kept) : undefined;
  const [found, setFound] = useState<{ readonly joined: string; readonly vouched: Vouched }>();

  useEffect(() => {
    if (joined === undefined || signing === undefined) return;
    let here = true;
    const check = async () => {
      const checked = await (await signing()).check(joined);
      if (!here || checked.status !== "genuine" || checked.countersigned?.status !== "genuine") return;
      const { countersignature, fingerprint } = checked.countersigned;
      setFound({ joined, vouched: { name: countersignature.name, day: countersignature.day, fingerprint } });
    };
    // Without its code the certificate is shown as it was before.
    void check().catch(() => undefined);
    return () => {
      here = false;
    };
  }, [joined, signing]);

  if (found === undefined || found.joined !== joined) return { signed };
  if (typeof signed !== "object" || !("code" in signed)) return { signed };
  return { signed: { ...signed, code: found.joined }, vouched: found.vouched };
}
