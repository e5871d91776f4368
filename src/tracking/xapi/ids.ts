import { sha256 } from "@noble/hashes/sha2.js";
import { utf8 } from "../../base/bytes.ts";
import type { Iri } from "./types.ts";

/**
 * The id of a statement that has no event of its own, by what it is about: a UUID of version 8 (RFC 9562, 5.8), its 122 free bits the
 * first of the SHA-256 of the parts as JSON. The same parts give the same id on every machine, for ever.
 */
export function derivedId(parts: readonly string[]): string {
  const bytes = sha256(utf8(JSON.stringify(parts))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A course, by the id of its package: what it is called wherever it is loaded. */
export const courseIri = (id: string): Iri => `urn:atenta:course:${id}`;

/** The parts of a course, below its own id. Ids of content are words of ASCII, so that an IRI needs no escape. */
export const lessonIri = (publisher: Iri, id: string): Iri => `${publisher}:lesson:${id}`;
export const itemIri = (publisher: Iri, id: string): Iri => `${publisher}:item:${id}`;
export const activityIri = (publisher: Iri, id: string): Iri => `${publisher}:activity:${id}`;
export const testIri = (publisher: Iri, module: string): Iri => `${publisher}:test:${module}`;
export const examIri = (publisher: Iri): Iri => `${publisher}:exam`;
