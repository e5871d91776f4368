import type { CourseIndex } from "../../course/types.ts";
import { interfaceLang } from "../../i18n/i18n.ts";
import { escapeHtml } from "./escape.ts";
import { brandName } from "./web-manifest.ts";
import { words } from "./words.ts";

/**
 * What search engines and messengers read of the site: which address is a page's own, where it is in other languages, what is
 * shown where somebody sends it to somebody, and a list of all pages.
 *
 * A site does not know where it lies. Links are relative as long as nobody says where; what has to be absolute, or would be wrong
 * (`og:url`, the site map), is there only when somebody has.
 */

/** Who shares a page shows this picture of the course, 1200 × 630 as messengers cut it. `npm run screenshots -- --social` writes it. */
export const socialFile = (course: string, lang: string) => `social/${course}.${lang}.jpg`;
export const socialSize = { width: 1200, height: 630 } as const;

export const SITEMAP_FILE = "sitemap.xml";
export const ROBOTS_FILE = "robots.txt";

/** Whether nobody who has the course needs a file: not in the copy for use without a connection. */
export const isForOthers = (path: string) =>
  path === SITEMAP_FILE || path === ROBOTS_FILE || path.startsWith("social/");

/** Where a site is, and what it has. */
export interface Site {
  readonly index: CourseIndex;
  /** The site's address, ending in `/`; left out where nobody has said it. */
  readonly url?: string | undefined;
  /** Whether the site has a file; a picture that was never taken is not named. */
  readonly has: (file: string) => boolean;
}

/** What somebody gave as the site's address is none. */
export class AddressError extends Error {}

/**
 * Reads what somebody says the site's address is.
 *
 * @returns the address, ending in `/`
 * @throws AddressError with a line that says what is right
 */
export function siteAddress(said: string): string {
  const url = URL.parse(said);
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  if (!isPlain)
    throw new AddressError(`${said} is no address of a site: it is written like https://example.org/course/`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** A page as far as others are to know it. */
export interface Discovered {
  /** Below the site's root: `/es/…/`; `/` is the root itself. */
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
}

/** The links of a page's head: its own address, and its twins'. `root` leads from it to the site's root. */
export function addressLinks({ path, lang }: Omit<Discovered, "title" | "description">, root: string, site: Site) {
  const { index, url } = site;
  const at = (other: string) => (url ?? (root || "./")) + other.slice(1);
  return [
    // A dot is the page's own folder, also where the template's addresses are led to the root.
    `<link rel="canonical" href="${url === undefined ? "." : at(path)}" />`,
    ...twins(path, lang, index).map(
      ([code, other]) => `<link rel="alternate" hreflang="${code}" href="${at(other)}" />`,
    ),
  ];
}

/**
 * A page in every language, itself among them. Whoever speaks none of them is led by the root, as far as home; all other pages
 * they get in the course's first language.
 */
function twins(path: string, lang: string, { languages }: CourseIndex): readonly (readonly [string, string])[] {
  const rest = path === "/" ? "/" : path.slice(lang.length + 1);
  const codes = languages.map(({ code }) => code);
  const byLang = codes.map((code) => [code, `/${code}${rest}`] as const);
  return [...byLang, ["x-default", rest === "/" ? "/" : `/${codes[0]}${rest}`]];
}

/** What is shown of a page where its address is sent: Open Graph (ogp.me), which all messengers read. */
export function socialCard({ path, lang, title, description }: Discovered, root: string, site: Site): string[] {
  const { index, url, has } = site;
  const codes = index.languages.map(({ code }) => code);
  const picture = socialFile(index.id, lang);
  const wide = has(picture);
  const image = (url ?? (root || "./")) + (wide ? picture : "icons/icon-512.png");
  const { width, height } = wide ? socialSize : { width: 512, height: 512 };
  const said = words.in[interfaceLang(lang, codes)].social;
  const properties: readonly (readonly [string, string])[] = [
    ["og:type", "website"],
    ["og:site_name", brandName(index)],
    ["og:title", title],
    ["og:description", description],
    ["og:locale", localeOf(lang)],
    ...codes.filter((code) => code !== lang).map((code) => ["og:locale:alternate", localeOf(code)] as const),
    ...(url === undefined ? [] : [["og:url", url + path.slice(1)] as const]),
    ["og:image", image],
    ["og:image:width", String(width)],
    ["og:image:height", String(height)],
    ["og:image:alt", wide ? said.picture : said.icon.replace("{{name}}", brandName(index))],
  ];
  return [
    ...properties.map(([name, value]) => `<meta property="${name}" content="${escapeHtml(value)}" />`),
    // The rest is taken from the above.
    `<meta name="twitter:card" content="${wide ? "summary_large_image" : "summary"}" />`,
  ];
}

/** A language with the place where most speak it, as Open Graph wants it: `ca_ES`. */
function localeOf(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return `${language}_${region}`;
}

/** The list of all pages with their twins (sitemaps.org, and Google's `xhtml:link`). */
export function siteMap(pages: readonly Pick<Discovered, "path" | "lang">[], index: CourseIndex, url: string): string {
  const at = (path: string) => escapeHtml(url + path.slice(1));
  const root = { path: "/", lang: index.languages[0]?.code ?? "" };
  const entries = [root, ...pages].map(({ path, lang }) => {
    const links = twins(path, lang, index).map(
      ([code, other]) => `<xhtml:link rel="alternate" hreflang="${code}" href="${at(other)}"/>`,
    );
    return `<url><loc>${at(path)}</loc>${links.join("")}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("")}</urlset>
`;
}

/** Lets everything be read (RFC 9309). Only at the root of a host does anybody look for it. */
export function robots(url: string | undefined): string {
  const map = url === undefined ? "" : `\nSitemap: ${url}${SITEMAP_FILE}\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
