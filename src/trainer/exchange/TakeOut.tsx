import { useEffect, useId, useRef, useState } from "react";
import { type OutFormat, outFormats } from "../../formats/exchange.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLate, usePlayer } from "../../player/context.ts";
import { nameOfLanguage } from "../../player/shell/useSwitchLanguage.ts";
import { useLang, type WholeCourse } from "../../player/usePage.ts";
import { Icon } from "../../ui/Icon.tsx";
import builder from "../builder/Builder.module.css";
import { LessonPicker } from "../builder/LessonPicker.tsx";
import type { Lessons } from "../builder/lessons.ts";
import styles from "./Exchange.module.css";
import { FileMissing, gatherItems } from "./gather.ts";
import { Taken } from "./Taken.tsx";
import { type TakenOut, takeOut } from "./take-out.ts";
import { words } from "./words.ts";

type Taking =
  | { readonly is: "idle" | "making" }
  | { readonly is: "failed"; readonly why: "failed" | "broken" }
  | { readonly is: "made"; readonly out: TakenOut };

interface TakeOutProps {
  readonly course: WholeCourse;
  readonly lessons: Lessons;
}

/** Which questions leave, in which format, and the file. */
export function TakeOut({ course, lessons }: TakeOutProps) {
  const t = useOwnWords(words);
  const { course: store } = usePlayer();
  const packages = useLate((late) => late.packages);
  const here = useLang();
  const id = useId();
  const [format, setFormat] = useState<OutFormat>("gift");
  const [lang, setLang] = useState(here);
  const [chosen, setChosen] = useState<readonly string[]>(() => lessons.all.map((each) => each.id));
  const [banks, setBanks] = useState(false);
  const [taking, setTaking] = useState<Taking>({ is: "idle" });
  // Anew each time, so that who presses again is led there again.
  const [wrong, setWrong] = useState<object>();
  const form = useRef<HTMLFormElement>(null);
  const turn = useRef(0);
  const codes = course.index.languages.map(({ code }) => code);

  useEffect(() => {
    if (wrong !== undefined) form.current?.querySelector<HTMLElement>("[data-problem]")?.focus();
  }, [wrong]);

  /** What was made, or is about to be, is no longer what is asked for. */
  const changed = (): void => {
    turn.current++;
    setWrong(undefined);
    setTaking({ is: "idle" });
  };
  const make = async () => {
    if (taking.is === "making") return;
    if (chosen.length === 0) return setWrong({});
    turn.current++;
    const mine = turn.current;
    setTaking({ is: "making" });
    const made = await gatherItems(store, course.index, { lang, lessons: chosen, banks })
      .then((gathered) => {
        const { id, about } = course.index;
        const picture = packages && (async (file: string) => (await packages()).picture(file));
        return takeOut(format, gathered, {
          ...{ course: { id, title: about[lang]?.title ?? id }, lang },
          ...(picture && { picture }),
        });
      })
      .then(
        (out): Taking => ({ is: "made", out }),
        (error): Taking => {
          console.error(error);
          return { is: "failed", why: error instanceof FileMissing ? "failed" : "broken" };
        },
      );
    if (mine === turn.current) setTaking(made);
  };

  return (
    <section className={styles.side} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t("out.title")}</h2>
      <form
        ref={form}
        className={builder.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <fieldset className={builder.part}>
          <legend>{t("out.format")}</legend>
          {outFormats.map((each) => (
            <label key={each} className={builder.choice}>
              <input
                type="radio"
                name={`${id}-format`}
                checked={format === each}
                aria-labelledby={`${id}-${each}`}
                aria-describedby={`${id}-${each}-hint`}
                onChange={() => {
                  changed();
                  setFormat(each);
                }}
              />
              <span>
                <span id={`${id}-${each}`}>{t(`out.${each}`)}</span>
                <span id={`${id}-${each}-hint`} className={builder.hint}>
                  {t(`out.${each}Hint`)}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        {codes.length > 1 && (
          <fieldset className={builder.part}>
            <legend>{t("out.language")}</legend>
            {codes.map((code) => (
              <label key={code} className={builder.choice}>
                <input
                  type="radio"
                  name={`${id}-lang`}
                  checked={lang === code}
                  onChange={() => {
                    changed();
                    setLang(code);
                  }}
                />
                <span>{nameOfLanguage(code, here)}</span>
              </label>
            ))}
          </fieldset>
        )}
        <LessonPicker
          course={course}
          lessons={lessons}
          sketch={{ lessons: [...chosen] }}
          problem={wrong === undefined ? undefined : t("out.none")}
          lacks={false}
          onPut={(change) => {
            changed();
            setChosen(change.lessons);
          }}
        >
          <label className={builder.choice}>
            <input
              type="checkbox"
              checked={banks}
              onChange={(event) => {
                changed();
                setBanks(event.target.checked);
              }}
            />
            <span>{t("out.banks")}</span>
          </label>
        </LessonPicker>
        <p className={builder.actions}>
          <button className="button button-primary" type="submit">
            {t("out.make")}
          </button>
        </p>
        <p role="status" className={taking.is === "making" ? undefined : "visually-hidden"}>
          {taking.is === "making" ? t("out.making") : taking.is === "made" ? t("out.made") : ""}
        </p>
        <div role="alert">
          {taking.is === "failed" && (
            <p className={builder.wrong}>
              <Icon name="warning" /> <span>{t(`out.${taking.why}`)}</span>
            </p>
          )}
        </div>
      </form>
      {taking.is === "made" && <Taken out={taking.out} />}
    </section>
  );
}
