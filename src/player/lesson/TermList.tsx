import { useMemo } from "react";
import type { TermEntry } from "../../course/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { termAnchor } from "../../ui/address.ts";
import { Prose } from "../../ui/Prose.tsx";
import styles from "./Terms.module.css";
import { words } from "./words.ts";

/** All definitions of a lesson at its end. */
export function TermList({ terms }: { terms: readonly TermEntry[] }) {
  const { lang } = useWords();
  const own = useOwnWords(words);
  const sorted = useMemo(() => [...terms].sort((a, b) => a.term.localeCompare(b.term, lang)), [terms, lang]);
  if (terms.length === 0) return null;
  return (
    <section className={styles.terms} aria-labelledby="terms">
      <h2 id="terms">{own("terms")}</h2>
      <dl>
        {sorted.map(({ id, term, definition }) => (
          <div key={id} id={termAnchor(id)}>
            <dt>{term}</dt>
            <dd>
              <Prose prose={definition} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
