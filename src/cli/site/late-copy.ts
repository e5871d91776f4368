import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const LATE = "?late";

/**
 * Gives whatever is not needed for the first answer a second copy of valibot. A bundler never divides a module, and this library is one: with a
 * single copy, each check that some screen makes later would be fetched by every first visit.
 *
 * @param isFirst whether a file of the project is part of the first load, or may be. Where it says so too often, only bytes are lost
 */
export function lateCopy(isFirst: (file: string) => boolean): Plugin {
  return {
    name: "atenta:late-copy",
    apply: "build",
    enforce: "pre",
    resolveId: {
      filter: { id: /^valibot$/ },
      async handler(source, importer) {
        if (importer === undefined || isFirst(importer)) return null;
        const found = await this.resolve(source, importer, { skipSelf: true });
        // On the server it stays outside.
        return found?.external ? found : found && `${found.id}${LATE}`;
      },
    },
    load: {
      filter: { id: /valibot.*\?late$/ },
      handler: (id) => readFile(id.slice(0, -LATE.length), "utf8"),
    },
  };
}
