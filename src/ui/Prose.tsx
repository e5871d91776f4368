import type { Element, Root } from "hast";
import { createContext, createElement, type ElementType, Fragment, memo, type ReactNode, useContext } from "react";

/** How elements of prose are drawn, by their names. Those that are not named are drawn as themselves. */
export type Components = Readonly<Record<string, ElementType>>;

const ComponentsContext = createContext<Components>({});

/** Says how elements of prose are drawn below it (terms, links to lessons, images). */
export const ProseComponents = ComponentsContext.Provider;

/** How they are drawn here: for whoever adds an element of its own and keeps the rest. */
export function useProseComponents(): Components {
  return useContext(ComponentsContext);
}

/** Compiled prose as React elements, without a wrapper. The compiler let no raw HTML in. */
export const Prose = memo(function Prose({ prose }: { prose: Root }) {
  const components = useContext(ComponentsContext);
  return createElement(Fragment, undefined, ...drawChildren(prose, components));
});

/** Keys count by name: the third term of a paragraph is the same one in another language, and keeps its focus. */
function drawChildren({ children }: Root | Element, components: Components): ReactNode[] {
  const counts = new Map<string, number>();
  return children.map((node) => {
    if (node.type === "text") return node.value;
    if (node.type !== "element") return null;
    const count = counts.get(node.tagName) ?? 0;
    counts.set(node.tagName, count + 1);
    return drawElement(node, `${node.tagName}-${count}`, components);
  });
}

/** What Markdown's elements have is named in hast as in React; only a list of classes is written otherwise. */
function drawElement(element: Element, key: string, components: Components): ReactNode {
  const { tagName, properties } = element;
  const props = Object.entries(properties).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(" ") : value,
  ]);
  const component = Object.hasOwn(components, tagName) ? components[tagName] : undefined;
  return createElement(
    component ?? tagName,
    { ...Object.fromEntries(props), key },
    ...drawChildren(element, components),
  );
}
