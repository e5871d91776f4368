import { useEffect, useId, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { nameOfLanguage } from "../../player/shell/useSwitchLanguage.ts";
import { useLang, type WholeCourse } from "../../player/usePage.ts";
import builder from "../builder/Builder.module.css";
import { Field } from "../builder/Field.tsx";
import { LessonPicker } from "../builder/LessonPicker.tsx";
import type { Lessons } from "../builder/lessons.ts";
import { type Choice, formats, moveOns, requestOf, type Wrong } from "./choice.ts";
import { filesToRead } from "./gather.ts";
import { Kept } from "./Kept.tsx";
import { Making } from "./Making.tsx";
import { usePacking } from "./usePacking.ts";
import { words } from "./words.ts";

interface PackagesProps {
  readonly course: WholeCourse;
  readonly lessons: Lessons;
  readonly choice: Choice;
  readonly onPut: (change: Partial<Choice>) => void;
}

/** What is to be in a package, and the package. */
export function Packages({ course, lessons, choice, onPut }: PackagesProps) {
  const t = useOwnWords(words);
  const lang = useLang();
  const id = useId();
  const { packing, kept, ready, make, stop, forget } = usePacking();
  // Anew each time, so that who presses again is led there again.
  const [wrong, setWrong] = useState<{ readonly is: Wrong }>();
  const form = useRef<HTMLFormElement>(null);
  const { languages, pass, exam } = course.index;
  const isWhole = lessons.all.every((each) => choice.lessons.includes(each.id));
  const codes = languages.map(({ code }) => code);
  const oneLanguage = choice.format === "html" || codes.length < 2;
  const chosenLang = oneLanguage && choice.lang === "both" ? lang : choice.lang;

  const put = (change: Partial<Choice>) => {
    setWrong(undefined);
    // What lies there, or is about to, is no longer what is asked for.
    if (packing.is === "making") stop();
    else forget();
    onPut(change);
  };

  useEffect(() => {
    if (wrong !== undefined) form.current?.querySelector<HTMLElement>("[data-problem], [aria-invalid]")?.focus();
  }, [wrong]);

  const submit = () => {
    if (packing.is === "making") return;
    const request = requestOf(
      { ...choice, lang: chosenLang },
      lessons.all.map((each) => each.id),
      codes,
    );
    if ("wrong" in request) return setWrong({ is: request.wrong });
    setWrong(undefined);
    void make(request, filesToRead(course.index, request.languages));
  };

  return (
    <form
      ref={form}
      className={builder.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset className={builder.part}>
        <legend>{t("format.legend")}</legend>
        {formats.map((format) => (
          <label key={format} className={builder.choice}>
            <input
              type="radio"
              name={`${id}-format`}
              checked={choice.format === format}
              onChange={() => put({ format })}
              aria-labelledby={`${id}-${format}`}
              aria-describedby={`${id}-${format}-hint`}
            />
            <span>
              <span id={`${id}-${format}`}>{t(`format.${format}`)}</span>
              <span id={`${id}-${format}-hint`} className={builder.hint}>
                {t(`format.${format}Hint`)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {codes.length > 1 && (
        <fieldset className={builder.part}>
          <legend>{t("language.legend")}</legend>
          {[...codes, ...(oneLanguage ? [] : ["both"])].map((code) => (
            <label key={code} className={builder.choice}>
              <input
                type="radio"
                name={`${id}-lang`}
                checked={chosenLang === code}
                onChange={() => put({ lang: code })}
              />
              <span>{code === "both" ? t("language.both") : nameOfLanguage(code, lang)}</span>
            </label>
          ))}
          {choice.format === "html" && <p className={builder.hint}>{t("language.one")}</p>}
        </fieldset>
      )}
      <LessonPicker
        course={course}
        lessons={lessons}
        sketch={{ lessons: [...choice.lessons] }}
        problem={wrong?.is === "lessons" ? t("wrong.lessons") : undefined}
        lacksWords={t("lessons.before")}
        onPut={put}
      >
        {exam !== undefined && <p className={builder.hint}>{t(isWhole ? "lessons.exam" : "lessons.noExam")}</p>}
      </LessonPicker>
      <fieldset className={builder.part}>
        <legend>{t("order.legend")}</legend>
        {(["free", "fixed"] as const).map((order) => (
          <label key={order} className={builder.choice}>
            <input type="radio" name={`${id}-order`} checked={choice.order === order} onChange={() => put({ order })} />
            <span>{t(`order.${order}`)}</span>
          </label>
        ))}
        <Field
          label={t("pass.label")}
          hint={t("pass.hint", { pass })}
          problem={wrong?.is === "pass" ? t("wrong.pass") : undefined}
        >
          {(joined) => (
            <input
              {...joined}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={choice.pass}
              onChange={(event) => put({ pass: event.target.value })}
            />
          )}
        </Field>
      </fieldset>
      {choice.format === "cmi5" && (
        <fieldset className={builder.part}>
          <legend>{t("moveOn.legend")}</legend>
          {moveOns.map((moveOn) => (
            <label key={moveOn} className={builder.choice}>
              <input
                type="radio"
                name={`${id}-move-on`}
                checked={choice.moveOn === moveOn}
                onChange={() => put({ moveOn })}
              />
              <span>{t(`moveOn.${moveOn}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Making packing={packing} ready={ready} name={choice.name} onName={(name) => onPut({ name })} onStop={stop} />
      <Kept kept={kept} />
    </form>
  );
}
