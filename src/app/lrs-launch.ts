import type { Clock } from "../base/clock.ts";
import { canonicalJson, hash } from "../base/hash.ts";
import type { Timers } from "../storage/timers.ts";
import { LAUNCH_DATA, type LaunchData, languagesIn, launchDataOf, PREFERENCES } from "../tracking/cmi5/launch-data.ts";
import { type LaunchLink, linkOf, SECRET } from "../tracking/cmi5/link.ts";
import { createSessionMemory, type SessionMemory, type SessionRecord } from "../tracking/cmi5/session-memory.ts";
import { fetchToken } from "../tracking/cmi5/token.ts";
import type { KeyStorage } from "../tracking/copy.ts";
import type { Refusal } from "../tracking/port.ts";
import { createClient } from "../tracking/xapi/client.ts";
import type { Client, Found, StateAddress } from "../tracking/xapi/delivery.ts";
import { STATE_ID } from "../tracking/xapi/document.ts";
import type { Iri } from "../tracking/xapi/types.ts";

export interface LaunchParts {
  readonly format: "cmi5" | "xapi";
  /** What the activity is where plain xAPI names none: the package's own id. */
  readonly publisher: Iri;
  /** The name under which the tab remembers the session. */
  readonly memory: string;
  readonly location: Pick<Location, "href" | "search">;
  /** Shows another address without going there. */
  readonly replaceAddress: (address: string) => void;
  readonly sessionStorage: KeyStorage | undefined;
  readonly fetch: typeof fetch;
  readonly timers: Timers;
  readonly clock: Pick<Clock, "now">;
}

/** What a receiver had when it launched the package, and how it is spoken to. */
export interface OpenLaunch {
  readonly is: "open";
  readonly link: LaunchLink;
  readonly activity: Iri;
  readonly client: Client;
  readonly data: LaunchData;
  /** Codes of languages that the learner prefers, the first one first. */
  readonly languages: readonly string[];
  /** Where the state is, and what is there. */
  readonly address: StateAddress;
  readonly state: Found;
  /** Unlike those of all other sessions, and when it began, in milliseconds since 1970. */
  readonly session: string;
  readonly begun: number;
  /** The session is over, and the receiver has been told: after a reload nothing may follow. */
  readonly end: () => void;
}

/**
 * `alone`: nobody launched it, or nobody knows who learns. `shut`: it is known who learns, and nothing can be told in this visit:
 * `over`: it has ended; `unbegun`: it could not begin.
 */
export type LrsLaunch =
  | { readonly is: "alone"; readonly refusal?: Refusal }
  | {
      readonly is: "shut";
      readonly why: "over" | "unbegun";
      readonly link: LaunchLink;
      readonly activity: Iri;
      readonly refusal?: Refusal;
    }
  | OpenLaunch;

