import * as v from "valibot";
import { defineEvent } from "./define.ts";
import { envelope } from "./envelope.ts";

const code = v.pipe(v.string(), v.nonEmpty(), v.maxLength(12_000));

/**
 * A trainer's signature came back for a certificate of this learner. Of several by one key the latest counts. Published for ever;
 * what may change says `envelope.ts`.
 */
const schema = v.object({
  ...envelope,
  type: v.literal("countersigned"),
  v: v.literal(1),
  data: v.object({
    /** The code of the certificate, as it was issued. */
    certificate: code,
    /** The trainer's code, as it came (`assignment/countersignature.ts`). */
    code,
  }),
});

export type Countersigned = v.InferOutput<typeof schema>;

export const countersigned = defineEvent({ type: "countersigned", version: 1, schema, former: [] });
