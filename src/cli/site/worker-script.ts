import { join } from "node:path";
import { build } from "vite";
import { browsers } from "./browsers.ts";

/**
 * Builds the service worker as one classic script, `sw.js` in the site's root: below it are all the addresses that it may
 * answer for.
 */
export async function buildWorkerScript(project: string, out: string): Promise<void> {
  await build({
    root: project,
    configFile: false,
    logLevel: "warn",
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: browsers,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(project, "src/offline/worker/sw.ts"),
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
}
