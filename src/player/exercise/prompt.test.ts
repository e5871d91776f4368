import { describe, expect, it } from "vitest";
import { prose } from "../../exercises/testing/prose.ts";
import { textOf } from "../../exercises/text.ts";
import { splitPrompt } from "./prompt.ts";

describe("A prompt", () => {
  it("of one paragraph is the question", () => {
    const { scene, question } = splitPrompt(prose("¿Qué haces primero?"));
    expect(scene).toBeUndefined();
    expect(question.children).toEqual([{ type: "text", value: "¿Qué haces primero?" }]);
  });

  it("of several has its question last, and a scene before it", () => {
    const { scene, question } = splitPrompt(prose("Llega Rosa.", "No hay nadie.", "¿Qué haces?"));
    expect(textOf(question)).toBe("¿Qué haces?");
    expect(scene).toEqual(prose("Llega Rosa.", "No hay nadie."));
  });

  it("that quotes someone after the question keeps the quotation in the scene", () => {
    const quote = {
      type: "element" as const,
      tagName: "blockquote",
      properties: {},
      children: prose("«No»").children as [],
    };
    const { scene, question } = splitPrompt({ type: "root", children: [...prose("¿Qué dice?").children, quote] });
    expect(textOf(question)).toBe("¿Qué dice?");
    expect(scene?.children).toEqual([quote]);
  });
});
