import { hash } from "../../base/hash.ts";
import type { Frame } from "../../exercises/pack.ts";
import { widthOf } from "./digits.ts";

/**
 * What a state names things by: a part of a hash. An item's key also says how many bits its answers take, so that whoever has never
 * heard of the item can read past it. Stored for ever: what a key is for an item may never change.
 */

/** Of a lesson's id. Of 40 lessons two share one in one course of twenty thousand, and then are finished together. */
export const LESSON_BITS = 24;
/** Of an item's id and shape, beside the width. */
const HASH_BITS = 20;
const WIDTH_BITS = 6;
export const KEY_BITS = HASH_BITS + WIDTH_BITS;
/** What is wider has no room: its answers are kept as text, where there is some. */
export const MOST_WIDTH = 2 ** WIDTH_BITS - 1;

const part = (text: string, bits: number) => Math.floor(Number.parseInt(hash(text).slice(0, 8), 16) / 2 ** (32 - bits));

/** The key of a lesson's id. */
export function lessonKey(id: string): number {
  return part(id, LESSON_BITS);
}

/** The hash of a revision: 32 bits. */
export function revisionKey(rev: string): number {
  return part(rev, 32);
}

/** How many bits an item's answers take; 0 where they are too many. */
export function answerWidth({ radices }: Frame): number {
  const width = widthOf(radices);
  return width > MOST_WIDTH ? 0 : width;
}

/** The key of an item in one shape. */
export function itemKey(item: { readonly id: string; readonly shape: string; readonly frame: Frame }): number {
  return part(`${item.id}\n${item.shape}`, HASH_BITS) * 2 ** WIDTH_BITS + answerWidth(item.frame);
}

/** The width that a key says. */
export function widthIn(key: number): number {
  return key % 2 ** WIDTH_BITS;
}

/** Where two items of a course share a key, which hardly ever happens: the next that is free, of the same width. */
export function nextKey(key: number): number {
  return (key + 2 ** WIDTH_BITS) % 2 ** KEY_BITS;
}
