import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pack } from "./pack.ts";
import { packs } from "./packs.ts";
import { type ExerciseKind, exerciseKinds } from "./registry.ts";
import type { Samples } from "./testing/samples.ts";
import type { TestKit } from "./testing/testkit.ts";

/** What writing an answer as small numbers must hold to, for every kind. A new kind is tested here without a line being added. */

const kits = import.meta.glob<{ default: TestKit<unknown> }>("./*/testkit.ts");
const allSamples = import.meta.glob<{ default: Samples<unknown, unknown> }>("./*/samples.ts");
const stored = (answer: unknown) => JSON.parse(JSON.stringify(answer));
const numRuns = process.env.SOAK ? 3_000 : 100;

describe.each(Object.keys(exerciseKinds))("The digits of the kind %s", async (name) => {
  const kind = (await exerciseKinds[name as ExerciseKind]()).default;
  const kit = (await kits[`./${name}/testkit.ts`]?.())?.default;
  const samples = (await allSamples[`./${name}/samples.ts`]?.())?.default;
  if (kit === undefined || samples === undefined) throw new Error(`${name} has no testkit.ts or no samples.ts`);
  const pack = packs[name as ExerciseKind] as unknown as Pack<unknown, unknown>;
  const item = samples.item.es;
  const frame = stored(pack.frame([samples.item.es, samples.item.ca]));

  /** What comes back of an answer, with what was typed and without. */
  const back = (answer: unknown, lang = 0) => {
    const digits = pack.write(answer, frame, lang);
    if (digits === undefined) return undefined;
    expect(digits).toHaveLength(frame.radices.length);
    for (const [at, digit] of digits.entries()) {
      expect(Number.isInteger(digit) && digit >= 0 && digit < frame.radices[at]).toBe(true);
    }
    const bare = pack.read(digits, frame, lang);
    const typed = stored(pack.typed?.(answer, frame, lang) ?? []);
    return { bare, whole: typed.length === 0 ? bare : pack.retype?.(bare, typed), typed };
  };

  it("are the same numbers whatever the language of the item", () => {
    expect(pack.frame([samples.item.ca]).radices).toEqual(frame.radices);
    expect(frame.radices.every((radix: number) => Number.isInteger(radix) && radix >= 1)).toBe(true);
  });

  it("bring back every answer that there can be exactly, with what was typed", () => {
    return fc.assert(
      fc.property(kit.answers, fc.constantFrom(0, 1), (answer, lang) => {
        const read = kind.read(item, stored(answer));
        const result = back(read, lang);
        // What does not fit is left out whole; of what anybody can have had checked, everything fits.
        if (result === undefined) expect(name === "estimate" || name === "dialogue").toBe(true);
        else expect(result.whole).toEqual(read);
      }),
      { numRuns },
    );
  });

  it("bring back the samples' answers, and alone keep all that was not typed", () => {
    const others = (samples.others ?? []).map(({ item: { es }, answer }) => [es, answer] as const);
    for (const [of, answer] of [[item, samples.full] as const, [item, samples.wrong] as const, ...others]) {
      const own = pack.frame([of]);
      const digits = pack.write(answer, own, 0);
      expect(digits).toBeDefined();
      const read = pack.read(digits ?? [], own, 0);
      expect(kind.read(of, stored(read))).toEqual(read);
      if ((pack.typed?.(answer, own, 0) ?? []).length === 0) expect(read).toEqual(answer);
    }
  });

  it("are an answer that the kind reads, whatever they are", () => {
    const any = fc.tuple(...frame.radices.map((radix: number) => fc.nat(radix - 1)));
    return fc.assert(
      fc.property(any, (digits) => {
        const read = pack.read(digits as number[], frame, 0);
        // Ways through a dialogue that nobody can have gone are refused by the kind, as any answer that does not fit.
        if (name !== "dialogue") expect(kind.read(item, stored(read))).toEqual(read);
      }),
      { numRuns },
    );
  });
});

describe("What is typed", () => {
  it.each([
    ["6,5", "6,5"],
    [" 6 min ", "6"],
    ["1.500 €", "1.500"],
    ["3,14159265358979", "3,1415926"],
    ["–4", undefined],
  ])("as an estimate keeps its number where there is no room for words: %s", (answer, short) => {
    const frame = packs.estimate.frame([{} as never]);
    const digits = packs.estimate.write(answer, frame, 0);
    expect(digits && packs.estimate.read(digits, frame, 0)).toBe(short ?? "-4");
  });

  it("into a blank comes back as the accepted word that it is, in its own language", () => {
    const blanks = (accepts: string[]) => ({
      text: { type: "root" as const, children: [] },
      blanks: [{ accepts, feedback: { type: "root" as const, children: [] } }],
    });
    const frame = packs.fill.frame([blanks(["queja", "reclamación"]), blanks(["queixa"])]);
    const back = (text: string, lang: number) => {
      const answer = [{ text, fits: true }];
      return packs.fill.read(packs.fill.write(answer, frame, lang) ?? [], frame, lang);
    };
    expect(back("reclamación", 0)).toEqual([{ text: "reclamación", fits: true }]);
    expect(back("queixa", 1)).toEqual([{ text: "queixa", fits: true }]);
    expect(back("QUEIXA", 1)).toEqual([{ text: "queixa", fits: true }]);
  });
});
