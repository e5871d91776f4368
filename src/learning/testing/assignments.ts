import type { AssignmentAccepted } from "../events/assignment-accepted.ts";
import type { AssignmentLeft } from "../events/assignment-left.ts";
import type { ResultSent } from "../events/result-sent.ts";
import { testId } from "../testing.ts";

/** Builders of what learners do with assignments, for tests. What a test asserts it passes itself; the rest is filled in. */

const common = { tz: "Europe/Madrid", profile: "a-profile", device: "a-device", lang: "es" };
const anAssignment = "assignment0";

interface Given {
  /** Makes the id. */
  readonly n?: number;
  readonly at?: number;
  readonly assignment?: string;
}

export function acceptedEvent({
  n = 1,
  at = 1_000,
  assignment = anAssignment,
  ...data
}: Given & Partial<AssignmentAccepted["data"]> = {}): AssignmentAccepted {
  return {
    id: testId(n),
    v: 1,
    type: "assignment-accepted",
    at,
    ...common,
    assignment,
    data: { version: 1, code: "E1.a-code", person: "a-person-00", name: "Ana", ...data },
  };
}

export function leftEvent({ n = 2, at = 2_000, assignment = anAssignment }: Given = {}): AssignmentLeft {
  return { id: testId(n), v: 1, type: "assignment-left", at, ...common, assignment, data: {} };
}

export function sentEvent({
  n = 3,
  at = 3_000,
  assignment = anAssignment,
  ...data
}: Given & Partial<ResultSent["data"]> = {}): ResultSent {
  return {
    id: testId(n),
    v: 1,
    type: "result-sent",
    at,
    ...common,
    assignment,
    data: { version: 1, how: "link", details: false, to: "a-key", ...data },
  };
}
