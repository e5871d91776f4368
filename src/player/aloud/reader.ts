import { createStore, type StoreApi } from "zustand/vanilla";
import type { Timers } from "../../storage/timers.ts";
import type { Voice, VoiceInfo } from "./voice.ts";

export interface ReaderState {
  /** `failed`: the voice said nothing twice in a row, and was given up. */
  readonly status: "paused" | "speaking" | "ended" | "failed";
  /** Which line is being read, or would be. */
  readonly at: number;
}

export interface Reader extends StoreApi<ReaderState> {
  /** Reads on, from a line or from where it is. */
  play(from?: number): void;
  /** Falls silent. Going on begins with the same line again: pauses of browsers are not to be relied on. */
  pause(): void;
  /** To a line before or after: read at once if something is being read. */
  move(by: number): void;
  /** Another pace; the line that is being read begins again. */
  pace(speed: number): void;
}

interface ReaderParts {
  readonly voice: Voice;
  readonly with: VoiceInfo;
  readonly timers: Timers;
  readonly lines: readonly { readonly text: string }[];
  readonly speed: number;
  readonly from: number;
}

/** Far more than a letter takes at the usual pace, in milliseconds; and what is added for the beginning. */
const LETTER = 180;
const BEGINNING = 5_000;

/** Reads lines aloud one after the other. A browser that never tells the end of one does not stop it. */
export function createReader({ voice, with: speaker, timers, lines, speed: first, from }: ReaderParts): Reader {
  let speed = first;
  let silent = 0;
  let breakOff = () => {};
  const last = lines.length - 1;
  const within = (at: number) => Math.min(Math.max(at, 0), Math.max(last, 0));
  const store = createStore<ReaderState>(() => ({ status: "paused", at: within(from) }));

  const hush = () => {
    breakOff();
    breakOff = () => {};
  };

  const say = (at: number) => {
    hush();
    const line = lines[at];
    if (line === undefined) return store.setState({ status: "ended", at: 0 });
    store.setState({ status: "speaking", at });
    let over = false;
    const next = (how: "said" | "failed") => {
      if (over) return;
      over = true;
      hush();
      silent = how === "said" ? 0 : silent + 1;
      if (silent > 1) store.setState({ status: "failed" });
      else say(at + 1);
    };
    const stopWaiting = timers.after(BEGINNING + (LETTER * line.text.length) / speed, () => next("failed"));
    const stopVoice = voice.speak({ text: line.text, voice: speaker, speed }, next);
    breakOff = () => {
      over = true;
      stopWaiting();
      stopVoice();
    };
  };

  return {
    ...store,
    play(at = store.getState().at) {
      silent = 0;
      say(within(at));
    },
    pause() {
      hush();
      if (store.getState().status === "speaking") store.setState({ status: "paused" });
    },
    move(by) {
      const { status, at } = store.getState();
      if (status === "speaking") say(within(at + by));
      else store.setState({ status: "paused", at: within(at + by) });
    },
    pace(next) {
      speed = next;
      const { status, at } = store.getState();
      if (status === "speaking") say(at);
    },
  };
}
