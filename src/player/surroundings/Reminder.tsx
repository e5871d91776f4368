import { useLate, useSession } from "../context.ts";
import { useTakeCopy } from "../data/useTakeCopy.ts";
import { BackupReminder } from "../health/BackupReminder.tsx";
import { useStamp } from "./useStamp.ts";

/** Asks to take a copy along, when it is time. */
export function Reminder() {
  const health = useLate((late) => late.health);
  const known = useSession((state) => state.status === "open" && state.row !== undefined);
  const stamp = useStamp();
  const take = useTakeCopy();
  return health !== undefined && known ? <BackupReminder health={health} stamp={stamp} onCopy={take} /> : null;
}
