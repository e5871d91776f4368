import { canonicalJson, hash } from "../base/hash.ts";
import type { Requirement } from "../course/plan.ts";
import type { Glossary } from "../course/references.ts";
import type { CourseIndex, LessonRef, ModuleIndex, ModuleRef } from "../course/types.ts";
import { type CourseFiles, filesOf } from "./course-files.ts";
import { propertiesIn, withoutLinks } from "./prose-links.ts";
import type { PackageRequest } from "./request.ts";

/**
 * The part of a course that a package holds, in the same shapes: whoever plays it need not know that there is more.
 *
 * What leads to lessons that are not there is taken out: requirements, links (their words stay), routes, entries of glossary, sources and search. A
 * module's test and its bank come along with all of its lessons, the final exam with all of the course.
 *
 * @param request `lessons` are ids of the course; those that it does not have are passed over
 */
export function subsetOf(course: CourseFiles, request: Omit<PackageRequest, "format">): CourseFiles {
  const { index } = course;
  const all = index.modules.flatMap((module) => module.lessons);
  const chosen = new Set(request.lessons ?? all);
  const has = (lesson: string) => chosen.has(lesson);
  const isWhole = (module: Pick<ModuleRef, "lessons">) => module.lessons.every(has);
  const refs = index.modules.filter((module) => module.lessons.some(has));
  const order = refs.flatMap((module) => module.lessons.filter(has));
  const languages = index.languages.filter(({ code }) => request.languages.includes(code));
  const codes = languages.map(({ code }) => code);
  const inThem = <Value>(of: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(of).filter(([lang]) => codes.includes(lang)));

  const moduleFiles = refs.flatMap((ref) => codes.flatMap((lang) => ref.in[lang]?.file ?? []));
  const modules = new Map(
    pick(course.modules, moduleFiles).map(([file, module]) => [file, partOfModule(module, has, order, request.order)]),
  );
  const lessonFiles = [...modules.values()].flatMap((module) => module.lessons.map(({ file }) => file));
  // What a lesson's exercises reach back to stays told, also where the lesson that taught it is not there.
  const lessons = pick(course.lessons, lessonFiles).map(([file, lesson]) => [file, withoutLinks(lesson, has)] as const);
  const bankFiles = refs.filter(isWhole).flatMap((ref) => codes.flatMap((lang) => ref.in[lang]?.bank ?? []));
  const banks = pick(course.banks, bankFiles).map(([file, bank]) => [file, withoutLinks(bank, has)] as const);
  const part = {
    modules,
    lessons: new Map(lessons),
    banks: new Map(banks),
    glossaries: some(
      pick(course.glossaries, referenceFiles("glossary")),
      (one) => glossaryOf(one, has, codes),
      ({ letters }) => letters,
    ),
    sources: some(
      pick(course.sources, referenceFiles("sources")),
      (one) => ({
        ...withoutLinks(one, has),
        modules: one.modules
          .map((module) => ({
            ...module,
            lessons: withoutLinks(
              module.lessons.filter(({ id }) => has(id)),
              has,
            ),
          }))
          .filter((module) => module.lessons.length > 0),
      }),
      (one) => one.modules,
    ),
    passages: some(
      pick(course.passages, referenceFiles("passages")),
      (one) => ({ ...one, lessons: one.lessons.filter(({ lesson }) => has(lesson)) }),
      (one) => one.lessons,
    ),
  };
  const left = new Set([...part.glossaries.keys(), ...part.sources.keys(), ...part.passages.keys()]);
  const { pass } = request;
  // A package says nothing twice: its modules are had one by one.
  const { exam, routes, mix, gathered: _, rev: __, ...rest } = index;
  const ways = (routes ?? [])
    .filter((route) => route.lessons.every(has))
    .map((route) => ({ ...route, in: inThem(route.in) }));
  // Of two that are confused, one alone needs no mixing; a set of one is about what is confused within it.
  const mixed = (mix ?? []).flatMap((set) => {
    const kept = set.filter(has);
    return kept.length > (set.length > 1 ? 1 : 0) ? [kept] : [];
  });
  const smaller: Omit<CourseIndex, "rev"> = {
    ...rest,
    languages,
    about: withoutLinks(inThem(index.about), has),
    ...(pass !== undefined && { pass }),
    activities: activitiesIn(refs, codes[0] ?? "", modules),
    references: Object.fromEntries(
      Object.entries(inThem(index.references)).map(([lang, named]) => [
        lang,
        Object.fromEntries(Object.entries(named).filter(([, file]) => left.has(file))),
      ]),
    ),
    modules: refs.map((ref) => refOf(ref, modules)),
    ...(exam !== undefined &&
      index.modules.every(isWhole) && { exam: { ...exam, ...(pass !== undefined && { pass }) } }),
    ...(ways.length > 0 && { routes: ways }),
    ...(mixed.length > 0 && { mix: mixed }),
  };
  const rev = hash(canonicalJson([...filesOf({ ...part, index: { ...smaller, rev: "" } })]));
  return { index: { ...smaller, rev }, ...part };

  function referenceFiles(name: "glossary" | "sources" | "passages") {
    return codes.flatMap((lang) => index.references[lang]?.[name] ?? []);
  }

  function refOf(ref: ModuleRef, found: ReadonlyMap<string, ModuleIndex>): ModuleRef {
    const { test, ...others } = ref;
    const own = found.get(ref.in[codes[0] ?? ""]?.file ?? "")?.lessons ?? [];
    const whole = isWhole(ref);
    return {
      ...others,
      lessons: ref.lessons.filter(has),
      minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
      in: Object.fromEntries(
        Object.entries(inThem(ref.in)).map(([lang, { bank, ...named }]) => [
          lang,
          { ...named, ...(whole && bank !== undefined && { bank }) },
        ]),
      ),
      ...(whole && test && { test: { ...test, ...(pass !== undefined && { pass }) } }),
    };
  }
}

