import { useMemo } from "react";
import { type KnownSigner, readSigners, signersKey, withoutSigner, withSigner } from "../../learning/signers.ts";
import { usePlayer, useProgress } from "../context.ts";

/** The trainers whose countersignatures this person knows; `undefined` until what is kept has come. */
export function useSigners() {
  const { progress, now } = usePlayer();
  const ready = useProgress((state) => state.ready);
  const kept = useProgress((state) => state.values[signersKey]);
  const signers = useMemo(() => readSigners(kept), [kept]);
  /** As it is now, not as it was drawn: another tab may have written meanwhile. */
  const latest = () => readSigners(progress.getState().values[signersKey]);
  return {
    signers: ready ? signers : undefined,
    add(one: Pick<KnownSigner, "key" | "name"> & Partial<KnownSigner>) {
      progress.keepValue(signersKey, withSigner(latest(), { at: now?.() ?? 0, ...one }));
    },
    remove(key: string) {
      progress.keepValue(signersKey, withoutSigner(latest(), key));
    },
  };
}
