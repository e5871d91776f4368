import { createStore, type StoreApi } from "zustand/vanilla";
import type { Bank } from "../course/bank.ts";
import { knows } from "../course/part.ts";
import type { ReferenceName, References } from "../course/references.ts";
import type { CourseSource } from "../course/source.ts";
import type { CourseIndex, Lesson, ModuleIndex, ModuleRef } from "../course/types.ts";

/** What has been gathered from the course for a page of its own, by language. */
type Gathered = { readonly [Name in ReferenceName]: Readonly<Record<string, References[Name]>> };

/** What has arrived of the course. Keys are `<language>/<id>`. */
export interface CourseState extends Gathered {
  /** Where the page brought a part of it, that part, until somebody asks for the whole. */
  readonly index?: CourseIndex;
  readonly modules: Readonly<Record<string, ModuleIndex>>;
  readonly lessons: Readonly<Record<string, Lesson>>;
  /** What could not be had: the message, by `index`, `module/<key>`, `lesson/<key>` or `glossary/<language>`. */
  readonly failed: Readonly<Record<string, string>>;
}

export interface CourseStore extends StoreApi<CourseState> {
  /** Each loads what is missing and never rejects: what fails is in `failed`, and asking again tries again. */
  loadIndex(): Promise<CourseIndex | undefined>;
  /** The index with every module in it. */
  loadWhole(): Promise<CourseIndex | undefined>;
  loadModule(lang: string, module: string): Promise<ModuleIndex | undefined>;
  /** Every module's index, for the page that shows the whole path. `undefined` if any is missing. */
  loadAll(lang: string): Promise<readonly ModuleIndex[] | undefined>;
  loadLesson(lang: string, module: string, lesson: string): Promise<Lesson | undefined>;
  /** What is gathered from the course for a page of its own. `undefined` also where the course has none of it. */
  loadReference<Name extends ReferenceName>(lang: string, name: Name): Promise<References[Name] | undefined>;
  /** A lesson's file alone, to look something up: it is not drawn, so its code is not fetched, and nothing is kept. */
  lessonFile(lang: string, module: string, lesson: string): Promise<Lesson | undefined>;
  /** A module's bank, for whoever draws from it. `undefined` where there is none or it cannot be had; nothing is kept. */
  bankFile(lang: string, module: string): Promise<Bank | undefined>;
  /** Takes a new version of everything that has been loaded; what is on screen stays until it has come. */
  reload(source: CourseSource): Promise<void>;
}

export const courseKey = (lang: string, id: string) => `${lang}/${id}`;

/** Finds a module of the course. */
export function moduleRef(index: CourseIndex | undefined, id: string): ModuleRef | undefined {
  return index?.modules.find((module) => module.id === id);
}

/** A lesson by its id, or by one that it had before. */
export function lessonRef(module: ModuleIndex | undefined, id: string) {
  return module?.lessons.find((lesson) => lesson.id === id || lesson.aliases.includes(id));
}

/**
 * Joins a source of the course with the screens.
 *
 * @param prepare fetches the code that a lesson needs; a lesson is in the store only once it can be drawn at once
 */
