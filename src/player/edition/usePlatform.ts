import { useSyncExternalStore } from "react";
import type { Edition, Platform } from "../../state/edition.ts";
import { usePlayer } from "../context.ts";

type State = ReturnType<Platform["store"]["getState"]>;

const nothing = () => () => {};
const unknown = () => undefined;

interface Standing {
  readonly platform: Platform;
  readonly state: State;
  /** How many other windows have the same attempt open. */
  readonly others: number;
}

/** The platform that opened the package, and how it stands with it. `undefined`: there is none. */
export function usePlatform(): Standing | undefined {
  const platform: Edition["platform"] = usePlayer().edition?.platform;
  const state = useSyncExternalStore<State | undefined>(
    platform?.store.subscribe ?? nothing,
    platform?.store.getState ?? unknown,
    unknown,
  );
  const others = useSyncExternalStore<number | undefined>(
    platform?.windows.subscribe ?? nothing,
    platform?.windows.getState ?? unknown,
    unknown,
  );
  return platform === undefined || state === undefined ? undefined : { platform, state, others: others ?? 0 };
}
