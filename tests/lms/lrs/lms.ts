import { barOf } from "./cmi5-bars.ts";
import { orderFaults, takenOf } from "./cmi5-order.ts";
import { cmi5Faults } from "./cmi5-statement.ts";
import type { LaunchData, MoveOn, Session, Taken } from "./cmi5-words.ts";
import * as words from "./cmi5-words.ts";
import { fetchOf } from "./doorway.ts";
import { secondsText, statementOfLms } from "./lms-statements.ts";
import { createLrs, type Lrs, type LrsOptions } from "./lrs.ts";
import type { Fields } from "./shapes.ts";
import { type Answer, type Asked, json, refusal, type Visitor } from "./words.ts";

export interface LmsOptions extends Omit<LrsOptions, "visitor" | "endpoint"> {
  /** Where the LMS is; ends in `/`. Its store is below it. */
  readonly address?: string;
  /** How long a session that ended may still be told of what was before its end, in milliseconds (9.3.8). */
  readonly grace?: number;
}

/** An AU, whoever takes it, and how. */
export interface Enrolment {
  /** As the course structure has it. */
  readonly publisherId: string;
  readonly moveOn: MoveOn;
  readonly masteryScore?: number;
  readonly launchMode?: LaunchData["launchMode"];
  readonly returnURL?: string;
  readonly actor?: Fields;
  /** The first launch with one makes the registration. */
  readonly registration?: string;
  /** The languages that whoever learns wants, as 11.1 has them. */
  readonly languages?: string;
  /** The address of the AU without its parameters. */
  readonly url?: string;
}

export interface Launch {
  readonly session: Session;
  /** The parameters of the launch (8.1), to be put after the `?`. */
  readonly query: string;
}

export interface Lms {
  readonly lrs: Lrs;
  readonly sessions: readonly Session[];
  launch(enrolment: Enrolment): Launch;
  /** Whether the course is satisfied. */
  satisfied(registration: string): boolean;
  /** From now on the token of a session is worth nothing. */
  expire(session: Session): void;
  /** What whoever asks for a token is answered (8.2). */
  token(asked: Asked): Answer;
  /** As the page's own `fetch`, for addresses of the LMS and of its store. */
  readonly fetch: (url: string | URL, init?: RequestInit) => Promise<Response>;
}

export const LEARNER = { objectType: "Agent", account: { homePage: "https://lms.test/", name: "7" } } as const;
const REGISTRATION = "a0a37fbe-04f1-46a3-9135-29aa41d4f1ee";

