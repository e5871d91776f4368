import type { Nodes } from "hast";
import { describe, expect, it } from "vitest";
import { parseExample } from "../../compiler/testing.ts";
import { textOf } from "../text.ts";
import { parse } from "./parse.ts";

const read = (text: string, reasons = "1. Because.\n") => parseExample(parse, `Complete it.\n\n${text}\n\n${reasons}`);

/** The compiled text, briefly: a blank as `[before|index|after]`. */
function brief(source: string): string {
  const blanks = source.split(":blank").length - 1;
  const { parsed } = read(source, "1. Because.\n".repeat(blanks));
  return parsed ? write(parsed.item.text) : "";
}

function write(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  const inside = node.children.map(write).join("");
  if (node.type !== "element" || node.tagName !== "x-blank") return inside;
  return `[${node.properties.before ?? ""}|${node.properties.at}|${inside}]`;
}

describe("reading `fill`", () => {
  it("keeps answers, alternatives, choices and reasons in the order of the blanks", () => {
    const { parsed, rules } = read(
      'A :blank[guest]{or="customer;  visitor "} asks :blank[when]{from="how; when; why"}.',
      "1. It is *whom* all is for.\n2. Nobody waits for ever.\n\n> And now on.\n",
    );
    expect(rules).toEqual([]);
    const [first, second] = parsed?.item.blanks ?? [];
    expect(first).toMatchObject({ accepts: ["guest", "customer", "visitor"] });
    expect(second).toMatchObject({ choices: ["how", "when", "why"], key: 1 });
    expect([first, second].map((blank) => blank && textOf(blank.feedback))).toEqual([
      "It is whom all is for.",
      "Nobody waits for ever.",
    ]);
    expect(parsed?.after && textOf(parsed.after)).toBe("And now on.");
    expect(parsed?.words).toEqual(["guest", "customer", "visitor", "how", "when", "why"]);
  });

  it("names in the shape what invalidates answers, and no word of any language", () => {
    const { parsed } = read('A :blank[b]{or=c} :blank[d]{from="e; d"}.', "1. One.\n2. Two.\n");
    expect(parsed?.shape).toEqual({ blanks: ["typed", { choices: 2, key: 1 }] });
  });

  it("takes all before the first blank for the prompt, and all from there to the reasons for the text", () => {
    const { parsed, rules } = parseExample(
      parse,
      "A call.\n\n- one\n- two\n\nComplete it.\n\n> I :blank[wait].\n\n- and wait\n\n| a |\n| --- |\n| b |\n\nThe end.\n\n1. Yes.\n",
    );
    expect(rules).toEqual([]);
    expect(parsed && textOf(parsed.prompt)).toBe("A call. one two Complete it.");
    expect(parsed?.item.text.children.map((child) => "tagName" in child && child.tagName)).toEqual([
      "blockquote",
      "ul",
      "table",
      "p",
    ]);
  });

  it("leaves no answer in the text", () => {
    const { parsed } = read("A :blank[secret].");
    expect(JSON.stringify(parsed?.item.text)).not.toContain("secret");
  });

  it.each([
    ["A :blank[b] c", "A [|0|] c"],
    ["A «:blank[b]», c", "A [«|0|»,] c"],
    ["With l':blank[b].", "With [l'|0|.]"],
    [":blank[b]/:blank[c] or", "[|0|/][|1|] or"],
    ["(:blank[b] or :blank[c])", "[(|0|] or [|1|)]"],
    ["unbreakably:blank[b]", "unbreakably[|0|]"],
    ["*So :blank[b]*, c", "So [|0|], c"],
  ])("keeps together what touches a blank: %s", (source, expected) => {
    expect(brief(source)).toBe(expected);
  });

  it("tells of everything that is wrong at once", () => {
    const { parsed, rules } = read('A :blank[] and [:blank[b]](c) and :blank[d]{from="e; f"}.');
    expect(parsed).toBeUndefined();
    expect(rules).toEqual(["blank-answer", "blank-place", "blank-from", "blank-reasons"]);
  });
});
