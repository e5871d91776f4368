import type { CourseRecords } from "../../compiler/course-records.ts";
import type { ReviewRule } from "../rule.ts";
import { type Prose, placeAt } from "../words/prose.ts";
import { both, reportSlips, type Slip } from "../words/slips.ts";

const mend = "what is put in stands —like this— between dashes without inner spaces";

/**
 * The dash of a phrase put in is —, joined to that phrase and parted from the words around it (Ortografía 2010, 3.4.7). With
 * spaces on both sides it parts the label of a list's item from its note, and there alone.
 */
export const dash: ReviewRule = {
  rule: "dash",
  looksAt: "file",
  check(course, report) {
    const inFigure = (prose: Prose, offset: number) => isInFigure(course.records, prose, offset);
    const slips: readonly Slip[] = [
      { langs: both, pattern: /(?<=[^\s>\0] )(?:--?|–)(?= [^\s\0])/gu, expected: "a dash, `—`", mend },
      { langs: both, pattern: /(?<=[^\s\0-])--+(?=[^\s-])/gu, expected: "a dash, `—`", mend },
      {
        langs: both,
        pattern: /(?<=[^ \0])–(?=[^ ])/gu,
        expected: "a dash, `—`, in a phrase, a hyphen in a range",
        mend: "the short dash has no use in either language",
      },
      {
        langs: both,
        pattern: /(?<=[^\s>\0] )—(?= [^\s\0])/gu,
        expected: "a dash that is joined to what it puts in",
        mend,
        unless: (prose, offset) => inFigure(prose, offset) || isListItem(prose, offset),
      },
      {
        langs: both,
        pattern: /(?<=[\p{L}\p{N}])—(?=[\p{L}\p{N}¿¡«])/gu,
        expected: "a space outside the dash",
        mend,
        unless: inFigure,
      },
      {
        langs: both,
        pattern: /(?<=(?:^|\n)[\0>\s]*)— (?=\p{L})/gu,
        expected: "a dash that is joined to what it puts in",
        mend: "what somebody says stands in « »",
      },
    ];
    reportSlips(course, report, slips);
  },
};

/** An item `label — note`: its markers are blanked, so that its line begins with a blank. */
function isListItem({ text }: Prose, offset: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^\0{2,}[^\0—]*$/u.test(line);
}

function isInFigure(records: CourseRecords, { file, text }: Prose, offset: number): boolean {
  const record = records.byPath.get(file);
  const { line } = placeAt(text, offset);
  return (
    record?.role === "lesson" &&
    record.parts.some((part) => part.type === "figure" && line >= part.at.line && line <= part.lastLine)
  );
}
