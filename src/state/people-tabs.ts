import type { ProfileRow } from "../storage/profile-row.ts";
import { createIdleWatch } from "./idle.ts";
import type { PeopleParts, Told } from "./people-contract.ts";

/** How often other tabs are told of touches at most, in milliseconds. */
const TELL_EVERY = 5_000;

/** What tabs tell each other of a person. Another tab may run another version: what does not read is passed over. */
interface Said {
  readonly v: 1;
  readonly course: string;
  readonly profile: string;
  /** `locked`: whoever has it open locks it. `left`: whoever has it open lets go. */
  readonly type: "touched" | "locked" | "left";
}

/** Keeps the tabs of one browser together: a touch in one counts in all, and what is locked in one is locked in all. */
export function watchTabs(
  parts: Pick<PeopleParts, "session" | "course" | "clock" | "timers" | "channel">,
  here: () => ProfileRow | undefined,
  tell: (told: Told) => void,
) {
  const { session, course, clock, timers, channel } = parts;
  let told = Number.NEGATIVE_INFINITY;
  let waits = false;

  const say = (type: Said["type"], profile = here()?.profile) => {
    if (profile === undefined) return;
    const said: Said = { v: 1, course, profile, type };
    channel.post(said);
  };

  const idle = createIdleWatch({
    clock,
    timers,
    onIdle() {
      const minutes = here()?.lockAfter;
      if (minutes === undefined) return;
      void session.leave(true).then(() => tell({ is: "idle", minutes }));
    },
  });

  const follow = () => {
    const row = here();
    const minutes = row?.lock === undefined ? undefined : row.lockAfter;
    idle.within(minutes === undefined ? undefined : minutes * 60_000);
  };
  follow();
  const unfollow = session.subscribe(follow);

  const tellOfTouch = () => {
    waits = false;
    told = clock.now();
    session.stay();
    say("touched");
  };

  const unhear = channel.onMessage((message) => {
    if (!isSaid(message) || message.course !== course || message.profile !== here()?.profile) return;
    if (message.type === "touched") {
      idle.touched();
      session.stay();
    } else void session.leave(message.type === "locked");
  });

  return {
    /** Others that have this profile open lock it. */
    lockOthers: () => say("locked"),
    /** Others that have this profile open let go of it. */
    letGo: (profile: string) => say("left", profile),
    lock: async () => {
      say("locked");
      await session.leave(true);
    },
    touched() {
      if (here()?.lock === undefined) return;
      // A page that slept past its time is locked before it is used.
      idle.look();
      idle.touched();
      if (waits) return;
      const since = clock.now() - told;
      if (since < 0 || since >= TELL_EVERY) return tellOfTouch();
      waits = true;
      timers.after(TELL_EVERY - since, tellOfTouch);
    },
    look: idle.look,
    close() {
      idle.within(undefined);
      unfollow();
      unhear();
      channel.close();
    },
  };
}

function isSaid(message: unknown): message is Said {
  if (typeof message !== "object" || message === null) return false;
  const { v, course, profile, type } = message as Partial<Record<keyof Said, unknown>>;
  return (
    v === 1 &&
    typeof course === "string" &&
    typeof profile === "string" &&
    (type === "touched" || type === "locked" || type === "left")
  );
}
