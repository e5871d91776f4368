import { canonicalJson } from "../../../base/hash.ts";
import { testId } from "../../../learning/testing.ts";
import type { Fetch } from "../client.ts";
import type { Statement } from "../types.ts";

/** What happens to a request. `before`, `after`: it is cut off before or after the store has done what it asks. */
export type Fault =
  | "before"
  | "after"
  | "never"
  | { readonly status: number; readonly text?: string; readonly after?: string };

/** A store in memory for tests of the delivery: it judges no statement, and fails in the ways in which stores do. */
export interface StoreTwin {
  readonly fetch: Fetch;
  readonly stored: Map<string, Statement>;
  readonly documents: Map<string, unknown>;
  /** What was asked, with what. */
  readonly asked: { readonly url: string; readonly init: RequestInit }[];
  /** Ids of the statements in each request. */
  readonly batches: string[][];
  /** Statements that it refuses. */
  readonly bad: Set<string>;
  /** Of the next requests, the first first; `undefined`: none. */
  readonly faults: (Fault | undefined)[];
  /** Of all requests for which none is set. */
  always: Fault | undefined;
  /** Says no also to what it has just as it is sent, as some do. */
  strict: boolean;
  mostBytes: number;
}

export function storeTwin(): StoreTwin {
  const reply = (status: number, text = "", after: string | null = null) => ({
    status,
    text: async () => text,
    headers: { get: (name: string) => (name === "Retry-After" ? after : null) },
  });

  const post = (body: string) => {
    if (body.length > twin.mostBytes) return reply(413, "<h1>Request Entity Too Large</h1>");
    const statements = JSON.parse(body) as Statement[];
    twin.batches.push(statements.map(({ id }) => id));
    if (statements.some(({ id }) => twin.bad.has(id))) return reply(400, "Bad statement");
    const isThere = ({ id, ...rest }: Statement) => {
      const own = twin.stored.get(id);
      return own !== undefined && (twin.strict || canonicalJson(own) !== canonicalJson({ id, ...rest }));
    };
    if (statements.some(isThere)) return reply(409);
    for (const statement of statements) if (!twin.stored.has(statement.id)) twin.stored.set(statement.id, statement);
    return reply(200, JSON.stringify(statements.map(({ id }) => id)));
  };

  const answer = (url: string, init: RequestInit) => {
    if (init.method === "POST") return post(String(init.body));
    if (init.method === "PUT") {
      twin.documents.set(url, JSON.parse(String(init.body)));
      return reply(204);
    }
    const one = twin.stored.get(new URL(url).searchParams.get("statementId") ?? "");
    if (one !== undefined) return reply(200, JSON.stringify(one));
    return twin.documents.has(url) ? reply(200, JSON.stringify(twin.documents.get(url))) : reply(404);
  };

  const twin: StoreTwin = {
    stored: new Map(),
    documents: new Map(),
    asked: [],
    batches: [],
    bad: new Set(),
    faults: [],
    always: undefined,
    strict: false,
    mostBytes: Number.POSITIVE_INFINITY,
    async fetch(url, init) {
      twin.asked.push({ url, init });
      const fault = twin.faults.length > 0 ? twin.faults.shift() : twin.always;
      if (fault === "never") return new Promise(() => {});
      if (fault === "before") throw new TypeError("Failed to fetch");
      if (typeof fault === "object") return reply(fault.status, fault.text, fault.after);
      const answered = answer(url, init);
      if (fault === "after") throw new TypeError("Failed to fetch");
      return answered;
    },
  };
  return twin;
}

export const anAgent = { account: { homePage: "https://lms.example", name: "42" } } as const;

/** The n-th statement of a test, n seconds after the first. */
export function aStatement(n: number, words = "Answered"): Statement {
  return {
    id: testId(n),
    actor: anAgent,
    verb: { id: "http://adlnet.gov/expapi/verbs/answered", display: { en: words } },
    object: { id: `urn:atenta:course:a-course:item:${n}` },
    timestamp: new Date(1_795_334_400_000 + n * 1_000).toISOString(),
  };
}
