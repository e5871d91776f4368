import { faultBeside } from "./dependencies.ts";
import { type Call, errors, names, type Version, type Wrong } from "./errors.ts";
import { type Attempt, attemptOf, decide } from "./keeping.ts";
import { type Model, model12, model2004 } from "./model.ts";

export type { Attempt };

export interface Given {
  readonly version: Version;
  readonly learner?: { readonly id: string; readonly name: string };
  readonly language?: string;
  readonly mode?: "normal" | "review" | "browse";
  readonly credit?: boolean;
  /** Per cent that it asks for: then it decides itself, from the score alone, as Moodle does. */
  readonly mastery?: number;
  /** How many interactions it keeps; left out: as many as the standard asks for. */
  readonly interactions?: number;
  /** What was kept the last time. */
  readonly kept?: Attempt | undefined;
  /** Hears what is kept whenever it is committed. */
  readonly keep?: (attempt: Attempt) => void;
}

export interface StrictLms {
  /** What stands as `API` or `API_1484_11` in a window. */
  readonly api: Readonly<Record<string, (...given: unknown[]) => string>>;
  readonly calls: readonly Call[];
  /** Everything that the standard forbids, in words. None is what a good package leaves behind. */
  readonly violations: readonly string[];
  value(field: string): string | undefined;
  /** From now on nothing is kept: calls answer `false`, or throw; `undefined`: it is back. */
  fail(how: "false" | "throw" | undefined): void;
}

const errorNames = {
  scorm12: ["LMSGetLastError", "LMSGetErrorString", "LMSGetDiagnostic"],
  scorm2004: ["GetLastError", "GetErrorString", "GetDiagnostic"],
} as const;

const patternOf = (field: string) => field.replace(/\.\d+(?=\.|$)/g, ".n");

