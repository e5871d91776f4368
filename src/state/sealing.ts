import type { Cryptography, Signer } from "../assignment/port.ts";

/** What a learner's side of assignments needs of the browser's cryptography. */
export interface Sealing {
  /** `undefined` where the browser offers none, as over plain http. */
  readonly crypto: Cryptography | undefined;
  /** This device as a signer; why not, where it cannot be. Makes its key if there is none. Never rejects. */
  device(): Promise<Signer | "insecure" | "unkept" | "failed">;
}
