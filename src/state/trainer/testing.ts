import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { AssignmentDraft } from "../../assignment/assignment.ts";
import { lessonHash } from "../../assignment/lesson-hash.ts";
import type { Signer } from "../../assignment/port.ts";
import type { Result } from "../../assignment/result.ts";
import { sealResult } from "../../assignment/sealed-result.ts";
import { ids, sampleResult } from "../../assignment/testing/samples.ts";
import { type Bytes, fromBase64Url, toBase64Url, utf8 } from "../../base/bytes.ts";
import { memoryChannels } from "../../storage/memory-channel.ts";
import type { RowCodec } from "../../storage/row-codec.ts";
import { crypto, somebody, subtle } from "../../storage/sealing/testing.ts";
import { systemRandom } from "../../storage/system.ts";
import type { Incoming, Trainer, TrainerState } from "./contract.ts";
import { createTrainer, type TrainerParts } from "./trainer.ts";

/** A trainer's device, and people who send their results. */

export const NOW = 1_795_440_000_000;

export type OpenState = Extract<TrainerState, { readonly status: "open" }>;

/** A browser in which tabs of a trainer open. Its clock stands still until it is set. */
export function trainersBrowser(given: Partial<TrainerParts> = {}) {
  const indexedDB = given.indexedDB ?? new IDBFactory();
  const channel = memoryChannels();
  const clock = { at: NOW, now: () => clock.at, zone: () => "Europe/Madrid" };
  const parts: TrainerParts = {
    course: "a-course",
    profile: "a-profile",
    codec: undefined,
    isHere: async () => true,
    subtle,
    channel,
    clock,
    random: systemRandom,
    timers: {
      after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    },
    rounds: 3,
    ...given,
    indexedDB,
  };
  return {
    indexedDB,
    clock,
    parts,
    /** A tab in which the trainer's pages are open. */
    async tab(codec?: RowCodec): Promise<Trainer> {
      const trainer = createTrainer({ ...parts, codec });
      trainer.know(ids.map((id) => ({ id })));
      await opened(trainer);
      return trainer;
    },
    names: async () => (await indexedDB.databases()).map(({ name }) => name),
  };
}

/** What is open; throws if it is not. */
export function stateOf(trainer: Trainer): OpenState {
  const state = trainer.getState();
  if (state.status !== "open") throw new Error(`It is ${state.status}`);
  return state;
}

/** Waits until a state is what is asked for. */
export function until(trainer: Trainer, is: (state: TrainerState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (is(trainer.getState())) return resolve();
    const stop = trainer.subscribe((state) => {
      if (!is(state)) return;
      stop();
      resolve();
    });
  });
}

const opened = (trainer: Trainer) => until(trainer, ({ status }) => status !== "opening");

export const draft: AssignmentDraft = {
  title: "Quejas, antes de Navidad",
  trainer: "Núria Puig",
  lessons: ids.map(lessonHash),
  order: "free",
  pass: 70,
  number: "optional",
  message: "El jueves lo vemos.\nTraed un caso.",
};

/** A short id that a number gives. */
export const idOf = (n: number): string => toBase64Url(utf8(`p${n}`.padEnd(8, " ")));

/** What a person sends. */
export const resultOf = (assignment: string, n: number, given: Partial<Result> = {}): Result => ({
  ...sampleResult,
  assignment,
  person: idOf(n),
  name: `Persona ${n}`,
  at: NOW - 1_000,
  ...given,
});

/** The same without details. */
export function summaryOf({ details: _, ...result }: Result): Result {
  return result;
}

/** The text that a person's device makes of a result. */
export async function sent(result: Result, to: string | Bytes, signer?: Signer): Promise<string> {
  const key = typeof to === "string" ? (fromBase64Url(to) as Bytes) : to;
  return sealResult(result, { to: key, signer: signer ?? (await somebody()).signer, crypto });
}

/** A text as it comes in. */
export const text = (said: string, name = "resultado.txt"): Incoming => ({
  name,
  size: said.length,
  text: async () => said,
});
