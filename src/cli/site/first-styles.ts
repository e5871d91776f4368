import postcss, { type AtRule, type ChildNode, type Root, type Rule } from "postcss";

/** Which file each class of a CSS module comes from, relative to the project. */
export type ClassFiles = ReadonlyMap<string, string>;

/**
 * Takes the fonts out of a style sheet: they stand in each page. A font that is named anew, by a sheet that comes later, is looked at anew, and takes the
 * place of the one that people have begun to read.
 */
export function withoutFonts(sheet: string): { readonly fonts: string; readonly rest: string } {
  const root = postcss.parse(sheet);
  const fonts: string[] = [];
  root.walkAtRules("font-face", (face) => {
    fonts.push(face.toString());
    face.remove();
  });
  return { fonts: fonts.join(""), rest: root.toString() };
}

/**
 * What a page needs of a style sheet to be drawn and answered, so that it can stand in the page itself and nothing is waited for: the sheets that
 * are for all pages, and all modules of each folder from which the page has a class. So a result is drawn well that no page is rendered with.
 *
 * @param sheet the whole style sheet, as it was built
 * @param files where its classes come from
 * @returns a function of a page's HTML
 */
export function firstStyles(sheet: string, files: ClassFiles): (html: string) => string {
  const root = postcss.parse(sheet);
  root.walkAtRules((rule) => {
    // A page is printed with the whole sheet.
    if (isPrint(rule)) rule.remove();
  });
  // As deep as a kind, a screen or a figure has its folder: `src/exercises/dialogue`.
  const folderOf = (name: string) => files.get(name)?.split("/").slice(0, 3).join("/");
  const kept = new Map<string, string>();
  return (html) => {
    const folders = new Set<string>();
    for (const [, names = ""] of html.matchAll(/ class="([^"]*)"/g)) {
      for (const name of names.split(" ")) {
        const folder = folderOf(name);
        if (folder !== undefined) folders.add(folder);
      }
    }
    // Lessons of the same kinds need the same, and there are many.
    const key = [...folders].sort().join();
    const had = kept.get(key) ?? only(root, (name) => folders.has(folderOf(name) ?? "") || !files.has(name));
    kept.set(key, had);
    return had;
  };
}

/**
 * Divides a sheet into its layers, which are for all pages and stand whole in the first styles of a page, and what comes to such a page when
 * it has come alive. A rule that comes anew, even as it was, has the browser look at each element again that it is for, and those of
 * layers are for all. Rules outside of layers win over those within them in whatever order they come, so that nothing looks otherwise.
 */
export function divideLayers(sheet: string): { readonly layers: string; readonly later: string } {
  const layers = postcss.parse(sheet);
  const later = layers.clone();
  for (const node of [...layers.nodes]) if (!isLayer(node)) node.remove();
  for (const node of [...later.nodes]) {
    if (!isLayer(node)) continue;
    // First styles have nothing for a printer.
    const prints = node.nodes?.filter(isPrint) ?? [];
    node.removeAll();
    if (prints.length === 0) node.remove();
    else node.append(...prints);
  }
  return { layers: layers.toString(), later: later.toString() };
}

/** The sheet with those selectors alone all of whose classes are wanted. */
function only(sheet: Root, isWanted: (name: string) => boolean): string {
  const root = sheet.clone();
  root.walkRules((rule) => {
    if (isFrame(rule)) return;
    const wanted = rule.selectors.filter((selector) => classesOf(selector).every(isWanted));
    if (wanted.length === 0) rule.remove();
    else if (wanted.length < rule.selectors.length) rule.selectors = wanted;
  });
  const moved = new Set<string>();
  root.walkDecls(/^animation/, ({ value }) => {
    for (const word of value.split(/[\s,]+/)) moved.add(word);
  });
  root.walkAtRules("keyframes", (frames) => {
    if (!moved.has(frames.params)) frames.remove();
  });
  // From within: what holds nothing but what is empty is empty.
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    root.walkAtRules((rule) => {
      if (rule.nodes?.length !== 0) return;
      rule.remove();
      now++;
    });
  }
  return root.toString();
}

const isLayer = (node: ChildNode): node is AtRule => node.type === "atrule" && node.name === "layer";

const isPrint = (node: ChildNode) => node.type === "atrule" && node.name === "media" && node.params === "print";

const isFrame = ({ parent }: Rule) => parent?.type === "atrule" && "name" in parent && parent.name === "keyframes";

const classesOf = (selector: string) => [...selector.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = ""]) => name);
