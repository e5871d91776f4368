import { SOME_APP, type UserAgent } from "./user-agent.ts";
import type { WhyNot } from "./why-not.ts";

/** What the browser says of the place where answers are kept. What it does not say is left out. */
export interface BrowserFacts {
  readonly agent: UserAgent;
  /** Not plain http. */
  readonly secure: boolean;
  /** Opened from the home screen or as an app of its own. */
  readonly installed: boolean;
  /** Whether the browser has promised to delete nothing by itself. */
  readonly persisted?: boolean;
  /** Whether that can be asked for. */
  readonly canPersist: boolean;
  /** Bytes of all that the site keeps, and of all that it may. */
  readonly usage?: number;
  readonly quota?: number;
  /** It acts as it does in private windows. Nobody can know for sure. */
  readonly perhapsPrivate: boolean;
}

/** What is known of one person's answers. */
export interface LogFacts {
  readonly storage: "durable" | WhyNot;
  /** Answers given, and things made, in all. */
  readonly done: number;
  /** Of these, those that no copy holds. */
  readonly answersAtRisk: number;
  readonly madeAtRisk: number;
  /** Rows in the database that do not read. */
  readonly unreadable: number;
  /** The last copy that was handed over. */
  readonly copiedAt?: number;
  /** The reminder was put off until then. */
  readonly remindAfter?: number;
  /** The first moment at which something was done. */
  readonly since?: number;
}

export interface HealthFacts extends BrowserFacts, LogFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** `danger`: something is or will be lost. `risk`: it can be. `note`: good to know. `good`: as it should be. */
export type Rank = "danger" | "risk" | "note" | "good";

/** What the learner can do about it, at a press. */
export type Remedy = "copy" | "persist" | "install" | "recover";

export type FindingId =
  | "kept"
  | "refused"
  | "newer"
  | "full"
  | "corrupt"
  | "failed"
  | "inApp"
  | "someApp"
  | "insecure"
  | "week"
  | "private"
  | "room"
  | "persisted"
  | "evictable"
  | "neverCopied"
  | "copyOld"
  | "copyFresh"
  | "unreadable"
  | "installed";

export interface Finding {
  readonly id: FindingId;
  readonly rank: Rank;
  /** For the words. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly remedies: readonly Remedy[];
}

const DAY = 86_400_000;
/** Less than this is left to a site whose storage is as good as full. */
const LITTLE_ROOM = 20_000_000;
/** So much work, in answers, is worth a reminder; where the browser has promised to keep it, so much. */
const MUCH = 15;
const VERY_MUCH = 50;

const order: readonly Rank[] = ["danger", "risk", "note", "good"];

/** What there is to say of how safe a person's answers are: the worst first, each with what can be done about it. */
export function assess(facts: HealthFacts): readonly Finding[] {
  const found = [...kept(facts), ...place(facts), ...promise(facts), ...copies(facts)];
  return found.sort((a, b) => order.indexOf(a.rank) - order.indexOf(b.rank));
}

/** Whether what is kept is kept at all, and can be read. */
function kept({ storage, unreadable, done }: HealthFacts): readonly Finding[] {
  if (storage === "durable") {
    if (unreadable > 0) return [finding("unreadable", "risk", ["copy"], { count: unreadable })];
    return [finding("kept", "good", [], { count: done })];
  }
  return [finding(storage, "danger", storage === "corrupt" || storage === "full" ? ["recover", "copy"] : ["copy"])];
}

/** What the place is where it is kept. */
function place({ agent, secure, installed, usage, quota, perhapsPrivate }: HealthFacts): readonly Finding[] {
  const found: Finding[] = [];
  if (agent.inApp === SOME_APP) found.push(finding("someApp", "danger", ["copy"]));
  else if (agent.inApp !== undefined) found.push(finding("inApp", "danger", ["copy"], { app: agent.inApp }));
  // Whatever is inside an app has that to say; the rules of Safari come after.
  else if (losesAfterWeek({ agent, installed })) found.push(finding("week", "risk", ["install", "copy"]));
  if (perhapsPrivate) found.push(finding("private", "risk", ["copy"]));
  if (!secure) found.push(finding("insecure", "risk", ["copy"]));
  if (usage !== undefined && quota !== undefined && quota - usage < LITTLE_ROOM)
    found.push(finding("room", "risk", ["copy"]));
  if (installed) found.push(finding("installed", "good", []));
  return found;
}

/** Whether the browser deletes by itself. */
function promise({ persisted, canPersist, secure, storage }: HealthFacts): readonly Finding[] {
  if (storage === "refused" || persisted === undefined || !secure) return [];
  if (persisted) return [finding("persisted", "good", [])];
  return [finding("evictable", "note", canPersist ? ["persist"] : ["copy"])];
}

function copies({ now, copiedAt, answersAtRisk, madeAtRisk, done, storage }: HealthFacts): readonly Finding[] {
  const atRisk = answersAtRisk + madeAtRisk;
  if (done === 0 || storage === "refused") return [];
  if (copiedAt === undefined) {
    return [finding("neverCopied", atRisk >= MUCH ? "risk" : "note", ["copy"], { count: atRisk })];
  }
  if (atRisk === 0) return [finding("copyFresh", "good", [], { days: daysSince(copiedAt, now) })];
  const rank = atRisk >= MUCH && now - copiedAt >= 30 * DAY ? "risk" : "note";
  return [finding("copyOld", rank, ["copy"], { count: atRisk, days: daysSince(copiedAt, now) })];
}

/** Safari deletes what a page has kept after seven days of use without a visit; not of what is installed. */
export function losesAfterWeek({ agent, installed }: Pick<HealthFacts, "agent" | "installed">): boolean {
  return agent.engine === "webkit" && !installed;
}

/**
 * Whether to ask for a copy now: only where the browser may delete by itself, or after long work that nothing else
 * holds; and not within a week of the last copy or of the last time it was put off.
 */
export function remindsOf(facts: HealthFacts): { readonly answers: number; readonly made: number } | undefined {
  const { now, storage, answersAtRisk, madeAtRisk, copiedAt, remindAfter, since, persisted } = facts;
  // Where nothing is kept, or no longer can be, a notice says more.
  if (storage !== "durable") return undefined;
  if (remindAfter !== undefined && now < remindAfter) return undefined;
  const exposed =
    persisted !== true || losesAfterWeek(facts) || facts.agent.inApp !== undefined || facts.perhapsPrivate;
  const work = answersAtRisk + madeAtRisk;
  const quiet = now - (copiedAt ?? Number.NEGATIVE_INFINITY);
  const due = exposed
    ? (answersAtRisk >= MUCH || (madeAtRisk > 0 && work > 0)) && quiet >= 7 * DAY
    : work >= VERY_MUCH && now - (copiedAt ?? since ?? now) >= 60 * DAY;
  return due ? { answers: answersAtRisk, made: madeAtRisk } : undefined;
}

/** When a reminder that was put off may come again. */
export const putOffUntil = (now: number): number => now + 7 * DAY;

function daysSince(moment: number, now: number): number {
  return Math.max(0, Math.floor((now - moment) / DAY));
}

function finding(
  id: FindingId,
  rank: Rank,
  remedies: readonly Remedy[],
  values?: Readonly<Record<string, string | number>>,
): Finding {
  return { id, rank, remedies, ...(values && { values }) };
}
