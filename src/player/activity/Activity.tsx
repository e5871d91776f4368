import { useEffect, useMemo, useRef } from "react";
import type { Activity as Kind } from "../../activities/define.ts";
import { activityKindNow } from "../../activities/load.ts";
import type { ActivityBlock, LessonRef } from "../../course/types.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Json } from "../../learning/json.ts";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { usePlayer, useProgress } from "../context.ts";
import { useNow } from "../useNow.ts";
import { useLang } from "../usePage.ts";
import { ActivityCard } from "./ActivityCard.tsx";
import { words } from "./words.ts";

export interface ActivityProps {
  readonly block: ActivityBlock;
  readonly lesson: LessonRef;
}

/** The learner pauses when nothing has changed for so long, in milliseconds. */
const PAUSE = 2_000;

/** Joins an activity on the page with what the learner has made of it. */
export function Activity({ block, lesson }: ActivityProps) {
  const kind = activityKindNow(block.kind);
  // The compiler refuses kinds that do not exist.
  return kind && <Joined block={block} lesson={lesson} kind={kind} />;
}

function Joined({ block, lesson, kind }: ActivityProps & { readonly kind: Kind }) {
  const { progress: store } = usePlayer();
  const t = useOwnWords(words);
  const own = useOwnWords(kind.words);
  const lang = useLang();
  const { id, shape, text } = block;
  const ready = useProgress((state) => state.ready);
  const making = useProgress(({ makings }) => (Object.hasOwn(makings, id) ? makings[id] : undefined));
  const made = useProgress(({ progress }) => (Object.hasOwn(progress.made, id) ? progress.made[id] : undefined));
  const save = useProgress(({ madeSaves }) => (Object.hasOwn(madeSaves, id) ? madeSaves[id] : undefined));
  const kept = useProgress(({ storage }) => storage === "durable" || storage === "opening");
  const now = useNow();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useMemo(() => making ?? (made && { ...made.data, shape: made.shape }), [making, made]);

  // Of what is still empty there is nothing to put into the log.
  const unsettled = making !== undefined && (made !== undefined || !making.empty);

  const settle = () => {
    clearTimeout(timer.current);
    store.settle(id);
  };

  // Whoever goes to another page pauses as well.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      store.settle(id);
    },
    [store, id],
  );

  const keep = (thing: Json) => {
    const lookBack = kind.lookBack?.(thing);
    store.keepMaking(id, {
      ...{ lang, shape, text, lesson: lesson.id, kind: block.kind, title: block.title ?? own("title"), thing },
      ...(kind.isEmpty(thing) && { empty: true }),
      ...(lookBack !== undefined && { lookBack }),
    });
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, PAUSE);
  };

  return (
    <ActivityCard
      block={block}
      kind={kind}
      kept={latest}
      ready={ready}
      now={now}
      saved={latest && (kept ? (unsettled ? "saving" : (save ?? "saved")) : "failed")}
      onChange={keep}
      onLeave={settle}
    >
      <Go to={ownPath(lang, "notebook")}>{t("notebook")}</Go>
    </ActivityCard>
  );
}
