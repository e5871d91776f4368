import { describe, expect, it } from "vitest";
import { parseExample } from "../../compiler/testing.ts";
import { aroundBlanks } from "./around.ts";
import { parse } from "./parse.ts";

function around(text: string) {
  const blanks = text.split(":blank").length - 1;
  const { parsed } = parseExample(parse, `Complete it.\n\n${text}\n\n${"1. Because.\n".repeat(blanks)}`);
  return parsed && aroundBlanks(parsed.item.text).map(({ before, after }) => [before, after]);
}

describe("The words around a blank", () => {
  it.each([
    ["are those of its sentence", "It rings. We say :blank[hello], and wait. Then go.", [["We say", "and wait"]]],
    [
      "go as far as the next blank",
      "The *:blank[guest]* asks :blank[when].",
      [
        ["The", "asks"],
        ["asks", ""],
      ],
    ],
    [
      "are six at most",
      "One two three four five six seven :blank[x] a b c d e f g",
      [["two three four five six seven", "a b c d e f"]],
    ],
    ["keep an elision", "Diu l':blank[hora]…", [["Diu l'", ""]]],
    ["are none where there are none", ":blank[Hello]!", [["", ""]]],
    ["do not come from another line of a list", "- We wait\n- :blank[then] go", [["", "go"]]],
    [
      "come from the row of a table",
      "| Who | What |\n| --- | --- |\n| The guest | :blank[asks] |",
      [["The guest", ""]],
    ],
  ])("%s", (_, text, expected) => {
    expect(around(text)).toEqual(expected);
  });
});
