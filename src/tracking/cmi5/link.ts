import * as v from "valibot";
import { type Agent, agentOf } from "./agent.ts";

/**
 * What the link that opened a package says: who receives, who learns, and about what. `fetch`: where the token is asked for once
 * (cmi5 8.1); `authorization`: the whole header (plain xAPI).
 */
export interface LaunchLink {
  /** Ends in `/`. */
  readonly endpoint: string;
  readonly actor: Agent;
  /** Left out in plain xAPI: the package's own. */
  readonly activity?: string;
  readonly registration?: string;
  readonly fetch?: string;
  readonly authorization?: string;
  /** What the platform is called, where plain xAPI says so. */
  readonly platform?: string;
}

const LONGEST = 4_000;

/** An address of the web, without a name and a password in it: those could be sent to nobody (Fetch, 5.4). */
const web = v.pipe(
  v.string(),
  v.maxLength(LONGEST),
  v.check((text) => {
    const url = addressOf(text);
    return url !== undefined && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
  }),
);

/** An absolute IRI: a scheme, and something after it. */
const iri = v.pipe(v.string(), v.maxLength(LONGEST), v.regex(/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i));

const endpoint = v.pipe(
  web,
  v.transform((text) => {
    const { origin, pathname } = new URL(text);
    return `${origin}${pathname.replace(/\/*$/, "/")}`;
  }),
);

/** As RFC 9562 writes it, of any version. */
const uuid = v.pipe(v.string(), v.regex(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i));

const actor = v.pipe(
  v.string(),
  v.maxLength(LONGEST),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const agent = agentOf(parsed(dataset.value));
    if (agent !== undefined) return agent;
    addIssue({ message: "actor" });
    return NEVER;
  }),
);

/** What may stand in a header: visible signs of ASCII, and blanks between them (RFC 9110, 5.5). */
const header = v.pipe(v.string(), v.maxLength(LONGEST), v.regex(/^[!-~](?:[ -~]*[!-~])?$/));

const ofCmi5 = v.object({ endpoint, fetch: web, actor, registration: uuid, activityId: iri });

/** Rustici Software's convention, which is how platforms launch "Tin Can" packages. */
const ofXapi = v.object({
  endpoint,
  auth: v.optional(header),
  actor,
  registration: v.optional(uuid),
  activity_id: v.optional(iri),
  activity_platform: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

/** The parameter of plain xAPI that lets whoever has it write in the learner's name: it must not stay in the address bar. */
export const SECRET = "auth";

/**
 * Reads the part of an address after its `?`. `undefined`: nobody launched it. `wrong`: somebody tried, and these parameters are missing
 * or not what they should be. Never throws.
 */
export function linkOf(
  search: string,
  format: "cmi5" | "xapi",
): LaunchLink | { readonly wrong: readonly string[] } | undefined {
  const given = new URLSearchParams(search);
  // Empty is what some platforms send where they have nothing to say.
  const named = Object.fromEntries([...given].filter(([, value]) => value !== ""));
  if (!("endpoint" in named) && !("fetch" in named)) return undefined;
  if (format === "xapi") {
    const read = v.safeParse(ofXapi, named);
    if (!read.success) return wrongIn(read.issues);
    const { auth, activity_id, activity_platform, ...link } = read.output;
    return {
      ...defined(link),
      ...(auth !== undefined && { authorization: auth }),
      ...(activity_id !== undefined && { activity: activity_id }),
      ...(activity_platform !== undefined && { platform: activity_platform }),
    };
  }
  const read = v.safeParse(ofCmi5, named);
  if (!read.success) return wrongIn(read.issues);
  const { activityId, ...link } = read.output;
  // An agent of a mailbox is no learner of an LMS: cmi5 9.2 asks for an account.
  return link.actor.account === undefined ? { wrong: ["actor"] } : { ...link, activity: activityId };
}

function wrongIn(issues: readonly v.BaseIssue<unknown>[]): { readonly wrong: readonly string[] } {
  return { wrong: [...new Set(issues.map(({ path }) => String(path?.[0]?.key ?? "")))] };
}

function defined<Link extends { readonly registration?: string | undefined }>(link: Link) {
  const { registration, ...rest } = link;
  return { ...rest, ...(registration !== undefined && { registration }) };
}

function addressOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
