import { useCallback, useEffect, useState } from "react";
import type { Health, HealthReport } from "../../state/health.ts";

/** Looks at how answers are kept, and again whenever `stamp` changes or the page is shown again. */
export function useReport(health: Health, stamp: string | number) {
  const [report, setReport] = useState<HealthReport>();
  const look = useCallback(async () => setReport(await health.look()), [health]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says that there is something new to look at
  useEffect(() => {
    let gone = false;
    const lookNow = async () => {
      const found = await health.look();
      if (!gone) setReport(found);
    };
    const shown = () => {
      if (document.visibilityState === "visible") void lookNow();
    };
    void lookNow();
    document.addEventListener("visibilitychange", shown);
    return () => {
      gone = true;
      document.removeEventListener("visibilitychange", shown);
    };
  }, [health, stamp]);
  return { report, look };
}
