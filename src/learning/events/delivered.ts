import * as v from "valibot";
import { defineEvent } from "./define.ts";
import { envelope, MOST_IDS } from "./envelope.ts";

/** The id of an xAPI statement: an event's own, or one derived from it. */
const statement = v.pipe(v.string(), v.regex(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/));

/**
 * A learning record store has answered for statements: it has them, or will never take them. What is named here is not sent to it
 * again. Published for ever; what may change says `envelope.ts`.
 */
const schema = v.object({
  ...envelope,
  type: v.literal("delivered"),
  v: v.literal(1),
  data: v.object({
    /** Hash of where they went, about whom and for which registration. No address and nobody's name. */
    to: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
    /** Those that it has. */
    statements: v.pipe(v.array(statement), v.maxLength(MOST_IDS)),
    /** Those that it refused for good: the status of HTTP, and what it said, cut short. */
    refused: v.exactOptional(
      v.pipe(
        v.array(
          v.object({
            id: statement,
            status: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599)),
            text: v.pipe(v.string(), v.maxLength(500)),
          }),
        ),
        v.minLength(1),
        v.maxLength(MOST_IDS),
      ),
    ),
  }),
});

export type Delivered = v.InferOutput<typeof schema>;

export const delivered = defineEvent({ type: "delivered", version: 1, schema, former: [] });
