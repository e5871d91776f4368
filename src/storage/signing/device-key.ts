import type { Clock } from "../../base/clock.ts";
import { shortKey } from "../../base/point.ts";
import type { Timers } from "../timers.ts";
import { findKeyPair, type KeyPair, keepKeyPair } from "./key-pair.ts";

const CURVE = { name: "ECDSA", namedCurve: "P-256" } as const;

/** `subtle` is `undefined` over plain http, `indexedDB` where nothing can be kept. */
export interface DeviceKeyParts {
  readonly subtle: SubtleCrypto | undefined;
  readonly indexedDB: IDBFactory | undefined;
  readonly timers: Timers;
  readonly clock: Pick<Clock, "now">;
}

/**
 * The key pair with which this device signs, made if there is none. `insecure`: over plain http a browser offers no cryptography.
 * `unkept`: it lets nothing be kept, and a key that is gone tomorrow tells nobody apart. Never rejects.
 */
export async function deviceKey({
  subtle,
  indexedDB,
  timers,
  clock,
}: DeviceKeyParts): Promise<KeyPair | "insecure" | "unkept"> {
  if (subtle === undefined) return "insecure";
  if (indexedDB === undefined) return "unkept";
  try {
    const where = { indexedDB, timers };
    return (await findKeyPair(where)) ?? (await keepKeyPair(where, await newKeyPair(subtle, clock.now())));
  } catch {
    return "unkept";
  }
}

async function newKeyPair(subtle: SubtleCrypto, createdAt: number): Promise<KeyPair> {
  const { publicKey, privateKey } = await subtle.generateKey(CURVE, false, ["sign", "verify"]);
  const long = new Uint8Array(await subtle.exportKey("raw", publicKey));
  return { id: "device", public: shortKey(long), private: privateKey, createdAt };
}
