import { useMemo } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { ProfileColour, ProfileRow } from "../../storage/profile-row.ts";
import { words } from "./words.ts";

/** The colours of a profile's sign, in the order in which they are offered. */
export const COLOURS = ["green", "brass", "blue", "red", "violet", "grey"] as const satisfies readonly ProfileColour[];

/** A browser's first profile is green until somebody says otherwise. */
export const colourOf = ({ colour }: Pick<ProfileRow, "colour">): ProfileColour => colour ?? "green";

/** Names as they are compared: neither capitals nor accents that are written in another way make a difference. */
export const sameName = (one: string, other: string): boolean =>
  one.trim().normalize("NFC").toLowerCase() === other.trim().normalize("NFC").toLowerCase();

/** What people are called on screen, and when something of theirs was. */
export function usePerson() {
  const t = useOwnWords(words);
  const { lang } = useWords();
  return useMemo(() => {
    const day = (at: number, now: number) =>
      new Intl.DateTimeFormat(lang, {
        day: "numeric",
        month: "long",
        ...(new Date(at).getFullYear() !== new Date(now).getFullYear() && { year: "numeric" }),
      }).format(at);
    const nameOf = (row: ProfileRow, now: number) => row.name ?? t("nameless", { date: day(row.createdAt, now) });
    return {
      day,
      time: (at: number) => new Intl.DateTimeFormat(lang, { hour: "numeric", minute: "2-digit" }).format(at),
      nameOf,
      /** Two of the same name are told apart by the colour, in words. */
      distinctName: (row: ProfileRow, all: readonly ProfileRow[], now: number) => {
        const name = nameOf(row, now);
        const twins = all.filter((other) => other.profile !== row.profile && sameName(nameOf(other, now), name));
        return twins.length === 0 ? name : t("sameName", { name, colour: t(`colours.${colourOf(row)}`) });
      },
      lastUsed: ({ usedAt }: ProfileRow, now: number) => {
        if (usedAt === undefined) return t("gate.neverUsed");
        const days = dayOf(now) - dayOf(usedAt);
        if (days === 0) return t("gate.usedToday");
        return days === 1 ? t("gate.usedYesterday") : t("gate.usedOn", { date: day(usedAt, now) });
      },
    };
  }, [t, lang]);
}

/** Which day of this place a moment is in, counted from 1970. */
function dayOf(at: number): number {
  const date = new Date(at);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}
