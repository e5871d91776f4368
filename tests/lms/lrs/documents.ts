import { createHash } from "node:crypto";
import * as format from "./formats.ts";
import { isFields } from "./shapes.ts";
import { agentFaults } from "./statement.ts";
import { agentKey } from "./statements.ts";
import { type Answer, type Asked, json, jsonOf, refusal } from "./words.ts";

/** A document as it is kept. */
export interface Document {
  readonly type: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The documents of one resource, by their context and their id. */
export type Shelf = Map<string, Map<string, Document>>;

/** Which parameters say what a document is about, and which one is its id (xAPI-Communication, 2.3 and 2.6). */
export interface Resource {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly id: "stateId" | "profileId";
  /** Whether whoever writes has to say what they know of (3.1). */
  readonly guarded: boolean;
}

export const stateResource: Resource = {
  required: ["activityId", "agent"],
  optional: ["registration"],
  id: "stateId",
  guarded: false,
};

export const profileResource: Resource = { required: ["agent"], optional: [], id: "profileId", guarded: true };

/** 3.1: the SHA-1 of what is in it, in quotes. */
export const etagOf = (body: string): string => `"${createHash("sha1").update(body).digest("hex")}"`;

export const contextKey = (resource: Resource, values: (name: string) => string | null): string =>
  JSON.stringify(
    [...resource.required, ...resource.optional].map((name) => {
      const value = values(name);
      return name === "agent" && value !== null ? agentKey(JSON.parse(value)) : value;
    }),
  );

const formats: Readonly<Record<string, (value: string) => string | undefined>> = {
  activityId: format.iri,
  registration: format.uuid,
  since: format.timestamp,
  agent: (value) => {
    const read = jsonOf(value);
    return read === undefined ? "no JSON" : agentFaults(read.value)[0];
  },
};

/** What is wrong with the parameters of a request (3.2: unknown ones are refused too). */
function queryFault({ required, optional, id }: Resource, { method, query }: Asked): string | undefined {
  const lacking = required.find((name) => !query.has(name));
  if (lacking !== undefined) return `lacks ${lacking}`;
  const isList = !query.has(id);
  if (isList && (method === "PUT" || method === "POST")) return `lacks ${id}`;
  const may = [...required, ...optional, id, ...(isList && method === "GET" ? ["since"] : [])];
  for (const [name, value] of query) {
    if (!may.includes(name)) return `no parameter ${name}`;
    const wrong = formats[name]?.(value);
    if (wrong !== undefined) return `${name}: ${wrong}`;
  }
  return new Set(query.keys()).size < [...query.keys()].length ? "a parameter twice" : undefined;
}

/** Answers for one of the resources of documents (2.2, 2.3, 2.6, 3.1). `bad` takes down what was wrong. */
export function answerDocument(
  resource: Resource,
  shelf: Shelf,
  asked: Asked,
  now: number,
  bad: (status: number, why: string) => Answer,
): Answer {
  const { method, query, headers, body } = asked;
  const fault = queryFault(resource, asked);
  if (fault !== undefined) return bad(400, fault);
  const key = contextKey(resource, (name) => query.get(name));
  const documents = shelf.get(key) ?? new Map<string, Document>();
  shelf.set(key, documents);
  const id = query.get(resource.id);
  if (method === "GET" || method === "HEAD") {
    if (id === null) {
      const since = Date.parse(query.get("since") ?? "") || 0;
      return json(
        200,
        [...documents].filter(([, { at }]) => at > since).map(([name]) => name),
      );
    }
    const found = documents.get(id);
    if (found === undefined) return refusal(404, "no such document");
    const modified = new Date(found.at).toUTCString();
    return {
      status: 200,
      headers: { "Content-Type": found.type, ETag: etagOf(found.body), "Last-Modified": modified },
      body: found.body,
    };
  }
  if (method === "DELETE") {
    const gone = id === null ? undefined : documents.get(id);
    if (!preconditionHolds(headers, gone)) return bad(412, "somebody was quicker");
    if (id === null) documents.clear();
    else documents.delete(id);
    return { status: 204 };
  }
  if (method !== "PUT" && method !== "POST") return bad(400, `no ${method} here`);
  const before = documents.get(id ?? "");
  // That somebody was quicker is an answer, and no fault of whoever asked.
  if (!preconditionHolds(headers, before)) return refusal(412, "somebody was quicker");
  if (method === "PUT" && resource.guarded && !headers.has("if-match") && !headers.has("if-none-match")) {
    const why = "look at what is there, and send its ETag as If-Match";
    return before === undefined ? bad(400, `must say If-Match or If-None-Match: ${why}`) : bad(409, why);
  }
  const type = headers.get("content-type");
  if (type === undefined) return bad(400, "lacks Content-Type");
  const isJson = /^application\/json\s*(?:;|$)/i.test(type);
  const read = isJson ? jsonOf(body) : undefined;
  if (isJson && read === undefined) return bad(400, "no JSON");
  let next = body;
  if (method === "POST" && before !== undefined) {
    const old = jsonOf(before.body)?.value;
    if (!isFields(old) || !isFields(read?.value) || !/^application\/json/i.test(before.type)) {
      return bad(400, "JSON objects alone can be merged");
    }
    next = JSON.stringify({ ...old, ...read.value });
  }
  documents.set(id ?? "", { type, body: next, at: now });
  return { status: 204 };
}

/** RFC 9110, 13.1.1 and 13.1.2. */
function preconditionHolds(headers: ReadonlyMap<string, string>, before: Document | undefined): boolean {
  const names = (header: string) => header.split(",").map((tag) => tag.trim());
  const tag = before === undefined ? undefined : etagOf(before.body);
  const match = headers.get("if-match");
  const none = headers.get("if-none-match");
  const has = (header: string) => (names(header).includes("*") ? tag !== undefined : names(header).includes(tag ?? ""));
  return (match === undefined || has(match)) && (none === undefined || !has(none));
}
