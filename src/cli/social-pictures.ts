import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Browser } from "@playwright/test";
import type { CourseIndex } from "../course/types.ts";
import { keepPicture } from "./keep-picture.ts";
import { socialFile, socialSize } from "./site/discovery.ts";
import { escapeHtml } from "./site/escape.ts";
import { screenFile } from "./site/web-manifest.ts";

/** What is shown of the course where its address is sent: sign, title and summary, and beside them a phone with a dialogue. */

const project = resolve(import.meta.dirname, "../..");
/** Messengers fetch it before they show anything. In bytes. */
const LIMIT = 150_000;

const style = (fonts: { readonly head: string; readonly body: string }) => `
@font-face{font-family:Bricolage;font-weight:700;src:url(${fonts.head})}
@font-face{font-family:Atkinson;font-weight:400 700;src:url(${fonts.body})}
html,body{margin:0}
main{box-sizing:border-box;display:grid;grid-template-columns:1fr 400px;gap:64px;inline-size:${socialSize.width}px;block-size:${socialSize.height}px;padding:72px 76px 0;overflow:hidden;background:#0f5b4f;color:#fff;font:400 30px/1.4 Atkinson}
header{display:flex;align-items:center;gap:18px;font-weight:700;color:#e5b354}
header svg{inline-size:60px;block-size:60px}
h1{margin:64px 0 28px;font:700 74px/1.08 Bricolage;text-wrap:balance}
p{margin:0;color:#d5e8e2;text-wrap:pretty}
img{justify-self:end;inline-size:380px;border:10px solid #0b1f1a;border-radius:40px 40px 0 0;border-block-end:0;box-sizing:border-box}
`;

const data = async (file: string, type: string) =>
  `data:${type};base64,${(await readFile(join(project, file))).toString("base64")}`;

/**
 * Draws the picture of a course in each of its languages, around the narrow picture that browsers show before they install it.
 *
 * @throws Error when a picture is too heavy
 */
export async function picturesToShare(browser: Browser, index: CourseIndex, name: string): Promise<void> {
  const fonts = {
    head: await data("src/ui/fonts/bricolage.woff2", "font/woff2"),
    body: await data("src/ui/fonts/atkinson.woff2", "font/woff2"),
  };
  const sign = await readFile(join(project, "public/icon.svg"), "utf8");
  for (const { code: lang } of index.languages) {
    const page = await browser.newPage({ viewport: socialSize });
    const phone = await data(`public/${screenFile(index.id, lang, "narrow")}`, "image/jpeg");
    const { title = "", summary = "" } = index.about[lang] ?? {};
    const words = `<header>${sign}${escapeHtml(name)}</header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(summary)}</p>`;
    const head = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${style(fonts)}</style>`;
    await page.setContent(`${head}<main><div>${words}</div><img src="${phone}"></main>`);
    await page.evaluate(() => document.fonts.ready);
    await keepPicture(page, socialFile(index.id, lang), 80, LIMIT);
    await page.close();
  }
}
