import { Fragment } from "react";
import type { GlossaryTerm } from "../../course/references.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { lessonPath, ownPath, termAnchor } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { nameOfLanguage } from "../shell/useSwitchLanguage.ts";
import { useLang } from "../usePage.ts";
import styles from "./Glossary.module.css";
import { words } from "./words.ts";

/** A term: what it is called in the other languages, what it means, and where it is met. */
export function Term({ term: { id, term, definition, twins, marked } }: { term: GlossaryTerm }) {
  const t = useOwnWords(words);
  const lang = useLang();
  return (
    <div id={termAnchor(id)} className={styles.term}>
      <div className={styles.head}>
        <h3>{term}</h3>
        {twins.map((twin) => (
          <Twin key={twin.lang} id={id} twin={twin} />
        ))}
      </div>
      <div className="prose">
        <Prose prose={definition} />
      </div>
      {marked.length > 0 && (
        <p className={styles.marked}>
          {t("marked")}
          {": "}
          {marked.map(({ module, lesson, title, section }, at) => (
            <Fragment key={lesson}>
              {at > 0 && " · "}
              <Go to={lessonPath(lang, module, lesson) + (section === undefined ? "" : `#${section.id}`)}>{title}</Go>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

function Twin({ id, twin: { lang, term } }: { id: string; twin: GlossaryTerm["twins"][number] }) {
  const { lang: spoken } = useWords();
  const name = nameOfLanguage(lang, spoken);
  return (
    <p className={styles.twin}>
      {name}
      {": "}
      <Go to={`${ownPath(lang, "glossary")}#${termAnchor(id)}`} lang={lang} hrefLang={lang}>
        {term}
      </Go>
    </p>
  );
}
