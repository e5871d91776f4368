import { describe, expect, test } from "vitest";
import { readGift } from "./read.ts";
import { cases, choice, range, typed } from "./testing/moodle.ts";
import type { Question } from "./types.ts";

// The cases of Moodle's documentation, read as it says; `testing/moodle.ts` names the sources.

/** A question without places, and with nothing but what was said. */
function bare(question: Question | undefined): unknown {
  return JSON.parse(JSON.stringify(question ?? null), (key, value) => {
    if (key === "line" || key === "column") return undefined;
    if (key === "tags" && value.length === 0) return undefined;
    // Most texts are in the usual format: their words say enough.
    return value?.format === "moodle" && typeof value.text === "string" ? value.text : value;
  });
}

function only(gift: string): unknown {
  const { questions, problems } = readGift(gift);
  expect(problems).toEqual([]);
  expect(questions).toHaveLength(1);
  return bare(questions[0]);
}

describe("examples.txt and the page GIFT format", () => {
  test.each(Object.entries(cases))("%s", (_, [gift, question]) => {
    expect(only(gift)).toEqual(question);
  });

  test("a category holds for what follows it", () => {
    const gift = "$CATEGORY: $course$/top/one\n\nA {T}\n\n$CATEGORY: two\n\nB {F}\n\nC {F}";
    expect(readGift(gift).questions.map(({ category }) => category)).toEqual(["$course$/top/one", "two", "two"]);
  });

  test("id and tags stand in the comment", () => {
    const gift = "// [id:myid] [tag:tag1]\n// [tag:other \\] tag]\n::Q::What?{T}";
    expect(only(gift)).toMatchObject({ id: "myid", tags: ["tag1", "other ] tag"] });
  });
});

describe("giftformat_test.php", () => {
  test("matching, each side in a format of its own, and a false choice", () => {
    const gift = `
// question: 2  name: Moodle activities
::Moodle activities::[html]Match the <b>activity</b> to the description.{
    =[html]An activity supporting asynchronous discussions. -> Forum
    =[moodle]A teacher asks a question and specifies a choice of multiple responses. -> Choice
    =[plain]A bank of record entries which participants can add to. -> Database
    =[markdown]A collection of web pages that anyone can add to or edit. -> Wiki
    = -> Chat
}`;
    expect(only(gift)).toEqual({
      type: "matching",
      title: "Moodle activities",
      text: { text: "Match the <b>activity</b> to the description.", format: "html" },
      pairs: [
        { left: { text: "An activity supporting asynchronous discussions.", format: "html" }, right: "Forum" },
        { left: "A teacher asks a question and specifies a choice of multiple responses.", right: "Choice" },
        {
          left: { text: "A bank of record entries which participants can add to.", format: "plain" },
          right: "Database",
        },
        {
          left: { text: "A collection of web pages that anyone can add to or edit.", format: "markdown" },
          right: "Wiki",
        },
        { left: { text: "", format: "html" }, right: "Chat" },
      ],
    });
  });

  test("formats of options and of feedback", () => {
    const gift =
      "::Q2:: What's between orange and green in the spectrum?\n{\n    =yellow # right; good!\n    ~red # [html]wrong, it's yellow\n    ~[plain]blue # wrong, it's yellow\n}";
    expect(only(gift)).toMatchObject({
      title: "Q2",
      options: [
        choice("yellow", 100, "right; good!"),
        { text: "red", feedback: { text: "wrong, it's yellow", format: "html" } },
        { text: { text: "blue", format: "plain" }, feedback: "wrong, it's yellow" },
      ],
    });
  });

  test("several right answers with feedback", () => {
    const gift =
      "::colours:: What's between orange and green in the spectrum?\n{\n    ~%50%yellow # right; good!\n    ~%-100%red # [html]wrong\n    ~%50%off-beige # right; good!\n    ~%-100%[plain]blue # wrong\n}";
    expect(only(gift)).toMatchObject({
      single: false,
      options: [
        { weight: 50 },
        { weight: -100, feedback: { format: "html" } },
        { weight: 50 },
        { text: { text: "blue", format: "plain" } },
      ],
    });
  });

  test("a number, and what is said of any other", () => {
    expect(only("// math range question\n::Q5:: What is a number from 1 to 5? {#3:2~#Completely wrong}")).toEqual({
      type: "numerical",
      title: "Q5",
      text: "What is a number from 1 to 5?",
      answers: [range(3, 2)],
      otherwise: "Completely wrong",
    });
  });

  test("short answers with weights, a wildcard and general feedback", () => {
    const gift =
      "::Shortanswer::Which is the best animal?{\n    =Frog#Good!\n    =%50%Cat#What is it with Moodlers and cats?\n    =%0%*#Completely wrong\n    ####[html]Here is some general feedback!\n}";
    expect(only(gift)).toEqual({
      type: "short",
      title: "Shortanswer",
      text: "Which is the best animal?",
      answers: [
        typed("Frog", 100, "Good!"),
        typed("Cat", 50, "What is it with Moodlers and cats?"),
        typed("*", 0, "Completely wrong"),
      ],
      general: { text: "Here is some general feedback!", format: "html" },
    });
  });

  test("backslashes, and code with braces", () => {
    expect(only("// essay\n::double backslash:: A \\\\ B \\\\\\\\ C{}")).toEqual({
      type: "essay",
      title: "double backslash",
      text: "A \\ B \\\\ C",
    });
    const gift =
      "::Q001::[html]<p>What would it print?</p>\n<pre>\n    public void test() \\{\n        method1();\n    \\}\n</pre>\n{}";
    expect(only(gift)).toMatchObject({
      text: {
        text: "<p>What would it print?</p>\n<pre>\n    public void test() {\n        method1();\n    }\n</pre>",
        format: "html",
      },
    });
  });
});
