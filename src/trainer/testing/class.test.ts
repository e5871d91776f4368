import { describe, expect, test } from "vitest";
import { type ItemStats, itemStats, lessonAnswers } from "../../analysis/items.ts";
import { peopleOf } from "../../analysis/roster.ts";
import { draft, NOW, resultOf, sent, stateOf, summaryOf, text, trainersBrowser } from "../../state/trainer/testing.ts";
import { somebody } from "../../storage/sealing/testing.ts";
import { CHOSEN, KEY, sentBy } from "./class.ts";

/** A trainer whom the whole class has sent what they answered, sealed and signed, and what must not count besides. */
async function received() {
  const trainer = await trainersBrowser().tab();
  await trainer.makeKey();
  const issued = await trainer.issue(draft);
  if (issued === undefined) throw new Error("It was not given out");
  const { id, key } = issued.assignment;
  const devices = await Promise.all(CHOSEN.map(async () => (await somebody()).signer));
  const of = (n: number, result = sentBy(id, n)) => sent(result, key, devices[n]);
  const nothing = "--------";
  const files = await Promise.all([
    // What the fifth sent first has been put right since; what the ninth sends last is older, and all wrong.
    of(4, sentBy(id, 4, nothing, NOW - 9_000)),
    ...CHOSEN.map((_, n) => of(n)),
    of(8, sentBy(id, 8, "aaaaaaaa", NOW - 9_000)),
    // A later summary does not take the answers away.
    of(11, summaryOf({ ...sentBy(id, 11), at: NOW - 500 })),
    // Somebody who did it on paper, and somebody of another assignment.
    sent(sentBy(id, 30, "aaaaaaaa"), key),
    sent(resultOf("another0000", 31, { details: sentBy(id, 31, "aaaaaaaa").details ?? { items: [], exams: [] } }), key),
  ]);
  const verdicts = await trainer.receive([...files, files[1] ?? ""].map((file) => text(file)));
  await trainer.expect([
    { id: "by-hand", assignment: id, name: "Persona 30", doneByHand: { at: NOW, note: "En papel" } },
    { id: "missing", assignment: id, name: "Quien no ha enviado nada" },
  ]);
  const state = stateOf(trainer);
  return { verdicts, people: peopleOf(id, state.received, state.expected) };
}

const sorted = (stats: readonly ItemStats[]) =>
  [...stats].sort((one, other) => (one.item + other.shape < other.item + one.shape ? -1 : 1));

describe("a class of thirty, from what their devices sealed to what the trainer sees", () => {
  test("each counts once, with the newest answers, and whoever was marked by hand does not", async () => {
    const { verdicts, people } = await received();
    const kinds = verdicts.map(({ is }) => is);
    expect(kinds.filter((is) => is === "added")).toHaveLength(31);
    expect(kinds.slice(-5)).toEqual(["older", "updated", "added", "kept-apart", "repeated"]);
    expect(people).toHaveLength(32);
    expect(new Set(lessonAnswers(people).map(({ person }) => person)).size).toBe(30);
  });

  test("the statistics are those that numpy computes of the same answers", async () => {
    const { people } = await received();
    const stats = sorted(itemStats(lessonAnswers(people)));
    expect(stats.map(({ item, shape, n }) => [item, shape, n])).toEqual(
      CLASS.map(({ item, shape, n }) => [`question-${item}`, shape, n]),
    );
    for (const [at, each] of CLASS.entries()) {
      const { facility, discrimination, sureWrong, ms } = stats[at] as ItemStats;
      expect(facility).toBeCloseTo(each.facility, 10);
      if (typeof each.discrimination === "string") expect(discrimination).toBe(each.discrimination);
      else expect(discrimination).toBeCloseTo(each.discrimination, 10);
      expect([sureWrong, ms]).toEqual([each.sureWrong, each.ms]);
    }
  });

  test("how many chose each option is what stands in the list, and of one question alone the order is of how hard it is", async () => {
    const { people } = await received();
    const stats = itemStats(lessonAnswers(people));
    for (const { item, shape, chosen } of CLASS) {
      const found = stats.find((each) => each.item === `question-${item}` && each.shape === shape);
      const counts = [0, 1, 2, 3].map((option) => found?.chosen.find(({ given }) => given.answer === option)?.n ?? 0);
      expect(counts).toEqual(chosen);
      const right = found?.chosen.find(({ given }) => given.right)?.given.answer;
      expect(right).toBe("abcd".indexOf(KEY[item - 1] ?? ""));
    }
    expect(stats.map(({ item }) => item.slice(-1)).join("")).toBe("688574321");
  });
});

/**
 * What this prints, by question and shape, from the lists of `class.ts`: how many, mean, correlation with the mean of the other answers, how
 * many were sure and wrong, median time, and how many chose each option.
 *
 * import re, numpy as n
 * t=open("src/trainer/testing/class.ts").read()
 * key=re.search('KEY = "(.*)"',t)[1]; c,s=[re.findall('"([-\\w]{8})"',x) for x in re.findall(r'= \[(.*?)\] as',t,re.S)]
 * a=n.array([[n.nan if x=="-" else float(x.lower()==key[i]) for i,x in enumerate(r)] for r in c])
 * o=n.array([list(r) for r in c]); low=n.char.islower(o)
 * for i in range(8):
 *   for shape in ([low[:,i],~low[:,i]] if i==7 else [low[:,i]]):
 *     k=shape&~n.isnan(a[:,i]); rest=n.nanmean(n.delete(a,i,1),1)
 *     print(k.sum(), a[k,i].mean(), n.corrcoef(a[k,i],rest[k])[0,1], sum(k[p] and s[p][i]=="3" and a[p,i]==0 for p in range(30)),
 *       n.median([2000+(37*p+113*i)%97*100 for p in range(30) if k[p]]), [sum(n.char.lower(o[k,i])==x) for x in "abcd"])
 */
const row = (
  item: number,
  shape: string,
  n: number,
  facility: number,
  discrimination: number | "few",
  sureWrong: number,
  ms: number,
  chosen: readonly number[],
) => ({ item, shape, n, facility, discrimination, sureWrong, ms, chosen });

const CLASS = [
  row(1, "now", 30, 0.866666666667, 0.25437360836, 0, 6450, [2, 26, 1, 1]),
  row(2, "now", 28, 0.75, 0.321327805603, 0, 6700, [2, 2, 3, 21]),
  row(3, "now", 29, 0.586206896552, 0.392709916512, 1, 6200, [17, 4, 5, 3]),
  row(4, "now", 30, 0.566666666667, 0.244273330977, 1, 6850, [4, 3, 17, 6]),
  row(5, "now", 28, 0.464285714286, 0.255782552338, 2, 6850, [13, 6, 5, 4]),
  row(6, "now", 28, 0.321428571429, 0.251363984465, 7, 7100, [6, 9, 8, 5]),
  row(7, "now", 30, 0.466666666667, -0.390935028473, 6, 6800, [9, 3, 14, 4]),
  // Of fewer than twenty it is not told.
  row(8, "now", 18, 0.4444444444444444, "few", 3, 7000, [3, 1, 6, 8]),
  row(8, "before", 8, 0.375, "few", 1, 4950, [1, 2, 2, 3]),
];
