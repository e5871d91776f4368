import type { StoreApi } from "zustand/vanilla";
import type { ProfileRow } from "../storage/profile-row.ts";
import type { Profiles } from "../storage/profiles.ts";
import type { RowCodec } from "../storage/row-codec.ts";

/**
 * Who learns in this tab. `asking`: the screens wait until somebody says who they are; the page shows no progress, and
 * nothing of a former person is left in memory.
 */
export type SessionState =
  | { readonly status: "opening" }
  | {
      readonly status: "asking";
      readonly rows: readonly ProfileRow[];
      /** Whose screen was locked: they are asked for their PIN or passphrase first. */
      readonly locked?: string;
    }
  | {
      readonly status: "open";
      /** Left out where the browser keeps nothing: then nobody can be told apart. */
      readonly row?: ProfileRow;
      /** Everybody, this one included. */
      readonly rows: readonly ProfileRow[];
    };

export interface Session extends StoreApi<SessionState> {
  /** `undefined` where the browser keeps nothing. */
  readonly profiles: Profiles | undefined;
  /** Opens the one who is here, or asks. Called once, after the first render. Never rejects. */
  begin(): Promise<void>;
  /** Shows a profile's progress and settings. `codec` for one that is encrypted. Never rejects. */
  enter(profile: string, codec?: RowCodec): Promise<void>;
  /** Writes what waits, forgets the person, and asks who is there. With `lock` it asks for the same person's secret first. */
  leave(lock?: boolean): Promise<void>;
  /** Reads the rows again after one was added, changed or removed. */
  refresh(): Promise<void>;
}
