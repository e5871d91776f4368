import { useEffect, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Outcome } from "../../state/people-contract.ts";
import { words } from "./words.ts";

type Kind = "pin" | "passphrase";

/** Why a secret did not open, in words. */
export function useRefusal(kind: Kind) {
  const t = useOwnWords(words);
  const timeLeft = (ms: number) => {
    const seconds = Math.max(1, Math.ceil(ms / 1000));
    return seconds < 60
      ? t("secret.seconds", { count: seconds })
      : t("secret.minutes", { count: Math.ceil(seconds / 60) });
  };
  return {
    paused: (until: number, now: number) => t("secret.paused", { time: timeLeft(until - now) }),
    said: (outcome: Outcome, now: number): string | undefined => {
      switch (outcome.is) {
        case "done":
          return undefined;
        case "wrong": {
          const wrong = t(kind === "pin" ? "secret.wrongPin" : "secret.wrongPassphrase");
          const { until, left } = outcome;
          return `${wrong} ${until === undefined ? t("secret.left", { count: left }) : t("secret.paused", { time: timeLeft(until - now) })}`;
        }
        case "paused":
          return t("secret.paused", { time: timeLeft(outcome.until - now) });
        default:
          return t(`secret.${outcome.is}`);
      }
    },
  };
}

/** How long it still is until a moment, in milliseconds; looked at every second until then. `undefined`: it has come. */
export function useCountdown(until: number | undefined, now: () => number): number | undefined {
  const [, tick] = useState(0);
  const left = until === undefined ? 0 : until - now();
  const runs = left > 0;
  useEffect(() => {
    if (!runs) return;
    const clock = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(clock);
  }, [runs]);
  return runs ? left : undefined;
}
