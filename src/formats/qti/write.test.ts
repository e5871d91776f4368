// @vitest-environment jsdom
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Item } from "../items.ts";
import { itemsFrom } from "../testing/items.ts";
import { itemXml } from "./item.ts";
import { anyAnswer } from "./testing/answers.ts";
import { play } from "./testing/play.ts";
import { problemsIn } from "./testing/schemas.ts";
import { qtiOf } from "./write.ts";

const course = { id: "atenta", title: 'Atención & "trato" <1>' };
const es = await itemsFrom("content", "es");
const demo = await itemsFrom("tests/fixtures/courses/demo", "es");
const none: ReadonlyMap<string, string> = new Map();
const xmlOf = (item: Item | undefined) => (item && itemXml(item, none)?.xml) ?? "";
const ofKind = (kind: string) => [...demo, ...es].find((item) => item.kind === kind);

describe("A package of questions in QTI 2.1", () => {
  it.each([
    ["content", "es"],
    ["content", "ca"],
    ["tests/fixtures/courses/demo", "es"],
    ["tests/fixtures/courses/demo", "ca"],
    ["tests/fixtures/courses/every-construct", "es"],
  ])("is valid against the published schemas: %s, %s", async (folder, lang) => {
    const items = await itemsFrom(folder, lang);
    const { files, carried } = await qtiOf(items, { course });
    expect(carried).toBe(items.length);
    expect(carried).toBeGreaterThan(0);
    expect(files.size).toBe(carried + 2);
    expect(await problemsIn(files)).toEqual([]);
  });

  it.each([
    ["an attribute that there is not", "items/", (xml: string) => xml.replace("adaptive=", "adapts=")],
    [
      "a response of which nobody knows how many values it takes",
      "items/",
      (xml: string) => xml.replace(/cardinality="\w+"/, ""),
    ],
    ["words between the blocks of the body", "items/", (xml: string) => xml.replace("<itemBody>", "<itemBody>Hola")],
    ["a rule that there is not", "items/", (xml: string) => xml.replaceAll("responseIf", "responseWhen")],
    [
      "a section without a title",
      "test.xml",
      (xml: string) => xml.replace(/(<assessmentSection[^>]*) title="[^"]*"/, "$1"),
    ],
    [
      "a resource of a kind that there is not",
      "imsmanifest",
      (xml: string) => xml.replace("imsqti_test_xmlv2p1", "test"),
    ],
  ])("would not be valid with %s", async (_, name, spoil) => {
    const { files } = await qtiOf(demo.slice(0, 3), { course });
    const spoilt = new Map([...files].map(([file, xml]) => [file, file.startsWith(name) ? spoil(xml) : xml]));
    expect(await problemsIn(spoilt)).not.toEqual([]);
  });

  it("has the questions in the order of the course, a section for each lesson and each bank", async () => {
    const { files, bytes } = await qtiOf(es, { course, modules: new Map([[es[0]?.module ?? "", "El módulo"]]) });
    const test = files.get("test.xml") ?? "";
    expect([...test.matchAll(/href="items\/([^"]*)\.xml"/g)].map(([, id]) => id)).toEqual(es.map(({ id }) => id));
    const sections = [...test.matchAll(/<assessmentSection identifier="([^"]*)"/g)].map(([, id]) => id);
    const inOrder = es.map(({ lesson, module }) => (lesson ? `lesson-${lesson.id}` : `bank-${module}`));
    expect(sections).toEqual([...new Set(inOrder)]);
    expect(test).toContain(`identifier="bank-${es[0]?.module}" title="El módulo"`);
    expect(test).toContain('title="Atención &amp; &quot;trato&quot; &lt;1&gt;"');
    const manifest = files.get("imsmanifest.xml") ?? "";
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual([...listed, "imsmanifest.xml"].sort());
  });

  it("is the same each time", async () => {
    const [one, two] = await Promise.all([qtiOf(demo, { course }), qtiOf(demo, { course })]);
    expect(one.bytes).toEqual(two.bytes);
  });

  it("of no questions has none", async () => {
    const { files, carried, notes } = await qtiOf([], { course });
    expect([carried, notes.length]).toEqual([0, 0]);
    expect([...files.keys()]).toEqual(["imsmanifest.xml", "test.xml"]);
  });
});

describe("A picture", () => {
  const plain = ofKind("single") as Item;
  const img = {
    type: "element",
    tagName: "img",
    properties: { src: "images/counter.svg", alt: "Un mostrador vacío" },
    children: [],
  } as const;
  const prompt = { type: "root" as const, children: [{ ...img, children: [] }, ...plain.block.prompt.children] };
  const { after: _, ...block } = plain.block;
  const items = [{ ...plain, id: "with-a-picture", block: { ...block, hints: [], prompt } }];
  const picture = async () => new TextEncoder().encode("<svg/>");

  it("comes along, with its words", async () => {
    const { files, bytes, notes } = await qtiOf(items, { course, picture });
    expect(files.get("items/with-a-picture.xml")).toContain('<img src="../pictures/1.svg" alt="Un mostrador vacío"/>');
    expect(Object.keys(unzipSync(bytes))).toContain("pictures/1.svg");
    expect(files.get("imsmanifest.xml")).toContain('<file href="pictures/1.svg"/>');
    expect(notes).toEqual([]);
    expect(await problemsIn(files)).toEqual([]);
  });

  it.each([
    ["cannot be read", async () => Promise.reject(new Error("gone"))],
    ["is not there", async () => undefined],
  ])("that %s leaves its words, and that is told", async (_, gone) => {
    const { files, notes } = await qtiOf(items, { course, picture: gone });
    expect(files.get("items/with-a-picture.xml")).toContain("[Un mostrador vacío]");
    expect(notes).toEqual([{ item: "with-a-picture", kind: "single", what: "picture" }]);
  });
});

describe("What a platform shows", () => {
  it("after a choice is what explains that choice", () => {
    const single = ofKind("single");
    expect(play(xmlOf(single), { RESPONSE: ["option-2"] }).shown).toContain("option-2");
    expect(play(xmlOf(single), { RESPONSE: ["option-2"] }).shown).not.toContain("option-1");
    const multiple = ofKind("multiple");
    expect(play(xmlOf(multiple), { RESPONSE: ["option-1", "option-3"] }).shown).toEqual(
      expect.arrayContaining(["option-1", "option-3"]),
    );
  });

  it("of a conversation is one turn, then the next, and at the end why", () => {
    const item = ofKind("dialogue");
    const xml = xmlOf(item);
    const given = anyAnswer("dialogue", item?.block.item, () => 0);
    const first = play(xml, {});
    expect(first.shown).toHaveLength(1);
    const seen = [first.shown[0]];
    let now = first;
    for (const each of given?.tries ?? []) {
      now = play(xml, each, now.outcomes);
      seen.push(now.shown[0]);
    }
    expect(now.outcomes.get("completionStatus")).toEqual(["completed"]);
    // The ending, and a reason for each thing said.
    expect(now.shown.length).toBe(1 + new Set(given?.tries.flatMap((each) => Object.values(each).flat())).size);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("keeps the author's order only where that is asked for", () => {
    const single = ofKind("single") as Item;
    expect(xmlOf({ ...single, block: { ...single.block, fixed: true } })).toContain('shuffle="false"');
    expect(xmlOf({ ...single, block: { ...single.block, fixed: false } })).toContain('shuffle="true"');
  });
});

describe("What does not come along", () => {
  it.each([
    ["dialogue", "adaptive"],
    ["estimate", "number-typed"],
    ["label", "figure"],
    ["reflect", "points-shown"],
    ["order", "reasons-joined"],
  ])("is told of the kind %s: %s", (kind, what) => {
    const item = ofKind(kind) as Item;
    expect(itemXml(item, none)?.notes).toContain(what);
  });

  it("is told of hints and of what asks again", () => {
    const single = ofKind("single") as Item;
    const hints = [{ prose: single.block.prompt, cost: 0 }];
    const notes = itemXml({ ...single, block: { ...single.block, hints, again: "before" } }, none)?.notes;
    expect(notes).toEqual(expect.arrayContaining(["hints", "again"]));
  });

  it("is a kind that this program does not write", async () => {
    const strange = { ...(ofKind("single") as Item), kind: "toString" };
    const { carried, notes } = await qtiOf([strange], { course });
    expect(carried).toBe(0);
    expect(notes).toMatchObject([{ what: "kind" }]);
  });
});
