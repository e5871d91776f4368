import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where Debian, Ubuntu, Fedora, macOS and Windows put a Chromium or a Chrome. */
const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A browser to test with, and what it must be started with. */
export interface TestBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, an installed one, the one that comes with the development
 * dependencies (Linux on x64), or Playwright's own.
 *
 * @throws Error with the one line that gets one
 */
export async function findBrowser(): Promise<TestBrowser> {
  // Containers rarely have the sandbox's kernel features or a large /dev/shm; the pages are our own.
  // A graphics card that is emulated costs a fifth of the processor's time, and draws what is drawn without.
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"];
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) return { executablePath: named, args };
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args };
  if (process.platform === "linux" && process.arch === "x64") return { executablePath: await unpacked(), args };
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  if (existsSync(own)) return { executablePath: own, args };
  throw new Error("No browser to test with: run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chromium");
}

/** Unpacks the packaged Chromium once for each of its versions, beside the other caches of the project. */
async function unpacked(): Promise<string> {
  const modules = join(import.meta.dirname, "../../node_modules");
  const { version } = JSON.parse(await readFile(join(modules, "@sparticuz/chromium/package.json"), "utf8"));
  const folder = join(modules, ".cache/chromium", version);
  await mkdir(folder, { recursive: true });
  // It unpacks into the temporary folder, and its own system libraries only where it believes to be in this runtime.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs24.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const path = await chromium.executablePath();
    // Its own configuration looks for fonts in /tmp; without one, text has no height.
    const fontconfig = join(folder, "fontconfig");
    await mkdir(fontconfig, { recursive: true });
    await writeFile(join(fontconfig, "fonts.conf"), fontsConf(folder));
    process.env.FONTCONFIG_PATH = fontconfig;
    return path;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** A font configuration for a folder that holds fonts and room for their cache, and for the system's own fonts. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fontconfig/cache</cachedir>
</fontconfig>
`;
}
