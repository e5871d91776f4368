import { useRef, useState } from "react";
import { readSketch, type Sketch, sketchesKey, withSketch } from "../../assignment/sketch.ts";
import { usePlayer, useProgress } from "../../player/context.ts";

/** Longer than anybody writes: beyond it nothing can be kept, and so nothing is taken. */
const LONGEST = { message: 20_000, line: 1_000, number: 40 } as const;

/**
 * What is being written: kept at every change, so that a reload, another language or another page lose nothing. `of`: the id of what
 * is to be changed, or `new`.
 */
export function useSketch(of: string, beginning: Sketch) {
  const { progress } = usePlayer();
  const values = useProgress((all) => all.values[sketchesKey]);
  const kept = readSketch(values, of);
  /** Whether something was there when the page was opened. */
  const [resumed, setResumed] = useState(kept !== undefined);
  const before = useRef<Sketch>(undefined);
  const [emptied, setEmptied] = useState(false);
  const keep = (sketch: Sketch | undefined) =>
    progress.keepValue(sketchesKey, withSketch(progress.getState().values[sketchesKey], of, sketch));
  return {
    sketch: kept ?? beginning,
    resumed: resumed && kept !== undefined,
    emptied,
    put(change: Partial<Sketch>) {
      const now = readSketch(progress.getState().values[sketchesKey], of) ?? beginning;
      setEmptied(false);
      keep(cut({ ...now, ...change }));
    },
    anew() {
      before.current = kept;
      setResumed(false);
      setEmptied(true);
      keep(undefined);
    },
    undo() {
      setEmptied(false);
      keep(before.current);
    },
    /** It was given out. */
    done: () => keep(undefined),
  };
}

function cut(sketch: Sketch): Sketch {
  const { line, number, message } = LONGEST;
  return {
    ...sketch,
    title: sketch.title.slice(0, line),
    trainer: sketch.trainer.slice(0, line),
    message: sketch.message.slice(0, message),
    pass: sketch.pass.slice(0, number),
    items: sketch.items.slice(0, number),
    examPass: sketch.examPass.slice(0, number),
    minutes: sketch.minutes.slice(0, number),
    attempts: sketch.attempts.slice(0, number),
  };
}
