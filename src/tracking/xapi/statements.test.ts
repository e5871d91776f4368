import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cmi5Faults } from "../../../tests/lms/lrs/cmi5-statement.ts";
import { createLms } from "../../../tests/lms/lrs/lms.ts";
import { statementFaults } from "../../../tests/lms/lrs/statement.ts";
import letter from "../../activities/commitment/samples.ts";
import type { ExerciseBlock } from "../../course/types.ts";
import dialogue from "../../exercises/dialogue/samples.ts";
import { type ExerciseKind, exerciseKinds } from "../../exercises/registry.ts";
import single from "../../exercises/single/samples.ts";
import { prose } from "../../exercises/testing/prose.ts";
import type { Samples } from "../../exercises/testing/samples.ts";
import type { TestKit } from "../../exercises/testing/testkit.ts";
import type { StoredEvent } from "../../learning/events/types.ts";
import type { Json } from "../../learning/json.ts";
import { submittedEvent } from "../../learning/testing/exams.ts";
import { answeredEvent, finishedEvent, madeEvent, notedEvent, testId } from "../../learning/testing.ts";
import type { Asked } from "../answers.ts";
import { type PaperResult, statementsOf } from "./statements.ts";
import type { Speaking, Statement } from "./types.ts";

/** What happened, as a strict record store and a strict LMS of cmi5 take it. */

const publisher = "urn:atenta:course:demo";
const lms = createLms();
const { session } = lms.launch({ publisherId: `${publisher}:au`, moveOn: "Passed", masteryScore: 0.8 });
const speaking: Speaking = {
  actor: session.actor as Speaking["actor"],
  activity: session.activityId,
  publisher,
  registration: session.registration,
  context: session.launchData.contextTemplate as Speaking["context"],
  lang: "es",
  cmi5: true,
};

const faultsOf = (statements: readonly Statement[]) =>
  statements.flatMap((statement) => {
    const sent = JSON.parse(JSON.stringify(statement));
    return [...statementFaults(sent), ...cmi5Faults(session, sent)];
  });

interface Given {
  readonly asked?: Asked | undefined;
  readonly paper?: PaperResult;
}

const say = (events: readonly StoredEvent[], { asked, paper }: Given = {}) =>
  statementsOf(events, {
    speaking,
    find: () => asked,
    titles: { course: "Un curso", lesson: (id) => `La lección ${id}`, module: (id) => `El módulo ${id}` },
    paper: () => paper,
  });

const kits = import.meta.glob<{ default: TestKit<unknown> }>("../../exercises/*/testkit.ts");
const allSamples = import.meta.glob<{ default: Samples<unknown, unknown> }>("../../exercises/*/samples.ts");

describe.each(Object.keys(exerciseKinds))("an answer to the kind %s", async (name) => {
  const kind = (await exerciseKinds[name as ExerciseKind]()).default;
  const kit = (await kits[`../../exercises/${name}/testkit.ts`]?.())?.default;
  const samples = (await allSamples[`../../exercises/${name}/samples.ts`]?.())?.default;
  if (kit === undefined || samples === undefined) throw new Error(`${name} is not whole`);
  const askedIn = (lang: "es" | "ca"): Asked => {
    const { item } = { item: samples.item[lang] };
    const block = {
      ...{
        type: "exercise",
        kind: name,
        id: "an-item",
        shape: "a-shape",
        text: "a-text",
        item,
        hints: [],
        fixed: false,
      },
      ...{ objective: { lesson: "first-glance", id: "notice" }, prompt: prose(samples.prompt[lang]) },
    } as unknown as ExerciseBlock;
    return { block, read: (stored) => kind.read(item, stored), scored: kind.scored };
  };
  const statementOf = (answer: unknown, lang: "es" | "ca" = "es") => {
    const event = { ...answeredEvent({ n: 3, answer: answer as Json }), lang };
    return say([event], { asked: askedIn(lang) }).told.flatMap(({ statements }) => statements);
  };
  const answers = [samples.full, samples.wrong, samples.partly, samples.half].filter((each) => each !== undefined);

  it.each(["es", "ca"] as const)("is one statement that both take, for every sample, in %s", (lang) => {
    for (const answer of answers) {
      const statements = statementOf(answer, lang);
      expect(statements).toHaveLength(1);
      expect(faultsOf(statements)).toEqual([]);
      expect(statements[0]).toMatchObject({
        ...{ id: testId(3), object: { id: `${publisher}:item:an-item` } },
        result: { extensions: { "urn:atenta:xapi:shape": "a-shape", "urn:atenta:xapi:text": "a-text" } },
        context: { language: lang, contextActivities: { parent: [{ id: `${publisher}:lesson:a-lesson` }] } },
      });
    }
  });

  it("says the same of the same answer in both languages, words aside", () => {
    for (const answer of answers) {
      const [es] = statementOf(answer, "es");
      const [ca] = statementOf(answer, "ca");
      const plain = (statement?: Statement) => {
        const response = statement?.result?.response?.replace(/\{lang=\w+\}/g, "");
        // What is typed is another word in another language.
        return name === "fill" ? response?.split("[,]").length : response;
      };
      expect(plain(ca)).toBe(plain(es));
      expect(ca?.object.definition?.interactionType).toBe(es?.object.definition?.interactionType);
    }
  });

  it("is one that both take, whatever was answered", () => {
    fc.assert(
      fc.property(kit.answers, (answer) => {
        expect(faultsOf(statementOf(JSON.parse(JSON.stringify(answer))))).toEqual([]);
      }),
      { numRuns: process.env.SOAK ? 3_000 : 50 },
    );
  });
});

