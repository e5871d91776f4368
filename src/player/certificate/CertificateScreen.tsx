import { useOwnWords } from "../../i18n/useWords.tsx";
import { issuedKey, readIssued } from "../../learning/issued.ts";
import type { CourseStore } from "../../state/course-store.ts";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { usePlayer, useProgress } from "../context.ts";
import page from "../Page.module.css";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { NotFound } from "../shell/NotFound.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { useLang, useWholeCourse, type WholeCourse } from "../usePage.ts";
import { Bring } from "./Bring.tsx";
import { Came } from "./Came.tsx";
import styles from "./Certificate.module.css";
import { Missing } from "./Missing.tsx";
import { OfPassed } from "./OfPassed.tsx";
import { useIncoming } from "./useIncoming.ts";
import { usePassed } from "./usePassed.ts";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** The page of the certificate. */
export function Screen() {
  const course = useWholeCourse();
  const { edition } = usePlayer();
  // It is of the course, and not of some of its lessons.
  if (edition?.part) return <NotFound />;
  if (course.status === "ready") return <Whole course={course.value} />;
  return course.status === "failed" ? <Failed retry={course.retry} /> : <Skeleton />;
}

function Whole({ course }: { readonly course: WholeCourse }) {
  const t = useOwnWords(words);
  const lang = useLang();
  const ready = useProgress((state) => state.ready);
  const { edition } = usePlayer();
  useArrival();
  return (
    <Frame title={t("title")}>
      <h1 tabIndex={-1}>{t("title")}</h1>
      <p className={page.intro}>{t("intro")}</p>
      <noscript>
        <p>{t("scripting")}</p>
      </noscript>
      {ready ? <Known course={course} /> : <p className={`js-only ${styles.waiting}`}>{t("waiting")}</p>}
      <section className={styles.meaning} aria-labelledby="meaning" data-waiting={!ready || undefined}>
        <h2 id="meaning">{t("meaning.title")}</h2>
        <p>{t("meaning.text")}</p>
        {edition === undefined && (
          <>
            <p>{t("meaning.counter")}</p>
            <p>
              <Go to={ownPath(lang, "verify")}>{t("toVerify")}</Go>
            </p>
          </>
        )}
      </section>
    </Frame>
  );
}

function Known({ course }: { readonly course: WholeCourse }) {
  const howFar = usePassed(course);
  const coming = useIncoming(useLang());
  const { edition } = usePlayer();
  const hasCodes = useProgress((state) => (readIssued(state.values[issuedKey])?.codes.length ?? 0) > 0);
  return (
    <>
      <Came {...coming} />
      {howFar.passed === undefined ? (
        <Missing index={course.index} howFar={howFar} />
      ) : (
        <>
          <OfPassed index={course.index} passed={howFar.passed} times={howFar.times} />
          {hasCodes && edition === undefined && <Bring onTake={coming.take} />}
        </>
      )}
    </>
  );
}
