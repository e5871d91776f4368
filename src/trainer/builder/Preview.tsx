import type { AssignmentDraft } from "../../assignment/assignment.ts";
import type { Sketch } from "../../assignment/sketch.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { useDuration } from "../../player/duration/useDuration.ts";
import { nameOfLanguage } from "../../player/shell/useSwitchLanguage.ts";
import { useDays } from "../useDays.ts";
import styles from "./Builder.module.css";
import type { Lessons } from "./lessons.ts";
import { words } from "./words.ts";

interface PreviewProps {
  readonly lessons: Lessons;
  readonly sketch: Sketch;
  /** The same as it will be given out, as far as it makes sense. */
  readonly draft: AssignmentDraft;
}

/** What the learner will see, while it is being written. */
export function Preview({ lessons, sketch, draft }: PreviewProps) {
  const t = useOwnWords(words);
  const { lang, percent, number } = useWords();
  const duration = useDuration();
  const { day } = useDays();
  const { exam } = draft;
  const share = (per: number) => percent.format(per / 100);
  const minutes = sketch.lessons.reduce((sum, each) => sum + (lessons.find(each)?.minutes ?? 0), 0);
  const test = exam && [
    t("preview.questions", { count: exam.items, pass: share(exam.pass) }),
    ...(exam.minutes === undefined ? [] : [t("preview.minutes", { count: exam.minutes })]),
    ...(exam.attempts === undefined ? [] : [t("preview.attempts", { count: exam.attempts })]),
  ];
  const asks = { none: "preview.name", optional: "preview.nameOptional", required: "preview.nameRequired" } as const;
  const facts = {
    by: draft.trainer || "—",
    due: draft.due && day(draft.due),
    lessons: number.format(sketch.lessons.length),
    duration: minutes > 0 ? duration(minutes) : undefined,
    order: sketch.lessons.length > 1 ? t(draft.order === "fixed" ? "preview.fixed" : "preview.free") : undefined,
    language: draft.lang && nameOfLanguage(draft.lang, lang),
    pass: share(draft.pass),
    test: test?.join(" · "),
    asks: t(asks[draft.number]),
  } as const;
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview">{t("preview.title")}</h2>
      <div className={styles.card}>
        <p className="kicker">{t("preview.kicker")}</p>
        <p className={styles.name}>{draft.title || t("preview.untitled")}</p>
        <dl className={styles.facts}>
          {(Object.keys(facts) as (keyof typeof facts)[]).map((key) =>
            facts[key] === undefined ? null : (
              <div key={key}>
                <dt>{t(`preview.${key}`)}</dt>
                <dd>{facts[key]}</dd>
              </div>
            ),
          )}
        </dl>
        {sketch.lessons.length > 0 && (
          <details>
            <summary>{t("preview.list")}</summary>
            <ol className={styles.titles}>
              {sketch.lessons.map((each) => (
                <li key={each}>{lessons.titleOf(each)}</li>
              ))}
            </ol>
          </details>
        )}
        {draft.message !== undefined && <p className={styles.said}>{draft.message}</p>}
      </div>
    </section>
  );
}
