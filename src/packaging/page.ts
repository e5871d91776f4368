import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64Url, utf8 } from "../base/bytes.ts";
import { CONFIG_ELEMENT, COURSE_ELEMENT, type Kit, type PackageConfig } from "./request.ts";
import { sayings } from "./sayings.ts";
import { escapeXml } from "./xml.ts";

interface PageParts {
  readonly kit: Kit;
  readonly config: PackageConfig;
  readonly title: string;
  readonly dir: string;
  /** The name of the settings, which the boot script reads before the first paint. */
  readonly settings: string;
}

interface BesideParts extends PageParts {
  /** The address of a style sheet with a brand's colours, if there is one. */
  readonly brand?: string | undefined;
  /** Whether it talks to an address that only the launch names. Left out: to none at all. */
  readonly connects?: boolean;
}

/** A page that names its files beside it. */
export function pageBeside(parts: BesideParts): string {
  const { kit, brand, connects = false } = parts;
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${cspHash(kit.boot)}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // Which address that will be nobody knows when it is packed; the code talks to the one of its launch alone.
    ...(connects ? ["connect-src 'self' https: http:"] : []),
  ];
  const styles = [kit.style, ...(brand === undefined ? [] : [brand])];
  return page(parts, policy, {
    head: styles.map((file) => `<link rel="stylesheet" href="${file}" />`).join("\n    "),
    end: `<script src="${kit.script}"></script>`,
  });
}

/** A page that holds everything itself. `course`: the course's files as JSON. */
export function pageAlone(
  parts: PageParts & { readonly script: string; readonly styles: readonly string[]; readonly course: string },
): string {
  const { kit, styles, course } = parts;
  const script = inScript(parts.script);
  const policy = [
    "default-src 'none'",
    `script-src ${cspHash(kit.boot)} ${cspHash(script)}`,
    `style-src ${styles.map(cspHash).join(" ")}`,
    "img-src data: blob:",
    "font-src data:",
  ];
  return page(parts, policy, {
    head: styles.map((style) => `<style>${style}</style>`).join("\n    "),
    end: `<script type="application/json" id="${COURSE_ELEMENT}">${inJson(course)}</script>\n    <script>${script}</script>`,
  });
}

function page(parts: PageParts, policy: readonly string[], { head, end }: { head: string; end: string }): string {
  const { kit, config, title, dir, settings } = parts;
  const lang = config.languages[0] ?? "es";
  const said = sayings(lang);
  const all = [...policy, "base-uri 'none'", "form-action 'none'"].join("; ");
  return `<!doctype html>
<html lang="${lang}" dir="${dir}" data-settings="${escapeXml(settings)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${all}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escapeXml(title)}</title>
    <script>${kit.boot}</script>
    ${head}
  </head>
  <body>
    <noscript>${escapeXml(said.scripting)}</noscript>
    <p class="old-browser">${escapeXml(said.old)}</p>
    <div id="app"></div>
    <script type="application/json" id="${CONFIG_ELEMENT}">${inJson(JSON.stringify(config))}</script>
    ${end}
  </body>
</html>
`;
}

/** A Content-Security-Policy source that allows one inline text. */
function cspHash(text: string): string {
  const digest = toBase64Url(sha256(utf8(text)))
    .replaceAll("-", "+")
    .replaceAll("_", "/");
  return `'sha256-${digest.padEnd(Math.ceil(digest.length / 4) * 4, "=")}'`;
}

/** A script between tags: what would end it, or begin a comment of HTML's, is written otherwise; to a program it is the same. */
const inScript = (script: string) => script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");

/** JSON between tags. */
const inJson = (json: string) => json.replaceAll("<", "\\u003c");
