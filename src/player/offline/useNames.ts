import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { nameOfLanguage } from "../shell/useSwitchLanguage.ts";
import { sizeOf } from "./sizes.ts";
import { words } from "./words.ts";

/** Languages and amounts by what they are called on this page. */
export function useNames() {
  const t = useOwnWords(words);
  const { lang: spoken } = useWords();
  return {
    /** After «en». */
    language: (code: string) =>
      code === "es" || code === "ca" ? t(`languages.${code}`) : nameOfLanguage(code, spoken),
    size: (bytes: number) => sizeOf(bytes, spoken),
  };
}
