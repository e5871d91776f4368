import type { Clock } from "../base/clock.ts";
import type { Random } from "../base/random.ts";
import type { Channel } from "./channel.ts";
import { newProfile } from "./identity.ts";
import { isProfileRow, type ProfileRow } from "./profile-row.ts";
import type { Profiles } from "./profiles.ts";
import { type Departed, isDeparted, openRegistry } from "./registry.ts";
import type { Timers } from "./timers.ts";

export interface ProfilesParts {
  readonly indexedDB: IDBFactory;
  readonly timers: Timers;
  /** Opens the channel of that name. */
  readonly channel: (name: string) => Channel;
  readonly course: string;
  readonly clock: Clock;
  readonly random: Random;
}

/** The name of the channel on which tabs say that somebody was added, changed or removed. */
export const PROFILES_CHANNEL = "atenta:profiles";

/** The people of a course in IndexedDB. The database is opened for each call, so that it is in nobody's way. */
export function indexedProfiles(parts: ProfilesParts): Profiles {
  const { indexedDB, timers, course } = parts;
  const channel = parts.channel(PROFILES_CHANNEL);
  const tell = () => channel.post({ course });

  /** Reads all rows and writes one, or none, in one transaction. */
  const write = async <Result>(
    work: (rows: readonly unknown[]) => { readonly put?: ProfileRow | Departed; readonly result: Result },
  ): Promise<Result> => {
    const connection = await openRegistry(indexedDB, timers);
    try {
      // Strict: the lock of an encrypted profile is in its row, and nothing opens the profile without it.
      const { store, done, abort } = connection.db.transaction("profiles", "readwrite", { durability: "strict" });
      done.catch(() => {});
      try {
        const { put, result } = work(await store.getAll());
        if (put !== undefined) await store.put({ ...put });
        await done;
        if (put !== undefined) tell();
        return result;
      } catch (error) {
        try {
          abort();
        } catch {
          // It was aborted already.
        }
        throw error;
      }
    } finally {
      connection.close();
    }
  };

  const mine = (rows: readonly unknown[]) =>
    rows
      .filter(isProfileRow)
      .filter((row) => row.course === course)
      .sort((a, b) => a.createdAt - b.createdAt);

  const destroy = async (gone: Departed) => {
    const { removeDatabases } = await import("./remove-profile.ts");
    await removeDatabases({ indexedDB, timers, gone });
  };

  const read = async () => {
    const connection = await openRegistry(indexedDB, timers);
    try {
      return await connection.db.getAll("profiles");
    } finally {
      connection.close();
    }
  };

  return {
    all: async () => mine(await read()),
    async ensure() {
      const rows = await read();
      // Somebody was removed while another tab held on to a database, or the browser was closed over it.
      for (const row of rows) if (isDeparted(row)) destroy(row).catch(() => {});
      const found = mine(rows);
      if (found.length > 0) return found;
      // Looked up again in the transaction that makes it: another tab may have been faster.
      return write<readonly ProfileRow[]>((now) => {
        const there = mine(now);
        if (there.length > 0) return { result: there };
        const made = newProfile(course, now.filter(isProfileRow), parts);
        return { put: made, result: [made] };
      });
    },
    add: (row) =>
      write((rows) => {
        if (!isProfileRow(row) || row.course !== course) throw new TypeError("This is no profile of the course");
        if (mine(rows).some(({ profile }) => profile === row.profile)) throw new Error("The profile is there already");
        return { put: row, result: undefined };
      }),
    change: (profile, change) =>
      write<ProfileRow | undefined>((rows) => {
        const before = mine(rows).find((row) => row.profile === profile);
        if (before === undefined) return { result: undefined };
        const after = { ...change(before), course, profile };
        if (!isProfileRow(after)) throw new TypeError("A profile's row would not be read again");
        return { put: after, result: after };
      }),
    async remove(profile) {
      const gone = await write<Departed | undefined>((rows) => {
        const row = mine(rows).find((each) => each.profile === profile);
        const left = rows.filter(isDeparted).find((each) => each.course === course && each.profile === profile);
        if (row === undefined) return { result: left };
        const { generation } = row;
        const put: Departed = { course, profile, gone: true, ...(generation && { generation }) };
        return { put, result: put };
      });
      if (gone !== undefined) await destroy(gone);
    },
    onForeign: (listener) =>
      channel.onMessage((said) => {
        if (typeof said === "object" && said !== null && "course" in said && said.course === course) listener();
      }),
  };
}