/** Finds out who launched a package, and what they have for it. Speaks to the addresses of the launch alone. Never rejects. */
export async function openLaunch(parts: LaunchParts): Promise<LrsLaunch> {
  const { format, publisher, location, fetch } = parts;
  const link = linkOf(location.search, format);
  if (link === undefined) return { is: "alone" };
  if ("wrong" in link) return { is: "alone", refusal: refused("launch", { text: link.wrong.join(", ") }) };
  const { endpoint, registration } = link;
  const activity = link.activity ?? publisher;
  const shut = (why: "over" | "unbegun", refusal?: Refusal): LrsLaunch => ({
    ...{ is: "shut", why, link, activity },
    ...(refusal !== undefined && { refusal }),
  });
  const launch = hash(canonicalJson([endpoint, link.actor, registration, activity, link.fetch]));
  const memory = createSessionMemory(parts.sessionStorage, parts.memory);
  const record = await sessionOf(parts, link, launch, memory);
  if ("why" in record) return shut("unbegun", record);
  if (format === "cmi5" && record.ended) return shut("over");

  const { authorization, begun } = record;
  const client = createClient({ endpoint, authorization }, { ...parts, fetch: (url, init) => fetch(url, init) });
  const of = { activityId: activity, agent: link.actor, ...(registration !== undefined && { registration }) };
  const address = { ...of, stateId: STATE_ID };
  const isCmi5 = format === "cmi5";
  const [laid, preferred, state] = await Promise.all([
    isCmi5 ? patient(parts, () => client.readState({ ...of, stateId: LAUNCH_DATA })) : NOTHING,
    isCmi5 ? client.readProfile(link.actor, PREFERENCES) : NOTHING,
    patient(parts, () => client.readState(address)),
  ]);
  const data = isCmi5 ? (laid.is === "found" ? launchDataOf(laid.value) : undefined) : contextOf(link);
  // Without what it has laid ready nothing may be told; and without what it had, it would be told over that.
  if (data === undefined) return shut("unbegun", refused(LAUNCH_DATA, troubleOf(laid)));
  if (isTrouble(state) && state.is !== "refused") return shut("unbegun", refused("State", troubleOf(state)));
  memory.write(record);
  const template = data.contextTemplate.extensions?.[SESSION_ID];
  return {
    ...{ is: "open", link, activity, client, data, address, state, begun },
    languages: preferred.is === "found" ? languagesIn(preferred.value) : [],
    session: typeof template === "string" ? template : `${launch}.${begun}`,
    end: () => memory.write({ ...record, ended: true }),
  };

  function contextOf({ platform }: LaunchLink): LaunchData {
    return { contextTemplate: platform === undefined ? {} : { platform }, mode: "normal" };
  }
}

const SESSION_ID: Iri = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
const NOTHING: Found = { is: "none" };

/** The authorisation of a session, and since when it lasts: as the tab remembers it, or anew. */
async function sessionOf(
  { format, location, replaceAddress, fetch, clock }: LaunchParts,
  link: LaunchLink,
  launch: string,
  memory: SessionMemory,
): Promise<SessionRecord | Refusal> {
  const known = memory.read(launch);
  const begin = (authorization: string): SessionRecord => ({
    ...{ version: 1, launch, authorization, begun: clock.now(), ended: false },
  });
  if (format === "xapi") {
    // Where the address had no secret it was taken out of it before the page was loaded again.
    const authorization = link.authorization ?? known?.authorization;
    if (authorization === undefined) return refused("launch", { text: SECRET });
    hideSecret(location, replaceAddress);
    const goesOn = link.authorization === undefined && known !== undefined && !known.ended;
    const record = goesOn ? known : begin(authorization);
    memory.write(record);
    return record;
  }
  if (known !== undefined) return known;
  const token = await fetchToken(link.fetch ?? "", (url, init) => fetch(url, init));
  if ("why" in token) return { ...refused("fetch", token), why: token.why === "gone" ? "gone" : "refused" };
  const record = begin(token.authorization);
  // At once: it is given to nobody twice.
  memory.write(record);
  return record;
}

function hideSecret({ href }: Pick<Location, "href">, replaceAddress: (address: string) => void): void {
  const url = new URL(href);
  if (!url.searchParams.has(SECRET)) return;
  url.searchParams.delete(SECRET);
  replaceAddress(url.href);
}

/** Milliseconds between two tries of a question without whose answer nothing can begin. */
const PAUSES = [500, 1_500];

async function patient({ timers }: Pick<LaunchParts, "timers">, ask: () => Promise<Found>): Promise<Found> {
  let found = await ask();
  for (const ms of PAUSES) {
    const passing = found.is === "busy" || (found.is === "gone" && found.status !== 0);
    if (!passing) break;
    await new Promise<void>((resolve) => timers.after(ms, resolve));
    found = await ask();
  }
  return found;
}

type Trouble = Exclude<Found, { is: "found" | "none" }>;

const isTrouble = (found: Found): found is Trouble => found.is !== "found" && found.is !== "none";

function troubleOf(found: Found): { readonly code?: number; readonly text?: string } {
  if (!isTrouble(found)) return {};
  return { ...("status" in found && { code: found.status }), ...("text" in found && { text: found.text }) };
}

function refused(what: string, { code = 0, text = "" }: { readonly code?: number; readonly text?: string }): Refusal {
  return { why: "refused", what, code, text, diagnostic: "" };
}
