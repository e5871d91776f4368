import { createContext, type ElementType, type ReactNode, useContext } from "react";
import type { CustomElement } from "../../course/types.ts";
import { lessonPath, ownPath, termAnchor } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { ProseComponents } from "../../ui/Prose.tsx";
import { useCourse } from "../context.ts";
import { Image } from "../lesson/LessonProse.tsx";
import { useLang } from "../usePage.ts";
import { OutsideLink } from "./OutsideLink.tsx";

const LabelContext = createContext("");

/** How the elements of prose are drawn away from its lesson: there is no window for terms, but the glossary. */
const components = {
  "x-term": TermLink,
  "x-lesson": LessonLink,
  a: OutsideLink,
  img: Image,
  table: Table,
} satisfies Record<CustomElement | "a" | "img" | "table", ElementType>;

/** `label` names what is wider than the page and scrolls by itself. */
export function ReferenceProse({ label, children }: { label: string; children: ReactNode }) {
  return (
    <LabelContext value={label}>
      <ProseComponents value={components}>{children}</ProseComponents>
    </LabelContext>
  );
}

function TermLink({ to = "", children }: { to?: string; children?: ReactNode }) {
  return <Go to={`${ownPath(useLang(), "glossary")}#${termAnchor(to)}`}>{children}</Go>;
}

function LessonLink({ to = "", hash, children }: { to?: string; hash?: string; children?: ReactNode }) {
  const index = useCourse((state) => state.index);
  const module = index?.modules.find(({ lessons }) => lessons.includes(to))?.id ?? "";
  const path = lessonPath(useLang(), module, to);
  return <Go to={hash === undefined ? path : `${path}#${hash}`}>{children}</Go>;
}

function Table({ children }: { children?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it with the arrow keys
    <section className="table" aria-label={useContext(LabelContext)} tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}
