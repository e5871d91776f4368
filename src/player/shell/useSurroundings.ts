import { useEffect, useState } from "react";
import { useProgress, useSession } from "../context.ts";

type Surroundings = typeof import("../surroundings/parts.tsx");

let came: Surroundings | undefined;

/**
 * What stands around every page and can wait until the first answer can be given, or until somebody has to say who they
 * are: who is here, what is kept for use
 * without a connection, what there is to say about it. `undefined` until it has come.
 */
export function useSurroundings(): Surroundings | undefined {
  const ready = useProgress((state) => state.ready);
  const asking = useSession((state) => state.status === "asking");
  const [parts, setParts] = useState(came);
  useEffect(() => {
    if (!(ready || asking) || parts !== undefined) return;
    const load = () =>
      import("../surroundings/parts.tsx").then(
        (module) => {
          came = module;
          setParts(module);
        },
        // Without a connection the page is whole without them.
        () => addEventListener("online", load, { once: true }),
      );
    void load();
    return () => removeEventListener("online", load);
  }, [ready, asking, parts]);
  return parts;
}
