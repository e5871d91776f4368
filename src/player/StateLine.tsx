import { useWords } from "../i18n/useWords.tsx";
import { percent, type Stage } from "../learning/mastery.ts";

interface StateLineProps {
  readonly state: { readonly state: Stage; readonly answered: number; readonly mastery: number };
}

/** State and mastery in words. */
export function StateLine({ state }: StateLineProps) {
  const { t, percent: format } = useWords();
  return (
    <>
      {t(`player.state.${state.state}`)}
      {state.answered > 0 && <> · {t("player.mastery", { percent: format.format(percent(state.mastery) / 100) })}</>}
    </>
  );
}
