import { answerDocument, contextKey, type Document, profileResource, type Shelf, stateResource } from "./documents.ts";
import { fetchOf } from "./doorway.ts";
import { type Faulty, garbage, type LrsFault } from "./faults.ts";
import type { Fields } from "./shapes.ts";
import { createStatements } from "./statements.ts";
import { type Answer, type Asked, json, refusal, type Statement, type Visitor } from "./words.ts";

export interface LrsOptions {
  /** Ends in `/`. */
  readonly endpoint?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Who may come in with this `Authorization`; left out: `Basic dGVzdDp0ZXN0` alone. */
  readonly visitor?: (authorization: string) => Visitor | undefined;
  readonly fault?: Faulty;
  /** Lets so many milliseconds pass; left out: none do. */
  readonly wait?: (ms: number) => Promise<void>;
  /** Bytes of a request, at most. */
  readonly largest?: number;
  readonly again?: "fine" | "conflict";
  readonly refuse?: (statement: Statement) => string | undefined;
}

export interface Lrs {
  readonly endpoint: string;
  /** In the order in which they came. */
  readonly statements: readonly Statement[];
  /** Everything that the specification forbids, in words. None is what a good provider leaves behind. */
  readonly violations: string[];
  /** What it advises against. */
  readonly habits: string[];
  /** Ids of statements that came again in other words, as those do that a later session sends once more. */
  readonly conflicts: readonly string[];
  readonly asked: readonly { readonly asked: Asked; readonly status: number }[];
  /** How many requests with statements it has had to answer at the same time, at most. */
  readonly busiest: () => number;
  /** The platform's own statement, which nobody checks. */
  add(statement: Fields): void;
  /** A document of the State resource. */
  state(activityId: string, agent: Fields, stateId: string, registration?: string): Document | undefined;
  putState(activityId: string, agent: Fields, stateId: string, registration: string, value: unknown): void;
  putProfile(agent: Fields, profileId: string, value: unknown): void;
  /** From now on nobody answers; `false`: it is back. */
  gone(isGone: boolean): void;
  /** From now on these faults, or none. */
  failing(fault: Faulty | undefined): void;
  /** What a request is answered with; `undefined`: nothing, the connection is cut. */
  handle(asked: Asked): Promise<Answer | undefined>;
  /** As the page's own `fetch`, for addresses under the endpoint: rejects where the connection is cut. */
  readonly fetch: (url: string | URL, init?: RequestInit) => Promise<Response>;
}

export const BASIC = "Basic dGVzdDp0ZXN0";

/** What a page of another origin needs to be let in and to read (Fetch, "CORS protocol"). */
export const cors = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, DELETE, OPTIONS",
  "Access-Control-Allow-Headers": "Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match",
  "Access-Control-Expose-Headers":
    "ETag, Last-Modified, Retry-After, X-Experience-API-Version, X-Experience-API-Consistent-Through",
} as const;

