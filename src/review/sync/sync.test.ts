import { describe, expect, it } from "vitest";
import { lessonFile } from "../example.ts";
import { reportSync } from "./report.ts";
import { keptFor, syncExample } from "./testing/kept-for.ts";

const before = {
  es: "## Antes\n\nMira a quien entra.\n\nSaluda.\n\n:::tip\nUna mirada basta.\n:::\n",
  ca: "## Abans\n\nMira qui entra.\n\nSaluda'l.\n\n:::tip\nAmb una mirada n'hi ha prou.\n:::\n",
};
const es = before.es.replace("Mira a", "Mira despacio a");
const ca = before.ca.replace("Mira", "Mira a poc a poc");
const kept = keptFor(before);
const [spanish, catalan] = [lessonFile("es"), lessonFile("ca")];
const line = 11;

describe("the sync", () => {
  it("writes down all texts of a course that has none yet", () => {
    const { texts, recorded, left } = syncExample(before);
    expect(recorded).toHaveLength(texts.length);
    expect(left).toEqual([]);
    // Front matter, what stands in the lesson, its exercise, the pages around it, the glossary.
    const names = [
      "title",
      "summary",
      "objective greet",
      "heading",
      "text",
      "tip",
      "single greet-anna",
      "term loyalty",
    ];
    expect([...new Set(texts.map(({ name }) => name))]).toEqual(expect.arrayContaining(names));
    expect(texts.filter(({ family }) => family === "modules/first/module").map(({ name }) => name)).toEqual(
      expect.arrayContaining(["title", "summary", "text"]),
    );
  });

  it("finds nothing to do where nothing has changed", () => {
    expect(syncExample(before, kept)).toMatchObject({ recorded: [], left: [], idle: [], unread: [] });
    expect(keptFor(before)).toBe(kept);
  });

  it("writes down what was changed in both languages", () => {
    const { recorded, left } = syncExample({ es, ca }, kept);
    expect(recorded.map(({ name }) => name)).toEqual(["text"]);
    expect(left).toEqual([]);
  });

  it("leaves what was changed in one language, and says which text has not followed which", () => {
    const synced = syncExample({ es, ca: before.ca }, kept);
    expect(synced.recorded).toEqual([]);
    expect(reportSync(synced, "content/").split("\n")).toEqual([
      `content/${catalan}:${line}: left \`text\`, which has not followed content/${spanish}:${line}`,
      `${synced.texts.length} texts kept, 0 of them new; 1 left`,
    ]);
  });

  it("goes on leaving it, however often it is run", () => {
    const once = syncExample({ es, ca: before.ca }, kept);
    expect(once.texts).toEqual(expect.arrayContaining([...syncExample(before, kept).texts]));
  });

  it.each([
    ["in the language that has not changed", catalan],
    ["in the one that has", spanish],
  ])("takes it for the same once it was seen %s", (_, file) => {
    const { recorded, left, idle } = syncExample({ es, ca: before.ca }, kept, [{ file, line }]);
    expect(recorded.map(({ name }) => name)).toEqual(["text"]);
    expect([left, idle]).toEqual([[], []]);
    expect(syncExample({ es, ca: before.ca }, kept, "all").left).toEqual([]);
  });

  it("says when there is nothing behind on the line that was seen", () => {
    const seen = [{ file: catalan, line: 1 }];
    expect(syncExample({ es, ca: before.ca }, kept, seen)).toMatchObject({ idle: seen, left: [{ name: "text" }] });
  });

  it("keeps what it knows of a file that cannot be read in every language", () => {
    const broken = { ...before, ca: before.ca.replace(":::\n", "") };
    const { unread, texts } = syncExample(broken, kept);
    expect(unread).toEqual(["modules/first/greeting"]);
    expect(texts.map(({ name }) => name).sort()).toEqual(
      syncExample(before)
        .texts.map(({ name }) => name)
        .sort(),
    );
  });
});
