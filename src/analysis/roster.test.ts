import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { summary } from "../assignment/testing/samples.ts";
import type { Expected, Received } from "../state/trainer/contract.ts";
import { mayBeSame, nameKey, numberKey } from "./names.ts";
import { answersOf, detailedOf, peopleOf, resultOf } from "./roster.ts";

const of = (person: string, name: string, given: Partial<Received["result"]> = {}): Received => ({
  id: `a/${person}`,
  standing: "counted",
  result: { ...summary, assignment: "a", person, name, at: 5, ...given },
  device: "a-device",
  receivedAt: 6,
});
/** Without the number of the sample. */
function came(person: string, name: string, number?: string, at = 5): Received {
  const { number: _, ...result } = of(person, name, { at }).result;
  return { ...of(person, name), result: { ...result, ...(number !== undefined && { number }) } };
}
const waits = (id: string, name: string, given: Partial<Expected> = {}): Expected => ({
  ...{ id, assignment: "a", name },
  ...given,
});
/** Who is who: the one on the list, and the persons of the results. */
const joined = (received: readonly Received[], expected: readonly Expected[]) =>
  peopleOf("a", received, expected).map(({ expected: one, received: all }) =>
    [one?.id ?? "", ...all.map(({ result }) => result.person)].join("<"),
  );

describe("names", () => {
  test("are the same with other case, accents, order and punctuation, and numbers without their zeros", () => {
    expect(nameKey("PÉREZ SOLER, Ana")).toBe(nameKey("ana perez-soler"));
    expect(nameKey("Núria Puig")).not.toBe(nameKey("Núria Puigdomènech"));
    expect(nameKey("???")).not.toBe(nameKey("!!!"));
    expect(numberKey("00 42-A")).toBe(numberKey("42a"));
    expect(numberKey("0")).toBe("0");
  });

  test("may be one person's where a surname is left out, and not where only one word is the same", () => {
    expect(mayBeSame("Ana Pérez", "Ana Pérez Soler")).toBe(true);
    expect(mayBeSame("Jordi Mas i Soler", "jordi mas")).toBe(true);
    expect(mayBeSame("Ana", "Ana Pérez")).toBe(false);
    expect(mayBeSame("Ana Pérez", "Pérez Ana")).toBe(false);
    expect(mayBeSame("Jordi i", "Ana i Jordi")).toBe(false);
  });
});

