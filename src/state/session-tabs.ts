import type { Channel } from "../storage/channel.ts";
import type { Timers } from "../storage/timers.ts";

/** How long a new tab waits for others to say who is there, in milliseconds. */
const ANSWER = 120;

/**
 * Joins the tabs of a browser: one that has just been opened asks who is there. `told`: whom this tab names then.
 * Resolves with the first who is named, or with nobody when none has answered in time.
 */
export function joinTabs(
  { channel, timers }: { readonly channel: Channel; readonly timers: Timers },
  told: () => string | undefined,
): { elsewhere(): Promise<string | undefined> } {
  channel.onMessage((said) => {
    const here = isAsking(said) ? told() : undefined;
    if (here !== undefined) channel.post({ here });
  });
  return {
    elsewhere: () =>
      new Promise((resolve) => {
        const stop = channel.onMessage((said) => {
          if (isSaying(said)) done(said.here);
        });
        const late = timers.after(ANSWER, () => done(undefined));
        const done = (profile: string | undefined) => {
          stop();
          late();
          resolve(profile);
        };
        channel.post({ who: true });
      }),
  };
}

const isAsking = (said: unknown): boolean => typeof said === "object" && said !== null && "who" in said;

const isSaying = (said: unknown): said is { readonly here: string } =>
  typeof said === "object" && said !== null && "here" in said && typeof said.here === "string";
