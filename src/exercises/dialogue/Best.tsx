import { useMemo } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Debrief.module.css";
import { bestRoute } from "./routes.ts";
import { Steps } from "./Steps.tsx";
import { type DialogueItem, outcomes } from "./schema.ts";
import { type Walk, walk } from "./walk.ts";
import { words } from "./words.ts";

/** The best route through a dialogue; of a learner who has just gone one that is as good, that. */
export function Best({ item, way }: { item: DialogueItem; way: Walk }) {
  const t = useOwnWords(words);
  const best = useMemo(() => walk(item, bestRoute(item) ?? []), [item]);
  if (best === undefined) return null;
  if (worthOf(item, best) === worthOf(item, way)) {
    return (
      <p className={styles.same}>
        <Icon name="check" />
        {t("best.same")}
      </p>
    );
  }
  return (
    <details className={styles.best}>
      <summary>
        <Icon name="chevron-right" className={styles.chevron ?? ""} />
        {t("best.name")}
      </summary>
      <Steps item={item} steps={best.steps} />
    </details>
  );
}

/** What `bestRoute` compares routes by: how it ends, in which mood, how much anger on the way, in how many choices. */
function worthOf(item: DialogueItem, { at, mood, steps }: Walk): string {
  const outcome = "ending" in at ? item.endings[at.ending]?.outcome : undefined;
  const anger = steps.reduce((sum, { after }) => sum + after, 0);
  return [outcome ? outcomes.indexOf(outcome) : outcomes.length, mood, anger, steps.length].join();
}
