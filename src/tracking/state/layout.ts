import type { Bank } from "../../course/bank.ts";
import type { Level } from "../../course/plan.ts";
import type { CourseIndex, ExerciseBlock, Lesson, ModuleIndex } from "../../course/types.ts";
import type { Frame } from "../../exercises/pack.ts";
import { mostPoints, packs } from "../../exercises/packs.ts";

/** What has to be known of a course to write and read its states: shipped with the package. Plain JSON. */
export interface Layout {
  readonly v: 1;
  readonly languages: readonly string[];
  readonly modules: readonly LaidModule[];
  readonly exam?: LaidTest;
}

export interface LaidModule {
  readonly lessons: readonly LaidLesson[];
  readonly bank: readonly LaidBankItem[];
  readonly test?: LaidTest;
}

export interface LaidTest {
  /** How many are asked. */
  readonly items: number;
  /** How often it may be handed in, where there is a limit. */
  readonly attempts?: number;
}

export interface LaidLesson {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly items: readonly LaidItem[];
}

export interface LaidItem {
  readonly id: string;
  readonly shape: string;
  readonly kind: string;
  /** The most points. */
  readonly max: number;
  readonly frame: Frame;
  /** How many hints it has. */
  readonly hints?: number;
}

export interface LaidBankItem extends LaidItem {
  /** The lesson and the objective that it tests. */
  readonly lesson: string;
  readonly objective: string;
  readonly level: Level;
}

/** The compiled files of what is packed, in all its languages. */
export interface CompiledFiles {
  readonly index: CourseIndex;
  readonly modules: Iterable<ModuleIndex>;
  readonly lessons: Iterable<Lesson>;
  readonly banks: Iterable<Bank>;
}

/** The layout of a compiled course, or of a part of one. Its first language is the one whose order counts; what a file lacks is left out. */
export function layoutOf({ index, modules, lessons, banks }: CompiledFiles): Layout {
  const languages = index.languages.map(({ code }) => code);
  const [all, stocks, indexes] = [[...lessons], [...banks], [...modules]];
  return {
    v: 1,
    languages,
    modules: index.modules.map(({ id, lessons: ids, test }): LaidModule => {
      const refs = indexes.find((each) => each.id === id)?.lessons ?? [];
      const bank = inLanguages(
        languages,
        stocks.filter(({ module }) => module === id),
      );
      return {
        lessons: ids.map((lesson) => {
          const aliases = refs.find((ref) => ref.id === lesson)?.aliases ?? [];
          const found = inLanguages(
            languages,
            all.filter((each) => each.id === lesson),
          );
          const items = laid(found.map(({ blocks }) => blocks.filter((block) => block.type === "exercise")));
          return { id: lesson, ...(aliases.length > 0 && { aliases }), items: items.map(([item]) => item) };
        }),
        bank: laid(bank.map(({ items }) => items)).map(([item, { objective, level }]) => ({
          ...item,
          lesson: objective.lesson,
          objective: objective.id,
          level,
        })),
        ...(test && { test: laidTest(test) }),
      };
    }),
    ...(index.exam && { exam: laidTest(index.exam) }),
  };
}

function laidTest({ items, attempts }: LaidTest): LaidTest {
  return { items, ...(attempts !== undefined && { attempts }) };
}

/** In the order of the languages. */
function inLanguages<Each extends { readonly lang: string }>(languages: readonly string[], all: readonly Each[]) {
  return languages.flatMap((code) => all.filter(({ lang }) => lang === code));
}

/** The items of the first language, each laid out with what it is in the others. */
function laid<Block extends ExerciseBlock>(byLanguage: readonly (readonly Block[])[]): readonly [LaidItem, Block][] {
  return (byLanguage[0] ?? []).flatMap((block): [LaidItem, Block][] => {
    const { id, shape, hints } = block;
    if (!Object.hasOwn(packs, block.kind)) return [];
    const kind = block.kind as keyof typeof packs;
    const others = byLanguage.slice(1).map((blocks) => blocks.find((each) => each.id === id)?.item ?? block.item);
    // An item reaches its kind's pack under the kind's own name alone.
    const frame = (packs[kind].frame as (items: readonly unknown[]) => Frame)([block.item, ...others]);
    const max = mostPoints(kind, block.item);
    return [[{ id, shape, kind, max, frame, ...(hints.length > 0 && { hints: hints.length }) }, block]];
  });
}
