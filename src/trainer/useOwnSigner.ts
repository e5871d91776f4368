import { useEffect } from "react";
import { readSigners, signersKey, withoutSigner, withSigner } from "../learning/signers.ts";
import { usePlayer, useProgress } from "../player/context.ts";
import type { OpenTrainer } from "./TrainerFrame.tsx";

/** On the page that checks certificates, whoever countersigns here is known: by the key and the name of today. */
export function useOwnSigner({ state: { key, name } }: OpenTrainer): void {
  const { progress, now } = usePlayer();
  const kept = useProgress((all) => all.values[signersKey]);
  const own = key?.key;
  useEffect(() => {
    if (own === undefined || name === undefined) return;
    const signers = readSigners(kept);
    const there = signers.find((each) => each.key === own);
    if (there?.own === true && there.name === name) return;
    progress.keepValue(signersKey, withSigner(signers, { key: own, name, at: now?.() ?? 0, own: true }));
  }, [own, name, kept, progress, now]);
}

/** The value to keep when all keys here are erased: what one has countersigned is one's own no more. */
export const withoutOwn = (kept: unknown) =>
  readSigners(kept)
    .filter((each) => each.own === true)
    .reduce((value, { key }) => withoutSigner(value.signers, key), { signers: [...readSigners(kept)] });
