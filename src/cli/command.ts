/** What the commands that take options have in common. */

/** A kind of option, as `parseArgs` of `node:util` knows it. */
export const text = { type: "string" } as const;
export const flag = { type: "boolean" } as const;

/** Where a command speaks: what was asked for, and what goes with it. */
export interface Voice {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** The one of a terminal. */
export const aloud: Voice = { print: console.log, complain: console.error };

/** What was read, or the first sentence of why it cannot be, and where to look. */
export function parsed<Values>(read: () => Values): Values | string {
  try {
    return read();
  } catch (error) {
    const [why = ""] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    return `${why.replace(/\.$/, "")}. --help tells of all options`;
  }
}

/** `a, b` as a list. */
export const listOf = (list: string): readonly string[] =>
  list
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);

/** Says what there is to say where there are no options: how the command is used, if that was asked for, or what was not understood. Gives the exit code. */
export function answerTo(said: string, usage: string, { print, complain }: Voice): 0 | 2 {
  if (said === usage) {
    print(usage);
    return 0;
  }
  complain(said);
  return 2;
}
