import { useMemo } from "react";
import { useWords } from "../../i18n/useWords.tsx";
import type { Certificate } from "../../learning/certificate.ts";

/** Days, shares and durations of a certificate in the language of this part of the page. */
export function useFormats() {
  const { lang, percent } = useWords();
  return useMemo(() => {
    const unit = (of: "hour" | "minute", count: number) =>
      new Intl.NumberFormat(lang, { style: "unit", unit: of, unitDisplay: "long" }).format(count);
    return {
      day: ({ day }: Pick<Certificate, "day">) =>
        new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(`${day}T00:00:00Z`)),
      share: (score: number) => percent.format(score / 100),
      duration: ({ quarters }: Pick<Certificate, "quarters">) => {
        const [hours, minutes] = [Math.floor(quarters / 4), (quarters % 4) * 15];
        const parts = [hours > 0 && unit("hour", hours), minutes > 0 && unit("minute", minutes)];
        return new Intl.ListFormat(lang, { type: "conjunction" }).format(parts.filter((part) => part !== false));
      },
    };
  }, [lang, percent]);
}

/** A code in groups, for eyes and for line breaks: spaces do not count when it is read. */
export function inGroups(code: string): string {
  return (code.match(/.{1,8}/g) ?? []).join(" ");
}
