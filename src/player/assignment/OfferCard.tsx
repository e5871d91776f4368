import { useEffect, useRef, useState } from "react";
import type { Assignment } from "../../assignment/assignment.ts";
import { lessonsOfAssignment } from "../../assignment/standing.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { nameOfLanguage } from "../shell/useSwitchLanguage.ts";
import { useLang, type WholeCourse } from "../usePage.ts";
import { AcceptForm } from "./AcceptForm.tsx";
import styles from "./Assignment.module.css";
import { Changes } from "./Changes.tsx";
import { Facts } from "./Facts.tsx";
import { langOf } from "./lang-of.ts";
import { OtherKey, useFingerprint } from "./OtherKey.tsx";
import { useDates } from "./useDates.ts";
import type { Mine } from "./useMine.ts";
import { words } from "./words.ts";

interface OfferCardProps {
  readonly assignment: Assignment;
  readonly code: string;
  readonly course: WholeCourse;
  /** What the learner has of the same assignment. */
  readonly mine: Mine | undefined;
  readonly onClose: (id?: string) => void;
}

/** What a trainer asks, to be taken on; or that it is here already, in this version or another. */
export function OfferCard({ assignment, code, course, mine, onClose }: OfferCardProps) {
  const own = useOwnWords(words);
  const lang = useLang();
  const dates = useDates();
  const title = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState(false);
  // What was opened is what the page is about now.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);

  const { trainer } = assignment;
  const known = mine?.accepted;
  const older = known !== undefined && assignment.version < known.version;
  const same = known !== undefined && mine !== undefined && isSame(mine.assignment, assignment);
  const newer = known !== undefined && !older && !same;
  const otherKey = mine !== undefined && mine.assignment.key !== assignment.key;
  const lacking = assignment.lessons.length - lessonsOfAssignment(assignment, course.modules).length;
  const to = langOf(assignment, course.index, lang);
  const print = useFingerprint(assignment.key);
  const whole = lacking === assignment.lessons.length;
  const kicker = newer ? "again.newer" : same ? "again.same" : older ? "again.older" : "offer.title";

  return (
    <section className={styles.card} aria-labelledby="offer">
      <p className="kicker">{own(kicker)}</p>
      <h2 id="offer" ref={title} tabIndex={-1}>
        {assignment.title}
      </h2>
      {older && <p>{own("again.olderText", { old: assignment.version, now: known.version })}</p>}
      {same && !known.left && <p>{own("again.sameText", { date: dates.date(known.since) })}</p>}
      {known?.left && !older && <p>{own("again.left")}</p>}
      {newer && mine !== undefined && (
        <>
          <p>{own("again.newerText")}</p>
          <Changes before={mine.assignment} after={assignment} course={course} />
        </>
      )}
      <Facts assignment={assignment} course={course} />
      {lacking > 0 && (
        <p className={styles.warning}>{whole ? own("offer.allMissing") : own("offer.missing", { count: lacking })}</p>
      )}
      {otherKey && !older && <OtherKey before={mine.assignment} now={assignment} asked={asked} onAsked={setAsked} />}
      {to !== lang && !older && <p>{own("offer.language", { language: nameOfLanguage(to, lang) })}</p>}
      {assignment.lang !== undefined && to !== assignment.lang && !older && (
        <p>{own("offer.noLanguage", { language: nameOfLanguage(assignment.lang, lang) })}</p>
      )}
      {older || whole || (same && !known.left) ? (
        <p className={styles.actions}>
          <button className="button" type="button" onClick={() => onClose(known?.id)}>
            {own(known === undefined ? "offer.later" : "card.open")}
          </button>
        </p>
      ) : (
        <>
          <details>
            <summary>{own("offer.sees", { trainer })}</summary>
            <p>{own("offer.seesText")}</p>
            <p>{own("offer.sealed", { trainer })}</p>
            {print !== undefined && (
              <p>
                {own("offer.fingerprint")}: <span className={styles.print}>{print}</span>
              </p>
            )}
          </details>
          <AcceptForm
            assignment={assignment}
            code={code}
            known={known}
            blocked={otherKey && !asked}
            to={to === lang ? undefined : to}
            onDone={onClose}
            onLater={() => onClose(known?.id)}
          />
        </>
      )}
    </section>
  );
}

/** Whether it is what the learner has. A code that was read from a QR code has no message, and is the same without. */
function isSame(mine: Assignment, offered: Assignment): boolean {
  const { message, ...one } = mine;
  const { message: said, ...other } = offered;
  return JSON.stringify(one) === JSON.stringify(other) && (said === undefined || said === message);
}