/** The pictures that a course names, by their addresses under its folder, each once and sorted. */
export function picturesOf(course: CourseFiles): readonly string[] {
  const inProse = [...filesOf(course).values()].flatMap((file) => propertiesIn(file, "img", "src"));
  const logo = course.index.brand?.logo?.file;
  return [...new Set([...inProse, ...(logo === undefined ? [] : [logo])])].sort();
}

const pick = <Value>(files: ReadonlyMap<string, Value>, names: readonly string[]) =>
  names.flatMap((name): [string, Value][] => {
    const value = files.get(name);
    return value === undefined ? [] : [[name, value]];
  });

/** What is left of gathered files; one with nothing left goes. */
function some<Value>(
  files: readonly (readonly [string, Value])[],
  change: (value: Value) => Value,
  parts: (value: Value) => readonly unknown[],
): ReadonlyMap<string, Value> {
  const after = files.map(([file, value]) => [file, change(value)] as const);
  return new Map(after.filter(([, value]) => parts(value).length > 0));
}

function partOfModule(
  module: ModuleIndex,
  has: (lesson: string) => boolean,
  order: readonly string[],
  how: PackageRequest["order"],
): ModuleIndex {
  const requiresOf = ({ id, requires = [] }: LessonRef): readonly Requirement[] => {
    const kept = requires.filter(([first]) => has(first));
    const before = order[order.indexOf(id) - 1];
    if (how === "free" || before === undefined || kept.some(([first]) => first === before)) return kept;
    return [...kept, [before]];
  };
  const lessons = module.lessons.filter(({ id }) => has(id)).map(({ requires: _, ...lesson }) => lesson as LessonRef);
  return {
    ...withoutLinks(module, has),
    lessons: lessons.map((lesson) => {
      const requires = requiresOf(module.lessons.find(({ id }) => id === lesson.id) ?? lesson);
      return { ...lesson, ...(requires.length > 0 && { requires }) };
    }),
  };
}

/** The terms that lessons which are there mark, and those by which these are explained. */
function glossaryOf(glossary: Glossary, has: (lesson: string) => boolean, languages: readonly string[]): Glossary {
  const terms = new Map(glossary.letters.flatMap((letter) => letter.terms.map((term) => [term.id, term])));
  const kept = new Set(
    [...terms.values()].filter((term) => term.marked.some(({ lesson }) => has(lesson))).map(({ id }) => id),
  );
  // A set goes on with what is added while it is walked.
  for (const id of kept) {
    for (const to of propertiesIn(terms.get(id)?.definition, "x-term", "to")) if (terms.has(to)) kept.add(to);
  }
  const all = [...terms.values()].every(({ id, marked }) => kept.has(id) || marked.length === 0);
  const letters = glossary.letters.map(({ letter, terms: own }) => ({
    letter,
    terms: own
      // The whole course has terms that no lesson marks, too.
      .filter(({ id, marked }) => kept.has(id) || (all && marked.length === 0))
      .map((term) => ({
        ...withoutLinks(term, has),
        marked: term.marked.filter(({ lesson }) => has(lesson)),
        twins: term.twins.filter(({ lang }) => languages.includes(lang)),
      })),
  }));
  return { ...glossary, letters: letters.filter(({ terms: own }) => own.length > 0) };
}

function activitiesIn(refs: readonly ModuleRef[], lang: string, modules: ReadonlyMap<string, ModuleIndex>): number {
  const own = refs.flatMap((ref) => modules.get(ref.in[lang]?.file ?? "")?.lessons ?? []);
  return own.reduce((sum, { activities }) => sum + activities.length, 0);
}
