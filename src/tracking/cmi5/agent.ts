import * as v from "valibot";
import type { Agent } from "../xapi/types.ts";

export type { Agent };

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const address = text(2_000);

/** An agent with one of the four ways by which xAPI tells people apart (xAPI 1.0.3, Data 2.4.2). What else it has is left out. */
const agent = v.pipe(
  v.object({
    objectType: v.optional(v.literal("Agent")),
    name: v.optional(text(500)),
    account: v.optional(v.object({ homePage: address, name: text(1_000) })),
    mbox: v.optional(v.pipe(address, v.regex(/^mailto:[^\s@]+@[^\s@]+$/))),
    mbox_sha1sum: v.optional(v.pipe(v.string(), v.regex(/^[\da-f]{40}$/i))),
    openid: v.optional(address),
  }),
  v.check((read) => [read.account, read.mbox, read.mbox_sha1sum, read.openid].filter(Boolean).length === 1),
);

/** Whoever learns, as a launch names them; `undefined`: nobody that a statement could be about. Never throws. */
export function agentOf(value: unknown): Agent | undefined {
  const read = v.safeParse(agent, ofOldVersions(value));
  if (!read.success) return undefined;
  return Object.fromEntries(Object.entries(read.output).filter(([, each]) => each !== undefined));
}

/**
 * xAPI 0.9 had a list of each, and other names for the parts of an account: SCORM Cloud and what was modelled on it launch plain xAPI
 * packages so to this day.
 */
function ofOldVersions(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const one = (part: unknown) => (Array.isArray(part) && part.length === 1 ? (part[0] as unknown) : part);
  const read: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, one(part)]),
  );
  const { account } = read;
  if (typeof account !== "object" || account === null || !("accountName" in account)) return read;
  const { accountServiceHomePage, accountName } = account as Readonly<Record<string, unknown>>;
  return { ...read, account: { homePage: accountServiceHomePage, name: accountName } };
}
