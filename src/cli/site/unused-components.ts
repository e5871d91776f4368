import type { Plugin } from "vite";

/**
 * Lets a build leave out the components of react-router that nobody uses (forms, restoring of scroll, prefetching: 4 kB
 * of the first load). To a bundler each is in use, because the library makes it with a call, and names it for
 * developer tools. What this changes does nothing but that: if a newer version is written otherwise, only bytes are lost.
 */
export function unusedComponents(): Plugin {
  return {
    name: "atenta:unused-components",
    apply: "build",
    transform: {
      filter: { id: /\/node_modules\/react-router\/.*\.js$/ },
      handler: (code) => ({ code: withoutEffects(code), map: null }),
    },
  };
}

/** A module whose components and contexts are bound to no side effect: made by calls marked as pure, without names. */
export function withoutEffects(code: string): string {
  return code
    .replace(/^[\w$]+\.displayName = .*;$/gm, "")
    .replace(/^((?:const|let|var) [\w$]+ = )(?=[\w$]+\.(?:forwardRef|memo|createContext)\()/gm, "$1/* @__PURE__ */ ");
}
