import type { StoredEvent } from "../learning/events/types.ts";
import { resultOf } from "../learning/exam-result.ts";
import { type Exams, isHandedIn, moduleOf, papersIn } from "../learning/exams.ts";
import { homesIn } from "../learning/passed.ts";
import { type StatementsParts, statementsOf, type Told } from "../tracking/xapi/statements.ts";
import type { Reporter } from "./package-report.ts";

export interface SayingParts extends Pick<StatementsParts, "speaking" | "find"> {
  readonly reporter: Reporter;
  readonly exams: () => Exams;
}

/** What events are as statements, in the words of the course as it is here. */
export function createSaying({ speaking, find, reporter, exams }: SayingParts) {
  const { index, modules } = reporter;
  const home = homesIn(modules);
  const lessons = new Map(modules.flatMap((module) => module.lessons.map(({ id, title }) => [id, title])));
  const titles: StatementsParts["titles"] = {
    course: index.about[speaking.lang]?.title ?? index.id,
    lesson: (id) => lessons.get(home(id)?.lesson ?? id),
    module: (id) => modules.find((module) => module.id === id)?.title,
  };
  const paper: StatementsParts["paper"] = (submitted) => {
    const found = papersIn(exams()).find((each) => isHandedIn(each) && each.submitted.id === submitted);
    if (found === undefined || !isHandedIn(found)) return undefined;
    const { share, passed } = resultOf(found, home);
    const module = moduleOf(found.started.data.scope, home);
    return { share, passed, ...(module !== undefined && { module }) };
  };
  return (events: readonly StoredEvent[]): readonly Told[] =>
    statementsOf(events, { speaking, find, titles, paper }).told;
}
