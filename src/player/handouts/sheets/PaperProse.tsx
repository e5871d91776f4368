import type { ElementType, ReactNode } from "react";
import type { CustomElement } from "../../../course/types.ts";
import { ProseComponents } from "../../../ui/Prose.tsx";
import { Image } from "../../lesson/LessonProse.tsx";

/** How the elements of prose are drawn on paper: nothing can be followed, nothing scrolls. */
const components = {
  "x-term": Words,
  "x-lesson": Words,
  a: Words,
  img: Image,
} satisfies Record<CustomElement | "a" | "img", ElementType>;

export function PaperProse({ children }: { readonly children: ReactNode }) {
  return <ProseComponents value={components}>{children}</ProseComponents>;
}

function Words({ children }: { readonly children?: ReactNode }) {
  return <>{children}</>;
}
