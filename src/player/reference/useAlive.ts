import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the page can do what it shows: not yet where it is only the prerendered file. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
