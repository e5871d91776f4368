import { lazy, Suspense, useMemo, useState } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { lessonItems } from "../../learning/askable.ts";
import { percent as whole } from "../../learning/mastery.ts";
import { allCounted } from "../../learning/skills.ts";
import { Bar } from "../../ui/Bar.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useProgress } from "../context.ts";
import { useLang, type WholeCourse } from "../usePage.ts";
import { groupsOf } from "./groups.ts";
import styles from "./Mastery.module.css";
import { useKnown } from "./useKnown.ts";
import { words } from "./words.ts";

const Why = lazy<typeof import("./Why.tsx")["Why"]>(() =>
  import("./Why.tsx").then(
    (module) => ({ default: module.Why }),
    () => ({ default: NotHere }),
  ),
);

function NotHere() {
  return <p role="alert">{useOwnWords(words)("failed")}</p>;
}

/** On the home page: how well each skill is mastered and, when it is asked for, why. It has its room from the beginning. */
export function MasteryCard({ course }: { readonly course: WholeCourse }) {
  const own = useOwnWords(words);
  const { percent } = useWords();
  const lang = useLang();
  const ready = useProgress((state) => state.ready);
  const { history, items } = useKnown(course);
  const [open, setOpen] = useState(false);
  const { index, modules } = course;
  const counted = useMemo(() => allCounted(items ?? lessonItems(modules), history), [items, modules, history]);
  const groups = groupsOf(index, counted, lang);
  if (groups.length === 0) return null;
  const known = ready && items !== undefined;
  return (
    <section className={styles.card} aria-labelledby="mastery">
      <h2 id="mastery">{own("title")}</h2>
      <ul className={styles.groups}>
        {groups.map(({ id, name, share }) => {
          const value = known ? whole(share.share) : 0;
          return (
            <li key={id}>
              <span>{name}</span>
              <Bar value={value} max={100} label={name} />
              {/* Of what nobody has begun there is nothing to say. */}
              <span className={styles.share}>{known && share.answered > 0 ? percent.format(value / 100) : ""}</span>
            </li>
          );
        })}
      </ul>
      <button
        className={`button button-quiet js-only ${styles.why}`}
        type="button"
        aria-disabled={!known || undefined}
        onClick={() => known && setOpen(true)}
      >
        {own("why")}
      </button>
      <Dialog open={open} title={own("why")} close={own("close")} onClose={() => setOpen(false)}>
        <Suspense fallback={<p role="status">{own("loading")}</p>}>
          <Why groups={groups} />
        </Suspense>
      </Dialog>
    </section>
  );
}
