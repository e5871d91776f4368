import { createContext, type ElementType, type ImgHTMLAttributes, type ReactNode, useContext, useMemo } from "react";
import type { CourseIndex, CustomElement, Lesson } from "../../course/types.ts";
import { lessonPath } from "../../ui/address.ts";
import { useAddresses } from "../../ui/addresses.ts";
import { Go } from "../../ui/Go.tsx";
import { ProseComponents } from "../../ui/Prose.tsx";
import { Term, TermDialog } from "./Terms.tsx";

interface InLesson {
  readonly index: CourseIndex;
  readonly lesson: Lesson;
}

const LessonContext = createContext<InLesson | undefined>(undefined);

/**
 * How the elements of a lesson's prose are drawn: terms, links to lessons, images, tables. The components are the same
 * for every lesson and language, so that nothing is drawn anew (and no focus lost) when the language changes.
 */
const components = {
  "x-term": Term,
  "x-lesson": LessonLink,
  img: Image,
  table: Table,
} satisfies Record<CustomElement | "img" | "table", ElementType>;

export function LessonProse({ index, lesson, children }: InLesson & { readonly children: ReactNode }) {
  const inLesson = useMemo(() => ({ index, lesson }), [index, lesson]);
  return (
    <LessonContext value={inLesson}>
      <ProseComponents value={components}>
        <TermDialog lesson={lesson}>{children}</TermDialog>
      </ProseComponents>
    </LessonContext>
  );
}

function LessonLink({ to = "", hash, children }: { to?: string; hash?: string; children?: ReactNode }) {
  const { index, lesson } = useContext(LessonContext) ?? {};
  const module = index?.modules.find(({ lessons }) => lessons.includes(to))?.id ?? lesson?.module ?? "";
  const path = lessonPath(lesson?.lang ?? "", module, to);
  return <Go to={hash === undefined ? path : `${path}#${hash}`}>{children}</Go>;
}

/** An image beside a lesson; the build puts it into the course's folder. */
export function Image({ src = "", alt = "", width, height }: ImgHTMLAttributes<HTMLImageElement>) {
  const { picture } = useAddresses();
  return <img src={picture(src)} alt={alt} width={width} height={height} loading="lazy" />;
}

/** A wide table scrolls by itself, by keyboard too; the page does not. */
function Table({ children }: { children?: ReactNode }) {
  const { lesson } = useContext(LessonContext) ?? {};
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it with the arrow keys
    <section className="table" aria-label={lesson?.title} tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}
