import { useEffect, useId, useRef } from "react";
import { slug } from "../../formats/gift/names.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { saveFile } from "../../player/shell/save-file.ts";
import { moveTo } from "../../player/shell/useArrival.ts";
import type { WholeCourse } from "../../player/usePage.ts";
import { Icon } from "../../ui/Icon.tsx";
import builder from "../builder/Builder.module.css";
import { Field } from "../builder/Field.tsx";
import { useCopy } from "../useCopy.ts";
import styles from "./Exchange.module.css";
import type { Converted } from "./Found.tsx";
import { words } from "./words.ts";

interface MadeProps {
  readonly converted: Converted;
  readonly course: WholeCourse;
}

/** The questions in the course's dialect: what its checker says, how to take the text along, and where it goes. */
export function Made({ converted: { how, dialect, checked }, course }: MadeProps) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { said, copy } = useCopy();
  useEffect(() => {
    if (title.current) moveTo(title.current);
  }, []);
  const { carried, markdown } = dialect;
  const { lesson, name, path } = placeOf(how, course);
  return (
    <section className={`${builder.card} ${styles.told}`} aria-labelledby={`${id}-title`}>
      <h3 ref={title} id={`${id}-title`} tabIndex={-1}>
        {t("made.title")}
      </h3>
      {carried === 0 ? (
        <p>{t("made.none")}</p>
      ) : (
        <>
          <p>{t("made.count", { count: carried, n: number.format(carried) })}</p>
          <Checked checked={checked} />
          <p className={builder.actions}>
            <button
              className="button button-primary"
              type="button"
              onClick={() => saveFile(name, markdown, "text/markdown")}
            >
              <Icon name="download" /> {t("made.save")}
            </button>
            <button
              className="button"
              type="button"
              onClick={() => void copy(markdown, { done: t("made.copied"), failed: t("made.uncopied") })}
            >
              {t("made.copy")}
            </button>
            <span role="status">{said}</span>
          </p>
          <p>
            {t(`made.${how.into.form}`, { file: path, id: lesson, plan: "course.yaml", guide: "docs/authoring.md" })}
          </p>
          <Field label={t("made.text")} wide>
            {(joined) => (
              <textarea {...joined} className={styles.text} rows={16} readOnly lang={how.lang} value={markdown} />
            )}
          </Field>
        </>
      )}
    </section>
  );
}

function Checked({ checked }: Pick<Converted, "checked">) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const shown = typeof checked === "string" ? [] : checked.slice(0, 50);
  const more = typeof checked === "string" ? 0 : checked.length - shown.length;
  const verdict =
    checked === "checking" || checked === "unchecked" ? checked : checked.length === 0 ? "right" : "wrong";
  return (
    <>
      <p role="status">
        {verdict === "right" && <Icon name="check" />} {t(`made.${verdict}`)}
      </p>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map(({ line, column, rule, message }) => (
            <li key={`${line} ${column} ${rule} ${message}`}>
              <strong>{t("in.at", { line, column })}</strong> <span lang="en">{message}</span>
            </li>
          ))}
          {more > 0 && <li>{t("in.more", { count: more, n: number.format(more) })}</li>}
        </ul>
      )}
    </>
  );
}

/** What the file is called, and where it goes in the course's folder. */
function placeOf({ lang, into }: Converted["how"], { modules }: WholeCourse) {
  if (into.form === "bank") {
    const home = modules.find(({ lessons }) => lessons.some(({ id }) => id === into.objective.lesson));
    const name = `bank.${lang}.md`;
    return { lesson: "", name, path: `modules/${home?.id ?? ""}/${name}` };
  }
  const taken = new Set(modules.flatMap(({ lessons }) => lessons.map(({ id }) => id)));
  const base = slug(into.title) || "lesson";
  let lesson = base;
  for (let number = 2; taken.has(lesson); number++) lesson = `${base}-${number}`;
  const name = `${lesson}.${lang}.md`;
  return { lesson, name, path: name };
}
