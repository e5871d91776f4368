import { paperNow } from "../../../exercises/papers.ts";
import { useOwnWords } from "../../../i18n/useWords.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { type Session, sessionOf } from "../session.ts";
import { words } from "../words.ts";
import { Callout } from "./Callout.tsx";
import { castOf } from "./cast.ts";
import { orderOn } from "./numbers.ts";
import styles from "./Sheet.module.css";
import { Sheet, type SheetProps } from "./Sheet.tsx";
import { Steps } from "./Steps.tsx";

/** What whoever leads a group needs: aims, time, materials, the steps, the dialogues as plays, questions, sources. */
export function Trainer({ lesson }: SheetProps) {
  const t = useOwnWords(words);
  const session = sessionOf(lesson.blocks);
  const { questions, monday, notes, dialogues } = session;
  return (
    <Sheet lesson={lesson} name="trainer">
      <h3>{t("aims")}</h3>
      <ul>
        {lesson.objectives.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <h3>{t("time")}</h3>
      <p>{t("session", { minutes: session.minutes, alone: lesson.minutes })}</p>
      <Materials session={session} />
      <Steps session={session} />
      {questions.length > 0 && (
        <>
          <h3>{t("questions")}</h3>
          <p>{t("questionsText")}</p>
          <ol className={styles.questions}>
            {questions.map(({ block }) => (
              <li key={block.id} className={styles.question}>
                <Prose prose={block.prompt} />
              </li>
            ))}
          </ol>
        </>
      )}
      {monday.length > 0 && (
        <>
          <h3>{t("monday")}</h3>
          {monday.map(({ prose }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
            <div key={at} className={styles.prose}>
              <Prose prose={prose} />
            </div>
          ))}
        </>
      )}
      {dialogues.map(({ n, block }) => {
        const paper = paperNow(block.kind);
        return (
          paper?.Script && (
            <section key={block.id} className={styles.exercise} data-long="">
              <h3>
                {t("script", { who: castOf(block) })} ({t("exercise", { n })})
              </h3>
              <Prose prose={block.prompt} />
              <paper.Script item={block.item} order={orderOn(paper, block)} />
            </section>
          )
        );
      })}
      {notes.length > 0 && (
        <>
          <h3>{t("notes")}</h3>
          {notes.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
            <Callout key={at} block={block} />
          ))}
        </>
      )}
    </Sheet>
  );
}

function Materials({ session: { figures, dialogues, passages } }: { readonly session: Session }) {
  const t = useOwnWords(words);
  const works = passages.some(({ shared, alone }) => shared.length + alone.length > 0);
  // What a caption names it with: the rest is for who reads.
  const captions = figures.flatMap(({ caption }) => caption?.split(/[.:]\s|\.$/)[0] ?? []);
  return (
    <>
      <h3>{t("materials")}</h3>
      <ul>
        {works && <li>{t("material.worksheet")}</li>}
        {works && <li>{t("material.key")}</li>}
        {dialogues.map(({ block }) => (
          <li key={block.id}>{t("material.script", { who: castOf(block) })}</li>
        ))}
        {captions.length > 0 && (
          <li>{t("material.board", { what: captions.map((each) => `«${each}»`).join(", ") })}</li>
        )}
        <li>{t("material.text")}</li>
      </ul>
    </>
  );
}
