import { type Attempt, strictLms } from "../strict/lms.ts";
import { launch, openStore } from "./store.ts";

/** A page of the strict LMS: it puts its API where the standard has it, and opens a package. What to play stands in its address. */
const query = new URLSearchParams(location.search);
const version = query.get("version") === "scorm2004" ? "scorm2004" : "scorm12";
const learner = query.get("learner") ?? "learner-1";
const store = openStore(`/store/${version}/${learner}`, Number(query.get("slow") ?? 0));

const kept = store.read();
const mode = query.get("mode");
const given = (name: string) => {
  const text = query.get(name);
  return text === null ? {} : { [name]: Number(text) };
};
const lms = strictLms({
  version,
  learner: { id: learner, name: query.get("name") ?? "Ferrer, Aina" },
  language: query.get("language") ?? "",
  credit: query.get("credit") !== "no",
  ...given("mastery"),
  ...given("interactions"),
  ...((mode === "review" || mode === "browse") && { mode }),
  kept: kept === "" ? undefined : (JSON.parse(kept) as Attempt),
  keep: (attempt) => store.keep(JSON.stringify(attempt)),
});
Object.assign(window, { [version === "scorm12" ? "API" : "API_1484_11"]: lms.api, lms });
launch(query.get("start") ?? "", query.get("in"));
