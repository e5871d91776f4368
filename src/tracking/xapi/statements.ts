import { extentOf } from "../../activities/extents.ts";
import type { Answered } from "../../learning/events/answered.ts";
import type { ExamSubmitted } from "../../learning/events/exam-submitted.ts";
import { readLate } from "../../learning/events/late.ts";
import type { LessonFinished } from "../../learning/events/lesson-finished.ts";
import type { Made } from "../../learning/events/made.ts";
import { isKnown, type StoredEvent } from "../../learning/events/types.ts";
import { type AnswersParts, answersIn } from "../answers.ts";
import type { AnswerReport } from "../port.ts";
import { durationOf } from "./duration.ts";
import { activityIri, derivedId, examIri, itemIri, testIri } from "./ids.ts";
import { inLanguage, nameIn, spelt } from "./interaction.ts";
import { courseOf, lessonOf, say, type Titles, types } from "./say.ts";
import type { Activity, Extensions, Iri, Result, Speaking, Statement, Verb } from "./types.ts";

/** An event, and what it is as statements. */
export interface Told {
  readonly event: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly statements: readonly Statement[];
}

/** How a paper went that was handed in. */
export interface PaperResult {
  /** Left out: the final exam. */
  readonly module?: string;
  /** 0 to 1. */
  readonly share: number;
  readonly passed: boolean;
}

export interface StatementsParts {
  readonly speaking: Speaking;
  readonly find: AnswersParts["find"];
  /** What the course and its parts are called, in the learner's language. */
  readonly titles: Titles;
  /** A paper by the id of its handing in; `undefined`: it was not begun here. */
  readonly paper: (submitted: string) => PaperResult | undefined;
}

const verbs = {
  answered: { id: "http://adlnet.gov/expapi/verbs/answered", display: { en: "answered" } },
  scored: { id: "http://adlnet.gov/expapi/verbs/scored", display: { en: "scored" } },
  completed: { id: "http://adlnet.gov/expapi/verbs/completed", display: { en: "completed" } },
  created: { id: "http://activitystrea.ms/schema/1.0/create", display: { en: "created" } },
} as const satisfies Record<string, Verb>;

const extension = (name: string): Iri => `urn:atenta:xapi:${name}`;

/**
 * What happened, as statements of xAPI 1.0.3, event by event in the order given. Notes, settings, places and what is half done are never
 * told, and of things that people make only that they were made. Pure.
 *
 * @returns `unready`: events whose exercise is not at hand yet
 */
export function statementsOf(
  events: readonly StoredEvent[],
  parts: StatementsParts,
): { readonly told: readonly Told[]; readonly unready: readonly string[] } {
  const told: Told[] = [];
  const unready: string[] = [];
  for (const event of events) {
    const statements = sayingOf(event, parts);
    if (statements === "unready") unready.push(event.id);
    else if (statements.length > 0) told.push({ event: event.id, at: event.at, statements });
  }
  return { told, unready };
}

function sayingOf(event: StoredEvent, parts: StatementsParts): readonly Statement[] | "unready" {
  if (!isKnown(event)) {
    const late = readLate(event);
    return late?.type === "exam-submitted" ? handedIn(late, event, parts) : [];
  }
  switch (event.type) {
    case "answered":
      return answered(event, parts);
    case "lesson-finished":
      return [finished(event, parts)];
    case "made":
      return [made(event, parts)];
    default:
      return [];
  }
}

const NO_OFFSET = () => 0;

function answered(event: Answered, parts: StatementsParts): readonly Statement[] | "unready" {
  const { find } = parts;
  if (find(event.item, event.shape, event.lang) === undefined) return "unready";
  const { attempt, sure, hints, during } = event.data;
  const { shape, text } = event;
  const more = known({ sure, hints, during, try: attempt, shape, text });
  return answersIn({ events: [event], find, offset: NO_OFFSET }).map((report) =>
    answer(event.id, report, more, parts, lessonOf(event.data.lesson, event.lang, parts)),
  );
}

