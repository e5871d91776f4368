import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "./browser.ts";
import { icons, touchIcon } from "./site/web-manifest.ts";

// npm run icons: draws public/icons/*.png from public/icon.svg, whose `ground` is a rounded square and whose `sign` stands
// on it. Run it after changing the drawing.

const folder = resolve(import.meta.dirname, "../../public");

/**
 * What is made of the drawing: as it is, with round corners; or a full square, and on it the sign at a share of its size,
 * with this height of the drawing in the middle.
 */
type Shape = "rounded" | { readonly sign: number; readonly middle: number };

/**
 * A system may cut a maskable icon to a circle of four fifths of its width. A triangle's corners reach farther below its
 * middle than its tip above it, so that it stands a little higher there.
 */
const MASKABLE: Shape = { sign: 0.8, middle: 17.5 };
/** Apple's systems round the corners themselves, and little. */
const TOUCH: Shape = { sign: 0.92, middle: 16.4 };

/** The drawing in a shape. */
function shaped(drawing: string, shape: Shape): string {
  if (shape === "rounded") return drawing;
  const placed = `translate(16 16) scale(${shape.sign}) translate(-16 -${shape.middle})`;
  return drawing
    .replace(/(<rect id="ground"[^>]*?) rx="[^"]*"/, "$1")
    .replace('<g id="sign"', `<g id="sign" transform="${placed}"`);
}

async function draw(browser: Browser, svg: string, size: number, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const style = "html,body{margin:0;background:transparent}svg{display:block;inline-size:100vw;block-size:100vh}";
  await page.setContent(`<!doctype html><style>${style}</style>${svg}`);
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await page.screenshot({ omitBackground: true }));
  await page.close();
  console.log(`public/${file}: ${(await stat(path)).size} bytes`);
}

const drawing = await readFile(join(folder, "icon.svg"), "utf8");
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
try {
  for (const { file, size, purpose } of icons) {
    await draw(browser, shaped(drawing, purpose === "maskable" ? MASKABLE : "rounded"), size, file);
  }
  await draw(browser, shaped(drawing, TOUCH), touchIcon.size, touchIcon.file);
} finally {
  await browser.close();
}