/** A learning record store that takes xAPI 1.0.3 at its word, and notes whoever does not. */
export function createLrs(options: LrsOptions = {}): Lrs {
  const { endpoint = "http://lrs.test/xapi/", now = () => Date.now(), wait = async () => undefined } = options;
  const visitorOf =
    options.visitor ?? ((authorization: string): Visitor | undefined => (authorization === BASIC ? {} : undefined));
  const violations: string[] = [];
  const habits: string[] = [];
  const conflicts: string[] = [];
  const seen: { readonly asked: Asked; readonly status: number }[] = [];
  const states: Shelf = new Map();
  const profiles: Shelf = new Map();
  let isGone = false;
  let faulty = options.fault;
  let count = 0;
  let busy = 0;
  let busiest = 0;
  let made = 0;

  const statements = createStatements({
    now,
    newId: () => `00000000-0000-4000-8000-${String(made++).padStart(12, "0")}`,
    violated: (what) => void violations.push(what),
    noted: (what) => void habits.push(what),
    differed: (id) => void conflicts.push(id),
    again: options.again ?? "fine",
    ...(options.refuse && { refuse: options.refuse }),
  });

  const bad = (status: number, why: string): Answer => {
    violations.push(`${status} ${why}`);
    return refusal(status, why);
  };

  const decide = (asked: Asked): Answer => {
    const { headers, path, method, body } = asked;
    if (method === "OPTIONS") return { status: 204 };
    // 3.3.
    const version = headers.get("x-experience-api-version");
    if (version === undefined) return bad(400, "lacks X-Experience-API-Version");
    if (!/^1\.0(?:\.\d+)?$/.test(version)) return bad(400, `no version ${version} here`);
    if (version !== "1.0.3") habits.push(`says version ${version}, which is not the latest of 1.0`);
    if (path === "about") return json(200, { version: ["1.0.0", "1.0.1", "1.0.2", "1.0.3"] });
    // 4.0, RFC 7617. That an authorisation runs out is nobody's fault.
    const authorization = headers.get("authorization");
    if (authorization === undefined) return bad(401, "lacks Authorization");
    if (!/^Basic [A-Za-z\d\-._~+/]+=*$/.test(authorization)) return bad(401, "no Basic authorisation");
    const visitor = visitorOf(authorization);
    if (visitor === undefined) return refusal(401, "nobody of that name");
    if (options.largest !== undefined && new TextEncoder().encode(body).length > options.largest) {
      return refusal(413, `more than ${options.largest} bytes`);
    }
    const barred = visitor.bars?.(asked);
    if (barred !== undefined) return bad(403, barred);
    if (path === "statements") return statements.answer(asked, visitor);
    if (path === "activities/state") return answerDocument(stateResource, states, asked, now(), bad);
    if (path === "agents/profile") return answerDocument(profileResource, profiles, asked, now(), bad);
    return bad(404, `no resource ${path}`);
  };

  const complete = (asked: Asked, answer: Answer): Answer => {
    const { body, ...rest } = answer;
    const headers = { ...cors, "X-Experience-API-Version": "1.0.3", ...answer.headers };
    // 1.1.
    return asked.method === "HEAD" || body === undefined ? { ...rest, headers } : { ...rest, headers, body };
  };

  const answerThrough = async (fault: LrsFault | undefined, asked: Asked): Promise<Answer | undefined> => {
    if (fault === undefined) return decide(asked);
    if (fault.is === "delay") {
      await wait(fault.ms);
      return decide(asked);
    }
    if (fault.when === "after") decide(asked);
    if (fault.is === "garbage") return garbage;
    if (fault.is === "silence") return new Promise(() => undefined);
    if (fault.is !== "status") return undefined;
    const more = fault.after === undefined ? {} : { "Retry-After": fault.after };
    return { status: fault.status, headers: { "Content-Type": "text/plain", ...more }, body: "made to fail" };
  };

  const handle: Lrs["handle"] = async (asked) => {
    if (isGone) return undefined;
    const fault = asked.method === "OPTIONS" ? undefined : faulty?.(asked, count++);
    const isOne = asked.method === "POST" && asked.path === "statements";
    if (isOne) busiest = Math.max(busiest, ++busy);
    const answer = await answerThrough(fault, asked);
    if (isOne) busy--;
    if (asked.method !== "OPTIONS") seen.push({ asked, status: answer?.status ?? 0 });
    return answer && complete(asked, answer);
  };

  const keyOfState = (activityId: string, agent: Fields, registration?: string) => {
    const values = { activityId, agent: JSON.stringify(agent), registration } as Record<string, string | undefined>;
    return contextKey(stateResource, (name) => values[name] ?? null);
  };
  const put = (shelf: Shelf, key: string, id: string, value: unknown) => {
    const document = { type: "application/json", body: JSON.stringify(value), at: now() };
    shelf.set(key, (shelf.get(key) ?? new Map<string, Document>()).set(id, document));
  };

  return {
    endpoint,
    statements: statements.all,
    violations,
    habits,
    conflicts,
    asked: seen,
    busiest: () => busiest,
    add: statements.add,
    state: (activityId, agent, stateId, registration) =>
      states.get(keyOfState(activityId, agent, registration))?.get(stateId),
    putState: (activityId, agent, stateId, registration, value) =>
      put(states, keyOfState(activityId, agent, registration), stateId, value),
    putProfile: (agent, profileId, value) =>
      put(
        profiles,
        contextKey(profileResource, () => JSON.stringify(agent)),
        profileId,
        value,
      ),
    gone(is) {
      isGone = is;
    },
    failing(fault) {
      faulty = fault;
    },
    handle,
    fetch: fetchOf(endpoint, handle),
  };
}
