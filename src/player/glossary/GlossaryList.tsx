import { type RefObject, useRef, useState } from "react";
import { useLocation } from "react-router";
import type { Glossary, GlossaryLetter, GlossaryTerm } from "../../course/references.ts";
import { textOf } from "../../exercises/text.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import page from "../Page.module.css";
import { useAlive } from "../reference/useAlive.ts";
import { useKeepTop } from "../reference/useKeepTop.ts";
import styles from "./Glossary.module.css";
import { matcher } from "./match.ts";
import { Term } from "./Term.tsx";
import { words } from "./words.ts";

/** All terms by letters, with a field that leaves those that have what is typed in their name, a twin's or what they mean. */
export function GlossaryList({ glossary }: { glossary: Glossary }) {
  const t = useOwnWords(words);
  const [query, setQuery] = useQuery();
  const matches = matcher(query);
  const list = useKeepTop(query);
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    setQuery("");
    field.current?.focus();
  };
  const shown = glossary.letters
    .map((letter, at) => ({
      ...letter,
      id: `letter-${at + 1}`,
      found: letter.terms.filter((term) => matches(saidOf(term))),
    }))
    .filter(({ found }) => found.length > 0);
  const count = shown.reduce((sum, { found }) => sum + found.length, 0);
  const total = glossary.letters.reduce((sum, { terms }) => sum + terms.length, 0);
  return (
    <>
      <p className={page.intro}>{t("description")}</p>
      <div className={page.columns}>
        <div className={`${page.side} ${styles.side}`}>
          <Field field={field} query={query} onQuery={setQuery} />
          <p className={styles.count} role="status">
            {count === 0
              ? t("noMatch", { query: query.trim() })
              : query.trim() === ""
                ? t("all", { count })
                : t("some", { count, total })}
          </p>
          {count === 0 && (
            <button type="button" className="button" onClick={clear}>
              {t("clear")}
            </button>
          )}
          {glossary.letters.length > 1 && shown.length > 0 && (
            <nav className={styles.letters} aria-label={t("letters")}>
              {shown.map(({ letter, id }) => (
                <a key={letter} href={`#${id}`}>
                  {letter}
                </a>
              ))}
            </nav>
          )}
        </div>
        <div ref={list} className={styles.list}>
          {shown.map(({ letter, id, found }) => (
            <Letter key={letter} id={id} letter={letter} terms={found} />
          ))}
        </div>
      </div>
    </>
  );
}

function Letter({ id, letter, terms }: GlossaryLetter & { readonly id: string }) {
  return (
    <section>
      <h2 id={id} className={styles.letter} tabIndex={-1}>
        {letter}
      </h2>
      {terms.map((term) => (
        <Term key={term.id} term={term} />
      ))}
    </section>
  );
}

interface FieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** It has its place from the beginning, and is seen once it does something. */
function Field({ field, query, onQuery }: FieldProps) {
  const t = useOwnWords(words);
  const alive = useAlive();
  return (
    <label className={`js-only ${styles.field}`} data-alive={alive || undefined}>
      {t("find")}
      <input
        ref={field}
        type="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
    </label>
  );
}

/** What is typed; a link to a term takes it away, or the term might not be there. */
function useQuery() {
  const { key, hash } = useLocation();
  const [query, setQuery] = useState("");
  const [seen, setSeen] = useState(key);
  if (seen !== key) {
    setSeen(key);
    if (hash.startsWith("#term-")) setQuery("");
  }
  return [query, setQuery] as const;
}

const saidOf = ({ term, twins, definition }: GlossaryTerm) =>
  [term, ...twins.map((twin) => twin.term), textOf(definition)].join(" ");
