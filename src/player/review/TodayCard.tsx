import { lazy, Suspense } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { useProgress } from "../context.ts";
import { useLang, type WholeCourse } from "../usePage.ts";
import styles from "./TodayCard.module.css";
import { words } from "./words.ts";

const Today = lazy<typeof import("./Today.tsx")["Today"]>(() =>
  import("./Today.tsx").then(
    (module) => ({ default: module.Today }),
    // Without a connection the card says what it says before progress is known.
    () => ({ default: () => <What /> }),
  ),
);

/** On the home page: what there is to review today. It has its room from the beginning. */
export function TodayCard({ course }: { readonly course: WholeCourse }) {
  const own = useOwnWords(words);
  const lang = useLang();
  const ready = useProgress((state) => state.ready);
  return (
    <section className={styles.card} aria-labelledby="today">
      <h2 id="today">{own("today.title")}</h2>
      <div className={styles.text}>
        {ready ? (
          <Suspense fallback={<What />}>
            <Today course={course} />
          </Suspense>
        ) : (
          <What />
        )}
      </div>
      <Go className="button" to={ownPath(lang, "review")}>
        {own("today.go")}
      </Go>
    </section>
  );
}

function What() {
  return <p>{useOwnWords(words)("today.what")}</p>;
}
