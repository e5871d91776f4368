import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interaction } from "../exercises/interaction.ts";
import { interactingOf } from "../exercises/interactions.ts";
import { type ExerciseKind, exerciseKinds } from "../exercises/registry.ts";
import type { Samples } from "../exercises/testing/samples.ts";
import type { TestKit } from "../exercises/testing/testkit.ts";
import { interaction12 } from "./interaction12.ts";
import { interaction2004 } from "./interaction2004.ts";
import type { AnswerReport } from "./port.ts";
import { faultsIn, fieldOf, fields12, fields2004 } from "./testing/grammars.ts";
import { anAnswer, oneOfEach } from "./testing/reports.ts";

/** Answers as each version of SCORM writes them. */

const versions = [
  ["SCORM 1.2", interaction12, fields12],
  ["SCORM 2004", interaction2004, fields2004],
] as const;

const kits = import.meta.glob<{ default: TestKit<unknown> }>("../exercises/*/testkit.ts");
const allSamples = import.meta.glob<{ default: Samples<unknown, unknown> }>("../exercises/*/samples.ts");

describe.each(versions)("An answer in %s", (version, write, fields) => {
  describe.each(Object.keys(exerciseKinds))("to the kind %s", async (name) => {
    const kind = (await exerciseKinds[name as ExerciseKind]()).default;
    const kit = (await kits[`../exercises/${name}/testkit.ts`]?.())?.default;
    const samples = (await allSamples[`../exercises/${name}/samples.ts`]?.())?.default;
    const tell = interactingOf(name);
    if (kit === undefined || samples === undefined || tell === undefined) throw new Error(`${name} is not whole`);
    const answers = [samples.full, samples.wrong, samples.partly, samples.half].filter((each) => each !== undefined);

    it.each(["es", "ca"] as const)("is as the standard writes it, for every sample, in %s", (lang) => {
      for (const answer of answers) {
        const about = { lang, prompt: samples.prompt[lang], latency: 61_234, share: 0.5 };
        const written = write(anAnswer("1", { ...about, interaction: tell(samples.item[lang], answer) }));
        expect(faultsIn(written, fields)).toEqual([]);
      }
    });

    it("is as the standard writes it, whatever was answered", () => {
      fc.assert(
        fc.property(kit.answers, (answer) => {
          const read = kind.read(samples.item.es, JSON.parse(JSON.stringify(answer)));
          const written = write(anAnswer("1", { interaction: tell(samples.item.es, read) }));
          expect(faultsIn(written, fields)).toEqual([]);
        }),
        { numRuns: process.env.SOAK ? 3_000 : 50 },
      );
    });
  });

  it.each(oneOfEach.map((each) => [each.interaction.type, each] as const))(
    "of the type %s is as written",
    (_, each) => {
      expect(faultsIn(write(each), fields)).toEqual([]);
    },
  );

  it("tells its id first and its type before what was answered, since the rest depends on them", () => {
    for (const each of oneOfEach) {
      const names = write(each).map(([name]) => name);
      expect(names[0]).toBe("id");
      const response = names.findIndex((name) => /response/.test(name));
      if (response >= 0) expect(names.indexOf("type")).toBeLessThan(response);
    }
  });

  it("names its lesson, as the list of objectives does, and what it tests", () => {
    const written = write(anAnswer("1", { lesson: "first-glance", objective: "first-glance.notice" }));
    expect(fieldOf(written, "objectives.0.id")).toBe("first-glance");
    expect(fieldOf(written, "objectives.1.id")).toBe("first-glance.notice");
  });

  const wrong = version === "SCORM 1.2" ? "wrong" : "incorrect";
  it.each<[AnswerReport["result"], number | undefined, string]>([
    ["right", 1, "correct"],
    ["wrong", 0, wrong],
    ["wrong", undefined, wrong],
    ["wrong", 0.5, "0.5"],
    ["wrong", 2 / 3, "0.67"],
    // What is told as a number must not say that nothing, or all, was right.
    ["wrong", 0.001, wrong],
    ["wrong", 0.999, "0.99"],
    ["neutral", undefined, "neutral"],
  ])("that is %s with a share of %s is %s", (result, share, said) => {
    expect(fieldOf(write(anAnswer("1", { result, ...(share !== undefined && { share }) })), "result")).toBe(said);
  });

  it("that is not scored weighs nothing", () => {
    expect(fieldOf(write(anAnswer("1", { result: "neutral" })), "weighting")).toBe("0");
    expect(fieldOf(write(anAnswer("1")), "weighting")).toBe("1");
  });

  it("that says nothing is told without one, rather than with a made-up one", () => {
    const nothing: readonly Interaction[] = [
      { type: "choice", given: [], right: [1] },
      { type: "matching", given: [], right: [[0, 0]] },
      { type: "numeric", given: null, right: { min: 1, max: 2 } },
      { type: "performance", given: [], right: [] },
      { type: "likert", given: [] },
    ];
    for (const interaction of nothing) {
      const written = write(anAnswer("1", { interaction }));
      expect(written.filter(([name]) => /(student|learner)_response/.test(name))).toEqual([]);
      expect(faultsIn(written, fields)).toEqual([]);
    }
  });

  it("has room for what anybody types, and for marks that stand between parts", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 6_000, size: "max" }),
      fc.constantFrom("[,]", "a[.]b[:]c", "{lang=xx}", "{order_matters=false}", "\u0000\n\ud800", "😀".repeat(3_000)),
    );
    fc.assert(
      fc.property(typed, fc.array(fc.option(typed), { minLength: 1, maxLength: 12 }), (long, blanks) => {
        const fill: Interaction = { type: "fill-in", given: blanks, right: blanks.map((word) => [word ?? "", "x"]) };
        for (const interaction of [fill, { type: "long-fill-in", given: long } as const]) {
          const written = write(anAnswer("1", { interaction, prompt: long }));
          expect(faultsIn(written, fields)).toEqual([]);
          expect(written.every(([, value]) => !/\p{Cs}/u.test(value))).toBe(true);
        }
      }),
      { numRuns: process.env.SOAK ? 1_000 : 60 },
    );
  });
});

