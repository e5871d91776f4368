import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interaction as rated } from "./dialogue/interaction.ts";
import dialogues from "./dialogue/samples.ts";
import type { Interacting, Interaction } from "./interaction.ts";
import { interactingOf } from "./interactions.ts";
import { type ExerciseKind, exerciseKinds } from "./registry.ts";
import type { Samples } from "./testing/samples.ts";
import type { TestKit } from "./testing/testkit.ts";

/** What a record kept elsewhere is told of an answer. A new kind is tested here without a line being added. */

const kits = import.meta.glob<{ default: TestKit<unknown> }>("./*/testkit.ts");
const allSamples = import.meta.glob<{ default: Samples<unknown, unknown> }>("./*/samples.ts");
const stored = (answer: unknown) => JSON.parse(JSON.stringify(answer));
const kinds = Object.keys(exerciseKinds);

async function load(name: string) {
  const kind = (await exerciseKinds[name as ExerciseKind]()).default;
  const kit = (await kits[`./${name}/testkit.ts`]?.())?.default;
  const samples = (await allSamples[`./${name}/samples.ts`]?.())?.default;
  const tell = interactingOf(name);
  if (kit === undefined || samples === undefined || tell === undefined) throw new Error(`${name} is not whole`);
  return { kind, kit, samples, tell };
}

/** Whether all that was given is right, as far as the record says. */
function isRight(told: Interaction): boolean {
  switch (told.type) {
    case "numeric":
      return told.given !== null && told.given >= told.right.min && told.given <= told.right.max;
    case "fill-in":
      return told.given.every((word, at) => word !== null && told.right[at]?.includes(word));
    case "likert":
    case "long-fill-in":
      return true;
    default:
      return JSON.stringify(told.given) === JSON.stringify(told.right);
  }
}

/** All indexes that are named: of what is chosen and put, and of places. */
function indexesIn(told: Interaction) {
  const whats: number[] = [];
  const places: number[] = [];
  if (told.type === "choice" || told.type === "sequencing") whats.push(...told.given, ...told.right);
  if (told.type === "matching") {
    for (const [place, what] of [...told.given, ...told.right]) {
      places.push(place);
      whats.push(what);
    }
  }
  return { whats, places };
}

describe.each(kinds)("What is told of an answer to the kind %s", async (name) => {
  const { kind, kit, samples, tell } = await load(name);

  it("says that the whole answer is right, and that one with fewer points is not", () => {
    expect(isRight(tell(samples.item.es, samples.full))).toBe(true);
    expect(isRight(tell(samples.item.es, samples.wrong))).toBe(!kind.scored);
  });

  it("is the same in both languages, but for words", () => {
    for (const answer of [samples.full, samples.wrong, samples.partly].filter((each) => each !== undefined)) {
      const { words: one, ...told } = tell(samples.item.es, answer);
      const { words: other, ...same } = tell(samples.item.ca, answer);
      if (told.type !== "fill-in") expect(same).toEqual(told);
      expect(same.type).toBe(told.type);
      expect(other?.options?.length).toBe(one?.options?.length);
      expect(other?.places?.length).toBe(one?.places?.length);
      if (one !== undefined) expect(other).not.toEqual(one);
    }
  });

  it("names nothing that the exercise does not have, whatever was answered, and never throws", () => {
    fc.assert(
      fc.property(kit.answers, (answer) => {
        const read = kind.read(samples.item.es, stored(answer));
        const told = tell(samples.item.es, read);
        const { whats, places } = indexesIn(told);
        const options = told.words?.options?.length ?? 0;
        const rows = told.words?.places?.length ?? options;
        expect(whats.every((what) => what >= 0 && what < options)).toBe(true);
        expect(places.every((place) => place >= 0 && place < rows)).toBe(true);
        expect(told).toEqual(stored(told));
      }),
    );
  });

  it("gives what it names in plain words", () => {
    const { words = {} } = tell(samples.item.es, samples.full);
    for (const word of [...(words.options ?? []), ...(words.places ?? [])]) {
      expect(word.trim()).toBe(word);
      expect(word).not.toBe("");
      expect(word).not.toContain("<");
    }
  });
});

describe("What is told of an answer", () => {
  it.each<[ExerciseKind, Interaction["type"]]>([
    ["single", "choice"],
    ["multiple", "choice"],
    ["order", "sequencing"],
    ["match", "matching"],
    ["sort", "matching"],
    ["label", "matching"],
    ["fill", "fill-in"],
    ["estimate", "numeric"],
    ["rate", "likert"],
    ["reflect", "long-fill-in"],
    ["dialogue", "performance"],
  ])("to the kind %s is of the type %s", async (name, type) => {
    const { samples, tell } = await load(name);
    expect(tell(samples.item.es, samples.full).type).toBe(type);
  });

  it("is, of the wrong sample of each kind, what stands here", async () => {
    const told = await Promise.all(
      kinds.map(async (name) => {
        const { samples, tell } = await load(name);
        const { words: _, ...each } = tell(samples.item.es, samples.wrong);
        return [name, "given" in each ? each.given : undefined];
      }),
    );
    expect(Object.fromEntries(told)).toMatchObject({
      single: [2],
      multiple: [1],
      order: [3, 2, 1, 0],
      estimate: 12,
      fill: ["problema", "carta", "que no se preocupe", null],
      rate: [1, 3, 3, 2],
      reflect: "Me hicieron esperar.",
      dialogue: [
        ["promised", 0],
        ["excuse", 0],
      ],
    });
  });

  it("to an estimate that is no number says that there was none", async () => {
    const { samples, tell } = await load("estimate");
    expect(tell(samples.item.es, "muchos")).toMatchObject({ given: null });
  });

  it("to a question that was left alone names no option", async () => {
    const { samples, tell } = await load("single");
    expect(tell(samples.item.es, null)).toMatchObject({ given: [] });
  });

  it("through a dialogue that leads nowhere good has no best way to compare with, and is told all the same", () => {
    const [item] = [dialogues.item.es];
    const poor = { ...item, endings: item.endings.map((ending) => ({ ...ending, outcome: "poor" as const })) };
    const tell = rated as Interacting<typeof item, { readonly picks: readonly number[] }>;
    expect(tell(poor, { picks: [0, 0] })).toMatchObject({
      type: "performance",
      given: [
        ["promised", 0],
        ["excuse", 0],
      ],
    });
  });

  it("of a dialogue says how it ended", () => {
    const tell = rated as Interacting<typeof dialogues.item.es, unknown>;
    expect(tell(dialogues.item.es, dialogues.full)).toMatchObject({ ending: { outcome: "good", mood: 0 } });
    expect(tell(dialogues.item.es, dialogues.wrong)).toMatchObject({ ending: { outcome: "poor" } });
    expect(tell(dialogues.item.es, { picks: [] })).not.toHaveProperty("ending");
  });

  it("of a kind that there is not is nothing", () => {
    expect(interactingOf("no-such-kind")).toBeUndefined();
    expect(interactingOf("toString")).toBeUndefined();
  });
});
