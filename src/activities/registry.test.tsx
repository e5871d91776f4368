import { act, render } from "@testing-library/react";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { renderToString } from "react-dom/server";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { InWords } from "../../tests/support/words.tsx";
import { plainText } from "../compiler/markdown.ts";
import { walk } from "../compiler/walk.ts";
import type { InterfaceLang } from "../i18n/i18n.ts";
import { useOwnWords } from "../i18n/useWords.tsx";
import { asJson, type Json } from "../learning/json.ts";
import type { Activity } from "./define.ts";
import { activityKinds } from "./registry.ts";
import type { ActivitySamples } from "./testing/samples.ts";
import { rewritten, textsIn } from "./testing/thing.ts";

/** What every kind must bring and hold to. A new kind is tested here without a line being added. */

const folders = import.meta.glob("./*/kind.ts");
const parsers = import.meta.glob("./*/parse.ts");
const journeys = import.meta.glob("./*/journey.ts");
const allSamples = import.meta.glob<{ default: ActivitySamples<unknown, Json> }>("./*/samples.ts");
const langs = ["es", "ca"] as const;

/** A moment to make things at: in November 2026. */
const NOW = 1_795_000_000_000;

async function load(name: string) {
  const kind = (await activityKinds[name as keyof typeof activityKinds]()).default as Activity;
  const samples = (await allSamples[`./${name}/samples.ts`]?.())?.default;
  if (samples === undefined) throw new Error(`${name} has no samples.ts`);
  return { kind, samples };
}

/** As it comes back from the disk. */
const stored = (thing: Json): unknown => JSON.parse(JSON.stringify(thing));

const squeezed = (text: string) => text.replace(/\s+/g, "");
const lined = (text: string) => text.replace(/\s+/g, " ").trim();

/** Gives what a kind says in a language, outside a page. */
function sayIn(kind: Activity, lang: InterfaceLang) {
  let said: unknown;
  const Ask = () => {
    said = useOwnWords(kind.words);
    return null;
  };
  renderToString(
    <InWords lang={lang}>
      <Ask />
    </InWords>,
  );
  return said as ReturnType<typeof useOwnWords<Activity["words"]["in"]["es"]>>;
}

const parser = unified()
  .use(remarkParse)
  .data("micromarkExtensions", [gfmTable()])
  .data("fromMarkdownExtensions", [gfmTableFromMarkdown()]);

/** What each text becomes that the learner wrote, to see that nothing of it is taken for a mark. Short: fields have limits. */
const unruly = (at: number) => `# ${at} *a*|_b_ <i>[c](d)&amp;`;

it("names every folder that is a kind", () => {
  const there = Object.keys(folders).map((file) => file.split("/")[1]);
  expect(Object.keys(activityKinds).sort()).toEqual(there.sort());
});

