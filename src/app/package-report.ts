import { isKnown, type StoredEvent } from "../learning/events/types.ts";
import { examsFold } from "../learning/exams.ts";
import type { Json } from "../learning/json.ts";
import { foldedOf } from "../state/folded.ts";
import { draftKey, placeKey } from "../storage/draft-values.ts";
import type { Storage as OpenedStorage } from "../storage/open.ts";
import type { AnswersParts } from "../tracking/answers.ts";
import type { Marks, Report } from "../tracking/port.ts";
import { reportOf } from "../tracking/report.ts";
import { standingOf } from "../tracking/standing.ts";
import { expand } from "../tracking/state/expand.ts";
import { higher } from "../tracking/state/merge.ts";
import type { Place, State } from "../tracking/state/types.ts";
import type { EditionParts } from "./package-edition.ts";

/** What whoever keeps score elsewhere is told, whichever way it is spelt: all of a learner's standing, and the state that travels. */
export interface ReporterParts extends Pick<EditionParts, "source" | "progress" | "clock" | "layout"> {
  readonly lang: string;
  /** Per cent that the platform asks for, if it does. */
  readonly pass?: number | undefined;
  /** The highest that was ever told. */
  readonly marks: Marks;
  readonly attempt: string;
  /** The state that was found at the launch. */
  readonly former?: State | undefined;
  /** Characters that the state may have. */
  readonly room: number;
  /** The answers of this session; left out where they are told elsewhere. */
  readonly answers?: Pick<AnswersParts, "events" | "find"> | undefined;
}

export type Reporter = Awaited<ReturnType<typeof createReporter>>;

/** Reads what of the course is needed to tell of it. Rejects where the package's own files cannot be had. */
export async function createReporter(parts: Omit<ReporterParts, "answers">) {
  const { source, progress, clock, lang, pass, attempt, former, room } = parts;
  const layout = await parts.layout();
  const index = await source.index();
  const modules = await Promise.all(
    index.modules.flatMap((module) => {
      const file = (module.in[lang] ?? Object.values(module.in)[0])?.file;
      return file === undefined ? [] : [source.module(file)];
    }),
  );
  const exams = foldedOf(progress, examsFold);
  const titles = new Map(modules.map(({ id, title }) => [id, title]));
  const tests = new Map(index.modules.flatMap(({ id, test }) => (test === undefined ? [] : [[id, test.pass]])));
  /** A worse answer later in the same session takes nothing back. */
  let { marks } = parts;

  const standing = () => ({
    ...{ index, modules, progress: progress.getState().progress, exams: exams.getState(), before: marks },
    ...(pass !== undefined && { pass }),
  });

  return {
    index,
    modules,
    /** Completion, success, score and progress alone, as of now. */
    stand() {
      const { progress: share, ...now } = standingOf(standing());
      return { marks: now, progress: share };
    },
    /** As of now. `seq`: of the state in it. */
    report(seq: number, answers: ReporterParts["answers"] = { events: [], find: () => undefined }): Report {
      const state = progress.getState();
      const told = reportOf({
        ...standing(),
        ...{ tests, layout },
        names: { test: (module) => titles.get(module) ?? module, exam: index.about[lang]?.title ?? "" },
        events: progress.events().filter(({ id }) => progress.counts(id)),
        drafts: draftsOf(state),
        ...placeIn(state.place, progress.events()),
        ...{ attempt, seq, room, rev: index.rev, now: clock.now() },
        ...(former !== undefined && { former }),
        answers: { ...answers, offset: (at) => -new Date(at).getTimezoneOffset() },
      });
      marks = higher(told, marks);
      return told;
    },
  };
}

/**
 * Brings a log up to where a state is. Gives what was appended, and where the learner was. `who` did it: whoever learns here.
 * Rejects where the storage does.
 */
export async function catchUp(
  storage: OpenedStorage,
  state: State,
  given: Omit<Parameters<typeof expand>[1], "known">,
): Promise<{ readonly events: readonly StoredEvent[]; readonly place?: Place }> {
  const { events } = await storage.log.all();
  const restored = expand(state, { ...given, known: events });
  if ("unread" in restored) return { events: [] };
  await storage.log.append(restored.events);
  const values = await storage.drafts.all();
  for (const [key, value] of restored.drafts) if (!values.has(key)) storage.drafts.put(key, value);
  return restored;
}

/** Where the learner is: at the exercise of a lesson that was answered last, unless a place was noted since. */
function placeIn(
  noted: (Place & { readonly at: number }) | undefined,
  events: readonly StoredEvent[],
): { readonly place?: Place } {
  for (const event of [...events].reverse()) {
    if (noted !== undefined && noted.at >= event.at) break;
    if (!isKnown(event) || event.type !== "answered" || event.data.during !== undefined) continue;
    return { place: { lesson: event.data.lesson, item: event.item } };
  }
  return noted === undefined ? {} : { place: noted };
}

function draftsOf({ drafts, values }: ReturnType<EditionParts["progress"]["getState"]>): ReadonlyMap<string, Json> {
  const given = Object.entries(drafts).map(([item, draft]) => [draftKey(item), { ...draft } as Json] as const);
  const others = Object.entries(values).filter(([key]) => key !== placeKey);
  return new Map([...given, ...(others as [string, Json][])]);
}

/** What happens to the page, as the session hears it. */
export function listen(window: Window, tracking: { shown(): void; hidden(): void; online(): void }): void {
  window.document.addEventListener("visibilitychange", () => {
    if (window.document.visibilityState === "visible") tracking.shown();
    else tracking.hidden();
  });
  window.addEventListener("online", () => tracking.online());
}
