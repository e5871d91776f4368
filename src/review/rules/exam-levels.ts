import type { Place } from "../../compiler/finding.ts";
import { unexpected } from "../../compiler/message.ts";
import type { ReviewCourse } from "../course.ts";
import { countedBanks, exercisesOf, type Placed } from "../coverage.ts";
import type { ReviewReport, ReviewRule } from "../rule.ts";

const levels = ["recall", "understand", "apply", "analyse"] as const;
type Shares = Readonly<Partial<Record<(typeof levels)[number], number | undefined>>>;

/** How far a level may be from its share: a tenth of all questions, and in a small bank one and a half. */
const TOLERANCE = 0.1;
const SMALL = 1.5;

/**
 * The exam's blueprint in `course.yaml` says how much of it is recalled, understood, applied and analysed. Every bank
 * follows it as far as its size allows, and so do all banks together. Of recall there may be less.
 */
export const examLevels: ReviewRule = {
  rule: "exam-levels",
  check(course, report) {
    const { manifest } = course.records;
    const shares = manifest?.value.exam?.levels;
    if (!manifest || !shares) return;
    const banks = countedBanks(course).map((bank) => ({ bank, exercises: exercisesOf(bank) }));
    for (const { bank, exercises } of banks) {
      const placeOf = (level: string): Place =>
        exercises.find((each) => each.block?.level === level)?.part.at ?? { line: 1, column: 1 };
      compare(exercises, shares, "the bank", (level, message) => report(bank.path, placeOf(level), message));
    }
    if (banks.length > 1)
      compareAll(
        course,
        shares,
        banks.flatMap(({ exercises }) => exercises),
        report,
      );
  },
};

function compareAll(
  { records: { manifest } }: ReviewCourse,
  shares: Shares,
  exercises: readonly Placed[],
  report: ReviewReport,
): void {
  compare(exercises, shares, "all banks together", (level, message) => {
    report("course.yaml", manifest?.at(["exam", "levels", level]) ?? { line: 1, column: 1 }, message);
  });
}

function compare(
  exercises: readonly Placed[],
  shares: Shares,
  where: string,
  say: (level: string, message: string) => void,
): void {
  const all = exercises.length;
  const tolerance = Math.max(SMALL, TOLERANCE * all);
  for (const level of levels) {
    const fair = (all * (shares[level] ?? 0)) / 100;
    const count = exercises.filter(({ block }) => block?.level === level).length;
    const least = level === "recall" ? 0 : Math.max(0, Math.ceil(fair - tolerance));
    const most = Math.floor(fair + tolerance);
    if (count >= least && count <= most) continue;
    const found = `${count} of ${all} questions at level \`${level}\` in ${where}`;
    const expected = `${least} to ${most} by the shares in course.yaml`;
    const mend = count < least ? "write some that ask for more or less than the others" : "ask for more in some";
    say(level, unexpected(found, expected, mend));
  }
}
