import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { choiceKey } from "../../state/assigned-way.ts";
import type { CourseStore } from "../../state/course-store.ts";
import { useProgress } from "../context.ts";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { moveTo, useArrival } from "../shell/useArrival.ts";
import { useWholeCourse, type WholeCourse } from "../usePage.ts";
import styles from "./Assignment.module.css";
import { MineCard } from "./MineCard.tsx";
import { NotOpened } from "./NotOpened.tsx";
import { OfferCard } from "./OfferCard.tsx";
import { OpenForm } from "./OpenForm.tsx";
import { isOver, type Mine, useKeepAssigned, useMine, wayOf } from "./useMine.ts";
import { useOffer } from "./useOffer.ts";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** What trainers ask of this learner: taken on here, and followed. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status === "ready") return <Assignments course={page.value} />;
  return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
}

function Assignments({ course }: { readonly course: WholeCourse }) {
  const own = useOwnWords(words);
  const ready = useProgress((state) => state.ready);
  const choice = useProgress((state) => state.values[choiceKey]);
  const mine = useMine(course);
  const { offer, read, close } = useOffer(course.index.id);
  const { hash } = useLocation();
  useArrival();
  useKeepAssigned(mine, course);
  const over = useOverBefore(mine);
  const open = mine.filter((each) => !over.includes(each));
  const way = wayOf(mine, choice);
  const shown = mine.some(({ assignment }) => `#${assignment.id}` === hash) && offer === undefined ? hash.slice(1) : "";
  // It came with progress, after the page had arrived.
  useEffect(() => {
    const card = shown === "" ? null : document.getElementById(shown);
    if (card !== null) moveTo(card);
  }, [shown]);

  return (
    <Frame title={own("title")}>
      <div className={styles.page}>
        <h1 tabIndex={-1}>{own("title")}</h1>
        <p>{own("intro")}</p>
        <noscript>
          <p>{own("scripting")}</p>
        </noscript>
        <div aria-live="polite">{offer?.is === "reading" && <p>{own("offer.reading")}</p>}</div>
        {offer !== undefined && (offer.is === "problem" || offer.is === "other") && <NotOpened offer={offer} />}
        {ready && offer?.is === "offer" && (
          <OfferCard
            key={offer.code}
            {...offer}
            course={course}
            mine={mine.find(({ assignment }) => assignment.id === offer.assignment.id)}
            onClose={close}
          />
        )}
        {ready && offer?.is !== "offer" && (
          <>
            {open.length > 0 && <h2>{own("mine.title")}</h2>}
            {open.map((each) => (
              <MineCard key={each.assignment.id} mine={each} course={course} leads={each === way} />
            ))}
            {mine.length === 0 && offer === undefined && <p>{own("none")}</p>}
            <OpenForm onText={read} />
            {over.length > 0 && <h2>{own("mine.over")}</h2>}
            {over.map((each) => (
              <MineCard key={each.assignment.id} mine={each} course={course} leads={false} />
            ))}
          </>
        )}
      </div>
    </Frame>
  );
}

/** Those that were over when the page was opened: what is sent or put aside here stays where it is until the next visit. */
function useOverBefore(mine: readonly Mine[]): readonly Mine[] {
  const ready = useProgress((state) => state.ready);
  const [before, setBefore] = useState<ReadonlySet<string>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: as it was when progress came
  useEffect(() => {
    if (ready) setBefore(new Set(mine.filter(isOver).map(({ accepted }) => accepted.id)));
  }, [ready]);
  return mine.filter(({ accepted }) => before?.has(accepted.id));
}
