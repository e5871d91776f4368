import type { Bytes } from "../base/bytes.ts";
import { joined, utf8 } from "../base/bytes.ts";
import { readTwoParts, type TwoPartCode, type TwoParts, writeTwoParts } from "../base/code-text.ts";
import { type Assignment, tidied } from "./assignment.ts";
import { keyOfPayload, readPayload, writePayload } from "./payload.ts";
import type { Cryptography, Signer, Unread } from "./port.ts";

/**
 * The code of an assignment, version 1, published for ever: `E1.`, what it says in base64url, a dot, and the trainer's signature
 * (64 bytes) in base64url. The key is in what it says. Neither spaces nor line breaks count.
 */

/** Stands before what is signed, so that nothing that is signed for another purpose is ever an assignment. */
const PURPOSE = utf8("atenta-assignment-1\n");

/** The longest texts of all, in any script, take less. */
const LONGEST_PAYLOAD = 2_800;
const CODE: TwoPartCode = { letter: "E", proof: 64, longest: LONGEST_PAYLOAD };

/** The longest text in which an assignment is looked for: a message into which one was pasted, and no book. */
export const LONGEST_ASSIGNMENT_TEXT = 40_000;

/** An assignment that was read, and its code as it is kept: alone, without spaces. Or why there is none. */
export type AssignmentReading =
  | { readonly ok: true; readonly assignment: Assignment; readonly code: string }
  | { readonly ok: false; readonly why: Unread };

/** The bytes that are signed of an assignment, without their purpose. Throws if it says what a code cannot hold. */
export const writeAssignment = (assignment: Assignment): Bytes => writePayload(assignment);

/**
 * The signed code of an assignment, its texts tidied (`tidied`): its key has to be the signer's. Rejects if it is not, or if it says
 * what a code cannot hold.
 */
export async function signAssignment(assignment: Assignment, signer: Signer): Promise<string> {
  const payload = writeAssignment(tidied(assignment));
  const key = keyOfPayload(payload);
  if (key === undefined || !isSame(key, signer.key)) throw new Error("The assignment names another key");
  return writeTwoParts(CODE, { payload, proof: await signer.sign(joined(PURPOSE, payload)) });
}

/** The assignment in a text, by its code alone: of what has been checked before it was kept. Never throws. */
export function parseAssignment(text: string): AssignmentReading {
  const found = find(text);
  if (typeof found === "string") return { ok: false, why: found };
  const assignment = readPayload(found.payload);
  if (assignment === undefined) return { ok: false, why: "changed" };
  return { ok: true, assignment, code: writeTwoParts(CODE, found) };
}

/** The assignment in a text that came from somebody: signed by the key that it names. Never rejects. */
export async function readAssignment(text: string, crypto: Cryptography | undefined): Promise<AssignmentReading> {
  const found = find(text);
  if (typeof found === "string") return { ok: false, why: found };
  if (crypto === undefined) return { ok: false, why: "unable" };
  const { payload, proof } = found;
  const key = keyOfPayload(payload);
  if (key === undefined || !(await crypto.verify(key, joined(PURPOSE, payload), proof)))
    return { ok: false, why: "changed" };
  const assignment = readPayload(payload);
  if (assignment === undefined) return { ok: false, why: "odd" };
  return { ok: true, assignment, code: writeTwoParts(CODE, found) };
}

function find(text: string): TwoParts | Exclude<Unread, "odd" | "unable"> {
  return text.length > LONGEST_ASSIGNMENT_TEXT ? "long" : readTwoParts(text, CODE);
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
