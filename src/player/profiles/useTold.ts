import { useStore } from "zustand";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { People } from "../../state/people-contract.ts";
import { words } from "./words.ts";

/** What there is to be told of a profile, in words. */
export function useTold(people: People): string | undefined {
  const t = useOwnWords(words);
  const told = useStore(people, (state) => state.told);
  if (told === undefined) return undefined;
  if (told.is === "idle") return t("told.idle", { count: told.minutes });
  return "name" in told ? t(`told.${told.is}`, { name: told.name ?? t("told.someone") }) : t(`told.${told.is}`);
}
