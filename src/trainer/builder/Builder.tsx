import { type FormEvent, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { type Assignment, LONGEST_MESSAGE, LONGEST_NAME, LONGEST_TITLE } from "../../assignment/assignment.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLang, type WholeCourse } from "../../player/usePage.ts";
import { trainerPath } from "../../ui/address.ts";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import styles from "./Builder.module.css";
import { draftOf, type FieldName, lineLength, messageLength, newSketch, problemsOf, sketchOf } from "./check.ts";
import { Field, Wrong } from "./Field.tsx";
import { KeyGate } from "./KeyGate.tsx";
import { LessonPicker } from "./LessonPicker.tsx";
import { lessonsIn } from "./lessons.ts";
import { OrderPart } from "./OrderPart.tsx";
import { Preview } from "./Preview.tsx";
import { TermsPart } from "./TermsPart.tsx";
import { TestPart } from "./TestPart.tsx";
import { useProblemWords } from "./useProblemWords.ts";
import { useSketch } from "./useSketch.ts";
import { useStock } from "./useStock.ts";
import { words } from "./words.ts";

interface BuilderProps {
  readonly open: OpenTrainer;
  readonly course: WholeCourse;
  /** What is to be changed. */
  readonly before: Assignment | undefined;
}

/** An assignment as it is being written; and before the first one leaves, the key. */
export function Builder({ open, course, before }: BuilderProps) {
  const { trainer, state } = open;
  const t = useOwnWords(words);
  const lang = useLang();
  const navigate = useNavigate();
  const lessons = useMemo(() => lessonsIn(course.modules), [course.modules]);
  const beginning = before === undefined ? newSketch(course.index, state.name) : sketchOf(before, lessons);
  const { sketch, put, ...kept } = useSketch(before?.id ?? "new", beginning);
  const stock = useStock(course, sketch.lessons, sketch.exam);
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [badDue, setBadDue] = useState(false);
  const [step, setStep] = useState<"writing" | "busy" | "key">("writing");
  const [failed, setFailed] = useState<"failed" | "noKey">();

  const problems = { ...problemsOf(sketch, lessons, stock.known), ...(badDue && { due: { is: "odd" as const } }) };
  const say = useProblemWords();
  const problem = (field: FieldName) => {
    const found = problems[field];
    // What is too long is told at once: there is nothing to wait for.
    return found !== undefined && (tried || found.is === "long") ? say(field, found) : undefined;
  };
  const count = Object.keys(problems).length;
  const version = (before?.version ?? 0) + 1;

  const issue = async () => {
    setStep("busy");
    const issued = await trainer.issue(draftOf(sketch), before?.id);
    setStep("writing");
    if (issued === undefined) return setFailed("failed");
    kept.done();
    void navigate(`${trainerPath(lang, "home")}#${issued.assignment.id}`);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (step !== "writing") return;
    const due = form.current?.elements.namedItem("due");
    const bad = due instanceof HTMLInputElement && due.validity.badInput;
    setBadDue(bad);
    setTried(true);
    setFailed(undefined);
    if (bad || Object.keys(problemsOf(sketch, lessons, stock.known)).length > 0) {
      // After it has been drawn what is wrong.
      return requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-problem]")?.focus(),
      );
    }
    setStep("busy");
    const there = state.key !== undefined || (await trainer.makeKey());
    setStep("writing");
    if (!there) return setFailed("noKey");
    const { key } = state;
    if (key?.savedAt === undefined && key?.riskAcceptedAt === undefined) return setStep("key");
    await issue();
  };

  if (step === "key") return <KeyGate open={open} onGo={() => void issue()} onBack={() => setStep("writing")} />;
  const left = (length: number, longest: number) =>
    length <= longest && length > longest * 0.8 ? t("left", { count: longest - length }) : undefined;
  const part = { sketch, problem, onPut: put };
  const lost = before === undefined ? 0 : before.lessons.length - sketchOf(before, lessons).lessons.length;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        {before === undefined ? (
          <p>{t("intro")}</p>
        ) : (
          <>
            <p className={styles.name}>{t("change.title", { version, title: before.title })}</p>
            <p>{t("change.text")}</p>
          </>
        )}
        {lost > 0 && <p className={styles.aside}>{t("change.lost", { count: lost })}</p>}
        {kept.resumed && (
          <p className={styles.aside}>
            {t("draft.resumed")}{" "}
            <button className="button button-quiet" type="button" onClick={kept.anew}>
              {t("draft.anew")}
            </button>
          </p>
        )}
        {kept.emptied && (
          <p className={styles.aside} role="status">
            {t("draft.emptied")}{" "}
            <button className="button button-quiet" type="button" onClick={kept.undo}>
              {t("draft.undo")}
            </button>
          </p>
        )}
      </div>
      <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <fieldset className={styles.part}>
          <legend>{t("what.legend")}</legend>
          <Field
            wide
            label={t("what.title")}
            hint={t("what.titleHint")}
            problem={problem("title")}
            left={left(lineLength(sketch.title), LONGEST_TITLE)}
          >
            {(joined) => (
              <input
                {...joined}
                value={sketch.title}
                autoComplete="off"
                onChange={(event) => put({ title: event.target.value })}
              />
            )}
          </Field>
          <Field
            wide
            label={t("what.trainer")}
            hint={t("what.trainerHint")}
            problem={problem("trainer")}
            left={left(lineLength(sketch.trainer), LONGEST_NAME)}
          >
            {(joined) => (
              <input
                {...joined}
                value={sketch.trainer}
                autoComplete="name"
                onChange={(event) => put({ trainer: event.target.value })}
              />
            )}
          </Field>
        </fieldset>
        <LessonPicker course={course} lessons={lessons} sketch={sketch} problem={problem("lessons")} onPut={put} />
        <OrderPart lessons={lessons} sketch={sketch} problem={problem("order")} onPut={put} />
        <TermsPart {...part} index={course.index} />
        <TestPart {...part} stock={stock} />
        <fieldset className={styles.part}>
          <legend>{t("message.legend")}</legend>
          <Field
            wide
            label={t("message.label")}
            hint={t("message.hint")}
            problem={problem("message")}
            left={left(messageLength(sketch), LONGEST_MESSAGE)}
          >
            {(joined) => (
              <textarea
                {...joined}
                rows={4}
                value={sketch.message}
                onChange={(event) => put({ message: event.target.value })}
              />
            )}
          </Field>
        </fieldset>
        <div className={styles.submit}>
          <button className="button button-primary" type="submit" aria-disabled={step === "busy" || undefined}>
            {before === undefined ? t("submit.create") : t("submit.change", { version })}
          </button>
          <div role="status">
            {step === "busy" && <p>{t("submit.wait")}</p>}
            <Wrong
              problem={
                failed !== undefined
                  ? t(`submit.${failed}`)
                  : tried && count > 0
                    ? t("submit.wrong", { count })
                    : undefined
              }
            />
          </div>
        </div>
      </form>
      <Preview lessons={lessons} sketch={sketch} draft={draftOf(sketch)} />
    </div>
  );
}