export function createCourseStore(first: CourseSource, prepare: (lesson: Lesson) => Promise<void>): CourseStore {
  let source = first;
  const store = createStore<CourseState>(() => ({
    modules: {},
    lessons: {},
    glossary: {},
    sources: {},
    passages: {},
    failed: {},
  }));

  /** What a new version has brought so far: it is shown when all of it has come, at once. */
  let coming: CourseState | undefined;
  const here = () => coming ?? store.getState();
  const put = (change: Partial<CourseState>) => {
    if (coming === undefined) store.setState(change);
    else coming = { ...coming, ...change };
  };

  const bring = async <T>(key: string, load: () => Promise<T>, keep: (value: T) => Partial<CourseState>) => {
    try {
      const value = await load();
      const { [key]: _, ...failed } = here().failed;
      put({ failed, ...keep(value) });
      return value;
    } catch (error) {
      put({ failed: { ...here().failed, [key]: String(error) } });
      return undefined;
    }
  };

  // A page asks for the same thing from several sides: it is fetched once. What is asked for afresh is another thing.
  const asked = new Map<string, Promise<unknown>>();
  const attempt = <T>(key: string, load: () => Promise<T>, keep: (value: T) => Partial<CourseState>, fresh = false) => {
    const under = asked.get(key) as Promise<T | undefined> | undefined;
    if (under !== undefined && !fresh) return under;
    const mine = bring(key, load, keep).finally(() => {
      if (asked.get(key) === mine) asked.delete(key);
    });
    asked.set(key, mine);
    return mine;
  };

  const fetchIndex = (fresh = false) =>
    attempt(
      "index",
      () => source.index(),
      (value) => ({ index: value }),
      fresh,
    );

  const getIndex = (fresh = false) => {
    const { index } = here();
    if (index !== undefined && !fresh) return Promise.resolve(index);
    if (source.part !== undefined && !fresh) {
      put({ index: source.part });
      return Promise.resolve(source.part);
    }
    return fetchIndex(fresh);
  };

  const getWhole = async () => {
    const had = await getIndex();
    if (had === undefined || had.part === undefined) return had;
    const whole = await fetchIndex();
    // The page was older than the course: what it brought is, too.
    if (whole !== undefined && whole.rev !== had.rev) await renew();
    return whole;
  };

  /** A module as the index has it: the whole index, where the part of it that is here does not know. */
  const getRef = async (id: string) => {
    const index = await getIndex();
    return moduleRef(index !== undefined && knows(index, id) ? index : await getWhole(), id);
  };

  /** A file that the page's part of the index led to; where that is no longer there, the one that has taken its place. */
  const orNewer = async <T>(file: string, load: (file: string) => Promise<T>, now: () => string | undefined) => {
    try {
      return await load(file);
    } catch (error) {
      if (here().index?.part === undefined) throw error;
      await getWhole();
      const other = now();
      if (other === undefined || other === file) throw error;
      return load(other);
    }
  };

  const getModule = async (lang: string, id: string, fresh = false) => {
    const key = courseKey(lang, id);
    const had = here().modules[key];
    if (had !== undefined && !fresh) return had;
    const file = (await getRef(id))?.in[lang]?.file;
    if (file === undefined) return undefined;
    const newer = () => moduleRef(here().index, id)?.in[lang]?.file;
    return attempt(
      `module/${key}`,
      () => orNewer(file, (each) => source.module(each), newer),
      (value) => ({ modules: { ...here().modules, [key]: value } }),
      fresh,
    );
  };

  const getLesson = async (lang: string, module: string, id: string, fresh = false) => {
    const ref = lessonRef(await getModule(lang, module), id);
    if (ref === undefined) return undefined;
    const key = courseKey(lang, ref.id);
    const had = here().lessons[key];
    if (had !== undefined && !fresh) return had;
    const load = async () => {
      const newer = () => lessonRef(here().modules[courseKey(lang, module)], id)?.file;
      const lesson = await orNewer(ref.file, (file) => source.lesson(file), newer);
      await prepare(lesson);
      return lesson;
    };
    const kept = (value: Lesson) => ({ lessons: { ...here().lessons, [key]: value } });
    return attempt(`lesson/${key}`, load, kept, fresh);
  };

  const getReference = async <Name extends ReferenceName>(lang: string, name: Name, fresh = false) => {
    const had = here()[name][lang];
    if (had !== undefined && !fresh) return had as References[Name];
    const file = (await getIndex())?.references[lang]?.[name];
    if (file === undefined) return undefined;
    const load = source[name] as (file: string) => Promise<References[Name]>;
    return attempt(
      `${name}/${lang}`,
      () => load(file),
      (value) => ({ [name]: { ...here()[name], [lang]: value } }),
      fresh,
    );
  };

  /** Fetches modules and lessons that are here once more. What is on screen stays until they have come. */
  async function renew() {
    const { modules, lessons } = here();
    await Promise.all(Object.values(modules).map(({ lang, id }) => getModule(lang, id, true)));
    await Promise.all(Object.values(lessons).map(({ lang, module, id }) => getLesson(lang, module, id, true)));
  }

  return {
    ...store,
    loadIndex: () => getIndex(),
    loadWhole: getWhole,
    loadModule: (lang, module) => getModule(lang, module),
    loadAll: async (lang) => {
      const index = await getWhole();
      const gathered = index?.gathered?.[lang];
      const has = ({ id }: ModuleRef) => here().modules[courseKey(lang, id)] !== undefined;
      if (gathered !== undefined && !index?.modules.every(has)) {
        const all = await attempt(
          `module/${lang}/`,
          () => source.modules(gathered),
          // What is on screen stays the same object.
          (those) => {
            const came = Object.fromEntries(those.map((each) => [courseKey(lang, each.id), each]));
            return { modules: { ...came, ...here().modules } };
          },
        );
        if (all === undefined) return undefined;
      }
      const modules = await Promise.all((index?.modules ?? []).map((module) => getModule(lang, module.id)));
      const arrived = modules.filter((module) => module !== undefined);
      return index === undefined || arrived.length < modules.length ? undefined : arrived;
    },
    loadLesson: (lang, module, lesson) => getLesson(lang, module, lesson),
    loadReference: (lang, name) => getReference(lang, name),
    lessonFile: async (lang, module, id) => {
      const ref = lessonRef(await getModule(lang, module), id);
      return ref && source.lesson(ref.file).catch(() => undefined);
    },
    bankFile: async (lang, module) => {
      const file = (await getRef(module))?.in[lang]?.bank;
      return file === undefined ? undefined : source.bank(file).catch(() => undefined);
    },
    reload: async (next) => {
      source = next;
      coming ??= store.getState();
      const { glossary, sources, passages } = coming;
      await getIndex(true);
      const again = (name: ReferenceName) => (lang: string) => getReference(lang, name, true);
      await Promise.all([
        ...Object.keys(glossary).map(again("glossary")),
        ...Object.keys(sources).map(again("sources")),
        ...Object.keys(passages).map(again("passages")),
      ]);
      await renew();
      const all = here();
      coming = undefined;
      store.setState(all);
    },
  };
}
