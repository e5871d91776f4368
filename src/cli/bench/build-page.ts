import { join, resolve } from "node:path";
import { build } from "vite";

const project = resolve(import.meta.dirname, "../../..");

/** Where the page is, in the project; also its name in what is built. */
export const STORAGE_PAGE = "src/cli/bench/page/index.html";

/** What goes into it. */
export const STORAGE_SOURCES = ["src/base", "src/learning", "src/storage", "src/state", "src/cli/bench"];

/** Bundles the page that drives the player's storage without its screens, as the product is bundled, into a folder. */
export async function buildStoragePage(folder: string): Promise<void> {
  await build({
    root: project,
    configFile: join(project, "vite.config.ts"),
    configLoader: "native",
    logLevel: "warn",
    build: {
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      rolldownOptions: { input: join(project, STORAGE_PAGE) },
    },
  });
}
