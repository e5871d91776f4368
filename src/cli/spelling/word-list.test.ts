import { expect, test } from "vitest";
import { readWordList, wordListProblems } from "./word-list.ts";

const dictionary = { has: (word: string) => word === "casa" };

function problems(text: string, used?: readonly string[]): string[] {
  return wordListProblems("words.txt", readWordList(text), dictionary, used && new Set(used)).map(
    ({ line, message }) => `${line} ${message}`,
  );
}

test("a word with its reason, comments and empty lines are right", () => {
  expect(problems("# People\n\nIdrissa # a name\n", ["Idrissa"])).toEqual([]);
});

test("a word needs a reason", () => {
  expect(problems("Idrissa\nFarid #  \nde la Cruz # a name")).toEqual([
    '1 Unexpected word "Idrissa" in the list, expected its reason after it; write "word # why it is right"',
    '2 Unexpected word "Farid" in the list, expected its reason after it; write "word # why it is right"',
    '3 Unexpected word "de la Cruz # a name" in the list, expected its reason after it; write "word # why it is right"',
  ]);
});

test("a word of the dictionary does not belong on the list", () => {
  expect(problems("casa # a house")).toEqual([
    '1 Unexpected word "casa" in the list, expected only words that the dictionary lacks; take it out',
  ]);
});

test("a word that no text uses does not belong on the list, where all texts were read", () => {
  const message = '1 Unexpected word "Farid" in the list, expected only words that a text uses; take it out';
  expect(problems("Farid # a name", [])).toEqual([message]);
  expect(problems("Farid # a name")).toEqual([]);
});

test("a word stands on the list once", () => {
  expect(problems("Farid # a name\nFarid # again", ["Farid"])).toEqual([
    '2 Unexpected word "Farid" in the list, expected each word once; take it out',
  ]);
});
