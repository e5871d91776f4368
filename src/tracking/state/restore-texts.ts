import * as v from "valibot";
import { readLate } from "../../learning/events/late.ts";
import { made } from "../../learning/events/made.ts";
import { noted } from "../../learning/events/noted.ts";
import { isKnown } from "../../learning/events/types.ts";
import { madeId, type Timeless } from "./envelopes.ts";
import { momentOf } from "./moments.ts";
import type { RestoredEvent, Restoring } from "./restoring.ts";
import { MADE, NOTE } from "./texts.ts";
import type { TextRecord } from "./types.ts";

/** Notes and things made that a log lacks, or of which it has an earlier version. Nothing that comes from a state is trusted. */
export function restoredTexts(given: Restoring): readonly Timeless<RestoredEvent>[] {
  const { state, known } = given;
  const latest = new Map<string, { readonly at: number; readonly json: string }>();
  for (const event of known) {
    const late = event.type === "noted" ? readLate(event) : undefined;
    const thing = isKnown(event) && event.type === "made" ? event : undefined;
    const of = late?.type === "noted" ? `${NOTE} ${late.note}` : thing && `${MADE} ${thing.activity}`;
    if (of === undefined || (latest.get(of)?.at ?? -1) > event.at) continue;
    latest.set(of, { at: event.at, json: JSON.stringify((late ?? thing)?.data) });
  }
  return state.texts.flatMap((record) => {
    if (record.kind !== NOTE && record.kind !== MADE) return [];
    const here = latest.get(`${record.kind} ${record.id}`);
    const json = Object(record.json) as { readonly data?: unknown };
    // The same, or what was written here after it.
    if (here !== undefined && (momentOf(record.minute + 1) <= here.at || here.json === JSON.stringify(json.data)))
      return [];
    return restoredText(record, here?.at, given);
  });
}

function restoredText(
  { kind, id, minute, json }: TextRecord,
  after: number | undefined,
  { state, tz, profile, device }: Restoring,
): readonly Timeless<RestoredEvent>[] {
  const event = (at: number) => {
    const about = kind === NOTE ? { type: "noted", note: id } : { type: "made", activity: id };
    const own = madeId([state.attempt, kind, id, minute, JSON.stringify(json)]);
    return { ...Object(json), ...about, id: own, v: 1, at, tz, profile, device };
  };
  const schema: v.GenericSchema = kind === NOTE ? noted.schema : made.schema;
  if (!v.is(schema, event(0))) return [];
  return [
    {
      wanted: momentOf(minute),
      ...(after !== undefined && { after }),
      make: (at) => event(at) as RestoredEvent,
    },
  ];
}
