import type { Bytes } from "../base/bytes.ts";

/** What this room asks of the browser's cryptography. The real one is `storage/sealing/crypto.ts`. Public keys are short (33 bytes). */

/** Signs with a private key that it holds: a learner's device, or a trainer. */
export interface Signer {
  readonly key: Bytes;
  /** 64 bytes (ECDSA on P-256 with SHA-256, as r and s). Rejects with what the browser threw. */
  sign(bytes: Bytes): Promise<Bytes>;
}

/** Opens what was encrypted to a key. */
export interface Opener {
  readonly key: Bytes;
  /** 32 bytes, the x of the shared point (ECDH on P-256); `undefined` for a key that is no point. */
  agree(publicKey: Bytes): Promise<Bytes | undefined>;
}

export interface Cryptography {
  /** Whether a signature is the key's. Never rejects. */
  verify(publicKey: Bytes, bytes: Bytes, signature: Bytes): Promise<boolean>;
  /** SHA-256. */
  digest(bytes: Bytes): Promise<Bytes>;
  /** A key pair for once: what is encrypted with it can be opened by the other side alone. */
  ephemeral(): Promise<Opener>;
  /** AES-256-GCM with a key and an iv by HKDF-SHA-256 from `secret` and `info`; each secret encrypts once. */
  encrypt(secret: Bytes, info: Bytes, bytes: Bytes): Promise<Bytes>;
  /** `undefined`: it is not what was encrypted so. Never rejects. */
  decrypt(secret: Bytes, info: Bytes, bytes: Bytes): Promise<Bytes | undefined>;
}

/**
 * Why a text gave nothing. `foreign`: nothing of ours is in it. `newer`: its version came after this program. `cut`: its end is
 * missing. `changed`: it is not what was signed. `long`: longer than anything that we write. `odd`: rightly signed, and says
 * nothing that makes sense. `unable`: this browser cannot check anything here (plain http).
 */
export type Unread = "foreign" | "newer" | "cut" | "changed" | "long" | "odd" | "unable";
