import { describe, expect, it } from "vitest";
import type { Block } from "../../course/types.ts";
import { exercisesOf, passageOf, sectionsOf } from "./outline.ts";

const prose = { type: "root", children: [] } as const;
const empty = () => ({ ...prose, children: [] });
const text = (id?: string): Block => ({
  type: "prose",
  prose: empty(),
  ...(id === undefined ? {} : { heading: { id, depth: 2, prose: empty(), text: `About ${id}` } }),
});
const exercise = (id: string): Block => ({
  type: "exercise",
  kind: "single",
  id,
  objective: { lesson: "l", id: "o" },
  shape: "s",
  text: "t",
  prompt: empty(),
  hints: [],
  fixed: false,
  item: {},
});

describe("the outline of a lesson", () => {
  it("puts every exercise into the passage under the heading before it", () => {
    const sections = sectionsOf([
      text(),
      text("s-1"),
      exercise("a"),
      text(),
      exercise("b"),
      text("s-2"),
      exercise("c"),
    ]);
    expect(sections).toEqual([
      { id: "s-1", title: "About s-1", items: ["a", "b"] },
      { id: "s-2", title: "About s-2", items: ["c"] },
    ]);
    expect(passageOf(sections, "b")?.id).toBe("s-1");
  });

  it("keeps what is asked before the first heading", () => {
    expect(sectionsOf([exercise("a"), text("s-1")])[0]).toEqual({ items: ["a"] });
  });

  it("lists exercises in reading order", () => {
    expect(exercisesOf([exercise("b"), text(), exercise("a")]).map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