it("says of a dialogue how it ended, and in what mood", () => {
  const block = {
    ...{ type: "exercise", kind: "dialogue", id: "a-talk", shape: "a-shape", text: "a-text", hints: [], fixed: false },
    ...{ objective: { lesson: "one", id: "x" }, prompt: prose("Atiende a Marta."), item: dialogue.item.es },
  } as unknown as ExerciseBlock;
  const asked: Asked = { block, read: () => dialogue.full, scored: true };
  const [statement] = say([answeredEvent({})], { asked }).told.flatMap(({ statements }) => statements);
  expect(statement?.result?.extensions).toMatchObject({
    ...{ "urn:atenta:xapi:outcome": "good", "urn:atenta:xapi:mood": 0 },
  });
});

describe("what people wrote", () => {
  const write = (interaction: string) => {
    const asked = {
      block: {
        ...{
          type: "exercise",
          kind: "reflect",
          id: "an-item",
          shape: "a-shape",
          text: "a-text",
          hints: [],
          fixed: false,
        },
        ...{ objective: { lesson: "first-glance", id: "notice" }, prompt: prose("¿Qué harías?"), item: {} },
      } as unknown as ExerciseBlock,
      read: () => ({ text: interaction, checked: [] }),
      scored: false,
    };
    return say([answeredEvent({ answer: interaction })], { asked }).told.flatMap(({ statements }) => statements);
  };

  it.each([
    "[,] [.] [:] {lang=en} {order_matters=true}",
    "x".repeat(10_000),
    "\ud800 half",
    "\u0000\u0007",
    "🙂".repeat(3_000),
  ])("goes whole or cut, and parts nothing: %#", (text) => {
    const [said, ...more] = write(text);
    expect(more).toEqual([]);
    expect(said).toBeDefined();
    expect(faultsOf([said as Statement])).toEqual([]);
    const response = said?.result?.response ?? "";
    expect(response.startsWith("{lang=es}")).toBe(true);
    expect(response.slice(9)).not.toMatch(/\[[,.:]\]|\{\w+=/);
    expect(response.length).toBeLessThan(4_100);
  });
});

describe("what else happened", () => {
  it("is told of a finished lesson and of a thing made, and never what is in it", () => {
    const secret = "Me llamo Ana y prometo sonreír";
    const events = [finishedEvent({ n: 1 }), madeEvent({ n: 2, thing: { words: secret } })];
    const statements = say(events).told.flatMap(({ statements: each }) => each);
    expect(statements.map(({ verb }) => verb.id.replace(/.*\//, ""))).toEqual(["completed", "create"]);
    expect(faultsOf(statements)).toEqual([]);
    expect(JSON.stringify(statements)).not.toContain("Ana");
  });

  it("says of a thing made how far it has come, and whether it is signed", () => {
    const kept = madeEvent({ kind: "commitment", activity: "my-letter", thing: letter.full });
    const [statement] = say([kept]).told.flatMap(({ statements }) => statements);
    expect(statement?.result).toEqual({
      extensions: {
        ...{ "urn:atenta:xapi:kind": "commitment", "urn:atenta:xapi:empty": false },
        ...{ "urn:atenta:xapi:parts": 3, "urn:atenta:xapi:filled": 3, "urn:atenta:xapi:signed": true },
      },
    });
    expect(JSON.stringify(statement)).not.toContain(letter.full.name);
  });

  it("is nothing of notes, and of what no version of this program knows", () => {
    const foreign = { id: testId(9), v: 1, type: "dreamt", at: 1 } as unknown as StoredEvent;
    expect(say([notedEvent(), foreign])).toEqual({ told: [], unready: [] });
  });

  it("waits for the exercise to be at hand", () => {
    const event = answeredEvent({ n: 4 });
    expect(say([event])).toEqual({ told: [], unready: [event.id] });
  });

  it("is a paper with its result, and each of its answers with an id of its own that stays the same", () => {
    const asked: Asked = {
      block: {
        ...{ type: "exercise", kind: "single", id: "a", shape: "a-shape", text: "a-text", hints: [], fixed: false },
        ...{ objective: { lesson: "one", id: "x" }, prompt: prose("¿Cuál?"), item: single.item.es },
      } as unknown as ExerciseBlock,
      read: () => 1,
      scored: true,
    };
    const paper = { module: "arrival", share: 0.66666, passed: false };
    const event = submittedEvent({ points: { a: 100, b: 0 } });
    const [told] = say([event], { asked, paper }).told;
    expect(told?.statements[0]).toMatchObject({
      id: event.id,
      verb: { id: "http://adlnet.gov/expapi/verbs/scored" },
      object: { id: `${publisher}:test:arrival`, definition: { name: { es: "El módulo arrival" } } },
      result: { score: { scaled: 0.6666 }, success: false, completion: true },
    });
    const { length } = event.data.answers;
    expect(told?.statements).toHaveLength(1 + length);
    expect(new Set(told?.statements.map(({ id }) => id)).size).toBe(1 + length);
    for (const { context } of told?.statements.slice(1) ?? []) {
      expect(context?.contextActivities?.parent).toMatchObject([{ id: `${publisher}:test:arrival` }]);
    }
    expect(faultsOf(told?.statements ?? [])).toEqual([]);
    expect(say([event], { asked, paper }).told).toEqual(say([event], { asked, paper }).told);
  });
});
