import { hash } from "../base/hash.ts";
import { oncePer } from "../base/once-per.ts";

/** JSON, and a hash that is another when it is. */
export interface Written {
  readonly json: string;
  readonly hash: string;
}

/** A value as JSON. An object that was written before is not looked at again. */
export const written = oncePer((value: object): Written => {
  const json = JSON.stringify(value);
  return { json, hash: hash(json) };
});

/** A list of what is written one by one, with what stands around it: a course's whole is not written anew for a word of it. */
export function joined(before: string, each: readonly Written[], after: string): Written {
  // Added up, not joined: an engine copies the text of a sum when somebody reads it, and most of these nobody reads until the next edit.
  const json = each.reduce((sum, one, at) => sum + (at > 0 ? "," : "") + one.json, before) + after;
  return { json, hash: hash(before + each.map((one) => one.hash).join() + after) };
}

/** A file as it lies in the course's folder: its address carries the hash, so that of one address there is one content. */
export function addressed(folder: string, name: string, { json, hash: ofJson }: Written): readonly [string, string] {
  return [`${folder}/${name}.${ofJson}.json`, json];
}
