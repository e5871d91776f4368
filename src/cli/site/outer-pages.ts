import type { frameWords, Moved } from "../../app/prerender.tsx";
import type { Family } from "../../compiler/brand/family.ts";
import { ownColours } from "../../compiler/brand/own-colours.ts";
import type { CourseIndex } from "../../course/types.ts";
import { relativeAddress } from "../../ui/address.ts";
import { addressLinks, type Site, socialCard } from "./discovery.ts";
import { escapeHtml } from "./escape.ts";
import { contentSecurityPolicy } from "./page.ts";
import { brandName } from "./web-manifest.ts";

/** The pages that stand outside the course: they hold all they need, since any address may have led to them. */

export type FrameWords = Awaited<ReturnType<typeof frameWords>>;

const styleOf = ({ brand, focus }: Family) => `
:root{color-scheme:light dark}
body{margin:0;background:#faf6ee;color:#1b2320;font:1.1rem/1.6 system-ui,sans-serif}
main{box-sizing:border-box;max-inline-size:40rem;margin-inline:auto;padding:12vh 1.25rem 4rem}
h1{font-size:1.8rem;line-height:1.2}
a{display:inline-block;min-block-size:44px;padding:.6rem 1.2rem;margin:.5rem .5rem 0 0;box-sizing:border-box;border:2px solid ${brand?.light};border-radius:2rem;color:${brand?.light};font-weight:700;text-decoration:none}
a:focus-visible{outline:3px solid ${focus?.light};outline-offset:3px}
section+section{margin-block-start:3rem}
[hidden]{display:none!important}
@media (prefers-color-scheme:dark){body{background:#131917;color:#f0eadf}a{border-color:${brand?.dark};color:${brand?.dark}}a:focus-visible{outline-color:${focus?.dark}}}
`;

interface OuterPage {
  readonly lang: string;
  readonly title: string;
  readonly script: string;
  readonly body: string;
  readonly head?: string;
}

/** A page that needs no other file. Its one script and its style are all that its policy allows. `family`: a brand's colours. */
export function outerPage(parts: OuterPage, family: Family): string {
  const style = styleOf({ ...ownColours, ...family });
  const policy = contentSecurityPolicy(parts.script === "" ? [] : [parts.script], [style]);
  const script = parts.script === "" ? "" : `<script>${parts.script}</script>`;
  return `<!doctype html>
<html lang="${parts.lang}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeHtml(parts.title)}</title>
${parts.head ?? ""}<style>${style}</style>
</head>
<body>
<main>
${parts.body}
</main>
${script}
</body>
</html>
`;
}

const firstOf = (index: CourseIndex) => index.languages[0]?.code ?? "";

/** The site's root: greets in the reader's language. Without JavaScript it lets them choose. */
export function rootPage(site: Site, words: FrameWords, family: Family = {}): string {
  const { index } = site;
  const codes = index.languages.map(({ code }) => code);
  // The same choice as `chooseLanguage` in `app/language.ts`, which a test holds it to.
  const script = `(function(){var base=/(\\/|\\.html)$/.test(location.pathname)?"./":location.pathname+"/",have=${JSON.stringify(codes)},want=(navigator.languages||[navigator.language]).slice();
try{want.unshift((JSON.parse(localStorage.getItem("atenta.settings"))||{}).lang)}catch(e){}
for(var i=0,lang=have[0];i<want.length;i++){var tag=String(want[i]),short=tag.split("-")[0];
if(have.indexOf(tag)>=0){lang=tag;break}if(have.indexOf(short)>=0){lang=short;break}}
location.replace(base+lang+"/")})()`;
  const links = [...words].map(
    ([lang, each]) =>
      `<p lang="${lang}"><strong>${escapeHtml(each.course)}</strong><br /><a href="./${lang}/" hreflang="${lang}">${escapeHtml(each.name)}</a></p>`,
  );
  const lang = firstOf(index);
  const title = words.get(lang)?.course ?? "";
  const page = { path: "/", lang, title, description: index.about?.[lang]?.summary ?? "" };
  const head = [
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    `<link rel="icon" href="./icon.svg" type="image/svg+xml" />`,
    ...addressLinks(page, "", site),
    ...socialCard(page, "", site),
  ];
  return outerPage(
    {
      ...{ lang, title, script },
      body: `<h1>${escapeHtml(brandName(index))}</h1>\n${links.join("\n")}`,
      head: `${head.join("\n")}\n`,
    },
    family,
  );
}

/**
 * The answer to an address that leads nowhere. It finds the site's root and the reader's language by itself: from a
 * language in the address, and by looking for the course in the folders above.
 */
export function notFoundPage(index: CourseIndex, words: FrameWords, family: Family = {}): string {
  const codes = index.languages.map(({ code }) => code);
  const sections = [...words].map(
    ([lang, each]) =>
      `<section lang="${lang}" data-lang="${lang}"><h1>${escapeHtml(each.title)}</h1><p>${escapeHtml(each.text)}</p><a href="/${lang}/">${escapeHtml(each.home)}</a></section>`,
  );
  const script = `(function(){var have=${JSON.stringify(codes)},parts=location.pathname.split("/").slice(1),ends=[],others=[],lang;
for(var i=parts.length-1;i>=0;i--)(have.indexOf(parts[i])>=0?ends:others).push(i);
if(ends.length)lang=parts[ends[0]];else{var want=(navigator.languages||[]).slice();
try{want.unshift((JSON.parse(localStorage.getItem("atenta.settings"))||{}).lang)}catch(e){}
lang=have[0];for(var j=0;j<want.length;j++){var short=String(want[j]).split("-")[0];if(have.indexOf(short)>=0){lang=short;break}}}
document.documentElement.lang=lang;
document.querySelectorAll("[data-lang]").forEach(function(s){if(s.dataset.lang!==lang)s.hidden=true;else document.title=s.querySelector("h1").textContent});
function rootAt(n){return "/"+parts.slice(0,n).map(function(p){return p+"/"}).join("")}
function lead(n){document.querySelectorAll("[data-lang] a").forEach(function(a){a.href=rootAt(n)+a.closest("[data-lang]").dataset.lang+"/"})}
if(ends.length)lead(ends[0]);
(function look(all){if(!all.length)return;fetch(rootAt(all[0])+"course/index.json",{method:"HEAD"}).then(function(r){r.ok?lead(all[0]):look(all.slice(1))},function(){})})(ends.concat(others))})()`;
  const title = words.get(firstOf(index))?.title ?? "";
  const head = unlisted;
  return outerPage({ lang: firstOf(index), title, script, body: sections.join("\n"), head }, family);
}

/** In the head of a page that nobody is to find by searching. */
export const unlisted = `<meta name="robots" content="noindex" />\n`;

/** A former address of a lesson. */
export function movedPage({ from, to }: Moved, lang: string, title: string, family: Family = {}): string {
  const address = relativeAddress(from, to);
  return outerPage(
    {
      lang,
      title,
      script: "",
      head: `<meta http-equiv="refresh" content="0; url=${address}" />\n<link rel="canonical" href="${address}" />\n`,
      body: `<p><a href="${address}">${escapeHtml(title)}</a></p>`,
    },
    family,
  );
}