/** An LMS that takes cmi5 at its word: launches, gives tokens once, looks at every statement, and says when a course is satisfied. */
export function createLms(options: LmsOptions = {}): Lms {
  const { address = "http://lms.test/", now = () => Date.now(), grace = 0 } = options;
  const sessions: Session[] = [];
  const taken = new Map<string, Taken[]>();
  const isTold = new Set<string>();
  const byToken = new Map<string, Session>();
  const keys = new Map<string, { readonly session: Session; used: boolean }>();
  const takenIn = (registration: string) => taken.get(registration) ?? [];

  const tellSatisfied = (session: Session): void => {
    const { registration, launchData } = session;
    if (isTold.has(registration) || !words.isSatisfied(launchData.moveOn, takenIn(registration))) return;
    isTold.add(registration);
    lrs.add(statementOfLms(session, "satisfied", now()));
  };

  const visitorOf = (authorization: string): Visitor | undefined => {
    const session = byToken.get(authorization);
    return (
      session && {
        bars: (asked) => barOf(session, asked, now(), grace),
        barsStatements: (fresh) => [
          ...fresh.flatMap((statement) => cmi5Faults(session, statement)),
          ...orderFaults(session, takenIn(session.registration), fresh, now(), grace),
        ],
        took(fresh) {
          const added = takenOf(session, fresh);
          taken.set(session.registration, [...takenIn(session.registration), ...added]);
          session.latest = Math.max(session.latest ?? 0, ...fresh.map(({ timestamp }) => Date.parse(timestamp)));
          if (added.some(({ verb }) => verb === "initialized")) {
            // 10.2.1 and 11.0: both are read before anything is said.
            if (!session.hasReadLaunchData) lrs.violations.push("initialized without its launch data");
            if (!session.hasReadPreferences) lrs.violations.push("initialized without the learner's preferences");
          }
          if (added.some(({ verb }) => verb === "terminated")) session.terminated = now();
          tellSatisfied(session);
        },
      }
    );
  };
  const lrs = createLrs({ ...options, endpoint: `${address}xapi/`, visitor: visitorOf });

  const token = ({ method, query }: Asked): Answer => {
    if (method !== "POST") {
      lrs.violations.push(`${method} for a token (8.2.1)`);
      return refusal(405, "POST alone");
    }
    const key = query.get("k") ?? "";
    const found = keys.get(key);
    if (found === undefined) return json(200, { "error-code": "2", "error-text": "no such session" });
    if (found.used || found.session.abandoned !== undefined) {
      lrs.habits.push("asks for a token again (8.2.1)");
      return json(200, { "error-code": "1", "error-text": "The authorization token has already been returned." });
    }
    found.used = true;
    const authToken = btoa(`session:${key}`);
    byToken.set(`Basic ${authToken}`, found.session);
    return json(200, { "auth-token": authToken });
  };

  const toLms = fetchOf(address, async (asked) => token(asked));

  return {
    lrs,
    sessions,
    launch(enrolment) {
      const { publisherId, actor = LEARNER, registration = REGISTRATION, moveOn, masteryScore, returnURL } = enrolment;
      const number = sessions.length + 1;
      const id = `session-${number}`;
      const activityId = `${address}au/${encodeURIComponent(publisherId)}`;
      for (const other of sessions) {
        if (other.registration !== registration || other.terminated !== undefined || other.abandoned !== undefined)
          continue;
        // 9.3.6.
        other.abandoned = now();
        lrs.add(statementOfLms(other, "abandoned", now(), { result: { duration: secondsText(0) } }));
      }
      const launchData: LaunchData = {
        contextTemplate: {
          // An LMS may put in more than it has to.
          contextActivities: {
            grouping: [
              { objectType: "Activity", id: publisherId },
              { objectType: "Activity", id: `${address}class`, definition: { name: { ca: "El grup" } } },
            ],
          },
          extensions: { [words.SESSION_ID]: id, [`${address}tenant`]: { id: 7 } },
        },
        launchMode: enrolment.launchMode ?? "Normal",
        moveOn,
        ...(masteryScore !== undefined && { masteryScore }),
        ...(returnURL !== undefined && { returnURL }),
      };
      const session: Session = {
        id,
        registration,
        activityId,
        actor,
        launchData,
        hasReadLaunchData: false,
        hasReadPreferences: false,
      };
      sessions.push(session);
      keys.set(String(number), { session, used: false });
      lrs.putState(activityId, actor, words.LAUNCH_DATA, registration, launchData);
      if (enrolment.languages !== undefined) {
        lrs.putProfile(actor, words.PREFERENCES, { languagePreference: enrolment.languages, audioPreference: "on" });
      }
      lrs.add(statementOfLms(session, "launched", now(), { url: enrolment.url ?? address }));
      tellSatisfied(session);
      const query = new URLSearchParams({
        endpoint: lrs.endpoint,
        fetch: `${address}fetch?k=${number}`,
        actor: JSON.stringify(actor),
        registration,
        activityId,
      });
      return { session, query: String(query) };
    },
    satisfied: (registration) => isTold.has(registration),
    expire(session) {
      for (const [token, of] of byToken) if (of === session) byToken.delete(token);
    },
    token,
    fetch: (url, init) => (String(url).startsWith(lrs.endpoint) ? lrs.fetch : toLms)(url, init),
  };
}
