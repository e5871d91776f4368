import type { ProfileRow } from "./profile-row.ts";

/** The people of one course in this browser. Every method rejects if the database cannot be used. */
export interface Profiles {
  /** Oldest first. Rows that do not read are passed over and left alone. */
  all(): Promise<readonly ProfileRow[]>;
  /** As `all`, with a first profile made now if there is none. Two tabs that start at once get the same one. */
  ensure(): Promise<readonly ProfileRow[]>;
  add(row: ProfileRow): Promise<void>;
  /** Reads and writes in one transaction. `undefined`: there is no such profile. Fields that are unknown stay. */
  change(profile: string, change: (row: ProfileRow) => ProfileRow): Promise<ProfileRow | undefined>;
  /** Takes away the row and the databases of a profile. Resolves when they are gone; other tabs are told to let go. */
  remove(profile: string): Promise<void>;
  /** Hears when another tab added, changed or removed one. Returns what ends it. */
  onForeign(listener: () => void): () => void;
}
