import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { shortDigest } from "../../packaging/digest.ts";
import { KIT_FILE, type Kit } from "../../packaging/request.ts";
import { bootScript } from "./boot-script.ts";
import { browsers } from "./browsers.ts";
import { unusedComponents } from "./unused-components.ts";
import { unusedI18n } from "./unused-i18n.ts";

/**
 * Builds the player for packages into a folder of its own: one classic script, one style sheet, and fonts. Classic and whole, because
 * a page from `file://` may fetch no module, and because some hosts serve a module as what browsers refuse. The same
 * sources give the same bytes.
 */
export async function buildKit(project: string, out: string): Promise<Kit> {
  await build({
    root: project,
    base: "./",
    configFile: false,
    logLevel: "warn",
    plugins: [react(), unusedComponents(), unusedI18n()],
    resolve: {
      alias: [{ find: /^\.\/screen-code\.ts$/, replacement: join(project, "src/app/package-screen-code.ts") }],
    },
    build: {
      outDir: out,
      emptyOutDir: true,
      copyPublicDir: false,
      target: browsers,
      cssTarget: browsers,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      // One script is what this is for.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        input: { player: join(project, "src/app/package.tsx") },
        checks: { pluginTimings: false },
        // There is nothing that a classic script could be asked of itself.
        transform: { assumptions: { setPublicClassFields: true }, define: { "import.meta": "{}" } },
        output: {
          format: "iife",
          codeSplitting: false,
          entryFileNames: "[name]-[hash].js",
          assetFileNames: "[name]-[hash][extname]",
        },
      },
    },
  });
  const files = (await readdir(out)).sort();
  const one = (ending: string) => {
    const [file, ...more] = files.filter((name) => name.endsWith(ending));
    if (file === undefined || more.length > 0) throw new Error(`A kit has one *${ending}, and not ${files.join(", ")}`);
    return file;
  };
  const script = one(".js");
  const built = one(".css");
  const assets = files.filter((name) => name !== script && name !== built);
  const style = await withFontsThatCome(out, built);
  const kit: Kit = { script, style, assets, boot: await bootScript(project) };
  await writeFile(join(out, KIT_FILE), JSON.stringify(kit));
  return kit;
}

/**
 * A site asks for its fonts with the page, and would rather do without than change them; a package asks when it meets them. The
 * file's name says what is in it, then too.
 */
async function withFontsThatCome(out: string, style: string): Promise<string> {
  const text = (await readFile(join(out, style), "utf8")).replaceAll("font-display:optional", "font-display:swap");
  const name = `player-${shortDigest(new TextEncoder().encode(text))}.css`;
  await rm(join(out, style));
  await writeFile(join(out, name), text);
  return name;
}

/** A file of a built kit. */
export const readKitFile = (folder: string, name: string): Promise<Uint8Array> => readFile(join(folder, name));
