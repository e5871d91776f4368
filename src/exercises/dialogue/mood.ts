import type { Mood } from "./schema.ts";

/** The moods in words of `words.mood`, by their number. */
export const moodNames = ["calm", "uneasy", "annoyed", "angry", "indignant", "furious"] as const satisfies Record<
  Mood,
  string
> &
  readonly string[];

/** Which way a mood has gone. */
export function moveOf(before: Mood, after: Mood): "up" | "down" | "same" {
  return after > before ? "up" : after < before ? "down" : "same";
}
