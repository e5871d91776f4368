import { relative } from "node:path";
import type { CSSOptions, Plugin } from "vite";
import type { ClassFiles } from "./first-styles.ts";

/** Which script each module of the project went into, whatever else is in it. All scripts relative to the root of the site. */
export interface Chunks {
  readonly files: ReadonlyMap<string, string>;
  /** The scripts that each script imports at once. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
  readonly entries: ReadonlySet<string>;
}

/** Parts of a Vite build that note what became of the sources, for pages to name it. */
export function noting(project: string) {
  const classes = new Map<string, string>();
  const files = new Map<string, string>();
  const imports = new Map<string, readonly string[]>();
  const entries = new Set<string>();
  const css: CSSOptions = {
    modules: {
      getJSON(file, names) {
        const source = relative(project, file).replaceAll("\\", "/");
        for (const value of Object.values(names)) for (const name of value.split(" ")) classes.set(name, source);
      },
    },
  };
  const plugin: Plugin = {
    name: "atenta:noting",
    generateBundle(_, bundle) {
      for (const each of Object.values(bundle)) {
        if (each.type !== "chunk") continue;
        imports.set(each.fileName, each.imports);
        if (each.isEntry) entries.add(each.fileName);
        for (const id of each.moduleIds) files.set(relative(project, id).replaceAll("\\", "/"), each.fileName);
      }
    },
  };
  return { css, plugin, classes: classes as ClassFiles, chunks: { files, imports, entries } as Chunks };
}
