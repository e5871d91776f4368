import { type ReactNode, useMemo } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { notesFold } from "../../learning/notes.ts";
import { createSearchIndex, type Found } from "../../search/index.ts";
import { lessonPath, ownPath } from "../../ui/address.ts";
import { useCourse } from "../context.ts";
import { useFold } from "../useFold.ts";
import { useLang } from "../usePage.ts";
import { notesAsDocuments } from "./documents.ts";
import { LessonHits, NoteHits, TermHits } from "./Hits.tsx";
import styles from "./Search.module.css";
import type { Searchable } from "./useSearchable.ts";
import { LESSONS, useShown } from "./useShown.ts";
import { words } from "./words.ts";

/** How many terms and notes are shown at most. */
const OTHERS = 5;

type Ready = Extract<Searchable, { status: "ready" }>;

/** What was found in a language. */
export interface FoundInLanguage {
  readonly lessons: Found;
  readonly terms: Found | undefined;
}

/** Searches what a language has. Lessons are all ranked, so that more can be shown. */
export function useFound(searchable: Searchable, query: string): FoundInLanguage | undefined {
  const ready = searchable.status === "ready" ? searchable : undefined;
  const { lessons, terms } = ready ?? ({} as Partial<Ready>);
  return useMemo(() => {
    if (lessons === undefined || query.trim() === "") return undefined;
    const inLessons = lessons.search(query, 50);
    const inTerms = terms?.search(query, OTHERS);
    // Where lessons have all words, a term that has one of them by chance is no answer; and the other way round.
    if (inTerms !== undefined && isBetter(inTerms, inLessons)) return { lessons: emptied(inLessons), terms: inTerms };
    const kept = inTerms === undefined || isBetter(inLessons, inTerms) ? undefined : inTerms;
    return { lessons: inLessons, terms: kept };
  }, [lessons, terms, query]);
}

/** How many there are in all. */
export const totalOf = ({ lessons, terms }: FoundInLanguage) => lessons.total + Math.min(OTHERS, terms?.total ?? 0);

const closeness = ({ total, all, instead }: Found) =>
  total === 0 ? 0 : (all ? 2 : 1) + (instead === undefined ? 2 : 0);
const isBetter = (one: Found, other: Found) => closeness(one) > closeness(other);
const emptied = ({ instead: _, ...found }: Found): Found => ({ ...found, hits: [], total: 0, all: true });

/** The learner's own notes, searched in the language of the page: they say themselves in which they were written. */
export function useFoundNotes(query: string): Found | undefined {
  const notes = useFold(notesFold);
  const lang = useLang();
  const index = useMemo(() => {
    const made = createSearchIndex(lang);
    for (const document of notesAsDocuments(notes)) made.add(document);
    return made;
  }, [notes, lang]);
  return useMemo(() => {
    const found = query.trim() === "" ? undefined : index.search(query, OTHERS);
    return found?.all && found.instead === undefined && found.total > 0 ? found : undefined;
  }, [index, query]);
}

interface ResultsProps {
  readonly lang: string;
  readonly query: string;
  readonly found: FoundInLanguage;
  readonly notes?: Found | undefined;
  /** Headings are one level down in the other language's part. */
  readonly heading: (name: "lessons" | "terms" | "notes", title: string) => ReactNode;
}

export function Results({ lang, query, found: { lessons, terms }, notes, heading }: ResultsProps) {
  const t = useOwnWords(words);
  const { shown, showMore } = useShown(`${lang} ${query}`);
  const passages = useCourse((state) => state.passages[lang]);
  const modules = useCourse(({ index }) => index?.modules);
  const byId = useMemo(() => new Map(passages?.lessons.map((lesson) => [lesson.lesson, lesson])), [passages]);
  const moduleTitle = (id: string) => modules?.find((module) => module.id === id)?.in[lang]?.title;
  const all = useFold(notesFold);
  const pathOfNote = (note: string) => {
    const lesson = all[note]?.data.lesson ?? "";
    const module = modules?.find((each) => each.lessons.includes(lesson));
    // A lesson that is gone leaves its notes in the notebook.
    return module === undefined ? ownPath(lang, "notebook") : `${lessonPath(lang, module.id, lesson)}#note-${note}`;
  };
  const left = Math.min(lessons.hits.length - shown, LESSONS);
  return (
    <>
      {notes !== undefined && (
        <section className={styles.part}>
          {heading("notes", t("notes"))}
          <NoteHits found={notes} pathOf={pathOfNote} />
        </section>
      )}
      {lessons.total > 0 && (
        <section className={styles.part}>
          {heading("lessons", t("lessons"))}
          <LessonHits
            lang={lang}
            found={{ ...lessons, hits: lessons.hits.slice(0, shown) }}
            lessons={byId}
            moduleTitle={moduleTitle}
          />
          {left > 0 && (
            <button type="button" className="button" onClick={showMore}>
              {t("more", { count: left })}
            </button>
          )}
        </section>
      )}
      {terms !== undefined && terms.total > 0 && (
        <section className={styles.part}>
          {heading("terms", t("terms"))}
          <TermHits lang={lang} found={terms} />
        </section>
      )}
    </>
  );
}
