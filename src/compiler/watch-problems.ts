import type { ParseContext } from "../exercises/parsing.ts";

/** A context to read on with, and whether no problem has been reported through it so far. */
export interface Watch {
  readonly context: ParseContext;
  sound(): boolean;
}

/** Keeps watch over problems: where there was one, there is nothing to compile. */
export function watchProblems(given: ParseContext): Watch {
  let sound = true;
  const context: ParseContext = {
    ...given,
    problem(id, at, message) {
      sound = false;
      given.problem(id, at, message);
    },
  };
  return { context, sound: () => sound };
}
