import type { ModuleIndex } from "../../course/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { itemState } from "../../learning/mastery.ts";
import { lessonPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { HeroArt } from "../../ui/HeroArt.tsx";
import { useProgress } from "../context.ts";
import { useLang } from "../usePage.ts";
import styles from "./ContinueCard.module.css";
import { nextStep } from "./next-step.ts";
import { words } from "./words.ts";

/** The one obvious next thing. Before progress is known it offers the beginning, in the same room. */
export function ContinueCard({ modules, pass }: { modules: readonly ModuleIndex[]; pass: number }) {
  const { t } = useWords();
  const own = useOwnWords(words);
  const lang = useLang();
  const progress = useProgress((state) => state.progress);
  const left = useProgress((state) => state.place?.lesson);
  const step = nextStep(modules, progress, pass, left);
  if (step === undefined) return null;
  const { module, lesson, kind } = step;
  const answered = lesson.items.filter((item) => itemState(progress, item).answered).length;
  const action = {
    start: "startButton",
    continue: "continueButton",
    next: "startButton",
    done: "againButton",
  } as const;
  return (
    <section className={styles.card} aria-labelledby="next-step">
      <div className={styles.words}>
        <h2 id="next-step">{own(kind)}</h2>
        {kind === "done" ? (
          <p>{own("doneText")}</p>
        ) : (
          <p>
            <strong>{lesson.title}</strong>
            <br />
            {t("player.minutes", { count: lesson.minutes })}
            {" · "}
            {answered > 0
              ? own("answered", { n: answered, total: lesson.items.length })
              : t("player.questions", { count: lesson.items.length })}
          </p>
        )}
        <Go className={`button ${styles.go}`} to={lessonPath(lang, module.id, lesson.id)} resume={step.resume}>
          {own(action[kind])}
        </Go>
      </div>
      <HeroArt className={styles.art ?? ""} />
    </section>
  );
}
