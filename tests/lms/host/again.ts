import type { Scorm12API, Scorm2004API } from "scorm-again";
import { type Call, errors, names } from "../strict/errors.ts";
import type { StrictLms } from "../strict/lms.ts";
import { launch, openStore } from "./store.ts";

/** The same around scorm-again, an implementation of the standard that knows nothing of ours: its script stands before this one. */
interface Again {
  readonly Scorm12API: typeof Scorm12API;
  readonly Scorm2004API: typeof Scorm2004API;
}

const query = new URLSearchParams(location.search);
const version = query.get("version") === "scorm2004" ? "scorm2004" : "scorm12";
const old = version === "scorm12";
const learner = query.get("learner") ?? "learner-1";
const store = openStore(`/store/again-${version}/${learner}`, 0);
const of = window as unknown as Again;
const quiet = { logLevel: "NONE", autocommit: false } as const;
const made = old ? new of.Scorm12API(quiet) : new of.Scorm2004API(quiet);
const functions = made as unknown as Record<string, (...given: string[]) => unknown>;

const kept = store.read();
const at = old ? "cmi.core." : "cmi.";
const person = old ? "student" : "learner";
made.loadFromFlattenedJSON({
  ...(kept === "" ? {} : (JSON.parse(kept) as Record<string, string>)),
  [`${at}${person}_id`]: learner,
  [`${at}${person}_name`]: query.get("name") ?? "Ferrer, Aina",
  [`${at}entry`]: kept === "" ? "ab-initio" : "resume",
});

const calls: Call[] = [];
const violations: string[] = [];
const [, terminate, get, , commit] = names[version];

/** All calls go through, and are written down with what it says of them. */
const told = (name: string) => (field: string, value: string) => {
  const answer = String(functions[name]?.call(made, field, value) ?? "");
  const error = Number(old ? (made as Scorm12API).LMSGetLastError() : (made as Scorm2004API).GetLastError());
  calls.push({ name, field, value: String(value ?? ""), answer, error });
  if (error !== 0 && !(name === get && error === errors[version].noValue))
    violations.push(`${name} ${field}: ${error}`);
  if (name === commit || name === terminate)
    store.keep(JSON.stringify(flat(JSON.parse(JSON.stringify(made.cmi)), "cmi")));
  return answer;
};

/** The fields of a tree that hold something, but for those that an LMS works out itself, and lists that it does not hand out. */
function flat(tree: unknown, path: string): Record<string, string> {
  if (typeof tree !== "object" || tree === null) return tree === "" ? {} : { [path]: String(tree) };
  const parts = Object.entries(tree).map(([key, value]) => flat(value, `${path}.${key}`));
  const all: Record<string, string> = Object.assign({}, ...parts);
  return Object.fromEntries(
    Object.entries(all).filter(([field]) => !/(?:entry|exit|_time|interactions.*)$/.test(field)),
  );
}

const api = Object.fromEntries(names[version].map((name) => [name, told(name)]));
const asking = old
  ? ["LMSGetLastError", "LMSGetErrorString", "LMSGetDiagnostic"]
  : ["GetLastError", "GetErrorString", "GetDiagnostic"];
for (const name of asking) api[name] = (code) => String(functions[name]?.call(made, code) ?? "");

const lms: Pick<StrictLms, "calls" | "violations" | "value"> = {
  calls,
  violations,
  value: (field) => {
    const found = field
      .split(".")
      .slice(1)
      .reduce<unknown>((tree, key) => (tree as Record<string, unknown>)?.[key], made.cmi);
    return found === undefined ? undefined : String(found);
  },
};
Object.assign(window, { [old ? "API" : "API_1484_11"]: api, lms });
launch(query.get("start") ?? "", query.get("in"));
