// @vitest-environment jsdom
import { expect, it } from "vitest";
import type { CourseIndex } from "../../course/types.ts";
import { missingPage } from "./missing-page.ts";
import type { FrameWords } from "./outer-pages.ts";

const index = { languages: [{ code: "es" }, { code: "ca" }] } as unknown as CourseIndex;
const word = { title: "", text: "", home: "Ir al curso", course: "Curso", name: "" };
const html = missingPage(
  index,
  new Map([
    ["es", word],
    ["ca", word],
  ]) satisfies FrameWords,
);

/** The page as it is seen at an address, as the worker serves it. */
function seen(address: string, kept: string, settings: string | null = null) {
  const served = html.replace("<html ", `<html data-root="/folder/" data-kept="${kept}" `);
  const document = new DOMParser().parseFromString(served, "text/html");
  const script = document.querySelector("script")?.textContent ?? "";
  const run = new Function("document", "location", "localStorage", "addEventListener", script);
  run(document, new URL(address, "https://a.example"), { getItem: () => settings }, () => {});
  const shown = [...document.querySelectorAll("section")].filter(({ hidden }) => !hidden);
  const links = shown.flatMap((section) => [...section.querySelectorAll("a")]).filter(({ hidden }) => !hidden);
  return {
    lang: document.documentElement.lang,
    title: document.title,
    sections: shown.map(({ lang }) => lang),
    links: links.map((link) => `${link.textContent} ${link.getAttribute("href")}`),
  };
}

it("says in the language of the address that the page is not here, and leads to the same page in one that is", () => {
  expect(seen("/folder/ca/m/a/", "es")).toEqual({
    lang: "ca",
    title: "Aquesta pàgina no és en aquest dispositiu",
    sections: ["ca"],
    links: ["Torna-ho a provar ", "Obre-la en castellà /folder/es/m/a/"],
  });
});

it("leads home in the language itself where only a part of it is missing", () => {
  expect(seen("/folder/es/m/a/", "es").links).toEqual(["Probar otra vez ", "Ir al curso /folder/es/"]);
});

it("goes by the language that was chosen where the address has none", () => {
  expect(seen("/folder/nothing/", "es", '{"lang":"ca"}').lang).toBe("ca");
  expect(seen("/folder/nothing/", "es").lang).toBe("es");
  expect(seen("/folder/nothing/", "es", "{").lang).toBe("es");
});

it("lets nothing run but its own script", () => {
  expect(html).toMatch(/script-src 'self' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+'/);
});
