import { useCallback, useRef, useState } from "react";
import { kindOf, type TextKind } from "../../assignment/text-file.ts";
import type { Incoming, Trainer, Verdict } from "../../state/trainer/contract.ts";
import type { Gathered } from "./files.ts";

/** What became of a text, and what it is where it is no result. */
export interface Told {
  readonly verdict: Verdict;
  readonly kind?: TextKind;
  /** The text of what belongs on another page, if it is short. */
  readonly text?: string;
}

export interface Receiving {
  readonly total: number;
  readonly told: readonly Told[];
  readonly skipped: number;
  /** `stopping`: what was begun is read to its end. */
  readonly state: "working" | "stopping" | "stopped" | "done";
}

/** The longest text that is carried to another page in its address. */
const SHORT = 12_000;

/** How many texts are handed to the trainer's side at once: between two such parts one can stop. */
const PART = 10;

interface Waiting {
  readonly incoming: Incoming;
  readonly tell: (verdict: Verdict) => void;
}

/** What is being received, and what is left of it. Whatever comes while it goes on waits for its turn. */
interface Run {
  readonly told: Told[];
  readonly waiting: Waiting[];
  total: number;
  skipped: number;
  state: Receiving["state"];
}

const isOver = (run: Run | undefined) => run === undefined || run.state === "done";

/** Receives texts one after the other, and tells of each. */
export function useReceive(trainer: Trainer) {
  const [receiving, setReceiving] = useState<Receiving>();
  const current = useRef<Run>(undefined);

  const work = useCallback(
    async (run: Run) => {
      const show = () => {
        const { total, told, skipped, state } = run;
        if (current.current === run) setReceiving({ total, told: [...told], skipped, state });
      };
      run.state = "working";
      show();
      // One may be told to stop while a part is read.
      const isStopped = () => (run.state as Receiving["state"]) === "stopping";
      while (run.waiting.length > 0 && !isStopped()) {
        const part = run.waiting.splice(0, PART);
        const seen = part.map((): { text?: string } => ({}));
        const watched = part.map(
          ({ incoming }, n): Incoming => ({ ...incoming, text: () => noted(incoming, seen[n]) }),
        );
        await trainer.receive(watched, (done, verdict) => {
          run.told.push(tellOf(verdict, seen[done - 1]?.text));
          part[done - 1]?.tell(verdict);
          show();
        });
      }
      run.state = run.waiting.length > 0 ? "stopped" : "done";
      show();
    },
    [trainer],
  );

  return {
    receiving,
    /** What became of each, once all of them are read: never, if that was stopped and is not gone on with. */
    receive: useCallback(
      ({ incoming, skipped }: Gathered): Promise<readonly Verdict[]> => {
        const before = current.current;
        const run: Run =
          before === undefined || isOver(before)
            ? { told: [], waiting: [], total: 0, skipped: 0, state: "stopped" }
            : before;
        current.current = run;
        run.total += incoming.length;
        run.skipped += skipped;
        const verdicts = incoming.map(
          (each) => new Promise<Verdict>((tell) => run.waiting.push({ incoming: each, tell })),
        );
        if (run.state === "stopped") void work(run);
        else setReceiving((now) => now && { ...now, total: run.total, skipped: run.skipped });
        return Promise.all(verdicts);
      },
      [work],
    ),
    /** What has been read stays; what has not is left. */
    stop() {
      const run = current.current;
      if (run?.state !== "working") return;
      run.state = "stopping";
      setReceiving((now) => now && { ...now, state: "stopping" });
    },
    /** Reads what was left. */
    goOn() {
      const run = current.current;
      if (run?.state === "stopped") void work(run);
    },
  };
}

async function noted(each: Incoming, seen: { text?: string } | undefined): Promise<string> {
  const text = await each.text();
  if (seen !== undefined) seen.text = text;
  return text;
}

function tellOf(verdict: Verdict, text: string | undefined): Told {
  const kind = text === undefined || verdict.is !== "foreign" ? undefined : kindOf(text);
  if (kind === undefined || kind === "result") return { verdict };
  return { verdict, kind, ...(text !== undefined && text.length <= SHORT && { text }) };
}
