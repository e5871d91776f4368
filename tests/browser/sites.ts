import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { buildStoragePage, STORAGE_SOURCES } from "../../src/cli/bench/build-page.ts";
import { buildSite } from "../../src/cli/site/build.ts";
import { GALLERY_PAGE } from "../gallery/plugin.ts";
import { buildPackages } from "../lms/packages.ts";

/** Sites that are built for the browser tests alone, beside the product's own. */

const project = resolve(import.meta.dirname, "../..");
const cache = join(project, "node_modules/.cache/atenta");
const DEMO_COURSE = "tests/fixtures/courses/demo";

/** The course that uses everything the dialect has. */
export const demoSite = join(cache, "demo-site");

/** Where that site is said to be, though it is served elsewhere. */
export const DEMO_ADDRESS = "https://course.example/demo/";

/** The same as packages. */
export const demoPackages = join(cache, "demo-packages");

/** Every kind of exercise and of figure in every state; its page is at `GALLERY_PAGE`. */
export const gallerySite = join(cache, "gallery-site");

/** The player's storage without its screens; its page is at `STORAGE_PAGE`. */
export const storageSite = join(cache, "storage-site");

/** Builds all three, unless nothing that goes into them has changed since. */
export default async function buildTestSites(): Promise<void> {
  await buildWhenOlder(
    demoSite,
    ["src", "public", "index.html", "vite.config.ts", "tests/lms/packages.ts", "tests/browser/sites.ts", DEMO_COURSE],
    async () => {
      await buildSite(join(project, DEMO_COURSE), demoSite, () => {}, DEMO_ADDRESS);
      await buildPackages(demoSite, join(project, DEMO_COURSE), demoPackages);
    },
  );
  await buildWhenOlder(gallerySite, ["src", "tests/gallery", "tests/support", "vite.config.ts"], async () => {
    await build({
      root: project,
      configFile: join(project, "vite.config.ts"),
      configLoader: "native",
      logLevel: "warn",
      build: {
        outDir: gallerySite,
        emptyOutDir: true,
        copyPublicDir: false,
        manifest: false,
        rolldownOptions: { input: join(project, GALLERY_PAGE) },
      },
    });
  });
  await buildWhenOlder(storageSite, [...STORAGE_SOURCES, "vite.config.ts"], () => buildStoragePage(storageSite));
}

async function buildWhenOlder(site: string, sources: readonly string[], make: () => Promise<void>): Promise<void> {
  const stamp = `${site}.stamp`;
  const newest = String(Math.max(...sources.map((each) => newestIn(join(project, each)))));
  if (read(stamp) === newest) return;
  rmSync(stamp, { force: true });
  await make();
  writeFileSync(stamp, newest);
}

/** When anything in a folder was last changed, taken away or added, in milliseconds. */
function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
