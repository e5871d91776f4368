import { useEffect, useMemo, useState } from "react";
import { fingerprintOf } from "../../../assignment/fingerprint.ts";
import { makeResult } from "../../../assignment/make-result.ts";
import type { Result } from "../../../assignment/result.ts";
import { sealResult } from "../../../assignment/sealed-result.ts";
import { fromBase64Url } from "../../../base/bytes.ts";
import { useLate, usePlayer } from "../../context.ts";
import type { Parts } from "./useParts.ts";

/** Why nothing can be sealed here. `key`: what the assignment gives as a key is none. */
export type WhyNot = "insecure" | "unkept" | "failed" | "key";

/** A result that is ready to leave: what it says, its codes, and the fingerprint of whom it is for. */
export interface Sealed {
  readonly is: "ready";
  readonly summary: string;
  /** Left out where only the summary is wanted. */
  readonly details?: string;
  readonly print: string;
}

export type Sealing = { readonly is: "preparing" } | Sealed | { readonly is: "unable"; readonly why: WhyNot };

interface Wanted {
  readonly parts: Parts;
  readonly details: boolean;
  readonly certificates: readonly string[];
}

/**
 * What would be sent now, and its codes, sealed before anybody presses: a browser lets share only right after a press. Sealed anew
 * whenever it would say something else.
 */
export function useSealed({ parts, details, certificates }: Wanted) {
  const { now } = usePlayer();
  const sealing = useLate((late) => late.sealing);
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<{ readonly key: string; readonly sealing: Sealing }>();
  // What is shown is what goes, but for the moment in which it was made.
  const shown = useMemo(() => makeResult({ ...parts, at: 0, details, certificates }), [parts, details, certificates]);
  const { key: to } = parts.assignment;
  const key = useMemo(() => JSON.stringify([turn, to, shown]), [turn, to, shown]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for all that is sealed
  useEffect(() => {
    if (sealing === undefined) return;
    let gone = false;
    const make = async (): Promise<Sealing> => {
      const [{ crypto, device }, bytes] = [await sealing(), fromBase64Url(to)];
      if (crypto === undefined) return { is: "unable", why: "insecure" };
      const signer = await device();
      if (typeof signer === "string") return { is: "unable", why: signer };
      if (bytes === undefined) return { is: "unable", why: "key" };
      const at = now?.() ?? 0;
      const seal = (result: Result) => sealResult({ ...result, at }, { to: bytes, signer, crypto });
      const { details: _, ...summary } = shown;
      return {
        is: "ready",
        summary: await seal(summary),
        ...(shown.details && { details: await seal(shown) }),
        print: await fingerprintOf(bytes, crypto),
      };
    };
    void make()
      .catch((): Sealing => ({ is: "unable", why: "failed" }))
      .then((made) => {
        if (!gone) setDone({ key, sealing: made });
      });
    return () => {
      gone = true;
    };
  }, [key, sealing]);

  return {
    shown,
    sealing: done?.key === key ? done.sealing : ({ is: "preparing" } as const),
    retry: () => setTurn((before) => before + 1),
  };
}
