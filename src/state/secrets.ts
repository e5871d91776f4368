import type { PassphraseLock, PinLock, ProfileRow } from "../storage/profile-row.ts";
import type { RowCodec } from "../storage/row-codec.ts";

/** What needs the browser's cryptography. What could not be done rejects. */
export interface Secrets {
  /** `false` where the browser offers none, as over plain http. */
  readonly available: boolean;
  makePin(pin: string): Promise<PinLock>;
  checkPin(lock: PinLock, pin: string): Promise<boolean>;
  /** For a profile that has stored nothing yet. */
  createPassphrase(passphrase: string): Promise<{ readonly lock: PassphraseLock; readonly codec: RowCodec }>;
  /** `undefined`: it is not this one. */
  openPassphrase(lock: PassphraseLock, passphrase: string): Promise<RowCodec | undefined>;
  /** The same secret under another passphrase; nothing stored is written anew. `undefined`: `old` is not the passphrase. */
  changePassphrase(lock: PassphraseLock, old: string, next: string): Promise<PassphraseLock | undefined>;
  /**
   * Writes all that a profile has stored anew, encrypted, and puts the lock into its row. Nobody may have it open. When
   * this rejects everything is as it was.
   */
  protect(row: ProfileRow, passphrase: string): Promise<RowCodec>;
  /** The other way, in the same manner: readable by everybody, without a lock. */
  unprotect(row: ProfileRow, codec: RowCodec): Promise<void>;
  /** The text of a file with everything that an encrypted profile holds, still encrypted: made without its passphrase. */
  seal(row: ProfileRow): Promise<string>;
}