/** An LMS that takes the standard at its word, and notes whoever does not. */
export function strictLms(given: Given): StrictLms {
  const { version, mastery, mode = "normal" } = given;
  const model: Model = version === "scorm12" ? model12 : model2004;
  const code = errors[version];
  const [initialize, terminate, get, set, commit] = names[version];
  const [lastError, errorString, diagnostic] = errorNames[version];
  const values = valuesAtLaunch(given);
  const calls: Call[] = [];
  const violations: string[] = [];
  let state: "before" | "running" | "after" = "before";
  let error = 0;
  let why = "";
  let failing: "false" | "throw" | undefined;

  const countOf = (list: string) => {
    let n = 0;
    while ([...values.keys()].some((key) => key.startsWith(`${list}.${n}.`))) n++;
    return n;
  };

  const wrong = (what: Wrong, text: string): false => {
    error = code[what];
    why = text;
    return false;
  };

  /** Whether the indexes of a field are there, or the next ones. */
  const indexesFit = (field: string, mayAdd: boolean): boolean => {
    for (const match of field.matchAll(/\.(\d+)(?=\.|$)/g)) {
      const list = field.slice(0, match.index);
      const n = Number(match[1]);
      const rules = model.lists[patternOf(list)];
      if (rules === undefined) return wrong("noList", `${list} is no list`);
      const count = countOf(list);
      if (n > count || (n === count && !mayAdd)) return wrong("argument", `${list} has ${count} entries`);
      const most = list === "cmi.interactions" ? (given.interactions ?? rules.most) : rules.most;
      if (n >= most) return wrong("range", `${list} holds ${most} at most`);
    }
    return true;
  };

  const read = (field: string): string | false => {
    const list = field.match(/^(.*)\._(count|children)$/);
    if (list !== null) {
      const [, of = "", what] = list;
      const found = model.lists[patternOf(of)];
      if (what === "count" && found !== undefined) return indexesFit(of, false) && String(countOf(of));
      const children = found?.children ?? model.groups[patternOf(of)];
      if (children !== undefined) return what === "children" ? children : wrong("noList", `${of} is no list`);
      return wrong("unknown", `there is no ${field}`);
    }
    const element = model.elements[patternOf(field)];
    if (element === undefined) return wrong("unknown", `there is no ${field}`);
    if (element.access === "write") return wrong("writeOnly", `${field} is write-only`);
    if (!indexesFit(field, false)) return false;
    const value = values.get(field) ?? element.initial;
    if (value !== undefined) return value;
    if (code.noValue === 0) return "";
    return wrong("noValue", `${field} has no value yet`);
  };

  const fits = (field: string, value: unknown): value is string => {
    if (/\._(count|children|version)$/.test(field)) return wrong("keyword", `${field} is a keyword`);
    const element = model.elements[patternOf(field)];
    if (element === undefined) return wrong("unknown", `there is no ${field}`);
    if (element.access === "read") return wrong("readOnly", `${field} is read-only`);
    if (!indexesFit(field, true)) return false;
    if (typeof value !== "string") return wrong("type", `a ${typeof value} is no value of ${field}`);
    if (!element.type(value)) {
      return wrong("type", `${JSON.stringify(value).slice(0, 80)} (${value.length}) is no value of ${field}`);
    }
    const fault = faultBeside(version, values, field, value);
    return fault === undefined || wrong(...fault);
  };

  const answerTo = (call: string, field: string, value: unknown): string | false => {
    if (call === initialize) {
      if (state !== "before") return wrong("initialized", "initialised twice");
      if (field !== "") return wrong("argument", `${call} takes an empty text`);
      state = "running";
      return "true";
    }
    if (state !== "running") return wrong(state === "before" ? "early" : "terminated", `${call} ${state} the session`);
    if (call === get) return read(field);
    if (call === set) {
      if (!fits(field, value)) return false;
      values.set(field, value);
      return "true";
    }
    if (field !== "") return wrong("argument", `${call} takes an empty text`);
    const ends = call === terminate;
    if (ends) state = "after";
    // What somebody does who only looks is no attempt.
    if (mode !== "normal") return "true";
    if (ends && given.credit !== false) decide(version, values, mastery);
    given.keep?.(attemptOf(version, values, ends));
    return "true";
  };

  const run = (call: string, field: string, value: unknown): string => {
    error = 0;
    why = "";
    if (failing === "throw") throw new Error("The host is gone");
    const answer = failing === undefined ? answerTo(call, field, value) : wrong("argument", "the host keeps nothing");
    // That nothing was set yet is an answer, and no fault of whoever asks.
    const isFault = error !== 0 && !(call === get && error === code.noValue);
    if (isFault && failing === undefined) violations.push(`${call} ${field}: ${why}`);
    const text = answer === false ? (call === get ? "" : "false") : answer;
    calls.push({ name: call, field, value: String(value), answer: text, error });
    return text;
  };

  const argument = (all: readonly unknown[]) => (all.length === 1 ? String(all[0]) : "(not one argument)");
  return {
    calls,
    violations,
    value: (field) => values.get(field),
    fail(how) {
      failing = how;
    },
    api: {
      [initialize]: (...all) => run(initialize, argument(all), ""),
      [terminate]: (...all) => run(terminate, argument(all), ""),
      [commit]: (...all) => run(commit, argument(all), ""),
      [get]: (...all) => run(get, argument(all), ""),
      [set]: (field, value) => run(set, String(field), value),
      [lastError]: () => String(error),
      [errorString]: (number) => (Number(number) === 0 ? "No error" : `Error ${number}`),
      [diagnostic]: () => (why === "" ? "" : `strict: ${why}`),
    },
  };
}

/** What stands in the data model when a session begins. */
function valuesAtLaunch(given: Given): Map<string, string> {
  const { version, kept, mastery, mode = "normal" } = given;
  const old = version === "scorm12";
  const suspended = kept?.suspended === true;
  const values = new Map(Object.entries(suspended || mode === "review" ? (kept?.values ?? {}) : {}));
  const at = old ? "cmi.core." : "cmi.";
  const person = old ? "student" : "learner";
  values.set(`${at}${person}_id`, given.learner?.id ?? "learner-1");
  values.set(`${at}${person}_name`, given.learner?.name ?? "Ferrer, Aina");
  values.set(old ? "cmi.core.lesson_mode" : "cmi.mode", mode);
  values.set(`${at}credit`, given.credit === false ? "no-credit" : "credit");
  values.set(`${at}entry`, mode !== "normal" ? "" : suspended ? "resume" : "ab-initio");
  if (given.language !== undefined) values.set(`cmi.${person}_preference.language`, given.language);
  if (mastery !== undefined) {
    if (old) values.set("cmi.student_data.mastery_score", String(mastery));
    else values.set("cmi.scaled_passing_score", String(mastery / 100));
  }
  return values;
}