describe("An answer in SCORM 1.2", () => {
  const told = (interaction: Interaction) => {
    const written = interaction12(anAnswer("1", { interaction }));
    const [given, right] = ["student_response", "correct_responses.0.pattern"].map((field) => fieldOf(written, field));
    return [fieldOf(written, "type"), given, right];
  };

  it.each<[Interaction, string, string, string | undefined]>([
    [{ type: "choice", given: [1, 3], right: [0] }, "choice", "b,d", "a"],
    [{ type: "sequencing", given: [2, 0, 1], right: [0, 1, 2] }, "sequencing", "c,a,b", "a,b,c"],
    [
      {
        type: "matching",
        given: [[0, 1]],
        right: [
          [0, 1],
          [1, 0],
        ],
      },
      "matching",
      "a.b",
      "a.b,b.a",
    ],
    [{ type: "numeric", given: 6.125, right: { min: 4, max: 6 } }, "numeric", "6.125", "5"],
    [
      { type: "fill-in", given: ["fallo", null], right: [["error", "fallo"], ["hora"]] },
      "fill-in",
      "fallo; -",
      "error; hora",
    ],
    [{ type: "likert", given: [4] }, "likert", "4", undefined],
    [{ type: "likert", given: [4, 5, 2] }, "performance", "452", undefined],
    [{ type: "long-fill-in", given: "Esperé\nmucho" }, "fill-in", "Esperé mucho", undefined],
    [
      {
        type: "performance",
        given: [
          ["one", 1],
          ["two", 0],
        ],
        right: [["one", 0]],
      },
      "performance",
      "ba",
      "a",
    ],
  ])("writes %j as %s %s", (interaction, type, given, right) => {
    expect(told(interaction)).toEqual([type, given, right]);
  });

  it("has no description, which the version does not know", () => {
    expect(fieldOf(interaction12(anAnswer("1")), "description")).toBeUndefined();
  });
});

describe("An answer in SCORM 2004", () => {
  const told = (interaction: Interaction) => {
    const written = interaction2004(anAnswer("1", { interaction }));
    const rights = written.filter(([name]) => name.startsWith("correct_responses")).map(([, value]) => value);
    return [fieldOf(written, "type"), fieldOf(written, "learner_response"), ...rights];
  };
  const marks = "{case_matters=false}{order_matters=true}";

  it.each<[Interaction, readonly string[]]>([
    [{ type: "choice", given: [1, 3], right: [0] }, ["choice", "o2[,]o4", "o1"]],
    [{ type: "sequencing", given: [1, 0], right: [0, 1] }, ["sequencing", "o2[,]o1", "o1[,]o2"]],
    [
      {
        type: "matching",
        given: [[0, 1]],
        right: [
          [0, 1],
          [1, 0],
        ],
      },
      ["matching", "p1[.]o2", "p1[.]o2[,]p2[.]o1"],
    ],
    [{ type: "numeric", given: 6.125, right: { min: 4, max: 6.5 } }, ["numeric", "6.125", "4[:]6.5"]],
    [
      { type: "fill-in", given: ["fallo", null], right: [["error", "fallo"], ["hora"]] },
      [
        "fill-in",
        "{lang=es}fallo[,]{lang=es}-",
        `${marks}{lang=es}error[,]{lang=es}hora`,
        `${marks}{lang=es}fallo[,]{lang=es}hora`,
      ],
    ],
    [{ type: "likert", given: [4] }, ["likert", "r4"]],
    [{ type: "likert", given: [4, 5] }, ["performance", "s1[.]4[,]s2[.]5"]],
    [{ type: "long-fill-in", given: "Esperé\nmucho" }, ["long-fill-in", "{lang=es}Esperé mucho"]],
    [
      {
        type: "performance",
        given: [["a-step", 1]],
        right: [
          ["a-step", 0],
          ["b", 0],
        ],
      },
      ["performance", "a_step[.]o2", "{order_matters=true}a_step[.]o1[,]b[.]o1"],
    ],
  ])("writes %j as %j", (interaction, written) => {
    expect(told(interaction)).toEqual(written);
  });

  it("says in its description what was asked, and what stands behind the names of its parts", () => {
    const interaction = {
      ...anAnswer("1").interaction,
      words: { options: ["Saludar", "Esperar"], places: ["Al entrar"] },
    };
    const written = interaction2004(anAnswer("1", { interaction, prompt: "¿Qué haces?" }));
    expect(fieldOf(written, "description")).toBe("{lang=es}¿Qué haces? (p1 Al entrar; o1 Saludar; o2 Esperar)");
  });
});
