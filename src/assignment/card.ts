import * as v from "valibot";
import { byteReader, byteWriter } from "../base/byte-row.ts";
import { type Bytes, joined, toBase64Url, utf8 } from "../base/bytes.ts";
import { readTwoParts, type TwoPartCode, writeTwoParts } from "../base/code-text.ts";
import { SHORT_KEY } from "../base/point.ts";
import { LONGEST_NAME, personName } from "./assignment.ts";
import type { Cryptography, Signer, Unread } from "./port.ts";
import { nameFor } from "./signed-name.ts";

/**
 * A trainer's card: a name and a public key, signed with that key. Whoever takes it in recognises what the trainer countersigns. It
 * proves that the name was written by who has the key, and not who that is: that is known by who handed it over.
 *
 * Version 1, published for ever:
 *
 *     name (text) . public key (33)  signature (64) of the purpose, the key and all before the dot
 */

const PURPOSE = utf8("atenta-card-1\n");
const CODE: TwoPartCode = { letter: "K", proof: SHORT_KEY + 64, longest: 256 };
const LONGEST_TEXT = 40_000;

export interface Card {
  readonly name: string;
  /** The short public key in base64url. */
  readonly key: string;
}

export type CardReading =
  | { readonly ok: true; readonly card: Card; readonly code: string }
  | { readonly ok: false; readonly why: Unread };

/** The code of a card. Rejects with what the signer threw, and where the name is none. */
export async function writeCard({ name }: Pick<Card, "name">, signer: Signer): Promise<string> {
  const row = byteWriter();
  row.text(nameFor(name, LONGEST_NAME));
  const payload = row.done();
  const signature = await signer.sign(joined(PURPOSE, signer.key, payload));
  return writeTwoParts(CODE, { payload, proof: joined(signer.key, signature) });
}

/** The card in a text, checked by its own key. Never rejects. */
export async function readCard(text: string, crypto: Pick<Cryptography, "verify"> | undefined): Promise<CardReading> {
  if (text.length > LONGEST_TEXT) return { ok: false, why: "long" };
  const found = readTwoParts(text, CODE);
  if (typeof found === "string") return { ok: false, why: found };
  if (crypto === undefined) return { ok: false, why: "unable" };
  const key = found.proof.slice(0, SHORT_KEY);
  const signed = joined(PURPOSE, key, found.payload);
  if (!(await crypto.verify(key, signed, found.proof.slice(SHORT_KEY)))) return { ok: false, why: "changed" };
  const name = readName(found.payload);
  if (name === undefined) return { ok: false, why: "odd" };
  return { ok: true, card: { name, key: toBase64Url(key) }, code: writeTwoParts(CODE, found) };
}

function readName(bytes: Bytes): string | undefined {
  try {
    const row = byteReader(bytes);
    const name = v.safeParse(personName, row.text());
    row.end();
    return name.success ? name.output : undefined;
  } catch {
    return undefined;
  }
}
