import type { Root } from "hast";
import { type Components, toJsxRuntime } from "hast-util-to-jsx-runtime";
import { createContext, memo, useContext } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";

const ComponentsContext = createContext<Partial<Components>>({});

/** Says how elements of prose are drawn below it (terms, links to lessons, images). */
export const ProseComponents = ComponentsContext.Provider;

/** Compiled prose as React elements, without a wrapper. The compiler let no raw HTML in. */
export const Prose = memo(function Prose({ prose }: { prose: Root }) {
  const components = useContext(ComponentsContext);
  return toJsxRuntime(prose, { Fragment, jsx, jsxs, components, ignoreInvalidStyle: true });
});
