import * as v from "valibot";
import { defineEvent } from "./define.ts";
import { envelope } from "./envelope.ts";

/** The longest note, in characters: many pages. What is written by hand stays below; what is imported is held to it. */
export const MOST_NOTE = 20_000;

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const quote = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2_000));

/** What is noted, and where. */
export const noteData = v.object({
  lesson: name,
  /** The title under which the lesson was read: what is left to call it by when it is gone. */
  title: v.pipe(v.string(), v.maxLength(500)),
  /** Where: a block of the lesson by its index and, as far as there is one, its section. */
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  section: v.exactOptional(name),
  /** The section's title as it was read: what is left to call it by. */
  heading: v.exactOptional(v.pipe(v.string(), v.maxLength(500))),
  /** The words that were marked, as they were read in the envelope's `lang`. Left out: the whole block is meant. */
  quote: v.exactOptional(quote),
  /** A few words before it, which tell equal quotes of a block apart. */
  before: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  /** Markdown. Empty: a bookmark. */
  text: v.pipe(v.string(), v.maxLength(MOST_NOTE)),
  /** The learner took it away. */
  removed: v.exactOptional(v.literal(true)),
});

/**
 * What a learner noted at a passage, whole, as it stood when they paused. Of one note the latest event says what it is; the
 * earlier ones are its history. A note without words is a bookmark. Published for ever; what may change says `envelope.ts`.
 */
const schema = v.object({
  ...envelope,
  type: v.literal("noted"),
  v: v.literal(1),
  /** Which note: the `id` of the first event about it, or any other UUIDv7. */
  note: envelope.id,
  data: noteData,
});

export type Noted = v.InferOutput<typeof schema>;

export const noted = defineEvent({ type: "noted", version: 1, schema, former: [] });
