/** How values are spelt that both versions of SCORM have, and in each. All pure. */

/** A number with at most two decimals, and no exponent: `66.67`, `80`. */
export function decimal(value: number): string {
  const text = value.toFixed(2).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}

/**
 * Text cut to a number of UTF-16 units, never within a character, without control characters and halves of characters. It is one line: many LMSs check what
 * they are given by patterns whose dot is no line break.
 */
export function cut(text: string, most: number): string {
  const plain = text.replace(/[\t\n\r\u2028\u2029]+/g, " ").replace(/[\p{Cc}\p{Cs}]/gu, "");
  if (plain.length <= most) return plain;
  return plain.slice(0, most).replace(/[\ud800-\udbff]$/, "");
}

/** Text as a name: cut like `cut`, but after a whole word, and with a sign that there was more. */
export function cutToName(text: string, most: number): string {
  const plain = cut(text, Number.MAX_SAFE_INTEGER).trim();
  if (plain.length <= most) return plain;
  const room = cut(plain, most - 1);
  // A text of one long word has no better place to be cut than where the room ends.
  const words = /\s/.test(plain.charAt(room.length)) ? room : room.replace(/\s+\S*$/u, "");
  return `${words.replace(/[\s,;:–—-]+$/u, "")}…`;
}

/** A span in milliseconds as SCORM 1.2's CMITimespan, `HHHH:MM:SS.SS` (RTE 3.4.4, 3.4.7). */
export function timespan12(ms: number): string {
  const { hours, minutes, seconds } = parts(ms);
  return `${pad(Math.min(hours, 9999), 4)}:${pad(minutes)}:${padSeconds(seconds)}`;
}

/** A moment's local time of day as SCORM 1.2's CMITime, `HH:MM:SS.SS`. `offset`: minutes that the clock is ahead of UTC. */
export function time12(at: number, offset: number): string {
  const local = new Date(at + offset * 60_000);
  return `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}:${padSeconds(local.getUTCSeconds())}`;
}

/** A span in milliseconds as SCORM 2004's timeinterval(second,10,2): `PT1H2M3.45S` (RTE 4.1.1.7). */
export function interval2004(ms: number): string {
  const { hours, minutes, seconds } = parts(ms);
  const text = `${hours > 0 ? `${hours}H` : ""}${minutes > 0 ? `${minutes}M` : ""}${seconds > 0 ? `${decimal(seconds)}S` : ""}`;
  return `PT${text === "" ? "0S" : text}`;
}

/**
 * A moment as SCORM 2004's time(second,10,0): `YYYY-MM-DDThh:mm:ss.ss±hh:mm`. There a distance from UTC stands only after a fraction
 * (RTE 4.1.1.6), and a bare `Z` some LMSs refuse: `2026-11-22T20:46:39.00+01:00`. `offset`: minutes that the clock is ahead of UTC.
 */
export function moment2004(at: number, offset: number): string {
  const local = new Date(at + offset * 60_000).toISOString().slice(0, 22);
  const ahead = Math.abs(offset);
  return `${local}${offset < 0 ? "-" : "+"}${pad(Math.floor(ahead / 60))}:${pad(ahead % 60)}`;
}

/** To hundredths of a second, rounded before it is parted: 59.999 s are a minute. */
function parts(ms: number) {
  const hundredths = Math.max(0, Math.round(ms / 10));
  return {
    hours: Math.floor(hundredths / 360_000),
    minutes: Math.floor(hundredths / 6_000) % 60,
    seconds: (hundredths % 6_000) / 100,
  };
}

const pad = (value: number, length = 2) => String(value).padStart(length, "0");
const padSeconds = (seconds: number) => seconds.toFixed(2).padStart(5, "0");
