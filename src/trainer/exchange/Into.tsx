import { useEffect, useId, useRef, useState } from "react";
import type { Level } from "../../course/plan.ts";
import type { DialectHow } from "../../formats/gift/types.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { nameOfLanguage } from "../../player/shell/useSwitchLanguage.ts";
import { useLang, type WholeCourse } from "../../player/usePage.ts";
import builder from "../builder/Builder.module.css";
import { Field } from "../builder/Field.tsx";
import type { Lessons } from "../builder/lessons.ts";
import { words } from "./words.ts";

const LEVELS = ["recall", "understand", "apply", "analyse"] as const satisfies readonly Level[];
/** Languages in which what has to be added to questions can be said. */
const LANGS = ["es", "ca"] as const;

interface IntoProps {
  readonly course: WholeCourse;
  readonly lessons: Lessons;
  /** How many questions there are. */
  readonly count: number;
  /** Of the file. */
  readonly name: string | undefined;
  /** Something else is asked for. */
  readonly onChange: () => void;
  readonly onMake: (how: Pick<DialectHow, "lang" | "into">) => unknown;
}

/** What questions are to become: a lesson, or a part of a bank; what these need, and no file of questions says. */
export function Into({ course, lessons, count, name, onChange, onMake }: IntoProps) {
  const t = useOwnWords(words);
  const here = useLang();
  const id = useId();
  const langs = LANGS.filter((each) => course.index.languages.some(({ code }) => code === each));
  const [lang, setLang] = useState<"es" | "ca">(langs.find((each) => each === here) ?? "es");
  const [form, setForm] = useState<"lesson" | "bank">("lesson");
  const [title, setTitle] = useState(() => (name ?? "").replace(/(?:\.gift)?(?:\.txt)?$/iu, ""));
  const [aim, setAim] = useState("");
  const [minutes, setMinutes] = useState(() => String(Math.min(120, Math.max(5, count))));
  const aims = lessons.all.flatMap((lesson) => lesson.objectives.map((each) => ({ lesson, ...each })));
  const [objective, setObjective] = useState(() => keyOf(aims[0]));
  const [level, setLevel] = useState<Level>("apply");
  const [asked, setAsked] = useState<object>();
  const element = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (asked !== undefined) element.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [asked]);

  const isWhole = /^\d{1,3}$/.test(minutes.trim()) && Number(minutes) >= 1 && Number(minutes) <= 120;
  const into = (): DialectHow["into"] | undefined => {
    if (form === "bank") {
      const found = aims.find((each) => keyOf(each) === objective);
      return found && { form, objective: { lesson: found.lesson.id, id: found.id }, level };
    }
    if (title.trim() === "" || aim.trim() === "" || !isWhole) return undefined;
    return { form, title: title.trim(), objective: aim.trim(), minutes: Number(minutes) };
  };
  const submit = () => {
    const wanted = into();
    if (wanted === undefined) return setAsked({});
    setAsked(undefined);
    onMake({ lang, into: wanted });
  };
  const missing = (value: string) => (asked !== undefined && value.trim() === "" ? t("into.missing") : undefined);
  const put =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      onChange();
      set(value);
    };

  return (
    <form
      ref={element}
      className={builder.form}
      noValidate
      aria-label={t("into.title")}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3>{t("into.title")}</h3>
      {langs.length > 1 && (
        <fieldset className={builder.part}>
          <legend>{t("into.language")}</legend>
          {langs.map((code) => (
            <label key={code} className={builder.choice}>
              <input type="radio" name={`${id}-lang`} checked={lang === code} onChange={() => put(setLang)(code)} />
              <span>{nameOfLanguage(code, here)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className={builder.part}>
        <legend>{t("into.form")}</legend>
        {(["lesson", "bank"] as const).map((each) => (
          <label key={each} className={builder.choice}>
            <input
              type="radio"
              name={`${id}-form`}
              checked={form === each}
              disabled={each === "bank" && aims.length === 0}
              aria-labelledby={`${id}-${each}`}
              aria-describedby={each === "bank" ? `${id}-bank-hint` : undefined}
              onChange={() => put(setForm)(each)}
            />
            <span>
              <span id={`${id}-${each}`}>{t(`into.${each}`)}</span>
              {each === "bank" && (
                <span id={`${id}-bank-hint`} className={builder.hint}>
                  {t("into.bankHint")}
                </span>
              )}
            </span>
          </label>
        ))}
        {form === "lesson" ? (
          <>
            <Field label={t("into.name")} problem={missing(title)} wide>
              {(joined) => (
                <input {...joined} type="text" value={title} onChange={(e) => put(setTitle)(e.target.value)} />
              )}
            </Field>
            <Field label={t("into.aim")} hint={t("into.aimHint")} problem={missing(aim)} wide>
              {(joined) => <input {...joined} type="text" value={aim} onChange={(e) => put(setAim)(e.target.value)} />}
            </Field>
            <Field
              label={t("into.minutes")}
              problem={asked !== undefined && !isWhole ? t("into.badMinutes") : undefined}
            >
              {(joined) => (
                <input
                  {...joined}
                  className={builder.number}
                  type="text"
                  inputMode="numeric"
                  value={minutes}
                  onChange={(e) => put(setMinutes)(e.target.value)}
                />
              )}
            </Field>
          </>
        ) : (
          <>
            <Field label={t("into.objective")}>
              {(joined) => (
                <select {...joined} value={objective} onChange={(e) => put(setObjective)(e.target.value)}>
                  {lessons.all.map((lesson) => (
                    <optgroup key={lesson.id} label={lesson.title}>
                      {lesson.objectives.map((each) => (
                        <option key={each.id} value={keyOf({ lesson, id: each.id })}>
                          {each.text}
                        </option>
                      ))}
                    </optgroup>
                  ))}
                </select>
              )}
            </Field>
            <Field label={t("into.level")} hint={t("into.levelHint")}>
              {(joined) => (
                <select {...joined} value={level} onChange={(e) => put(setLevel)(e.target.value as Level)}>
                  {LEVELS.map((each) => (
                    <option key={each} value={each}>
                      {t(`into.levels.${each}`)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </>
        )}
      </fieldset>
      <p className={builder.actions}>
        <button className="button button-primary" type="submit">
          {t("into.make")}
        </button>
      </p>
    </form>
  );
}

function keyOf(aim: { readonly lesson: { readonly id: string }; readonly id: string } | undefined): string {
  return aim === undefined ? "" : `${aim.lesson.id}/${aim.id}`;
}
