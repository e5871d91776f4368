import { describe, expect, it } from "vitest";
import type { Block, ExerciseBlock } from "../../course/types.ts";
import { prose } from "../../exercises/testing/prose.ts";
import { EDGE, sessionOf } from "./session.ts";

const told = (words: number, text?: string, depth: 2 | 3 = 2): Block => ({
  type: "prose",
  prose: prose(Array.from({ length: words }, () => "palabra").join(" ")),
  ...(text !== undefined && { heading: { id: text, depth, prose: prose(text), text } }),
});
const asked = (kind: string): ExerciseBlock => ({
  ...({ type: "exercise", kind, id: kind, objective: { lesson: "l", id: "o" }, shape: "s", text: "t" } as const),
  ...{ prompt: prose("¿?"), hints: [], fixed: false, item: {} },
});
const note = (kind: "evidence" | "law" | "monday" | "tip", words = 1): Block => ({
  type: "callout",
  kind,
  prose: prose(Array.from({ length: words }, () => "palabra").join(" ")),
});

describe("A lesson as a session for a group", () => {
  const blocks: readonly Block[] = [
    told(120),
    told(240, "Antes"),
    asked("single"),
    told(10, "Dentro", 3),
    asked("reflect"),
    told(1, "Después"),
    asked("dialogue"),
    { type: "activity", kind: "table", id: "a", shape: "s", text: "t", prompt: prose("?"), spec: {} },
    note("evidence", 900),
    note("law"),
    note("monday"),
  ];
  const session = sessionOf(blocks);

  it("goes by the lesson's sections, and says who does what with which exercise", () => {
    expect(session.passages.map(({ title, shared, alone, dialogues }) => [title, shared, alone, dialogues])).toEqual([
      [undefined, [], [], []],
      ["Antes", [1], [2], []],
      ["Después", [], [], [3]],
    ]);
    expect(session.passages[2]?.activities).toHaveLength(1);
    expect(session.dialogues.map(({ n }) => n)).toEqual([3]);
    expect(session.questions.map(({ n }) => n)).toEqual([1, 2]);
    expect([session.notes.length, session.monday.length]).toEqual([2, 1]);
  });

  it("takes the sum of its parts, of which none takes no time, and no time for what stands for who asks", () => {
    const minutes = session.passages.map((each) => each.minutes);
    expect(minutes).toEqual([1, 12, 23]);
    expect(session.minutes).toBe(minutes.reduce((sum, each) => sum + each) + 2 * EDGE);
    expect(sessionOf([...blocks, note("evidence", 900)]).minutes).toBe(session.minutes);
  });

  it("is a beginning and an end where there is nothing between", () => {
    expect(sessionOf([])).toMatchObject({ minutes: 2 * EDGE, passages: [] });
  });
});