describe.each(Object.keys(activityKinds))("The kind %s", async (name) => {
  const { kind, samples } = await load(name);
  const { spec, half, full, written, drawn = written, changed = spec.ca } = samples;
  const unrulyOf = new Map(written.map((text, at) => [text, unruly(at)]));
  const unrulyThing = rewritten(full, (text) => unrulyOf.get(text) ?? text);

  it("has a parser, a script for a real browser, and a name in both languages", () => {
    expect(Object.keys(parsers)).toContain(`./${name}/parse.ts`);
    expect(Object.keys(journeys)).toContain(`./${name}/journey.ts`);
    expect(kind.words.name).toBe(name);
    for (const lang of langs) expect(kind.words.in[lang].title.length).toBeGreaterThan(3);
  });

  it("begins empty, and its samples are not", () => {
    for (const lang of langs) {
      const start = kind.start(spec[lang]);
      expect(kind.isEmpty(start)).toBe(true);
      expect(kind.lookBack?.(start)).toBeUndefined();
    }
    expect(kind.isEmpty(half)).toBe(false);
    expect(kind.isEmpty(full)).toBe(false);
    expect(half).not.toEqual(full);
    expect(written.length).toBeGreaterThan(1);
    expect(textsIn(full)).toEqual(expect.arrayContaining([...written]));
  });

  it("reads back what was kept, just as it was", () => {
    for (const thing of [kind.start(spec.es), kind.start(spec.ca), half, full, unrulyThing]) {
      expect(asJson(thing)).toBe(thing);
      expect(kind.read(stored(thing))).toEqual(stored(thing));
      const moment = kind.lookBack?.(thing);
      expect(moment === undefined || (Number.isInteger(moment) && moment >= 0)).toBe(true);
    }
  });

  it("reads nothing else, and never throws on what comes from outside", () => {
    for (const value of [undefined, null, 0, "", [], {}]) expect(kind.read(value)).toBeUndefined();
    const holds = (value: unknown) => {
      const thing = kind.read(value);
      if (thing === undefined) return;
      expect(kind.read(stored(thing))).toEqual(thing);
      expect(typeof kind.isEmpty(thing)).toBe("boolean");
      kind.fit(spec.ca, thing, false);
    };
    fc.assert(fc.property(fc.anything(), holds));
    // One part of a whole thing is something else.
    const parts = textsIn(full).length;
    fc.assert(
      fc.property(fc.nat(parts - 1), fc.jsonValue(), (at, other) => {
        let seen = 0;
        holds(
          JSON.parse(JSON.stringify(full), (_, value) => (typeof value === "string" && seen++ === at ? other : value)),
        );
      }),
    );
  });

  it("keeps every word under the lesson as it is now: in the other language, and with other parts", () => {
    for (const [under, same] of [
      [spec.es, true],
      [spec.ca, true],
      [spec.ca, false],
      [changed, false],
    ] as const) {
      const fitted = kind.fit(under, full, same);
      expect(kind.read(stored(fitted))).toEqual(fitted);
      expect(textsIn(fitted)).toEqual(expect.arrayContaining([...written]));
      expect(kind.isEmpty(fitted)).toBe(false);
      expect(kind.fit(under, fitted, true)).toEqual(fitted);
      expect(kind.isEmpty(kind.fit(under, kind.start(spec.es), same))).toBe(true);
    }
  });

  it("comes back from another language, and from a changed lesson, as it was", () => {
    expect(kind.fit(spec.es, full, true)).toEqual(full);
    expect(kind.fit(spec.es, kind.fit(spec.ca, full, true), true)).toEqual(full);
    const back = kind.fit(spec.es, kind.fit(changed, full, false), false);
    expect(textsIn(back)).toEqual(expect.arrayContaining([...written]));
  });

  describe.each(langs)("in %s", (lang) => {
    const say = sayIn(kind, lang);
    const here = spec[lang];
    const made = kind.fit(here, full, true);

    it("says in Markdown all that the learner wrote, below headings from the second level", () => {
      const tree = parser.parse(kind.markdown(made, say, lang));
      const text = lined(plainText(tree));
      for (const each of written) expect(text).toContain(lined(each));
      walk(tree, (node: Nodes) => {
        expect(node.type).not.toBe("html");
        if (node.type === "heading") expect(node.depth).toBeGreaterThanOrEqual(2);
      });
      expect(text).not.toMatch(/\{\{|undefined|\[object/);
    });

    it("takes nothing that the learner wrote for a mark of Markdown", () => {
      const tree = parser.parse(kind.markdown(kind.fit(here, unrulyThing, true), say, lang));
      const text = lined(plainText(tree));
      for (const each of unrulyOf.values()) expect(text).toContain(each);
      walk(tree, (node: Nodes) => expect(["link", "html", "image", "definition"]).not.toContain(node.type));
    });

    it.runIf(kind.svg !== undefined)("is a picture that stands by itself, whatever was written into it", () => {
      const titles = { plain: made, unruly: kind.fit(here, unrulyThing, true) };
      for (const [which, thing] of Object.entries(titles)) {
        const title = which === "plain" ? "Mi dibujo" : `${unruly(99)}\u0001`;
        const text = kind.svg?.(thing, say, title) ?? "";
        const { documentElement: svg } = new DOMParser().parseFromString(text, "image/svg+xml");
        expect(svg.localName, text.slice(0, 300)).toBe("svg");
        expect(svg.namespaceURI).toBe("http://www.w3.org/2000/svg");
        expect(svg.getAttribute("viewBox")).toMatch(/^-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+$/);
        expect(svg.querySelector("title")?.textContent).toContain(title.replace("\u0001", ""));
        expect(svg.querySelector("script, foreignObject, image, a, style[src]")).toBeNull();
        for (const element of svg.querySelectorAll("*"))
          for (const { name: attribute, value } of element.attributes) {
            expect(attribute).not.toMatch(/^on|href$/);
            expect(value).not.toMatch(/url\((?!#)|undefined|NaN/);
          }
        const drawing = squeezed(svg.textContent ?? "");
        for (const each of drawn)
          expect(drawing).toContain(squeezed(which === "plain" ? each : (unrulyOf.get(each) ?? "")));
      }
      const controls = rewritten(full, (each) => (unrulyOf.has(each) ? "a\u0001\u000b\ud800b" : each));
      const text = kind.svg?.(controls, say, "x") ?? "";
      expect(new DOMParser().parseFromString(text, "image/svg+xml").documentElement.localName).toBe("svg");
    });

    it("renders on a server, without a style attribute, empty, begun and made", () => {
      for (const now of [undefined, NOW])
        for (const thing of [kind.start(here), kind.fit(here, half, true), made]) {
          const html = renderToString(
            <InWords lang={lang}>
              <kind.Editor spec={here} thing={thing} onChange={() => {}} name="n" announce={() => {}} now={now} />
              <kind.Sheet thing={thing} name="s" />
            </InWords>,
          );
          expect(html).not.toMatch(/\sstyle=/);
          expect(html).not.toMatch(/\{\{|undefined|\[object/);
        }
    });

    it("shows on its sheet all that the learner wrote, and nothing to press", () => {
      const { container } = render(
        <InWords lang={lang}>
          <kind.Sheet thing={made} name="s" />
        </InWords>,
      );
      const shown = squeezed(container.textContent ?? "");
      for (const each of written) expect(shown).toContain(squeezed(each));
      expect(container.querySelector("button, input, textarea, select, a, details")).toBeNull();
    });

    it("has a name for every control, and no id twice", () => {
      const { container } = render(
        <InWords lang={lang}>
          <kind.Editor spec={here} thing={made} onChange={() => {}} name="n" announce={() => {}} now={NOW} />
          <kind.Sheet thing={made} name="s" />
        </InWords>,
      );
      const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const controls = container.querySelectorAll("button, input, textarea, select");
      expect(controls.length).toBeGreaterThan(1);
      for (const control of controls) expect(control).toHaveAccessibleName();
    });
  });

  it("keeps its controls, and the focus, when the language changes", () => {
    const view = (lang: InterfaceLang) => (
      <InWords lang={lang}>
        <kind.Editor
          spec={spec[lang]}
          thing={kind.fit(spec[lang], full, true)}
          onChange={() => {}}
          name="n"
          announce={() => {}}
          now={NOW}
        />
      </InWords>
    );
    const { container, rerender } = render(view("es"));
    const all = () => [...container.querySelectorAll<HTMLElement>("button, input, textarea, select")];
    const before = all();
    const last = before.at(-1);
    act(() => last?.focus());
    rerender(view("ca"));
    expect(all()).toEqual(before);
    expect(last).toHaveFocus();
    rerender(view("es"));
    expect(all()).toEqual(before);
  });
});
