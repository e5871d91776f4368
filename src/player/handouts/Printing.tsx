import { type ComponentType, useEffect, useId, useRef, useState } from "react";
import { useLocation } from "react-router";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { setApart } from "../../ui/print-part.ts";
import { useAlive } from "../reference/useAlive.ts";
import { useLang, type WholeCourse } from "../usePage.ts";
import { choiceAt, choiceHash, lessonsOf, type SheetName, sheetNames } from "./choice.ts";
import styles from "./Handouts.module.css";
import { AnswerKey } from "./sheets/AnswerKey.tsx";
import { LessonText } from "./sheets/LessonText.tsx";
import { PaperProse } from "./sheets/PaperProse.tsx";
import type { SheetProps } from "./sheets/Sheet.tsx";
import { Trainer } from "./sheets/Trainer.tsx";
import { Worksheet } from "./sheets/Worksheet.tsx";
import { useLessons } from "./useLessons.ts";
import { useWindowTitle } from "./useWindowTitle.ts";
import { words } from "./words.ts";

const sheets: Readonly<Record<SheetName, ComponentType<SheetProps>>> = {
  text: LessonText,
  worksheet: Worksheet,
  key: AnswerKey,
  trainer: Trainer,
};

/** What is chosen, and the sheets as they will be printed. The page's file shows nothing chosen: it knows no address. */
export function Printing({ course: { modules } }: { readonly course: WholeCourse }) {
  const t = useOwnWords(words);
  const lang = useLang();
  const alive = useAlive();
  const { hash, key } = useLocation();
  const [picked, setPicked] = useState<{ readonly hash: string; readonly at: string }>();
  const [names, setNames] = useState<readonly SheetName[]>(["worksheet"]);
  const wanted = picked?.at === key ? picked.hash : alive ? hash : "";
  const choice = choiceAt(modules, wanted);
  const ids = choice === undefined ? [] : lessonsOf(modules, choice);
  const found = useLessons(lang, choice?.module ?? "", ids, alive);
  const lessons = found.status === "ready" ? found.lessons : [];
  const count = lessons.length * names.length;
  const status = useId();
  const preview = usePrintedAlone(count > 0);
  const said =
    names.length === 0
      ? t("none")
      : found.status === "ready"
        ? t("ready")
        : found.status === "failed"
          ? t("failed")
          : t("preparing");
  useWindowTitle(
    lessons.length === 1 && names.length === 1
      ? `${lessons[0]?.title} · ${t(`sheet.${names[0] ?? "text"}`)}`
      : undefined,
  );
  const toggle = (name: SheetName, on: boolean) =>
    setNames((before) => sheetNames.filter((each) => (each === name ? on : before.includes(each))));

  return (
    <>
      <form className={`${styles.form} no-print js-only`} onSubmit={(event) => event.preventDefault()}>
        <label className={styles.field}>
          {t("lesson")}
          <select
            value={choice && choiceHash(choice)}
            onChange={({ target }) => setPicked({ hash: target.value, at: key })}
          >
            {modules.map(({ id, title, lessons: refs }) => (
              <optgroup key={id} label={title}>
                {refs.map((lesson) => (
                  <option key={lesson.id} value={choiceHash({ module: id, lesson: lesson.id })}>
                    {lesson.title}
                  </option>
                ))}
                {refs.length > 1 && <option value={choiceHash({ module: id })}>{t("wholeModule", { title })}</option>}
              </optgroup>
            ))}
          </select>
        </label>
        <fieldset className={styles.sheets}>
          <legend>{t("sheets")}</legend>
          {sheetNames.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={names.includes(name)}
                onChange={({ target }) => toggle(name, target.checked)}
              />
              <span>
                <strong>{t(`sheet.${name}`)}</strong>
                <small>{t(`about.${name}`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <div className={styles.act}>
          <PrintButton ready={count > 0} describedBy={status} />
          <p id={status} role="status">
            {alive ? said : ""}
          </p>
          {found.status === "failed" && (
            <button type="button" className="button" onClick={found.retry}>
              <Icon name="retry" /> {t("retry")}
            </button>
          )}
        </div>
      </form>
      <div ref={preview} className={styles.preview} aria-busy={alive && found.status === "loading"}>
        <PaperProse>
          {lessons.flatMap((lesson) =>
            names.map((name) => {
              const Drawn = sheets[name];
              return <Drawn key={`${lesson.id}/${name}`} lesson={lesson} />;
            }),
          )}
        </PaperProse>
      </div>
    </>
  );
}

/** Opens the browser's window of print, once there is something to print. */
function PrintButton({ ready, describedBy }: { readonly ready: boolean; readonly describedBy: string }) {
  const t = useOwnWords(words);
  return (
    <button
      type="button"
      className="button button-primary"
      aria-disabled={ready ? undefined : true}
      aria-describedby={describedBy}
      onClick={() => ready && print()}
    >
      <Icon name="printer" /> {t("print")}
    </button>
  );
}

/** However the browser's print is opened, these sheets alone are printed: each of their pages has the format of a sheet. */
function usePrintedAlone(any: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!any) return;
    let comeBack = () => {};
    const apart = () => {
      if (ref.current !== null) comeBack = setApart(ref.current);
    };
    const after = () => comeBack();
    addEventListener("beforeprint", apart);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", apart);
      removeEventListener("afterprint", after);
      comeBack();
    };
  }, [any]);
  return ref;
}
