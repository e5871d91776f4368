import { createHash } from "node:crypto";
import type { RenderedPage } from "../../app/prerender.tsx";
import type { CourseIndex } from "../../course/types.ts";
import { addressLinks, type Site, socialCard } from "./discovery.ts";
import { escapeHtml } from "./escape.ts";
import { type AppColours, appHead, brandName } from "./web-manifest.ts";

/** The styles of all pages. */
export interface Sheet {
  /** All but the fonts, relative to the root: the layers, and what comes after them, of which a page with its first styles has but a part. */
  readonly files: readonly [layers: string, later: string];
  /** The rules of the fonts, which lie beside it. */
  readonly fonts: string;
  /** What a page needs of it at once, from its HTML. */
  readonly first: (html: string) => string;
}

/** What a page's HTML is made of, beside the page itself. */
export interface PageParts {
  /** The built `index.html`, with its places marked by comments and its addresses relative to the root. */
  readonly template: string;
  /** The boot script's text. */
  readonly boot: string;
  /** The course, where its site is, and what that has. */
  readonly site: Site;
  /** Scripts to fetch along with the entry, relative to the root: what its first answer needs. */
  readonly scripts: readonly string[];
  /** Fonts to fetch at once, relative to the root. */
  readonly fonts: readonly string[];
  readonly sheet: Sheet;
  /** Of the window that the site has as an app. */
  readonly colours: AppColours;
}

/** A Content-Security-Policy source that allows one inline text. */
export function cspHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The policy of built pages: nothing from anywhere else, and no inline script or style but those that are hashed. */
export function contentSecurityPolicy(scripts: readonly string[], styles: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts.map(cspHash)].join(" ")}`,
    `style-src ${["'self'", ...styles.map(cspHash)].join(" ")}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The whole HTML of a page of the course. */
export function pageHtml(page: RenderedPage, parts: PageParts): string {
  const { template, boot, site, scripts, fonts, sheet, colours } = parts;
  const { index } = site;
  const root = "../".repeat(page.path.split("/").length - 2);
  const { entry, frame } = partsOf(template);
  const links = sheet.files.map((file) => `<link rel="stylesheet" href="${root}${file}" />`);
  const [, later] = sheet.files;
  const styles = (sheet.fonts + (page.first ? sheet.first(page.body) : "")).replaceAll("url(./", `url(${root}assets/`);
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    // Before the boot script, which fits the colours to the chosen theme.
    ...appHead(page.lang, root, brandName(index), colours),
    `<script>${boot}</script>`,
    ...(page.first
      ? [`<style data-rest="${root}${later}">${styles}</style>`, `<noscript>${links.at(-1)}</noscript>`]
      : [`<style>${styles}</style>`, ...links]),
    // In the order in which a few connections serve them best: the code, by far the largest; what is read one after the other; what is small.
    `<script type="module" crossorigin src="${root}${entry}"></script>`,
    ...[...(page.part === undefined ? [`index.json?v=${index.rev}`] : []), ...page.data].map(
      (file) => `<link rel="preload" as="fetch" href="${root}course/${file}" crossorigin />`,
    ),
    ...scripts.map((file) => `<link rel="modulepreload" href="${root}${file}" crossorigin />`),
    ...fonts.map(
      (font) =>
        `<link rel="preload" as="font" type="font/woff2" href="${root}${font}" crossorigin fetchpriority="low" />`,
    ),
    // The last: nobody who reads waits for it.
    ...addressLinks(page, root, site),
    ...socialCard(page, root, site),
  ].join("\n    ");
  const policy = contentSecurityPolicy([boot], [styles]);
  return frame
    .replace(/<html[^>]*>/, () => openingTag(page, index, root))
    .replace("<!--csp-->", () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace("<!--head-->", () => head)
    .replaceAll('="./', () => `="${root}`)
    .replace("</head>", () => `${brandLink(index, root)}</head>`)
    .replace("<!--app-->", () => page.body)
    .replace("</body>", () => `${partScript(page)}</body>`);
}

/** The entry that a built `index.html` names, relative to the root, and the page without it and its style sheet. */
function partsOf(template: string) {
  const script = /<script type="module" crossorigin src="\.\/([^"]+)"><\/script>\s*/;
  const link = /<link rel="stylesheet" crossorigin href="[^"]+">\s*/;
  const [, entry] = script.exec(template) ?? [];
  if (entry === undefined || !link.test(template)) throw new Error("The built page has no entry, or no style sheet");
  return { entry, frame: template.replace(script, "").replace(link, "") };
}

/** The part of the root index that a page brings, behind its text: no script, and so nothing that the policy would have to allow. */
function partScript({ part }: RenderedPage): string {
  if (part === undefined) return "";
  return `<script type="application/json" data-part>${JSON.stringify(part).replaceAll("<", "\\u003c")}</script>\n  `;
}

/** A brand's colours, after the interface's own. */
function brandLink({ brand }: CourseIndex, root: string): string {
  return brand?.style === undefined ? "" : `<link rel="stylesheet" href="${root}course/${brand.style}" />\n  `;
}

function openingTag(page: RenderedPage, index: CourseIndex, root: string): string {
  const languages = index.languages.map(({ code }) => code).join(" ");
  return (
    `<html lang="${page.lang}" dir="${page.dir}" data-root="${root}" data-course="${escapeHtml(index.id)}"` +
    ` data-rev="${index.rev}" data-languages="${languages}">`
  );
}
