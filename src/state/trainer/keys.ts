import { fingerprintOf } from "../../assignment/fingerprint.ts";
import type { Cryptography, Opener, Signer } from "../../assignment/port.ts";
import { fromBase64Url } from "../../base/bytes.ts";
import { openerOf, signerOf } from "../../storage/sealing/trainer-key.ts";
import type { KeyRow, Rows } from "../../storage/trainer/rows.ts";

/** The trainer's keys as they are used: each is imported once. */
export interface Keys {
  /** The one that signs; `undefined`: there is none yet. */
  current(rows: Rows): KeyRow | undefined;
  /** What it signs with. */
  signer(rows: Rows): Promise<Signer | undefined>;
  /** Of all keys: results may be for any of them. One that the browser does not take opens nothing. */
  openers(rows: Rows): Promise<readonly Opener[]>;
  /** What people compare. */
  fingerprint(key: string): Promise<string>;
}

/** The keys over this browser's cryptography. */
export function keysOf(subtle: SubtleCrypto, crypto: Cryptography): Keys {
  const signers = new Map<string, Promise<Signer>>();
  const openers = new Map<string, Promise<Opener | undefined>>();
  const prints = new Map<string, Promise<string>>();
  const current = (rows: Rows) => {
    const named = rows.keys.get(rows.facts.get("current")?.text ?? "");
    // A backup may have named a key that a row that does not read held: then the latest of those that are there.
    return named ?? [...rows.keys.values()].sort((a, b) => b.createdAt - a.createdAt || (a.key < b.key ? -1 : 1))[0];
  };
  return {
    current,
    async signer(rows) {
      const row = current(rows);
      return row && once(signers, row.key, () => signerOf(subtle, row.secret));
    },
    async openers(rows) {
      const all = [...rows.keys.values()].map(({ key, secret }) =>
        once(openers, key, () => openerOf(subtle, secret).catch(() => undefined)),
      );
      return (await Promise.all(all)).filter((opener) => opener !== undefined);
    },
    fingerprint: (key) => once(prints, key, () => fingerprintOf(fromBase64Url(key) ?? new Uint8Array(), crypto)),
  };
}

function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const there = known.get(key);
  if (there !== undefined) return there;
  const made = make();
  known.set(key, made);
  return made;
}
