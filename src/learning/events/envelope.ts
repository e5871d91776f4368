import * as v from "valibot";
import { LAST_MOMENT, UUID7 } from "../../base/ids.ts";

/**
 * The envelope of every event. Published for ever: it is on learners' disks, in their backups, and its `id` is the
 * xAPI statement's id.
 *
 * May change: a type may be added; an optional field may be added to a type's data; a type may get a new version with
 * an upgrader from the one before. Never: the meaning, the name or the presence of a field here.
 */
export const envelope = {
  /** UUIDv7, lower case. One id is one event. */
  id: v.pipe(v.string(), v.regex(UUID7)),
  /** When, in milliseconds since 1970; on one device always later than the event before. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MOMENT)),
  /** The IANA name of the time zone in which it happened. */
  tz: v.pipe(v.string(), v.nonEmpty()),
  profile: v.pipe(v.string(), v.nonEmpty()),
  device: v.pipe(v.string(), v.nonEmpty()),
  /** The language in which the learner saw the content. */
  lang: v.pipe(v.string(), v.nonEmpty()),
};

/** What an event about an exercise also carries: its id, and the hashes of what it asked and of the words it used. */
export const aboutItem = {
  item: v.pipe(v.string(), v.nonEmpty()),
  shape: v.pipe(v.string(), v.nonEmpty()),
  text: v.pipe(v.string(), v.nonEmpty()),
};

/** The ids that an event about other events names. As many as fit; what concerns more takes several events. */
export const MOST_IDS = 1_000;
export const namedIds = v.pipe(v.array(envelope.id), v.minLength(1), v.maxLength(MOST_IDS));

/** The least that makes something an event: enough to keep it, to put it in order and to count it once. */
export const core = v.object({
  id: envelope.id,
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
  type: v.pipe(v.string(), v.nonEmpty()),
  at: envelope.at,
});
