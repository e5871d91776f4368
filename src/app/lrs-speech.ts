import { deliveredFold, outcomesFor } from "../learning/delivered.ts";
import { MOST_IDS } from "../learning/events/envelope.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import { foldedOf } from "../state/folded.ts";
import type { ProgressStore } from "../state/progress-store.ts";
import { within } from "../tracking/cmi5/bookends.ts";
import { createVisit, type Visit, type VisitParts } from "../tracking/cmi5/visit.ts";
import type { Told } from "../tracking/xapi/statements.ts";
import type { Statement } from "../tracking/xapi/types.ts";

export interface SpeechParts extends Omit<VisitParts, "isDelivered" | "hasTried" | "now"> {
  readonly progress: ProgressStore;
  readonly now: () => number;
  /** Who receives, about whom and for which registration, as `delivered` events name it: a hash. */
  readonly to: string;
  /** Statements of events, in their order. */
  readonly say: (events: readonly StoredEvent[]) => readonly Told[];
}

/** The name under which it is noted of events that a state brought back: whoever answered has told them. */
const restoredTo = (to: string) => `${to}.state`;

export type Speech = ReturnType<typeof createSpeech>;

/** All that is to be told in one session: how it begins and ends, what came of it, and all of the log that has not been told. */
export function createSpeech(parts: SpeechParts) {
  const { progress, to, begun, watching, say } = parts;
  const deliveries = foldedOf(progress, deliveredFold);
  const outcomes = () => outcomesFor(deliveries.getState(), to);
  const restored = () => outcomesFor(deliveries.getState(), restoredTo(to));
  const isDelivered = (id: string) => outcomes().has(id);
  const trials = new Set(["answered", "exam-submitted"]);

  /** Events follow each other also where the clock does not: nothing may come after the end. */
  const now = () => Math.max(parts.now(), progress.events().at(-1)?.at ?? 0);

  const visit: Visit = createVisit({
    ...parts,
    now,
    isDelivered,
    hasTried: () => {
      const foreign = restored();
      return progress.events().some(({ id, at, type }) => at >= begun && trials.has(type) && !foreign.has(id));
    },
  });

  /** Of what somebody did on this machine: all of it, told or not. */
  const own = (): readonly StoredEvent[] => {
    const foreign = restored();
    return progress.events().filter(({ id }) => progress.counts(id) && !foreign.has(id));
  };

  const inSession = (statement: Statement) => (parts.speaking.cmi5 ? within(statement, begun) : statement);

  return {
    isDelivered,
    outcomes,
    own,
    deliveries,
    /** What has not been answered for yet, in the order in which it is to arrive. */
    waiting(): readonly Statement[] {
      // What was told needs no words again: those of a paper are looked at until the last of its answers has been.
      const events = watching ? [] : own().filter(({ id, type }) => type !== "answered" || !isDelivered(id));
      const told = say(events).flatMap(({ statements }) => statements);
      return [visit.first, ...told.map(inSession), ...visit.outcomes()].filter(({ id }) => !isDelivered(id));
    },
    /** All that was said of the log, and of this session so far, whether or not it has been answered for. */
    said(): readonly Statement[] {
      const told = watching ? [] : say(own()).flatMap(({ statements }) => statements);
      return [visit.first, ...told.map(inSession), ...visit.outcomes()];
    },
    last: () => visit.last(),
    /** Notes of events that a state brought that whoever answered has told of them. */
    noteBrought(events: readonly StoredEvent[], append: (noted: { statements: string[] }, to: string) => void) {
      const ids = events.map(({ id }) => id);
      for (let at = 0; at < ids.length; at += MOST_IDS)
        append({ statements: ids.slice(at, at + MOST_IDS) }, restoredTo(to));
    },
  };
}
