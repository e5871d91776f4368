import * as v from "valibot";
import { SHORT_ID } from "../../base/ids.ts";
import { defineEvent } from "./define.ts";
import { envelope } from "./envelope.ts";

/**
 * A learner handed a result over: it left the screen by one of these ways. Whether it arrived nobody here knows. Published for
 * ever; what may change says `envelope.ts`.
 */
const schema = v.object({
  ...envelope,
  type: v.literal("result-sent"),
  v: v.literal(1),
  assignment: v.pipe(v.string(), v.regex(SHORT_ID)),
  data: v.object({
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    how: v.picklist(["share", "link", "file", "qr"]),
    /** With every answer, and not the summary alone. */
    details: v.boolean(),
    /** To which key, in base64url: a trainer who lost theirs asks for it again. */
    to: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
  }),
});

export type ResultSent = v.InferOutput<typeof schema>;

export const resultSent = defineEvent({ type: "result-sent", version: 1, schema, former: [] });
