import { useWords } from "../i18n/useWords.tsx";
import { type Mastery, percent, type Stage } from "../learning/mastery.ts";

interface StateLineProps {
  readonly state: Omit<Mastery, "total"> & { readonly state: Stage; readonly added: number };
}

/** State and mastery in words, and how much of it has changed since, or is new. */
export function StateLine({ state }: StateLineProps) {
  const { t, percent: format } = useWords();
  return (
    <>
      {t(`player.state.${state.state}`)}
      {state.answered > 0 && <> · {t("player.mastery", { percent: format.format(percent(state.mastery) / 100) })}</>}
      {state.changed > 0 && <> · {t("player.changed", { count: state.changed })}</>}
      {state.added > 0 && <> · {t("player.added", { count: state.added })}</>}
    </>
  );
}
