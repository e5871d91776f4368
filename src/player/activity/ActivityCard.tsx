import { type FocusEvent, type FormEvent, type ReactNode, useEffect, useId, useRef } from "react";
import type { Activity } from "../../activities/define.ts";
import type { ActivityBlock } from "../../course/types.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Json } from "../../learning/json.ts";
import { activityAnchor } from "../../ui/address.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import type { Saved } from "../exercise/Actions.tsx";
import { useAnnouncer } from "../exercise/useAnnouncer.tsx";
import { Actions } from "./Actions.tsx";
import styles from "./ActivityCard.module.css";
import { Paper } from "./Paper.tsx";
import { type Kept, useMade } from "./useMade.ts";
import { useUndo } from "./useUndo.ts";
import { words } from "./words.ts";

export interface ActivityCardProps {
  /** May be replaced by the other language's at any moment. */
  readonly block: ActivityBlock;
  readonly kind: Activity;
  /** What the learner has made of it so far. */
  readonly kept: Kept | undefined;
  /** Whether progress is known. Before, the card shows none and takes nothing. */
  readonly ready: boolean;
  /** Milliseconds since 1970; `undefined` where nobody knows. */
  readonly now: number | undefined;
  /** Keep the very object: the next `kept` has it, or another that somebody else made. */
  readonly onChange: (next: Json) => void;
  /** The focus has left the card. */
  readonly onLeave: () => void;
  readonly saved?: Saved | undefined;
  /** What stands beside the actions: the way to the things made. */
  readonly children?: ReactNode;
}

/** An activity with all that stands around it: what is to be made, a step back, how it looks, files. It keeps nothing. */
export function ActivityCard({ block, kind, kept, ready, now, onChange, onLeave, saved, children }: ActivityCardProps) {
  const t = useOwnWords(words);
  const own = useOwnWords(kind.words);
  const [announce, region] = useAnnouncer();
  const editor = useRef<HTMLFieldSetElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const id = useId();
  const thing = useMade(block, kind, kept, ready);
  const undo = useUndo(editor, kept?.thing);
  const title = block.title ?? own("title");
  const made = !kind.isEmpty(thing);
  const removed = (what: string) => (what === "" ? t("removedSomething") : t("removed", { what }));

  useEffect(() => {
    if (saved === "failed") announce(t("saved.failed"));
  }, [saved, announce, t]);

  const change = (next: Json, what?: string) => {
    if (!ready) return;
    undo.note(thing, next, what);
    onChange(next);
    if (what !== undefined) announce(`${removed(what)} ${t("canUndo")}`);
  };

  const takeBack = () => {
    const before = undo.take();
    if (before === undefined) return;
    onChange(before);
    announce(t("restored"));
  };

  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) onLeave();
  };

  return (
    <section
      id={activityAnchor(block.id)}
      data-activity={block.id}
      className={styles.card}
      aria-labelledby={`${id}title`}
      tabIndex={-1}
      onBlur={leave}
    >
      <p className={`kicker ${styles.kicker}`}>{t("kicker")}</p>
      <h3 id={`${id}title`} className={styles.title}>
        {title}
      </h3>
      <div className={`prose ${styles.prompt}`}>
        <Prose prose={block.prompt} />
      </div>
      {/* The browser must not fill in, after a reload, what the log knows better. */}
      <form className={styles.form} onSubmit={stay} autoComplete="off" noValidate>
        <fieldset ref={editor} className={styles.editor} data-made={made || undefined} disabled={!ready}>
          <kind.Editor
            spec={block.spec}
            thing={thing}
            onChange={change}
            name={activityAnchor(block.id)}
            announce={announce}
            now={ready ? now : undefined}
          />
        </fieldset>
        {undo.removed !== undefined && (
          <p className={`no-print ${styles.undo}`}>
            <span>{removed(undo.removed)}</span>
            <button type="button" className="button" onClick={takeBack}>
              <Icon name="retry" /> {t("undo")}
            </button>
          </p>
        )}
      </form>
      {made && (
        <div className={styles.preview}>
          <p className={`no-print ${styles.previewName}`}>{t("preview")}</p>
          <Paper ref={paper} kind={kind} title={title} thing={thing} name={`${activityAnchor(block.id)}-sheet`} />
        </div>
      )}
      <div className={`js-only no-print ${styles.foot}`}>
        {made && <Actions kind={kind} title={title} thing={thing} paper={paper} />}
        {children}
        {ready && saved && (
          <p className={styles.saved} data-saved={saved}>
            {saved === "failed" && <Icon name="cross" />}
            {t(`saved.${saved}`)}
          </p>
        )}
      </div>
      {region}
    </section>
  );
}

/** Nothing is sent: what is made is kept with every key. */
const stay = (event: FormEvent) => event.preventDefault();
