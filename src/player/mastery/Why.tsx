import { useMemo } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { percent as whole } from "../../learning/mastery.ts";
import { byObjective, type Counted, type ObjectiveShare, type Share } from "../../learning/skills.ts";
import { exerciseAnchor, lessonPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useLang } from "../usePage.ts";
import type { Group } from "./groups.ts";
import styles from "./Mastery.module.css";
import { words } from "./words.ts";

/** Why a mastery is what it is: every question that counts, where it was asked and when, what it earned, and the way there. */
export function Why({ groups }: { readonly groups: readonly Group[] }) {
  const own = useOwnWords(words);
  return (
    <div className={styles.explained}>
      <p>{own("intro")}</p>
      {groups.map(({ id, name, share }) => (
        <details key={id} name="why" className={styles.group}>
          <summary>
            <Head name={name} share={share} />
          </summary>
          {byObjective(share.counted).map((objective) => (
            <Objective key={objective.key} objective={objective} />
          ))}
        </details>
      ))}
    </div>
  );
}

function Head({ name, share }: { readonly name: string; readonly share: Share }) {
  const own = useOwnWords(words);
  const { percent } = useWords();
  return (
    <span>
      <strong>{name}</strong>{" "}
      <span className={styles.of}>
        {own("of", {
          share: percent.format(whole(share.share) / 100),
          n: share.answered,
          total: share.counted.length,
        })}
      </span>
    </span>
  );
}

function Objective({ objective }: { readonly objective: ObjectiveShare }) {
  return (
    <section className={styles.objective} aria-label={objective.text}>
      <h3>
        <Head name={objective.text} share={objective} />
      </h3>
      <ul>
        {objective.counted.map((one) => (
          <Line key={one.item.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Line({ one }: { readonly one: Counted }) {
  const own = useOwnWords(words);
  const lang = useLang();
  const { lang: said, number } = useWords();
  const date = useMemo(() => new Intl.DateTimeFormat(said, { dateStyle: "long" }), [said]);
  const { item, latest, changed } = one;
  const path = lessonPath(lang, item.module, item.lesson.id);
  const lesson = item.lesson.title;
  const nth = item.lesson.items.findIndex(({ id }) => id === item.id) + 1;
  const verdict =
    latest === undefined ? "missing" : latest.share >= 1 ? "right" : latest.share > 0 ? "partly" : "wrong";
  return (
    <li data-verdict={verdict}>
      <Icon name={verdict === "right" ? "check" : verdict === "missing" ? "target" : "retry"} />
      <span>
        {item.from === "lesson" ? (
          <Go to={`${path}#${exerciseAnchor(item.id)}`}>{own("question", { n: nth, lesson })}</Go>
        ) : (
          <Go to={path}>{own("fromBank", { lesson })}</Go>
        )}
        <br />
        {latest === undefined || verdict === "missing" ? (
          own(changed ? "changed" : "missing")
        ) : (
          <>
            {own(verdict)} ({own("points", { points: number.format(latest.points), max: number.format(latest.max) })})
            {" · "}
            {own("answered", { date: date.format(latest.at), where: own(`where.${latest.from}`) })}
          </>
        )}
      </span>
    </li>
  );
}
