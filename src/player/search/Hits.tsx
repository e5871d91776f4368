import { type ReactNode, useMemo } from "react";
import { useLinkClickHandler } from "react-router";
import type { PassagesOfLesson } from "../../course/references.ts";
import { tokensOf } from "../../search/fold.ts";
import type { Found, Hit } from "../../search/index.ts";
import { type Piece, piecesOf, snippetOf } from "../../search/snippet.ts";
import { lessonPath, ownPath, termAnchor } from "../../ui/address.ts";
import { useAddresses } from "../../ui/addresses.ts";
import type { Find } from "./find.ts";
import styles from "./Search.module.css";

interface HitsProps {
  readonly lang: string;
  readonly found: Found;
}

/** Lessons that were found: where each is, and the passages that answer. */
export function LessonHits({
  lang,
  found,
  lessons,
  moduleTitle,
}: HitsProps & {
  readonly lessons: ReadonlyMap<string, PassagesOfLesson>;
  readonly moduleTitle: (module: string) => string | undefined;
}) {
  return (
    <ol className={styles.hits}>
      {found.hits.map((hit) => {
        const lesson = lessons.get(hit.document.id);
        return (
          lesson && (
            <LessonHit key={hit.document.id} lang={lang} hit={hit} answers={found.answers} lesson={lesson}>
              {moduleTitle(lesson.module)}
            </LessonHit>
          )
        );
      })}
    </ol>
  );
}

interface LessonHitProps {
  readonly lang: string;
  readonly hit: Hit;
  readonly answers: Found["answers"];
  readonly lesson: PassagesOfLesson;
  readonly children: ReactNode;
}

function LessonHit({ lang, hit: { document, passages }, answers, lesson, children }: LessonHitProps) {
  const path = lessonPath(lang, lesson.module, lesson.lesson);
  return (
    <li className={styles.hit}>
      <p className={styles.module}>{children}</p>
      <h3>
        <HitLink to={path} className={styles.title}>
          <Pieces pieces={piecesOf(document.title, answers)} />
        </HitLink>
      </h3>
      <ul className={styles.passages}>
        {passages.map((at) => {
          // The first passage is what the lesson is said to be about.
          const words = lesson.blocks[at - 1];
          const text = document.passages[at]?.text ?? "";
          return (
            <li key={at}>
              {words === undefined ? (
                <p className={styles.summary}>
                  <Passage text={text} answers={answers} />
                </p>
              ) : (
                <PassageLink path={path} lesson={lesson.lesson} words={words} answers={answers} />
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

interface PassageLinkProps {
  readonly path: string;
  readonly lesson: string;
  readonly words: PassagesOfLesson["blocks"][number];
  readonly answers: Found["answers"];
}

function PassageLink({ path, lesson, words: { block, section, text }, answers }: PassageLinkProps) {
  const find = useMemo((): Find => {
    const words = tokensOf(`${section?.title ?? ""} ${text}`).map(({ folded }) => folded);
    return { lesson, block, words: [...new Set(words.filter(answers))], nth: snippetOf(text, answers).skipped };
  }, [lesson, block, section, text, answers]);
  return (
    <HitLink to={section === undefined ? path : `${path}#${section.id}`} find={find}>
      {section !== undefined && (
        <span className={styles.section}>
          <Pieces pieces={piecesOf(section.title, answers)} />
        </span>
      )}
      <Passage text={text} answers={answers} />
    </HitLink>
  );
}

/** Terms of the glossary that were found, each with what it means. */
export function TermHits({ lang, found }: HitsProps) {
  return (
    <ul className={styles.hits}>
      {found.hits.map(({ document: { id, title, passages } }) => (
        <li key={id} className={styles.hit}>
          <h3>
            <HitLink to={`${ownPath(lang, "glossary")}#${termAnchor(id)}`} className={styles.title}>
              <Pieces pieces={piecesOf(title, found.answers)} />
            </HitLink>
          </h3>
          <p className={styles.summary}>
            <Passage text={passages[0]?.text ?? ""} answers={found.answers} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The learner's own notes that were found. */
export function NoteHits({ found, pathOf }: Pick<HitsProps, "found"> & { readonly pathOf: (note: string) => string }) {
  return (
    <ul className={styles.hits}>
      {found.hits.map(({ document: { id, title, passages }, passages: best }) => (
        <li key={id} className={styles.hit}>
          <h3>
            <HitLink to={pathOf(id)} className={styles.title}>
              <Pieces pieces={piecesOf(title, found.answers)} />
            </HitLink>
          </h3>
          <p className={styles.summary}>
            <Passage text={passages[best[0] ?? 0]?.text ?? ""} answers={found.answers} />
          </p>
        </li>
      ))}
    </ul>
  );
}

interface HitLinkProps {
  readonly to: string;
  readonly find?: Find;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

function HitLink({ to, find, className, children }: HitLinkProps) {
  const { page } = useAddresses();
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { state: find === undefined ? null : { find } });
  return (
    <a href={page(to)} className={className} onClick={follow} data-hit="">
      {children}
    </a>
  );
}

function Passage({ text, answers }: { text: string; answers: Found["answers"] }) {
  const { pieces, before, after } = useMemo(() => snippetOf(text, answers), [text, answers]);
  return (
    <>
      {before && "… "}
      <Pieces pieces={pieces} />
      {after && " …"}
    </>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, found }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces are drawn anew with each query
    found ? <mark key={at}>{text}</mark> : text,
  );
}
