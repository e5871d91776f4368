import type { ItemResult, Result } from "../../assignment/result.ts";
import { ids } from "../../assignment/testing/samples.ts";
import { NOW, resultOf } from "../../state/trainer/testing.ts";

/** A class of thirty who answered eight questions with four options each: all of it written down, so that anything can count it. */

/** The right options. */
export const KEY = "bdacabcd";

/** What each person chose first, question by question; `-` nothing. A capital: in an earlier shape of the question. */
export const CHOSEN = [
  "bdacacbC",
  "bdacbcac",
  "cdcaa-da",
  "bcacbcdB",
  "bdaca-ad",
  "bdacbbcd",
  "bdac-ba-",
  "bddcdbc-",
  "bdddbcbc",
  "b-bbabc-",
  "bacccdc-",
  "bdcdcaca",
  "bbbcacaA",
  "bdabdaad",
  "bdacabad",
  "bdacabaD",
  "ddbdbbcc",
  "bbcddbca",
  "bdacaadD",
  "b-acccac",
  "bd-cacad",
  "accaddcC",
  "bdacabcc",
  "bdadaccd",
  "badbcacB",
  "bcaa-acd",
  "adbdadcd",
  "bdaaaadD",
  "bdacbdcc",
  "bdaccdbb",
] as const;

/** How sure each was of it. */
export const SURE = [
  "32233333",
  "23312123",
  "21111-11",
  "11331322",
  "23313-33",
  "21233232",
  "1333-32-",
  "3122233-",
  "21121111",
  "2-32113-",
  "3223212-",
  "11222321",
  "22222211",
  "33223121",
  "33333322",
  "33333333",
  "12212222",
  "31221221",
  "31333331",
  "1-321111",
  "33-13331",
  "11221121",
  "32332313",
  "13323321",
  "21122121",
  "2122-111",
  "12111132",
  "23233332",
  "13121221",
  "11221123",
] as const;

/** How long the n-th person took over a question, in milliseconds. */
const timeOf = (n: number, question: number) => 2_000 + ((37 * n + 113 * question) % 97) * 100;

/** What the n-th person of the class sends. */
export function sentBy(assignment: string, n: number, chosen: string = CHOSEN[n] ?? "", at = NOW - 1_000): Result {
  const items = [...chosen].flatMap((letter, question) => itemOf(n, letter, question));
  return resultOf(assignment, n, { at, details: { items, exams: [] } });
}

function itemOf(n: number, letter: string, question: number): readonly ItemResult[] {
  if (letter === "-") return [];
  const right = letter.toLowerCase() === KEY[question];
  const first = {
    ...{ answer: "abcd".indexOf(letter.toLowerCase()), score: { points: right ? 1 : 0, max: 1 }, right },
    ...{ sure: Number(SURE[n]?.[question] ?? 2) as 1 | 2 | 3, ms: timeOf(n, question) },
  };
  // Whoever was wrong tried again and knew it: that is not counted.
  const last = { ...first, answer: "abcd".indexOf(KEY[question] ?? ""), score: { points: 1, max: 1 }, right: true };
  return [
    {
      ...{
        item: `question-${question + 1}`,
        shape: letter === letter.toLowerCase() ? "now" : "before",
        lesson: ids[0] ?? "",
      },
      ...(right ? { tries: 1, first } : { tries: 2, first, last }),
    },
  ];
}
