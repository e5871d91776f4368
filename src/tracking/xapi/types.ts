/**
 * The words of xAPI 1.0.3 that this program uses, as types: a statement says who did what, to what, with what result. IRIs are
 * absolute, ids of statements are UUIDs, `timestamp` is ISO 8601 in UTC, durations are ISO 8601.
 */
export type Iri = string;

/** What is said in several languages, by BCP 47 tag. */
export type LanguageMap = Readonly<Record<string, string>>;

/** Whoever learns, as the receiver named them at the launch. Never made up here. */
export interface Agent {
  readonly objectType?: "Agent";
  readonly name?: string;
  readonly account?: { readonly homePage: Iri; readonly name: string };
  readonly mbox?: string;
  readonly mbox_sha1sum?: string;
  readonly openid?: string;
}

export interface Verb {
  readonly id: Iri;
  readonly display: LanguageMap;
}

export type Extensions = Readonly<Record<Iri, unknown>>;

export interface Component {
  readonly id: string;
  readonly description?: LanguageMap;
}

export interface ActivityDefinition {
  readonly type?: Iri;
  readonly name?: LanguageMap;
  readonly description?: LanguageMap;
  readonly moreInfo?: Iri;
  readonly interactionType?:
    | "choice"
    | "sequencing"
    | "matching"
    | "fill-in"
    | "long-fill-in"
    | "numeric"
    | "likert"
    | "performance"
    | "true-false"
    | "other";
  readonly correctResponsesPattern?: readonly string[];
  readonly choices?: readonly Component[];
  readonly source?: readonly Component[];
  readonly target?: readonly Component[];
  readonly scale?: readonly Component[];
  readonly steps?: readonly Component[];
  readonly extensions?: Extensions;
}

export interface Activity {
  readonly objectType?: "Activity";
  readonly id: Iri;
  readonly definition?: ActivityDefinition;
}

export interface Score {
  /** −1 to 1. */
  readonly scaled?: number;
  readonly raw?: number;
  readonly min?: number;
  readonly max?: number;
}

export interface Result {
  readonly score?: Score;
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  readonly duration?: string;
  readonly extensions?: Extensions;
}

export interface ContextActivities {
  readonly parent?: readonly Activity[];
  readonly grouping?: readonly Activity[];
  readonly category?: readonly Activity[];
  readonly other?: readonly Activity[];
}

export interface Context {
  readonly registration?: string;
  readonly contextActivities?: ContextActivities;
  readonly platform?: string;
  readonly language?: string;
  readonly extensions?: Extensions;
}

export interface Statement {
  readonly id: string;
  readonly actor: Agent;
  readonly verb: Verb;
  readonly object: Activity;
  readonly result?: Result;
  readonly context?: Context;
  readonly timestamp: string;
}

/** Where statements go, as the launch said it. The endpoint ends in `/`. The authorisation never leaves the tab's memory. */
export interface Receiver {
  readonly endpoint: string;
  /** The `Authorization` header, whole: `Basic …`. */
  readonly authorization: string;
}

/**
 * What all statements of one session share: who, about what, and the context that the receiver asked for (`contextTemplate` in cmi5;
 * `{}` in plain xAPI). `activity` is the object of the session as a whole, as the launch named it; `publisher` is the course's own
 * id, below which lessons and exercises have theirs.
 */
export interface Speaking {
  readonly actor: Agent;
  readonly activity: Iri;
  readonly publisher: Iri;
  readonly registration?: string;
  readonly context: Context;
  /** BCP 47, of the learner's interface. */
  readonly lang: string;
  readonly cmi5: boolean;
}
