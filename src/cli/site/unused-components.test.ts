import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withoutEffects } from "./unused-components.ts";

describe("withoutEffects", () => {
  it("marks what makes components and contexts as pure, and drops their names", () => {
    const code = [
      "const Link = React$1.forwardRef(function LinkWithRef() {});",
      'Link.displayName = "Link";',
      "const LocationContext = React.createContext(null);",
      "let count = start();",
      'function name(it) {\n\tit.displayName = "x";\n}',
    ];
    expect(withoutEffects(code.join("\n"))).toBe(
      [
        "const Link = /* @__PURE__ */ React$1.forwardRef(function LinkWithRef() {});",
        "",
        "const LocationContext = /* @__PURE__ */ React.createContext(null);",
        ...code.slice(3),
      ].join("\n"),
    );
  });

  it("finds what it looks for in the react-router that we have", () => {
    const entry = createRequire(import.meta.url).resolve("react-router");
    const code = readFileSync(join(entry, "../lib/dom/lib.js"), "utf8");
    expect(code).toContain('NavLink.displayName = "NavLink"');
    expect(withoutEffects(code)).not.toMatch(/^NavLink\.displayName/m);
    expect(withoutEffects(code)).toContain("const NavLink = /* @__PURE__ */ ");
  });
});
