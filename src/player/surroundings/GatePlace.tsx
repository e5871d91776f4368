import { useEffect, useState } from "react";
import { useLate, useSession } from "../context.ts";

type GateFor = typeof import("../profiles/GateFor.tsx")["GateFor"];

let came: { readonly GateFor: GateFor } | undefined;

/** Asks who is there, when somebody has to say it. Only then is there anything to fetch. */
export function GatePlace() {
  const asking = useSession((state) => state.status === "asking");
  const people = useLate((late) => late.people);
  const [parts, setParts] = useState(came);
  useEffect(() => {
    if (!asking || parts !== undefined) return;
    const load = () =>
      import("../profiles/GateFor.tsx").then(
        (module) => {
          came = module;
          setParts(module);
        },
        // The page stays without anybody's progress, and can be read.
        () => addEventListener("online", load, { once: true }),
      );
    void load();
    return () => removeEventListener("online", load);
  }, [asking, parts]);
  return parts !== undefined && people !== undefined ? <parts.GateFor people={people} asking={asking} /> : null;
}
