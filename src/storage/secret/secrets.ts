import type { Clock } from "../../base/clock.ts";
import type { PassphraseLock, PinLock, ProfileRow } from "../profile-row.ts";
import type { Profiles } from "../profiles.ts";
import type { RowCodec } from "../row-codec.ts";
import type { Timers } from "../timers.ts";
import type { Tools } from "./kdf.ts";
import { moveRows } from "./move.ts";
import { changePassphrase, createPassphrase, openPassphrase } from "./passphrase.ts";
import { checkPin, makePin } from "./pin.ts";
import { sealProfile } from "./sealed.ts";

export interface SecretsParts extends Omit<Tools, "subtle"> {
  /** `undefined` where the browser has none, as over plain http. */
  readonly subtle: SubtleCrypto | undefined;
  /** `undefined` where nothing is kept: then there is nothing to encrypt either. */
  readonly indexedDB: IDBFactory | undefined;
  readonly profiles: Pick<Profiles, "all" | "change"> | undefined;
  readonly timers: Timers;
  readonly clock: Clock;
}

/**
 * All that needs the browser's cryptography, as `Secrets` of `src/state` wants it. What cannot be done rejects, and then
 * nothing has changed; without `subtle` that is everything.
 */
export function createSecrets(parts: SecretsParts) {
  const { subtle, indexedDB, profiles, timers, clock } = parts;
  const tools = (): Tools => {
    if (subtle === undefined) throw new DOMException("The browser offers no cryptography here", "NotSupportedError");
    return { ...parts, subtle };
  };
  const disk = () => {
    if (indexedDB === undefined || profiles === undefined)
      throw new DOMException("Nothing is kept", "NotSupportedError");
    return { indexedDB, profiles, timers };
  };
  return {
    available: subtle !== undefined,
    makePin: async (pin: string): Promise<PinLock> => makePin(tools(), pin),
    checkPin: async (lock: PinLock, pin: string): Promise<boolean> => checkPin(tools(), lock, pin),
    createPassphrase: async (passphrase: string) => createPassphrase(tools(), passphrase),
    openPassphrase: async (lock: PassphraseLock, passphrase: string): Promise<RowCodec | undefined> =>
      openPassphrase(tools(), lock, passphrase),
    changePassphrase: async (lock: PassphraseLock, old: string, next: string): Promise<PassphraseLock | undefined> =>
      changePassphrase(tools(), lock, old, next),
    async protect(row: ProfileRow, passphrase: string): Promise<RowCodec> {
      if (row.lock?.kind === "passphrase") throw new Error("The profile is encrypted already");
      const { lock, codec } = await createPassphrase(tools(), passphrase);
      await moveRows({ ...disk(), row, from: undefined, to: codec, lock });
      return codec;
    },
    async unprotect(row: ProfileRow, codec: RowCodec): Promise<void> {
      if (row.lock?.kind !== "passphrase") throw new Error("The profile is not encrypted");
      await moveRows({ ...disk(), row, from: codec, to: undefined, lock: undefined });
    },
    seal: async (row: ProfileRow): Promise<string> => sealProfile({ ...disk(), row, at: clock.now() }),
  };
}
