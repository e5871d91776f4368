import { useOwnWords } from "../../i18n/useWords.tsx";
import styles from "./StateWords.module.css";
import type { State } from "./schema.ts";
import { words } from "./words.ts";

/** How a part stands, in words. */
export function StateWords({ state }: { readonly state: State | undefined }) {
  const t = useOwnWords(words);
  return (
    <span className={styles.words} data-state={state}>
      {state ? t(`state.${state}`) : t("unsaid")}
    </span>
  );
}
