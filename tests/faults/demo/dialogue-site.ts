import type { Damage, Hit } from "../damage.ts";
import type { Site } from "../site.ts";

/** The two dialogues of the demo course, and what stands in them. */

export const counter = /^::::dialogue\{#wheel-that-rubs /u;
export const phone = /^::::dialogue\{#call-at-twenty-past /u;
export const option = /^- \[/u;
export const reason = /^ {2}> /u;
export const turn = (id: string) => new RegExp(`^:::turn\\{#${id}\\b`, "u");
export const ending = (id: string) => new RegExp(`^:::ending\\{#${id}\\b`, "u");
export const to = (id: string) => new RegExp(`\\(#${id} "`, "u");

/** The option that leads to a turn or to an ending, the first unless `nth` counts on from 0. */
export const leadingTo = ({ line }: Site, id: string, nth = 0): Hit => line(to(id), nth);

/** Lets an option lead elsewhere. */
export function turned(course: Damage, hit: Hit, id: string): Hit {
  return course.change(hit, /\(#[\w-]+/u, `(#${id}`);
}

/** The line that closes a turn or an ending. */
export const closeOf = (course: Damage, open: Hit): Hit =>
  course.find(/^:::$/u, new RegExp(`^${open.path}$`, "u"), open);
