import type { Family } from "../../compiler/brand/family.ts";
import type { CourseIndex } from "../../course/types.ts";
import { interfaceLang } from "../../i18n/i18n.ts";
import { words as offlineWords } from "../../player/offline/words.ts";
import { escapeHtml } from "./escape.ts";
import { type FrameWords, outerPage, unlisted } from "./outer-pages.ts";
import { words } from "./words.ts";

/**
 * What stands in, without a connection, for a page that is not on the device. The worker says on its `html` element where
 * the site's root is and which languages are here (`data-root`, `data-kept`); it leads to the same page in those. It opens
 * anew when the connection is back, unless its reader is just leaving.
 */
export function missingPage(index: CourseIndex, frame: FrameWords, family: Family = {}): string {
  const codes = index.languages.map(({ code }) => code);
  const sections = codes.map((lang) => {
    const spoken = interfaceLang(lang, codes);
    const { title, text, again, elsewhere } = words.in[spoken].missing;
    const known: Readonly<Record<string, string>> = offlineWords.in[spoken].languages;
    const names = new Intl.DisplayNames([lang], { type: "language" });
    const links = codes.map((to) => {
      const name = known[to] ?? names.of(to) ?? to;
      const label = to === lang ? (frame.get(lang)?.home ?? "") : elsewhere.replace("{{language}}", name);
      return `<a data-to="${to}" href="/${to}/" hreflang="${to}" hidden>${escapeHtml(label)}</a>`;
    });
    return `<section lang="${lang}" data-lang="${lang}"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><a href="">${escapeHtml(again)}</a>${links.join("")}</section>`;
  });
  const script = `(function(){var page=document.documentElement,have=${JSON.stringify(codes)},lang,left,
root=page.dataset.root||location.pathname.replace(/[^/]*$/,""),kept=page.dataset.root?page.dataset.kept.split(" "):have,
path=location.pathname.slice(root.length),first=path.split("/")[0];
try{lang=JSON.parse(localStorage.getItem("atenta.settings")).lang}catch(e){}
if(have.indexOf(first)>=0)lang=first;if(have.indexOf(lang)<0)lang=have[0];
page.lang=lang;
document.querySelectorAll("[data-lang]").forEach(function(s){if(s.dataset.lang!==lang)s.hidden=true;else document.title=s.querySelector("h1").textContent});
document.querySelectorAll("[data-to]").forEach(function(a){var to=a.dataset.to;if(kept.indexOf(to)<0)return;
a.href=root+to+(to!==lang&&first===lang?path.slice(first.length):"/");a.hidden=false});
addEventListener("click",function(e){left=left||!!e.target.closest("a")});
addEventListener("online",function(){if(!left)location.reload()})})()`;
  const [first = ""] = codes;
  const { title } = words.in[interfaceLang(first, codes)].missing;
  return outerPage({ lang: first, title, script, body: sections.join("\n"), head: unlisted }, family);
}
