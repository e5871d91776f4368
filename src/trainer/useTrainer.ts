import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { useLate, useProgress } from "../player/context.ts";
import type { Trainer, TrainerState } from "../state/trainer/contract.ts";

const opening = createStore<TrainerState>(() => ({ status: "opening" }));

/** The trainer's side of this device, once its code has come; and whether that failed. */
export function useTrainer(): {
  readonly trainer: Trainer | undefined;
  readonly state: TrainerState;
  readonly failed: boolean;
} {
  const load = useLate((late) => late.trainer);
  // Nothing shows before progress does: the page is prerendered without either.
  const ready = useProgress((state) => state.ready);
  const [trainer, setTrainer] = useState<Trainer>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!ready || load === undefined) return;
    let here = true;
    load().then(
      (made) => here && setTrainer(made),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [ready, load]);
  return { trainer, state: useStore(trainer ?? opening), failed };
}
