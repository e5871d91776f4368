import { colonsOf, containerDirectives, inlineNames, isDirective, leafDirectives, partNames } from "../directives.ts";
import { didYouMean, oneOf, quote, unexpected } from "../message.ts";
import type { TreeRule } from "./rule.ts";

/** A directive must have a name that exists, in the form in which it exists. */
export const directiveKnown: TreeRule = {
  check(node, _ancestors, { report, parsers }) {
    if (!isDirective(node)) return;
    const forms = {
      textDirective: inlineNames(parsers),
      leafDirective: leafDirectives,
      containerDirective: [...containerDirectives, ...partNames(parsers)],
    } as const;
    if (forms[node.type].includes(node.name)) return;
    const found = `${colonsOf[node.type]}${node.name}`;
    const right = (Object.keys(forms) as (keyof typeof forms)[]).find((form) => forms[form].includes(node.name));
    if (right) {
      const expected = `\`${colonsOf[right]}${node.name}\``;
      const mend = `write it with ${colonsOf[right].length} colon${right === "textDirective" ? "" : "s"}`;
      report("directive-form", node, unexpected(quote(found), expected, mend));
      return;
    }
    const prose = node.type === "textDirective" ? "put a backslash before the colon if it is prose" : "remove it";
    const names = forms[node.type];
    const all = Object.values(forms).flat();
    report("directive-unknown", node, unexpected(quote(found), oneOf(names), didYouMean(node.name, all, prose)));
  },
};
