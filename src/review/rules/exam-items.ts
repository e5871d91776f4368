import { counted, unexpected } from "../../compiler/message.ts";
import type { ReviewCourse } from "../course.ts";
import { countedBanks, exercisesOf } from "../coverage.ts";
import type { ReviewRule } from "../rule.ts";

const levels = ["recall", "understand", "apply", "analyse"] as const;

/** The exam asks of every module that has a bank, and all banks together have as many questions as the final exam is to ask, and of each level as many as its share comes to. */
export const examItems: ReviewRule = {
  rule: "exam-items",
  check(course, report) {
    const { manifest } = course.records;
    const exam = manifest?.value.exam;
    if (!manifest || !exam || hasUnread(course)) return;
    const banks = countedBanks(course).map(exercisesOf);
    const questions = banks.flat();
    const say = (path: readonly string[], found: string, expected: string, mend: string) =>
      report("course.yaml", manifest.at(["exam", ...path]), unexpected(found, expected, mend));
    if (questions.length < exam.items) {
      const found = `${counted(questions.length, "question")} in all banks`;
      const ask = questions.length === 0 ? "remove `exam`" : `ask for ${questions.length}`;
      say(
        ["items"],
        found,
        `${exam.items} or more for the exam`,
        `write ${exam.items - questions.length} more, or ${ask}`,
      );
      return;
    }
    const asked = banks.filter((bank) => bank.length > 0).length;
    if (exam.items < asked) {
      const found = `exam of ${counted(exam.items, "question")} on ${counted(asked, "module")}`;
      say(["items"], found, "one on each at least", `ask for ${asked} or more: what is not asked cannot be told`);
    }
    for (const level of levels) {
      const wanted = Math.round((exam.items * (exam.levels?.[level] ?? 0)) / 100);
      const there = questions.filter(({ block }) => block?.level === level).length;
      if (there >= wanted) continue;
      const found = `${counted(there, "question")} at level \`${level}\` in all banks`;
      const expected = `${wanted} or more, which is its share of ${exam.items}`;
      say(["levels", level], found, expected, `write ${wanted - there} more, or lower the share`);
    }
  },
};

/** Whether there is a bank that could not be read: then nothing may be said to be missing. */
function hasUnread({ records, files }: ReviewCourse): boolean {
  return records.banks.some(({ broken, path }) => broken || !files.has(path));
}
