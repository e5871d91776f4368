import type { ReviewRule } from "./rule.ts";
import { absoluteDistractors } from "./rules/absolute-distractors.ts";
import { allOrNone } from "./rules/all-or-none.ts";
import { apostrophe } from "./rules/apostrophe.ts";
import { bankSize } from "./rules/bank-size.ts";
import { calendarCapital } from "./rules/calendar-capital.ts";
import { capitalAfterColon } from "./rules/capital-after-colon.ts";
import { contraction } from "./rules/contraction.ts";
import { dash } from "./rules/dash.ts";
import { dialogueLengthHabit } from "./rules/dialogue-length-habit.ts";
import { ellipsis } from "./rules/ellipsis.ts";
import { examItems } from "./rules/exam-items.ts";
import { examLevels } from "./rules/exam-levels.ts";
import { exerciseCount } from "./rules/exercise-count.ts";
import { exerciseKinds } from "./rules/exercise-kinds.ts";
import { feedbackLength } from "./rules/feedback-length.ts";
import { feedbackMissing } from "./rules/feedback-missing.ts";
import { fullStop } from "./rules/full-stop.ts";
import { grammarClue } from "./rules/grammar-clue.ts";
import { hours } from "./rules/hours.ts";
import { keyLength } from "./rules/key-length.ts";
import { keyLengthHabit } from "./rules/key-length-habit.ts";
import { keyPosition } from "./rules/key-position.ts";
import { lawReviewed } from "./rules/law-reviewed.ts";
import { lessonLength } from "./rules/lesson-length.ts";
import { listNumber } from "./rules/list-number.ts";
import { minus } from "./rules/minus.ts";
import { mondayMissing } from "./rules/monday-missing.ts";
import { negativeStem } from "./rules/negative-stem.ts";
import { numberUnit } from "./rules/number-unit.ts";
import { objectiveUnbanked } from "./rules/objective-unbanked.ts";
import { objectiveUntested } from "./rules/objective-untested.ts";
import { openingMarks } from "./rules/opening-marks.ts";
import { ordinals } from "./rules/ordinals.ts";
import { overlappingOptions } from "./rules/overlapping-options.ts";
import { questionAccent } from "./rules/question-accent.ts";
import { quoteBy } from "./rules/quote-by.ts";
import { quoteMarks } from "./rules/quote-marks.ts";
import { raisedDot } from "./rules/raised-dot.ts";
import { reachBack } from "./rules/reach-back.ts";
import { readability } from "./rules/readability.ts";
import { repeatedStem } from "./rules/repeated-stem.ts";
import { sentenceLength } from "./rules/sentence-length.ts";
import { sourceReference } from "./rules/source-reference.ts";
import { sourceSure } from "./rules/source-sure.ts";
import { spaces } from "./rules/spaces.ts";
import { statisticSource } from "./rules/statistic-source.ts";
import { syncForm } from "./rules/sync-form.ts";
import { syncMissing } from "./rules/sync-missing.ts";
import { termUnused } from "./rules/term-unused.ts";
import { testItems } from "./rules/test-items.ts";
import { textStale } from "./rules/text-stale.ts";
import { thousands } from "./rules/thousands.ts";
import { webAddress } from "./rules/web-address.ts";
import { wording } from "./rules/wording.ts";
import { wrongLanguage } from "./rules/wrong-language.ts";

/** Every rule of the review, in the order in which an editor thinks of them. */
export const rules: readonly ReviewRule[] = [
  keyLength,
  keyLengthHabit,
  dialogueLengthHabit,
  keyPosition,
  allOrNone,
  negativeStem,
  absoluteDistractors,
  overlappingOptions,
  repeatedStem,
  grammarClue,
  feedbackMissing,
  feedbackLength,
  objectiveUntested,
  objectiveUnbanked,
  bankSize,
  examItems,
  examLevels,
  exerciseCount,
  exerciseKinds,
  reachBack,
  mondayMissing,
  lessonLength,
  sourceReference,
  sourceSure,
  statisticSource,
  webAddress,
  quoteBy,
  lawReviewed,
  termUnused,
  testItems,
  textStale,
  syncMissing,
  syncForm,
  wording,
  wrongLanguage,
  quoteMarks,
  apostrophe,
  contraction,
  raisedDot,
  openingMarks,
  questionAccent,
  spaces,
  dash,
  minus,
  ellipsis,
  capitalAfterColon,
  calendarCapital,
  fullStop,
  listNumber,
  numberUnit,
  thousands,
  hours,
  ordinals,
  readability,
  sentenceLength,
];
