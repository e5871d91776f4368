import * as format from "./formats.ts";
import { comparable } from "./same.ts";
import { type Fields, isFields } from "./shapes.ts";
import { agentFaults, statementFaults, statementHabits } from "./statement.ts";
import { type Answer, type Asked, json, jsonOf, refusal, type Statement, type Visitor } from "./words.ts";

export interface StatementParts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Makes an id for a statement without one. */
  readonly newId: () => string;
  readonly violated: (what: string) => void;
  readonly noted: (what: string) => void;
  /** A statement came that the store has already, in other words. */
  readonly differed: (id: string) => void;
  /** What a store says of a statement that it has already in the very same words: some say 409 all the same. */
  readonly again: "fine" | "conflict";
  /** Why this store does not want a statement that is good otherwise. */
  readonly refuse?: (statement: Statement) => string | undefined;
}

export interface Statements {
  /** In the order in which they came. */
  readonly all: readonly Statement[];
  answer(asked: Asked, visitor: Visitor): Answer;
  /** What the platform itself says. */
  add(statement: Fields): void;
}

const VOIDED = "http://adlnet.gov/expapi/verbs/voided";
const filters = [
  "agent",
  "verb",
  "activity",
  "registration",
  "since",
  "until",
  "limit",
  "format",
  "ascending",
  "attachments",
];

/** The resource of statements (xAPI-Communication, 2.1). */
export function createStatements(parts: StatementParts): Statements {
  const { now, violated } = parts;
  const all: Statement[] = [];
  const byId = new Map<string, string>();

  const keep = (statement: Fields): void => {
    const id = String(statement.id).toLowerCase();
    byId.set(id, comparable(statement));
    const stored = new Date(now()).toISOString();
    all.push({ timestamp: stored, version: "1.0.0", ...statement, stored } as unknown as Statement);
  };

  const bad = (status: number, why: string): Answer => {
    violated(`${status} ${why}`);
    return refusal(status, why);
  };

  const store = (given: readonly unknown[], visitor: Visitor): Answer => {
    const faults = given.flatMap((statement, n) => statementFaults(statement).map((fault) => `${n}: ${fault}`));
    if (faults.length > 0) return bad(400, faults.join("\n"));
    const statements = given.map((of) => ({ ...(of as Statement), id: (of as Statement).id ?? parts.newId() }));
    const ids = statements.map(({ id }) => id.toLowerCase());
    if (new Set(ids).size < ids.length) return bad(400, "two statements of one id in a batch");
    // 2.3.2 of xAPI-Data, and cmi5 6.3: whoever learns voids nothing.
    if (statements.some(({ verb }) => verb.id === VOIDED)) return bad(403, "not authorised to void statements");
    const unwanted = statements.map((statement) => parts.refuse?.(statement)).find((why) => why !== undefined);
    if (unwanted !== undefined) return refusal(400, unwanted);
    const known = statements.filter(({ id }) => byId.has(id.toLowerCase()));
    const other = known.find((statement) => byId.get(statement.id.toLowerCase()) !== comparable(statement));
    if (other !== undefined) {
      parts.differed(other.id);
      return refusal(409, `${other.id} is there, and says something else`);
    }
    if (known.length > 0 && parts.again === "conflict") return refusal(409, `${known[0]?.id} is there`);
    const fresh = statements.filter(({ id }) => !byId.has(id.toLowerCase()));
    const barred = visitor.barsStatements?.(fresh) ?? [];
    if (barred.length > 0) return bad(403, barred.join("\n"));
    for (const [n, statement] of given.entries()) {
      if (fresh.includes(statements[n] as Statement)) {
        for (const habit of statementHabits(statement as Fields, now())) parts.noted(habit);
      }
    }
    for (const statement of fresh) keep(statement);
    visitor.took?.(fresh);
    return json(
      200,
      statements.map(({ id }) => id),
    );
  };

  const write = ({ method, query, headers, body }: Asked, visitor: Visitor): Answer => {
    // 1.5 and 3.2.
    if (!/^application\/json\s*(?:;|$)/i.test(headers.get("content-type") ?? ""))
      return bad(400, "must be application/json");
    const read = jsonOf(body);
    if (read === undefined) return bad(400, "no JSON");
    const { value } = read;
    if (method === "POST") {
      if (query.size > 0) return bad(400, "POST takes no parameters");
      return store(Array.isArray(value) ? value : [value], visitor);
    }
    const id = query.get("statementId");
    if (id === null || query.size > 1 || format.uuid(id) !== undefined)
      return bad(400, "PUT takes a statementId alone");
    if (!isFields(value)) return bad(400, "PUT takes one statement");
    if (value.id !== undefined && value.id !== id) return bad(400, "the id is not the statementId");
    const answer = store([{ ...value, id }], visitor);
    return answer.status === 200 ? { status: 204 } : answer;
  };

  const find = (query: URLSearchParams): Answer => {
    const id = query.get("statementId");
    const unknown = [...query.keys()].find((name) => name !== "statementId" && !filters.includes(name));
    if (unknown !== undefined) return bad(400, `no parameter ${unknown}`);
    if (id !== null) {
      if ([...query.keys()].some((name) => !["statementId", "attachments", "format"].includes(name))) {
        return bad(400, "statementId stands alone");
      }
      const found = all.find((statement) => statement.id.toLowerCase() === id.toLowerCase());
      return found === undefined ? refusal(404, "no such statement") : json(200, found);
    }
    const agent = query.get("agent");
    const wanted = agent === null ? undefined : jsonOf(agent);
    if (agent !== null && (wanted === undefined || agentFaults(wanted.value).length > 0)) return bad(400, "no agent");
    const is = (name: string, value: unknown) => !query.has(name) || query.get(name) === value;
    const statements = all.filter(
      ({ actor, verb, object, context, stored }) =>
        (wanted === undefined || sameAgent(actor, wanted.value)) &&
        is("verb", verb.id) &&
        is("activity", object.id) &&
        is("registration", context?.registration) &&
        String(stored) > (query.get("since") ?? "") &&
        (!query.has("until") || String(stored) <= (query.get("until") ?? "")),
    );
    if (query.get("ascending") !== "true") statements.reverse();
    const most = Number(query.get("limit") ?? 0);
    return json(200, { statements: most > 0 ? statements.slice(0, most) : statements, more: "" });
  };

  return {
    all,
    add: keep,
    answer(asked, visitor) {
      const isRead = asked.method === "GET" || asked.method === "HEAD";
      const isWrite = asked.method === "POST" || asked.method === "PUT";
      const answer = isRead ? find(asked.query) : isWrite ? write(asked, visitor) : bad(400, `no ${asked.method} here`);
      const through = new Date(now()).toISOString();
      return { ...answer, headers: { ...answer.headers, "X-Experience-API-Consistent-Through": through } };
    },
  };
}

/** Two agents are the same by their one identifier (xAPI-Communication, 2.1.3 "agent"). */
export function sameAgent(one: unknown, other: unknown): boolean {
  return agentKey(one) === agentKey(other);
}

export function agentKey(agent: unknown): string {
  if (!isFields(agent)) return "";
  const { account, mbox, mbox_sha1sum, openid } = agent;
  return JSON.stringify(isFields(account) ? [account.homePage, account.name] : [mbox, mbox_sha1sum, openid]);
}
