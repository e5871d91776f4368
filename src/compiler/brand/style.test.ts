import { expect, test } from "vitest";
import { brandFamily } from "./family.ts";
import { brandStyle } from "./style.ts";

const colours = { primary: "#1f4e79", accent: "#b3540f" };
const css = brandStyle(colours);
/** What stands in the braces after a selector. */
const rulesOf = (selector: string) =>
  [...css.matchAll(/^([^@{}\n]+)\{([^{}]*)\}$/gmu)].flatMap(([, name, text = ""]) => (name === selector ? [text] : []));

test("a brand's style sheet says every colour of its family by day, and by night as chosen and as the system has it", () => {
  const names = Object.keys(brandFamily(colours));
  const day = rulesOf("html:root,html [data-white]").join(";");
  const nights = [...rulesOf('html:root[data-theme="dark"]'), ...rulesOf('html:root:not([data-theme="light"])')];
  expect(nights).toHaveLength(2);
  for (const text of [day, ...nights])
    expect([...text.matchAll(/--([\w-]+):#[0-9a-f]{6}/gu)].map(([, name]) => name).sort()).toEqual([...names].sort());
});

test("on paper it is always light, and leaves the panel that print keeps white", () => {
  const [printed = ""] = css.split("@media");
  expect(printed).toContain("--brand:#1f4e79");
  expect(printed).not.toMatch(/--(?:hero|on-hero-soft|hero-brass):/u);
  expect(css.match(/@media [^{]+/gu)).toEqual(["@media screen", "@media screen and (prefers-color-scheme:dark)"]);
});

test("it stands in the layer of the tokens, and one colour leaves what is of the other as it was", () => {
  expect(css).toMatch(/^@layer tokens\{/u);
  expect(brandStyle({ primary: "#1f4e79" })).not.toContain("--brass:");
});
