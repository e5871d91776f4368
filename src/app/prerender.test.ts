import { expect, it } from "vitest";
import { compileCourse } from "../compiler/compile.ts";
import { readContent } from "../compiler/files.ts";
import { loadParsers } from "../compiler/parsers.ts";
import { pageAt } from "../ui/address.ts";
import { renderSite } from "./prerender.tsx";

const demo = await readContent("tests/fixtures/courses/demo");
const from = "modules/workshop/make-it-right";
/** A way back to another module, which is not the next. */
const linking = (["es", "ca"] as const).map((lang): [string, string] => {
  const path = `${from}.${lang}.md`;
  return [path, `${demo.files.get(path)}\n[Marc](../arrival/waiting.${lang}.md).\n`];
});
const input = { ...demo, files: new Map([...demo.files, ...linking]) };
const { output } = compileCourse(input, await loadParsers());
const { index, pages, moved } = await renderSite(output?.files ?? new Map());
const nameOf = (path: string) => pageAt(path)?.name;

it("gives the pages of modules and lessons what they need of the root index, and lets all others fetch the whole", () => {
  const partial = pages.filter(({ part }) => part !== undefined);
  expect(new Set(partial.map(({ path }) => nameOf(path)))).toEqual(new Set(["module", "lesson"]));
  expect(pages.filter(({ path }) => ["module", "lesson"].includes(nameOf(path) ?? ""))).toEqual(partial);
  expect(partial.every(({ part }) => part?.rev === index.rev)).toBe(true);
});

it("has the pages of the whole course start with one file, however many modules there are", () => {
  const whole = pages.filter(({ path }) => ["home", "exam", "review", "test"].includes(nameOf(path) ?? ""));
  expect(whole.length).toBeGreaterThan(5);
  for (const { path, lang, data } of whole) expect([path, data]).toEqual([path, [index.gathered?.[lang]]]);
});

/** Where a page leads, as paths below the root: what it draws is relative. */
const ledFrom = ({ path, body }: { readonly path: string; readonly body: string }) =>
  [...body.matchAll(/<a [^>]*?href="([^"]*)"/gu)].map(
    ([, href = ""]) => new URL(href, `https://course.example${path}`).pathname,
  );

it("draws from that part no way to a lesson or a module that has no page", () => {
  const known = new Set([...pages.map(({ path }) => path), ...moved.map(({ from }) => from)]);
  const led = pages.filter(({ part }) => part !== undefined).flatMap(ledFrom);
  expect(led.length).toBeGreaterThan(pages.length);
  const back = pages.filter(({ path }) => path === "/ca/workshop/make-it-right/").flatMap(ledFrom);
  expect(back).toContain("/ca/arrival/waiting/");
  expect(led.filter((path) => ["module", "lesson"].includes(nameOf(path) ?? "") && !known.has(path))).toEqual([]);
});

it("leads from the last lesson of a module to the next module, and numbers each as the course does", () => {
  for (const [at, { id, lessons }] of index.modules.entries()) {
    const last = pages.find(({ path }) => path === `/es/${id}/${lessons.at(-1)}/`);
    const next = index.modules[at + 1];
    const isHere = last?.body.includes(`>Módulo ${at + 1}<`);
    expect([id, isHere]).toEqual([id, true]);
    if (last !== undefined && next !== undefined) expect(ledFrom(last)).toContain(`/es/${next.id}/`);
  }
});
