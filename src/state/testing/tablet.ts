import { seeded } from "../../base/random.ts";
import { memoryChannels } from "../../storage/memory-channel.ts";
import { memoryProfiles } from "../../storage/memory-profiles.ts";
import type { PinLock, ProfileRow } from "../../storage/profile-row.ts";
import type { RowCodec } from "../../storage/row-codec.ts";
import type { DeviceSettings } from "../../storage/settings.ts";
import { createSession, type SessionParts } from "../session.ts";
import { createSettingsStore } from "../settings-store.ts";
import { disk } from "../testing.ts";

export const pin: PinLock = { kind: "pin", v: 1, salt: "c2FsdA", rounds: 1, hash: "aGFzaA" };
/** Somebody's row. */
export const person = (profile: string, more: Partial<ProfileRow> = {}): ProfileRow => ({
  course: "a-course",
  profile,
  device: "a-device",
  createdAt: 1,
  name: profile,
  ...more,
});

/** A tablet with these people, whose tabs come and go. */
export function tablet(people: readonly ProfileRow[]) {
  const rows = new Map(people.map((row) => [row.profile, row]));
  const channels = memoryChannels();
  let kept: DeviceSettings = {};
  const hearing = new Set<(settings: DeviceSettings) => void>();
  let now = 1_000_000;
  let seed = 0;
  const tab = (storage = new Map<string, string>(), progress?: SessionParts["progress"]) => {
    const clock = { now: () => now, zone: () => "Europe/Madrid" };
    const parts = { course: "a-course", clock, random: seeded(`tab ${seed++}`) };
    const profiles = memoryProfiles(parts, rows, channels("profiles"));
    let hears = (_: DeviceSettings) => {};
    const settings = createSettingsStore(
      {
        read: () => kept,
        write: (change) => {
          kept = { ...kept, ...change };
          for (const each of hearing) if (each !== hears) each(kept);
          return true;
        },
        onForeign: (listener) => {
          hears = listener;
          hearing.add(listener);
          return () => hearing.delete(listener);
        },
      },
      () => {},
    );
    const shown: (string | undefined)[] = [];
    const opened: { row: ProfileRow | undefined; codec: RowCodec | undefined }[] = [];
    const session = createSession({
      ...parts,
      profiles,
      settings,
      open: async (row, codec) => {
        shown.push(row?.profile);
        opened.push({ row, codec });
        return disk().open();
      },
      progress: progress ?? {
        start: async (open) => void (await open()),
        stop: async () => void shown.push("nobody"),
      },
      tab: {
        getItem: (key) => storage.get(key) ?? null,
        setItem: (key, value) => void storage.set(key, value),
        removeItem: (key) => void storage.delete(key),
      },
      channel: channels("session"),
      timers: {
        after: (ms, run) => {
          const timer = setTimeout(run, Math.min(ms, 20));
          return () => clearTimeout(timer);
        },
      },
    });
    return { session, settings, profiles, shown, opened, storage };
  };
  return { tab, rows, later: (minutes: number) => (now += minutes * 60_000), settings: () => kept };
}

/** Who is open, or who is asked for. */
export const statusOf = ({ session }: ReturnType<ReturnType<typeof tablet>["tab"]>) => {
  const state = session.getState();
  return state.status === "open" ? state.row?.name : state.status === "asking" ? `asks ${state.locked ?? "who"}` : "";
};
