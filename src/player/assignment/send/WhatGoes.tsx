import { useState } from "react";
import type { Assignment } from "../../../assignment/assignment.ts";
import type { Result } from "../../../assignment/result.ts";
import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import type { WholeCourse } from "../../usePage.ts";
import { Answers } from "./Answers.tsx";
import styles from "./Send.module.css";
import { words } from "./words.ts";

interface WhatGoesProps {
  readonly result: Result;
  readonly assignment: Assignment;
  readonly course: WholeCourse;
}

/** A result in plain words: a line for each lesson, the test, what else is in it and, folded, every answer. */
export function WhatGoes({ result, assignment, course }: WhatGoesProps) {
  const own = useOwnWords(words);
  const { percent } = useWords();
  const [open, setOpen] = useState(false);
  const titles = new Map(course.modules.flatMap(({ lessons }) => lessons.map(({ id, title }) => [id, title])));
  const { exam, details } = result;
  const tests = details?.exams.flatMap(({ items }) => items.filter(({ given }) => given !== undefined)) ?? [];
  const count = (details?.items.length ?? 0) + tests.length;
  const share = (score: number) => percent.format(score / 100);
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{own("what.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{own("what.lesson")}</th>
            <th scope="col">{own("what.done")}</th>
            <th scope="col">{own("what.score")}</th>
            <th scope="col">{own("what.state")}</th>
          </tr>
        </thead>
        <tbody>
          {result.lessons.map(({ lesson, done, items, score, finished }) => (
            <tr key={lesson}>
              <th scope="row">{titles.get(lesson) ?? own("what.gone", { id: lesson })}</th>
              <td data-label={own("what.done")}>{own("what.of", { done, items })}</td>
              <td data-label={own("what.score")}>{share(score)}</td>
              <td data-label={own("what.state")}>
                <span>
                  {finished && <Icon name="check" />} {own(finished ? "what.finished" : "what.open")}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {assignment.exam !== undefined && (
        <p>
          <strong>{own("what.exam")}:</strong>{" "}
          {exam === undefined
            ? own("what.examNone")
            : own(exam.passed ? "what.examPassed" : "what.examFailed", {
                best: share(exam.best),
                count: exam.attempts,
              })}
        </p>
      )}
      <p className={styles.hint}>{own("what.also", { version: result.version, course: result.course })}</p>
      {details !== undefined && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{own("what.answers", { count })}</summary>
          {open && <Answers details={details} course={course} />}
        </details>
      )}
    </>
  );
}
