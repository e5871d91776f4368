import type { Dialect, Value } from "./dialect.ts";
import type { AnswerReport, ObjectiveReport, Refusal } from "./port.ts";

/** More than this no LMS has to be asked for: some send all of them with every commit. */
const MOST_INTERACTIONS = 1_000;

/** The lists that an LMS keeps of a learner: some keep neither, some only so many. That is no fault of the learner's, and no harm. */
export interface Lists {
  objectives(reports: readonly ObjectiveReport[], tellScore: (report: ObjectiveReport) => boolean): void;
  /** Told are those that were not. */
  interactions(reports: readonly AnswerReport[]): void;
}

/** The lists as they are now. `note`: what is refused, quietly. */
export function openLists(parts: {
  readonly dialect: Dialect;
  readonly get: (field: string) => string | Refusal;
  /** Sets what the LMS supports and has not taken already. */
  readonly set: (value: Value) => Refusal | undefined;
  readonly note: (refusal: Refusal) => void;
  /** Events whose answers were told before. Added to. */
  readonly told: Set<string>;
}): Lists {
  const { dialect, get, set, note, told } = parts;
  let objectives = findObjectives();
  let interactions = count("cmi.interactions");

  /** How many there are; `undefined` where the LMS has no such list. */
  function count(list: string): number | undefined {
    const value = get(`${list}._count`);
    if (typeof value !== "string") note(value);
    return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : undefined;
  }

  /** Where each stands, by its id. */
  function findObjectives(): Map<string, number> | undefined {
    const length = count("cmi.objectives");
    if (length === undefined) return undefined;
    const found = new Map<string, number>();
    for (let n = 0; n < length; n++) {
      const id = get(`cmi.objectives.${n}.id`);
      if (typeof id === "string" && id !== "") found.set(id, n);
    }
    return found.size < length ? undefined : found;
  }

  const quietly = (values: readonly Value[]) => {
    for (const value of values) {
      const refusal = set(value);
      if (refusal !== undefined) note(refusal);
    }
  };

  const placeOf = (report: ObjectiveReport): number | undefined => {
    const id = dialect.id(report.id);
    const known = objectives?.get(id);
    if (known !== undefined || objectives === undefined) return known;
    const n = objectives.size;
    const refusal = set([`cmi.objectives.${n}.id`, id]);
    if (refusal !== undefined) {
      note(refusal);
      objectives = undefined;
      return undefined;
    }
    objectives.set(id, n);
    return n;
  };

  return {
    objectives(reports, tellScore) {
      for (const report of reports) {
        // What nobody has begun is not told: a host that sends all it has would send it with every commit.
        if (report.progress === 0 && !report.completed && report.score === undefined) continue;
        const n = placeOf(report);
        if (n === undefined) return;
        const values = dialect.objective(report, tellScore(report));
        quietly(values.map(([field, value]) => [`cmi.objectives.${n}.${field}`, value]));
      }
    },
    interactions(reports) {
      for (const report of reports) {
        if (interactions === undefined || told.has(report.event)) continue;
        const at = `cmi.interactions.${interactions}`;
        const [id, ...rest] = dialect.interaction(report).map(([field, value]): Value => [`${at}.${field}`, value]);
        if (id === undefined) continue;
        const refusal = interactions < MOST_INTERACTIONS ? set(id) : undefined;
        if (refusal !== undefined || interactions >= MOST_INTERACTIONS) {
          if (refusal !== undefined) note(refusal);
          interactions = undefined;
          return;
        }
        quietly(rest);
        told.add(report.event);
        interactions++;
      }
    },
  };
}
