import { type ReactNode, useId, useMemo, useRef } from "react";
import type { Activity } from "../../activities/define.ts";
import { activityKindNow } from "../../activities/load.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { activityAnchor, lessonPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Actions } from "../activity/Actions.tsx";
import { Paper } from "../activity/Paper.tsx";
import { useLang } from "../usePage.ts";
import styles from "./Notebook.module.css";
import { Raw } from "./Raw.tsx";
import type { Place, ThingMade } from "./things.ts";
import { isComing, type Kinds } from "./useKinds.ts";
import { useKindTitle } from "./useKindTitle.ts";
import { useTodaysBlock } from "./useTodaysBlock.ts";
import { words } from "./words.ts";

interface ThingProps {
  readonly thing: ThingMade;
  readonly kinds: Kinds;
}

/** A thing that was made: what it is, of which lesson and when, how it looks, and what can be done with it. */
export function Thing({ thing, kinds }: ThingProps) {
  const t = useOwnWords(words);
  const id = useId();
  const { made, place } = thing;
  const { kind: name, title: before } = made.data;
  const kindTitle = useKindTitle(name);
  const title = place?.activity.title || (place && kindTitle) || before || kindTitle || t("untitled");
  const kind = activityKindNow(name);
  return (
    <article
      className={styles.thing}
      aria-labelledby={`${id}title`}
      data-thing={made.activity}
      data-titled={kind?.titled}
      data-anchor
    >
      <h3 id={`${id}title`}>{title}</h3>
      <p className={styles.about}>
        {place && <>{t("lesson", { lesson: place.lesson.title })} · </>}
        <Changed at={made.at} />
      </p>
      {!place && <p className={`no-print ${styles.gone}`}>{t("gone")}</p>}
      {kind ? (
        <Known thing={thing} kind={kind} title={title}>
          {place && <Change place={place} title={title} />}
        </Known>
      ) : isComing(name) ? (
        <Coming kinds={kinds} />
      ) : (
        <Raw made={made} title={title} />
      )}
    </article>
  );
}

function Changed({ at }: { at: number }) {
  const t = useOwnWords(words);
  const { lang } = useWords();
  const date = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short" }).format(at);
  return <time dateTime={new Date(at).toISOString()}>{t("changed", { date })}</time>;
}

function Change({ place, title }: { place: Place; title: string }) {
  const t = useOwnWords(words);
  const { module, lesson, activity } = place;
  const to = `${lessonPath(useLang(), module.id, lesson.id)}#${activityAnchor(activity.id)}`;
  return (
    <Go className="button" to={to} aria-label={t("changeThis", { title })}>
      {t("change")}
    </Go>
  );
}

interface KnownProps {
  readonly thing: ThingMade;
  readonly kind: Activity;
  readonly title: string;
  readonly children: ReactNode;
}

/** Under today's words where they can be had, else under those that it carries. */
function Known({ thing, kind, title, children }: KnownProps) {
  const { made } = thing;
  const block = useTodaysBlock(thing);
  const paper = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => {
    const read = kind.read(made.data.thing);
    const today = block?.kind === made.data.kind ? block : undefined;
    return read === undefined || today === undefined ? read : kind.fit(today.spec, read, today.shape === made.shape);
  }, [kind, made, block]);
  if (shown === undefined) return <Raw made={made} title={title} />;
  return (
    <>
      <Paper ref={paper} kind={kind} title={title} thing={shown} name={`thing-${made.activity}`} />
      <Actions kind={kind} title={title} thing={shown} paper={paper}>
        {children}
      </Actions>
    </>
  );
}

function Coming({ kinds }: { kinds: Kinds }) {
  const t = useOwnWords(words);
  if (!kinds.failed) return <p className={styles.coming}>{t("loading")}</p>;
  return (
    <div className={styles.coming} role="status">
      <p>{t("failed")}</p>
      <button type="button" className="button" onClick={kinds.retry}>
        {t("retry")}
      </button>
    </div>
  );
}
