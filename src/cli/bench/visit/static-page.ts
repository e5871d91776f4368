import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "@playwright/test";

/**
 * A page as somebody would write it by hand who has nothing but the words of a lesson: its text and its figures as they are, the questions as lists, and the
 * first question answered by a few lines of script. It is what the course is measured against.
 */
export interface StaticPages {
  /** With its styles and its script in files of their own, as most pages have them. */
  readonly linked: string;
  /** With everything in the page: nothing is faster. */
  readonly inline: string;
}

const STYLE = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 40rem; padding: 1rem; font: 1.125rem/1.6 Arial, sans-serif; color: #1d2b33; background: #fbf7ef; }
h1, h2, h3 { line-height: 1.2; }
a { color: #1f4e79; }
figure { margin: 2rem 0; }
figure svg { max-width: 100%; height: auto; }
figure > svg:not([width]) { width: 100%; }
section, aside { margin: 2rem 0; padding: 1rem; border: 1px solid #d5cbb8; border-radius: 0.5rem; }
fieldset { border: 0; padding: 0; }
label { display: block; padding: 0.5rem 0; }
button { font: inherit; padding: 0.5rem 1.25rem; }
@media (prefers-color-scheme: dark) { body { color: #e8ecea; background: #131918; } a { color: #9cc7f0; } }
`;

const SCRIPT = `const form = document.querySelector("form");
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const chosen = form.querySelector("input:checked");
  if (!chosen) return;
  const result = form.querySelector("[data-result]");
  result.textContent = chosen.value === form.dataset.key ? "Correcto." : "Todavía no. Vuelve a leer el caso y piensa a quién le cambia el día lo que haces.";
  result.hidden = false;
});
`;

/**
 * Writes both pages.
 *
 * @param dist the built site, whose lesson is taken
 * @param lesson the lesson's folder in it
 * @param out where the pages go
 * @throws Error where the lesson has no question with one right option
 */
export async function writeStaticPages(
  browser: Browser,
  dist: string,
  lesson: string,
  out: string,
): Promise<StaticPages> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(readFileSync(join(dist, lesson, "index.html"), "utf8"), { waitUntil: "commit" });
  const { title, body } = await page.evaluate(wordsAlone);
  await context.close();
  const html = (style: string, script: string) =>
    `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${style}
${script}
</head>
<body>
<main>${body}</main>
</body>
</html>
`;
  const write = async (folder: string, file: string, text: string) => {
    await mkdir(join(out, folder), { recursive: true });
    await writeFile(join(out, folder, file), text);
  };
  await write(
    "linked",
    "index.html",
    html('<link rel="stylesheet" href="style.css">', '<script src="script.js" defer></script>'),
  );
  await write("linked", "style.css", STYLE);
  await write("linked", "script.js", SCRIPT);
  await write("inline", "index.html", html(`<style>${STYLE}</style>`, `<script type="module">${SCRIPT}</script>`));
  // A host has something to say to whoever asks for more, as a browser does for the sign of a site.
  await write("", "404.html", "<!doctype html><title>404</title>");
  return { linked: "linked/", inline: "inline/" };
}

/** Runs in the lesson's page: takes away all that only an application has, and makes a form of the first question. */
function wordsAlone() {
  const chrome =
    "script, style, dialog, button, input, textarea, select, .js-only, .visually-hidden, [role=status], [hidden]";
  const kept = new Set(["href", "src", "alt", "lang", "id", "width", "height", "loading"]);
  const main = document.querySelector("main");
  const first = main?.querySelector("[data-exercise]:has(input[type=radio])");
  if (!main || !first) throw new Error("The lesson has no question with one right option");
  const options = [...first.querySelectorAll("label")].map(
    (label, n) => `<label><input type="radio" name="first" value="${n}"> ${label.textContent}</label>`,
  );
  const words = [...first.querySelectorAll("p, h3")].slice(1, 4).map((each) => `<p>${each.textContent}</p>`);
  const section = document.createElement("section");
  first.replaceWith(section);
  for (const each of main.querySelectorAll(chrome)) each.remove();
  for (const each of main.querySelectorAll("*")) {
    if (each.closest("figure svg") !== null) continue;
    for (const { name } of [...each.attributes]) if (!kept.has(name)) each.removeAttribute(name);
  }
  section.innerHTML = [
    '<form data-key="0">',
    ...words,
    `<fieldset>${options.join("\n")}</fieldset>`,
    "<button>Comprobar</button><p data-result hidden></p></form>",
  ].join("\n");
  return { title: document.title, body: main.innerHTML };
}
