/** Milliseconds as ISO 8601 has durations, to the hundredth of a second (xAPI 1.0.3, Data 4.6). */
export const durationOf = (ms: number): string => `PT${Math.round(Math.max(0, ms) / 10) / 100}S`;
