import { useMemo } from "react";
import { peopleOf } from "../../analysis/roster.ts";
import { lessonsOfAssignment } from "../../assignment/standing.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { useDuration } from "../../player/duration/useDuration.ts";
import { useLang, type WholeCourse } from "../../player/usePage.ts";
import type { Issued } from "../../state/trainer/contract.ts";
import { trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import { useDays } from "../useDays.ts";
import styles from "./Home.module.css";
import { words } from "./words.ts";

interface IssuedCardProps {
  readonly issued: Issued;
  readonly state: OpenTrainer["state"];
  readonly course: WholeCourse;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** An assignment: what it asks, who has sent something, and what can be done with it. */
export function IssuedCard({ issued, state, course, onClose, onRemove }: IssuedCardProps) {
  const t = useOwnWords(words);
  const { lang: spoken } = useWords();
  const lang = useLang();
  const duration = useDuration();
  const { day, left } = useDays();
  const { assignment, at, closed } = issued;
  const { id, title, due, lessons, exam, version, issued: given } = assignment;
  const { received, expected } = state;
  const { people, sent, byHand } = useMemo(() => {
    const all = peopleOf(id, received, expected);
    return {
      people: all.some((each) => each.expected !== undefined) ? all.length : undefined,
      sent: all.filter((each) => each.received.length > 0).length,
      byHand: all.filter((each) => each.received.length === 0 && each.expected?.doneByHand !== undefined).length,
    };
  }, [id, received, expected]);
  const minutes = lessonsOfAssignment(assignment, course.modules).reduce((sum, { lesson }) => sum + lesson.minutes, 0);
  const relative = new Intl.RelativeTimeFormat(spoken, { numeric: "auto" });
  const days = due === undefined ? 0 : left(due);
  const facts = [
    t("lessons", { count: lessons.length }),
    ...(minutes > 0 ? [duration(minutes)] : []),
    ...(exam === undefined ? [] : [t("test")]),
    due === undefined ? t("undue") : t(days < 0 ? "over" : "due", { when: relative.format(days, "day") }),
  ];
  return (
    <li className={styles.card} data-assignment={id}>
      <h3>
        <Go to={`${trainerPath(lang, "home")}#${id}`}>{title}</Go>
      </h3>
      <p>{facts.join(" · ")}</p>
      <p className={styles.sent}>
        {people !== undefined
          ? t("sentOf", { count: sent, all: people })
          : sent === 0
            ? t("sentNone")
            : t("sent", { count: sent })}
        {byHand > 0 && ` · ${t("byHand", { count: byHand })}`}
      </p>
      <p className={styles.soft}>
        <time dateTime={new Date(at).toISOString()}>
          {version === 1 ? t("given", { day: day(given) }) : t("version", { version, day: day(given) })}
        </time>
      </p>
      <div className={styles.actions}>
        <Go
          className="button button-primary"
          to={`${trainerPath(lang, "home")}#${id}`}
          aria-label={t("handOf", { title })}
        >
          {t("hand")}
        </Go>
        <Go className="button" to={`${trainerPath(lang, "results")}#${id}`} aria-label={t("resultsOf", { title })}>
          {t("results")}
        </Go>
        <Go
          className="button button-quiet"
          to={`${trainerPath(lang, "new")}#${id}`}
          aria-label={t("changeOf", { title })}
        >
          {t("change")}
        </Go>
        <button
          className="button button-quiet"
          type="button"
          aria-label={t(closed ? "reopenOf" : "closeOf", { title })}
          onClick={onClose}
        >
          {t(closed ? "reopen" : "close")}
        </button>
        <button className="button button-quiet" type="button" aria-label={t("removeOf", { title })} onClick={onRemove}>
          {t("remove")}
        </button>
      </div>
    </li>
  );
}