function answer(
  id: string,
  report: AnswerReport,
  more: Extensions,
  parts: StatementsParts,
  parent: Activity,
): Statement {
  const { interaction, lang, prompt, result, share, latency, item, at } = report;
  const { definition, response } = spelt(interaction, lang);
  const about = {
    type: types.item,
    name: nameIn(prompt || item, lang),
    description: inLanguage(prompt || item, lang),
    ...definition,
  };
  const said: Result = {
    ...(response !== undefined && { response }),
    ...(result !== "neutral" && { success: result === "right" }),
    // The definition has no room for thirds: shares are told to the ten-thousandth.
    ...(share !== undefined && { score: { scaled: Math.round(share * 10_000) / 10_000 } }),
    ...(latency !== undefined && { duration: durationOf(latency) }),
    extensions: { ...more, ...known(endingOf(interaction)), [extension("objective")]: report.objective },
  };
  return say(parts, {
    id,
    verb: verbs.answered,
    about: { id: itemIri(parts.speaking.publisher, item), definition: about },
    result: said,
    at,
    lang,
    parent,
  });
}

function handedIn(late: ExamSubmitted, event: StoredEvent, parts: StatementsParts): readonly Statement[] | "unready" {
  const { answers, timeUp } = late.data;
  if (answers.some(({ item, shape }) => parts.find(item, shape, late.lang) === undefined)) return "unready";
  const { speaking, titles } = parts;
  const { module, share, passed } = parts.paper(late.id) ?? {};
  const title = module === undefined ? titles.course : (titles.module(module) ?? module);
  const test: Activity = {
    objectType: "Activity",
    id: module === undefined ? examIri(speaking.publisher) : testIri(speaking.publisher, module),
    definition: { type: types.test, name: inLanguage(title, late.lang) },
  };
  const whole: Result = {
    ...(share !== undefined && { score: { scaled: Math.floor(share * 10_000) / 10_000 } }),
    ...(passed !== undefined && { success: passed }),
    completion: true,
    ...(timeUp === true && { extensions: { [extension("time-up")]: true } }),
  };
  const { lang, at } = late;
  const reports = answersIn({ events: [event], find: parts.find, offset: NO_OFFSET });
  return [
    say(parts, {
      id: late.id,
      verb: verbs.scored,
      about: test,
      result: whole,
      at,
      lang,
      parent: courseOf(parts, lang),
    }),
    ...reports.map((report) => {
      const given = answers.find(({ item }) => item === report.item);
      const more = known({ sure: given?.sure, shape: given?.shape, text: given?.text, during: "test" });
      return answer(derivedId([late.id, report.item]), report, more, parts, test);
    }),
  ];
}

function finished({ id, at, lang, data: { lesson } }: LessonFinished, parts: StatementsParts): Statement {
  const about = lessonOf(lesson, lang, parts);
  return say(parts, {
    id,
    verb: verbs.completed,
    about,
    result: { completion: true },
    at,
    lang,
    parent: courseOf(parts, lang),
  });
}

const endingOf = (interaction: AnswerReport["interaction"]) =>
  interaction.type === "performance" && interaction.ending !== undefined ? interaction.ending : {};

/** Never what somebody made: that they did, and how far it has come. */
function made({ id, at, lang, activity, data }: Made, parts: StatementsParts): Statement {
  const { title, kind, empty, lesson, thing } = data;
  const about = {
    id: activityIri(parts.speaking.publisher, activity),
    definition: { type: types.made, name: inLanguage(title || activity, lang) },
  };
  const extensions = known({ kind, empty: empty === true, ...extentOf(kind, thing) });
  return say(parts, {
    id,
    verb: verbs.created,
    about,
    result: { extensions },
    at,
    lang,
    parent: lessonOf(lesson, lang, parts),
  });
}

/** What is known of an answer, by the names of its extensions. */
function known(values: Readonly<Record<string, unknown>>): Extensions {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[extension(name), value]])),
  );
}
