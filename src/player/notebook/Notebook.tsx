import { useMemo, useRef } from "react";
import type { ModuleIndex } from "../../course/types.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { printPart } from "../../ui/print-part.ts";
import { useProgress } from "../context.ts";
import page from "../Page.module.css";
import styles from "./Notebook.module.css";
import { Thing } from "./Thing.tsx";
import { ToMake } from "./ToMake.tsx";
import { thingsMade } from "./things.ts";
import { untitledKinds } from "./untitled-kinds.ts";
import { useKinds } from "./useKinds.ts";
import { words } from "./words.ts";

/** Everything that the learner has made, and what can still be made in the course. */
export function Notebook({ modules }: { modules: readonly ModuleIndex[] }) {
  const t = useOwnWords(words);
  const progress = useProgress((state) => state.progress);
  const things = useMemo(() => thingsMade(progress, modules), [progress, modules]);
  const kinds = useKinds([...untitledKinds(modules), ...things.map(({ made }) => made.data.kind)]);
  const all = useRef<HTMLDivElement>(null);
  return (
    <>
      <p className={`no-print ${page.intro}`}>{t("intro")}</p>
      <noscript>
        <p>{t("scripting")}</p>
      </noscript>
      <div className={styles.notebook}>
        <section className={styles.made} aria-labelledby="made">
          <div className={`no-print ${styles.head}`}>
            <h2 id="made">{t("made")}</h2>
            {things.length > 1 && (
              <button type="button" className="button" onClick={() => all.current && printPart(all.current)}>
                <Icon name="printer" /> {t("printAll")}
              </button>
            )}
          </div>
          {things.length === 0 ? (
            <p className={styles.none}>{t("none")}</p>
          ) : (
            <div ref={all} className={styles.things}>
              {things.map((thing) => (
                <Thing key={thing.made.activity} thing={thing} kinds={kinds} />
              ))}
            </div>
          )}
        </section>
        <ToMake modules={modules} />
      </div>
    </>
  );
}
