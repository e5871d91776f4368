import { useOwnWords } from "../../i18n/useWords.tsx";
import { activityAnchor, lessonPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { useProgress } from "../context.ts";
import { type ThingMade, thingsMade } from "../notebook/things.ts";
import { useLang, type WholeCourse } from "../usePage.ts";
import { isDue } from "./due.ts";
import styles from "./LookBack.module.css";
import { words } from "./words.ts";

interface LookBackProps extends Pick<WholeCourse, "modules"> {
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Things whose day to be looked at again has come, each with the way to just there. */
export function LookBack({ modules, now }: LookBackProps) {
  const progress = useProgress((state) => state.progress);
  return thingsMade(progress, modules)
    .filter(({ made, place }) => place !== undefined && isDue(made, now))
    .map((thing) => <Card key={thing.made.activity} thing={thing} />);
}

function Card({ thing: { made, place } }: { thing: ThingMade }) {
  const t = useOwnWords(words);
  const lang = useLang();
  if (place === undefined) return null;
  const { module, lesson, activity } = place;
  const id = `look-back-${activity.id}`;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{t("lookBack.title")}</h2>
      <p>{t("lookBack.text", { title: activity.title ?? made.data.title })}</p>
      <Go className="button" to={`${lessonPath(lang, module.id, lesson.id)}#${activityAnchor(activity.id)}`}>
        {t("lookBack.go")}
      </Go>
    </section>
  );
}
