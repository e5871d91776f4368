import { createHash } from "node:crypto";
import type { RenderedPage } from "../../app/prerender.tsx";
import type { CourseIndex } from "../../course/types.ts";
import { addressLinks, type Site, socialCard } from "./discovery.ts";
import { escapeHtml } from "./escape.ts";
import { type AppColours, appHead, brandName } from "./web-manifest.ts";

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
  const { template, boot, site, scripts, fonts, colours } = parts;
  const { index } = site;
  const root = "../".repeat(page.path.split("/").length - 2);
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    // Before the boot script, which fits the colours to the chosen theme.
    ...appHead(page.lang, root, brandName(index), colours),
    `<script>${boot}</script>`,
    ...fonts.map((font) => `<link rel="preload" as="font" type="font/woff2" href="${root}${font}" crossorigin />`),
    ...[`index.json?v=${index.rev}`, ...page.data].map(
      (file) => `<link rel="preload" as="fetch" href="${root}course/${file}" crossorigin />`,
    ),
    ...scripts.map((file) => `<link rel="modulepreload" href="${root}${file}" crossorigin />`),
    // The last: nobody who reads waits for it.
    ...addressLinks(page, root, site),
    ...socialCard(page, root, site),
  ].join("\n    ");
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([boot])}" />`;
  return template
    .replace(/<html[^>]*>/, () => openingTag(page, index, root))
    .replace("<!--csp-->", () => policy)
    .replace("<!--head-->", () => head)
    .replaceAll('="./', () => `="${root}`)
    .replace("</head>", () => `${brandLink(index, root)}</head>`)
    .replace("<!--app-->", () => page.body);
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
