import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { Kept as KeptState } from "./usePacking.ts";
import { words } from "./words.ts";

/** Whether packages can be made without a connection. */
export function Kept({ kept }: { readonly kept: KeptState }) {
  const t = useOwnWords(words);
  const { lang } = useWords();
  if (kept === "looking") return null;
  if (kept === "unkept") return <p>{t("kept.not")}</p>;
  const size = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(kept.bytes / 1e6);
  return <p>{t("kept.here", { size })}</p>;
}
