import { type BrandColours, brandFamily, type Theme } from "./family.ts";

/** Grounds that print keeps white, and what stands on them: `tokens.css` says what they are on paper. */
const onScreen: ReadonlySet<string> = new Set(["hero", "on-hero-soft", "hero-brass"]);

/**
 * The style sheet that a brand's colours make: it says some of the interface's tokens again, and counts for more wherever it
 * stands. It does without `light-dark()`, which the oldest of our browsers lack. On paper it is always light.
 */
export function brandStyle(colours: BrandColours): string {
  const family = Object.entries(brandFamily(colours));
  const said = (theme: Theme, shown: (name: string) => boolean) =>
    family
      .filter(([name]) => shown(name))
      .map(([name, shade]) => `--${name}:${shade[theme]}`)
      .join(";");
  const all = () => true;
  return `@layer tokens{
html:root,html [data-white]{${said("light", (name) => !onScreen.has(name))}}
@media screen{
html:root,html [data-white]{${said("light", (name) => onScreen.has(name))}}
html:root[data-theme="dark"]{${said("dark", all)}}
}
@media screen and (prefers-color-scheme:dark){
html:root:not([data-theme="light"]){${said("dark", all)}}
}
}
`;
}
