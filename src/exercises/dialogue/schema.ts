import type { Root as Hast } from "hast";

/** A branching conversation: what a customer says, what the learner can say, and where that leads. */
export interface DialogueItem {
  /** Who it is, as the learner reads it: `Marta`. */
  readonly customer: string;
  /** Where it happens: `mostrador de una tienda`. */
  readonly place?: string;
  /** The customer's face. */
  readonly portrait: Portrait;
  readonly channel: Channel;
  /** The customer's mood when it begins. */
  readonly mood: Mood;
  /** In author order. The first one begins. */
  readonly turns: readonly Turn[];
  /** In author order. */
  readonly endings: readonly Ending[];
}

/** 0 calm … 5 furious. */
export type Mood = 0 | 1 | 2 | 3 | 4 | 5;

export const MOST_MOOD = 5;

export const channels = ["counter", "phone"] as const;
export type Channel = (typeof channels)[number];

/**
 * Where a call stands during a turn: it rings, the customer waits, the call is being put through, somebody has hung up.
 * A turn without one is an ordinary conversation.
 */
export const callStates = ["ring", "hold", "transfer", "hang-up"] as const;
export type CallState = (typeof callStates)[number];

export const outcomes = ["good", "fair", "poor"] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * Faces to choose from: people of several ages, origins and genders, named by what is seen and by nothing else. A name
 * that authors have used stays.
 */
export const portraits = [
  "bob",
  "ponytail",
  "curls",
  "braids",
  "afro",
  "hijab",
  "short",
  "beard",
  "bald",
  "turban",
  "glasses",
  "grey-bun",
  "grey-beard",
  "teen",
] as const;
export type Portrait = (typeof portraits)[number];

/** What the customer says at one point, and what can be said back. */
export interface Turn {
  readonly id: string;
  /** What is heard. A paragraph that is emphasised whole is no speech, but tells what happens. */
  readonly prose: Hast;
  /** Who speaks, where it is not the customer: a colleague who takes the call, say. */
  readonly speaker?: string;
  readonly call?: CallState;
  /** In author order; one to nine. */
  readonly options: readonly Option[];
}

export interface Option {
  /** What the learner says or does, in one line. */
  readonly says: Hast;
  /** The id of the turn or the ending to which it leads. */
  readonly to: string;
  /** How it moves the mood, −5 … 5. The mood never leaves 0 … 5. */
  readonly mood: number;
  /** Why it does. */
  readonly why: Hast;
}

export interface Ending {
  readonly id: string;
  readonly outcome: Outcome;
  /** How it ended. */
  readonly prose: Hast;
}

/**
 * Stored for ever: what was chosen at each turn, from the first, as an index into the turn's options in author order.
 * Whole once it leads to an ending.
 */
export interface DialogueAnswer {
  readonly picks: readonly number[];
}
