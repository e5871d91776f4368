import { type Connection, isMetered } from "../offline/connection.ts";

interface Surroundings {
  readonly connection: Connection | undefined;
  /** Calls back when nothing else is to be done. */
  readonly whenIdle: (run: () => void) => void;
}

/** Does what may be wanted soon, when nothing else is to be done and where bytes are free; gives what calls it off. What fails is not missed. */
export const createAhead =
  ({ connection, whenIdle }: Surroundings) =>
  (task: () => Promise<unknown>): (() => void) => {
    if (isMetered(connection)) return () => {};
    let wanted = true;
    whenIdle(() => {
      if (wanted) task().catch(() => {});
    });
    return () => {
      wanted = false;
    };
  };
