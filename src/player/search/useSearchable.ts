import { useCallback, useEffect, useState } from "react";
import { documentsOf, type SearchDocument } from "../../search/documents.ts";
import { createSearchIndex, type SearchIndex } from "../../search/index.ts";
import { useCourse, usePlayer } from "../context.ts";
import { termsAsDocuments } from "./documents.ts";

/** How many characters are read before the page has its turn: a few milliseconds. */
const SLICE = 20_000;

/** What can be searched in a language, or why not. */
export type Searchable =
  | { readonly status: "building" | "missing" }
  | { readonly status: "failed"; readonly retry: () => void }
  | { readonly status: "ready"; readonly lessons: SearchIndex; readonly terms: SearchIndex | undefined };

/** Indexes of what has come, kept as long as that is. */
const built = new WeakMap<object, SearchIndex>();

/**
 * The indexes of a language. Its texts are fetched, and read in slices, when a page asks for them first; they are kept for the
 * next. `undefined`: none is asked for yet.
 */
export function useSearchable(lang: string | undefined): Searchable {
  const { course } = usePlayer();
  const key = lang ?? "";
  const index = useCourse((state) => state.index);
  const files = index?.references[key];
  const passages = useCourse((state) => state.passages[key]);
  const glossary = useCourse((state) => state.glossary[key]);
  const failed = useCourse((state) => state.failed.index ?? state.failed[`passages/${key}`]);
  const glossaryFailed = useCourse((state) => state.failed[`glossary/${key}`]);
  const load = useCallback(() => {
    if (lang === undefined) return;
    void course.loadWhole();
    void course.loadReference(lang, "passages");
    void course.loadReference(lang, "glossary");
  }, [course, lang]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: while a course is being written, it may come to have texts
  useEffect(load, [load, files]);
  const lessons = useIndexOf(passages, documentsOf);
  const terms = useIndexOf(glossary, termsAsDocuments);

  if (lang === undefined) return { status: "building" };
  if (index !== undefined && files?.passages === undefined) return { status: "missing" };
  if (passages === undefined && failed !== undefined) return { status: "failed", retry: load };
  const awaited = files?.glossary !== undefined && glossaryFailed === undefined;
  if (lessons === undefined || (awaited && terms === undefined)) return { status: "building" };
  return { status: "ready", lessons, terms };
}

/** The index of something that has come, once it is built. */
function useIndexOf<Value extends { readonly lang: string }>(
  value: Value | undefined,
  toDocuments: (value: Value) => readonly SearchDocument[],
): SearchIndex | undefined {
  const [, setDone] = useState<SearchIndex>();
  useEffect(() => {
    if (value === undefined || built.has(value)) return;
    let left = false;
    void build(value.lang, toDocuments(value), () => left).then((index) => {
      if (index === undefined) return;
      built.set(value, index);
      setDone(index);
    });
    return () => {
      left = true;
    };
  }, [value, toDocuments]);
  return value && built.get(value);
}

/** Builds an index and lets the page have its turn in between. `undefined`: nobody waits for it any more. */
async function build(lang: string, documents: readonly SearchDocument[], isLeft: () => boolean) {
  const index = createSearchIndex(lang);
  let read = 0;
  for (const document of documents) {
    if (read > SLICE) {
      read = 0;
      await new Promise((resume) => setTimeout(resume));
      if (isLeft()) return undefined;
    }
    index.add(document);
    for (const { text } of document.passages) read += text.length;
  }
  return index;
}