describe("who is who", () => {
  test("is told by the number first, and then by the name", () => {
    const list = [waits("1", "Ana Pérez", { number: "0114" }), waits("2", "Jordi Mas")];
    expect(joined([came("p", "A. P.", "114"), came("q", "MAS, Jordi")], list)).toEqual(["1<p", "2<q"]);
    // Another number is another person.
    expect(joined([came("p", "Ana Pérez", "7")], list)).toEqual(["1", "2", "<p"]);
  });

  test("is left open where two have the same name, on the list or in what came", () => {
    const two = [waits("1", "Ana Pérez"), waits("2", "Ana Pérez", { number: "2" })];
    expect(joined([came("p", "Ana Pérez")], two)).toEqual(["1", "2", "<p"]);
    const [one] = two as [Expected];
    expect(joined([came("p", "Ana Pérez"), came("q", "ana pérez")], [one])).toEqual(["1", "<p", "<q"]);
    const [, stranger] = peopleOf("a", [came("p", "Ana Pérez"), came("q", "ana pérez")], [one]);
    expect(stranger?.maybe).toEqual([one]);
  });

  test("is suggested where a surname was left out, among those of whom nothing came", () => {
    const list = [
      waits("1", "Ana Pérez Soler"),
      waits("2", "Ana Pérez Vila"),
      waits("3", "Ana Pérez Mas", { persons: ["q"] }),
    ];
    const people = peopleOf("a", [came("p", "Ana Pérez"), came("q", "X")], list);
    expect(people.find(({ key }) => key === "p")?.maybe.map(({ id }) => id)).toEqual(["1", "2"]);
  });

  test("passes over other assignments, and what waits", () => {
    const other = of("p", "Ana", { assignment: "b" });
    expect(
      peopleOf("a", [other, { ...of("q", "Ana"), standing: "device" }], [waits("1", "Ana", { assignment: "b" })]),
    ).toEqual([]);
  });

  test("has the number and the newest of all that came, and the newest answers unless it was marked as done by hand", () => {
    const details = { items: [], exams: [] };
    const old: Received = { ...came("p", "Ana", "7", 4) };
    const fresh: Received = {
      ...came("q", "Ana", undefined, 9),
      detailed: { ...came("q", "Ana", undefined, 8).result, details },
    };
    const one = waits("1", "Ana", { persons: ["p", "q"] });
    const [person] = peopleOf("a", [old, fresh], [one]);
    if (person === undefined) throw new Error("Nobody is there");
    expect(person).toMatchObject({ key: "1", number: "7" });
    expect(resultOf(person)?.at).toBe(9);
    expect(detailedOf(person)?.at).toBe(8);
    const marked = { ...person, expected: { ...one, doneByHand: { at: 1 } } };
    expect([detailedOf(marked), answersOf(marked)?.at]).toEqual([undefined, 8]);
  });

  const names = fc.constantFrom("Ana Pérez", "Pérez, Ana", "Ana Pérez Soler", "Jordi Mas", "jordi màs", "Ana", "?");
  const numbers = fc.option(fc.constantFrom("1", "01", "2", "A-3"), { nil: undefined });
  const persons = fc.constantFrom("p", "q", "r", "s", "t");
  const results = fc.uniqueArray(
    fc.tuple(persons, names, numbers, fc.nat(3)).map((all) => came(...all)),
    { selector: ({ id }) => id },
  );
  const lists = fc.uniqueArray(
    fc
      .tuple(
        fc.constantFrom("1", "2", "3", "4"),
        names,
        numbers,
        fc.option(fc.uniqueArray(persons), { nil: undefined }),
      )
      .map(([id, name, number, by]) => waits(id, name, { ...(number && { number }), ...(by && { persons: by }) })),
    { selector: ({ id }) => id },
  );

  test("everybody who is expected and everything that counts is in exactly one person", () => {
    const law = fc.property(results, lists, (received, expected) => {
      const people = peopleOf("a", received, expected);
      expect(people.flatMap(({ received: all }) => all.map(({ id }) => id)).sort()).toEqual(
        received.map(({ id }) => id).sort(),
      );
      expect(people.flatMap(({ expected: one }) => one?.id ?? []).sort()).toEqual(expected.map(({ id }) => id).sort());
      expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
      for (const { expected: one, received: all } of people) expect(one !== undefined || all.length === 1).toBe(true);
    });
    fc.assert(law);
  });

  test("what was joined or split by hand is as it was put", () => {
    const law = fc.property(results, lists, (received, expected) => {
      const people = peopleOf("a", received, expected);
      for (const { expected: one, received: all } of people) {
        if (one?.persons === undefined) continue;
        // Nothing but what was put there; and all of it that nobody before them on the list has.
        for (const { result } of all) expect(one.persons).toContain(result.person);
        for (const { result } of received) {
          if (!one.persons.includes(result.person)) continue;
          const first = [...expected]
            .sort((a, b) => (a.id < b.id ? -1 : 1))
            .find((each) => each.persons?.includes(result.person));
          if (first === one) expect(all.map((each) => each.result)).toContain(result);
        }
      }
    });
    fc.assert(law);
  });

  test("the order in which results and people came changes nothing", () => {
    const both = fc
      .tuple(results, lists)
      .chain(([received, expected]) =>
        fc.tuple(
          fc.constant(received),
          fc.constant(expected),
          fc.shuffledSubarray(received, { minLength: received.length }),
          fc.shuffledSubarray(expected, { minLength: expected.length }),
        ),
      );
    const law = fc.property(both, ([received, expected, others, list]) => {
      expect(peopleOf("a", others, list)).toEqual(peopleOf("a", received, expected));
    });
    fc.assert(law);
  });
});
