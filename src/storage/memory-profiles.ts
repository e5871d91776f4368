import type { Channel } from "./channel.ts";
import { noChannel } from "./channel.ts";
import { newProfile } from "./identity.ts";
import type { ProfilesParts } from "./indexed-profiles.ts";
import { isProfileRow, type ProfileRow } from "./profile-row.ts";
import type { Profiles } from "./profiles.ts";

/** The people of a course for as long as the page lasts. Several over one map of `rows` (profile → row) are tabs. */
export function memoryProfiles(
  parts: Pick<ProfilesParts, "course" | "clock" | "random">,
  rows: Map<string, ProfileRow> = new Map(),
  channel: Channel = noChannel,
): Profiles {
  const all = () =>
    [...rows.values()].filter(({ course }) => course === parts.course).sort((a, b) => a.createdAt - b.createdAt);
  const put = (row: ProfileRow) => {
    if (!isProfileRow(row) || row.course !== parts.course) throw new TypeError("This is no profile of the course");
    rows.set(row.profile, row);
    channel.post({ course: parts.course });
  };
  return {
    all: async () => all(),
    async ensure() {
      if (all().length === 0) put(newProfile(parts.course, [...rows.values()], parts));
      return all();
    },
    async add(row) {
      if (rows.has(row.profile)) throw new Error("The profile is there already");
      put(row);
    },
    async change(profile, change) {
      const before = rows.get(profile);
      if (before === undefined) return undefined;
      const after = { ...change(before), course: before.course, profile };
      put(after);
      return after;
    },
    async remove(profile) {
      if (rows.delete(profile)) channel.post({ course: parts.course });
    },
    onForeign: (listener) => channel.onMessage(() => listener()),
  };
}
