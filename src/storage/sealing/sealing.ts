import type { Cryptography, Signer } from "../../assignment/port.ts";
import { type DeviceKeyParts, deviceKey } from "../signing/device-key.ts";
import { createCryptography, signerBy } from "./crypto.ts";

/** Checking and sealing on this device, with the key that signs its certificates. */
export function createSealing(parts: DeviceKeyParts): {
  readonly crypto: Cryptography | undefined;
  /** Makes the key if there is none. Never rejects. */
  device(): Promise<Signer | "insecure" | "unkept">;
} {
  const { subtle } = parts;
  return {
    crypto: subtle && createCryptography(subtle),
    async device() {
      if (subtle === undefined) return "insecure";
      const pair = await deviceKey(parts);
      return typeof pair === "string" ? pair : signerBy(subtle, pair.public, pair.private);
    },
  };
}
