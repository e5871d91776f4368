import * as v from "valibot";

/** The document `atenta` of the State API. Published for ever: a field may be added, a changed meaning is another version. */
const document = v.object({
  version: v.literal(1),
  /** As `suspend_data` holds it in SCORM. */
  state: v.string(),
});

type StateDocument = Readonly<v.InferOutput<typeof document>>;

/** Under which id the state lies. */
export const STATE_ID = "atenta";

/** The document that holds a state. */
export const documentOf = (state: string): StateDocument => ({ version: 1, state });

/**
 * The state in what a store had under that id. What is no such document comes back as its JSON, for `readState` to say that it
 * cannot be read: it is kept, and not overwritten as if nothing had been there.
 */
export function stateIn(value: unknown): string {
  return v.is(document, value) ? value.state : `?${JSON.stringify(value)}`;
}
