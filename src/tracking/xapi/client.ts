import type { Clock } from "../../base/clock.ts";
import type { Timers } from "../../storage/timers.ts";
import type { Client, Found, Sending, StateAddress, Trouble } from "./delivery.ts";
import type { Receiver } from "./types.ts";

/** What is needed of `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Pick<Response, "status" | "text"> & Heads>;

interface Heads {
  readonly headers: Pick<Headers, "get">;
}

export interface ClientParts {
  readonly fetch: Fetch;
  readonly timers: Timers;
  readonly clock: Pick<Clock, "now">;
}

/** Who does not answer within so many milliseconds is gone. */
const PATIENCE = 20_000;
/** So much of what a store says is kept. */
const SAID = 500;
/** A day: whoever asks for more patience than that is asked again all the same. */
const LONGEST = 86_400_000;

interface Said {
  readonly status: number;
  readonly text: string;
  /** Milliseconds. */
  readonly after?: number;
}

const SILENCE: Said = { status: 0, text: "" };

interface Asked {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly body?: string;
  readonly keepalive?: boolean | undefined;
}

/**
 * Speaks xAPI 1.0.3 with a learning record store. The authorisation is in the one header that is for it, and follows no redirect.
 *
 * Of what comes back nothing is believed that does not look as the specification says: between a device and its store there may be
 * a hotel's network that says yes to everything.
 */
export function createClient(receiver: Receiver, { fetch, timers, clock }: ClientParts): Client {
  const { endpoint, authorization } = receiver;

  const ask = async ({ method, path, body, keepalive = false }: Asked): Promise<Said> => {
    const abort = new AbortController();
    const callOff = timers.after(PATIENCE, () => abort.abort());
    // Also where whoever is asked does not listen to being called off.
    const tooLate = new Promise<Said>((resolve) => {
      abort.signal.addEventListener("abort", () => resolve(SILENCE));
    });
    const answered = async (): Promise<Said> => {
      try {
        const reply = await fetch(`${endpoint}${path}`, {
          method,
          headers: {
            Authorization: authorization,
            "X-Experience-API-Version": "1.0.3",
            ...(body !== undefined && { "Content-Type": "application/json" }),
          },
          ...(body !== undefined && { body }),
          ...(keepalive && { keepalive }),
          credentials: "omit",
          redirect: "error",
          referrerPolicy: "no-referrer",
          cache: "no-store",
          signal: abort.signal,
        });
        const after = afterOf(reply.headers.get("Retry-After"), clock.now());
        return { status: reply.status, text: await reply.text(), ...(after !== undefined && { after }) };
      } catch {
        return SILENCE;
      }
    };
    const said = await Promise.race([answered(), tooLate]);
    callOff();
    return said;
  };

  const find = async (path: string): Promise<Found> => {
    const said = await ask({ method: "GET", path });
    if (said.status === 404) return { is: "none" };
    const value = said.status === 200 ? jsonOf(said.text) : undefined;
    return value === undefined ? troubleOf(said) : { is: "found", value };
  };

  return {
    async send(statements, { keepalive }: Sending = {}) {
      const said = await ask({ method: "POST", path: "statements", body: JSON.stringify(statements), keepalive });
      if (said.status === 409) return { is: "there" };
      // The ids come back (xAPI-Communication, 2.1.2). Whoever says yes without having read them has stored nothing.
      const ids = said.status === 200 ? jsonOf(said.text) : undefined;
      if (!Array.isArray(ids)) return troubleOf(said);
      const has = new Set(ids.map((id) => String(id).toLowerCase()));
      return statements.every(({ id }) => has.has(id)) ? { is: "stored" } : troubleOf(said);
    },
    readStatement: (id) => find(`statements?${queryOf({ statementId: id })}`),
    readState: (address) => find(statePath(address)),
    async writeState(address, document, { keepalive }: Sending = {}) {
      const said = await ask({ method: "PUT", path: statePath(address), body: JSON.stringify(document), keepalive });
      const isKept = said.status === 204 || (said.status === 200 && !/^\s*</.test(said.text));
      return isKept ? { is: "stored" } : troubleOf(said);
    },
    readProfile: (agent, profileId) => find(`agents/profile?${queryOf({ agent: JSON.stringify(agent), profileId })}`),
  };
}

function statePath({ activityId, agent, registration, stateId }: StateAddress): string {
  const values = { activityId, agent: JSON.stringify(agent), stateId };
  return `activities/state?${queryOf(registration === undefined ? values : { ...values, registration })}`;
}

const queryOf = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");

/** What a reply means that is not the one hoped for. Only a 400 says that the fault is in what was sent. */
function troubleOf({ status, text, after }: Said): Trouble {
  const said = { status, text: plain(text) };
  if (status === 400) return { is: "refused", ...said };
  if (status === 413) return { is: "too-large" };
  if (status === 401 || status === 403) return { is: "unauthorised", ...said };
  if (status === 429 || status === 503) return { is: "busy", status, ...(after !== undefined && { after }) };
  return { is: "gone", ...said };
}

/** `Retry-After` (RFC 9110, 10.2.3): seconds, or a date. In milliseconds from now. */
function afterOf(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? "";
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(0, ms), LONGEST);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** In one line, and cut: it is shown and kept, and it may be a whole page. */
function plain(text: string): string {
  return text
    .slice(0, 10 * SAID)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ")
    .trim()
    .slice(0, SAID)
    .replace(/\p{Cs}$/u, "");
}
