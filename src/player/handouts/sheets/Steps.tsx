import type { ActivityBlock } from "../../../course/types.ts";
import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { useKindTitle } from "../../notebook/useKindTitle.ts";
import { EDGE, type Passage, type Session } from "../session.ts";
import { words } from "../words.ts";
import { castOf } from "./cast.ts";
import styles from "./Sheet.module.css";

/** The course of a session, with minutes. */
export function Steps({ session }: { readonly session: Session }) {
  const t = useOwnWords(words);
  return (
    <>
      <h3>{t("steps")}</h3>
      <ol className={styles.steps}>
        <li>
          <Name title={t("step.open")} minutes={EDGE} />
          <p>{t("step.openText")}</p>
        </li>
        {session.passages.map((passage, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a passage is its place
          <li key={at}>
            <Name title={passage.title ?? t("step.start")} minutes={passage.minutes} />
            <p>{t(passage.title === undefined ? "step.startText" : "step.passage")}</p>
            <Work passage={passage} session={session} />
          </li>
        ))}
        <li>
          <Name title={t("step.close")} minutes={EDGE} />
          <p>{t("step.closeText")}</p>
        </li>
      </ol>
    </>
  );
}

function Name({ title, minutes }: { readonly title: string; readonly minutes: number }) {
  const t = useOwnWords(words);
  return (
    <p className={styles.label}>
      {title} · {t("minutes", { n: minutes })}
    </p>
  );
}

/** What the group does with a passage. */
function Work({ passage, session }: { readonly passage: Passage; readonly session: Session }) {
  const t = useOwnWords(words);
  const { lang } = useWords();
  const { shared, alone, dialogues, activities } = passage;
  const listed = (numbers: readonly number[]) => new Intl.ListFormat(lang).format(numbers.map(String));
  return (
    <>
      {shared.length > 0 && <p>{t("step.exercises", { count: shared.length, list: listed(shared) })}</p>}
      {alone.length > 0 && <p>{t("step.alone", { count: alone.length, list: listed(alone) })}</p>}
      {session.dialogues
        .filter(({ n }) => dialogues.includes(n))
        .map(({ n, block }) => (
          <p key={n}>{t("step.dialogue", { n, who: castOf(block) })}</p>
        ))}
      {activities.map((block) => (
        <ToMake key={block.id} block={block} />
      ))}
    </>
  );
}

function ToMake({ block }: { readonly block: ActivityBlock }) {
  const t = useOwnWords(words);
  const usual = useKindTitle(block.kind);
  return <p>{t("step.activity", { title: block.title ?? usual ?? "" })}</p>;
}
