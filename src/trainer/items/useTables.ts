import { useMemo } from "react";
import type { Cell } from "../../analysis/csv.ts";
import { type FirstAnswer, itemStats } from "../../analysis/items.ts";
import type { Person } from "../../analysis/roster.ts";
import { canonicalJson } from "../../base/hash.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Table } from "../plots/SaveCsv.tsx";
import { words } from "./words.ts";

/** What can be saved of questions and answers: in lessons and on tests alike. */
export function useTables(
  people: readonly Person[],
  answers: readonly FirstAnswer[],
  onTests: readonly FirstAnswer[],
): readonly Table[] {
  const own = useOwnWords(words);
  return useMemo(() => {
    const column = (name: ColumnName) => own(`csv.columns.${name}`);
    const items = (): readonly (readonly Cell[])[] => [
      (["item", "shape", "lesson", "n", "facility", "discrimination", "sureWrong", "seconds"] as const).map(column),
      ...[...itemStats(answers), ...itemStats(onTests)].map(
        ({ item, shape, lesson, n, facility, discrimination, sureWrong, ms }): readonly Cell[] => [
          ...[item, shape, lesson, n, round(facility)],
          typeof discrimination === "number" ? round(discrimination) : undefined,
          sureWrong,
          ms === undefined ? undefined : Math.round(ms / 1_000),
        ],
      ),
    ];
    const names = new Map(people.map((person) => [person.key, person]));
    const lines = (): readonly (readonly Cell[])[] => [
      (
        ["person", "number", "lesson", "item", "shape", "answer", "points", "max", "right", "sure", "time"] as const
      ).map(column),
      ...[...answers, ...onTests].map(({ person, item, shape, lesson, given }): readonly Cell[] => [
        ...[names.get(person)?.name, names.get(person)?.number, lesson, item, shape, canonicalJson(given.answer)],
        ...[round(given.score.points), given.score.max, given.right ? 1 : 0, given.sure],
        given.ms === undefined ? undefined : Math.round(given.ms / 1_000),
      ]),
    ];
    return [
      { label: own("csv.items"), file: own("csv.file"), rows: items },
      { label: own("csv.answers"), file: own("csv.answersFile"), rows: lines },
    ];
  }, [own, people, answers, onTests]);
}

type ColumnName = keyof (typeof words)["in"]["es"]["csv"]["columns"];

/** To four decimals: more says nothing. */
const round = (value: number) => Math.round(value * 10_000) / 10_000;
