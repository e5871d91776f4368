/**
 * The formats of single values in xAPI 1.0.3. Sections are those of xAPI-Data unless another document is named.
 */

/** Words that say what is wrong; nothing where all is well. */
export type Wrong = string | undefined;

const CHARS = /^[^\s\p{Cc}<>"{}|\\^`]+$/u;

/** 4.3, RFC 3987: absolute, so with a scheme; no blanks; `%` with two digits after it; at most one fragment. */
export function iri(text: string): Wrong {
  const [, scheme = "", rest = ""] = text.match(/^([a-z][a-z\d+.-]*):(.+)$/isu) ?? [];
  if (scheme === "") return "no IRI: it has no scheme";
  if (!CHARS.test(rest)) return "no IRI: it has signs that no IRI may have";
  if (/%(?![\da-f]{2})/i.test(rest)) return "no IRI: % without two digits";
  if ((rest.match(/#/g) ?? []).length > 1) return "no IRI: two fragments";
  if (/^https?$/i.test(scheme)) return /^\/\/[^/?#]+/.test(rest) && URL.canParse(text) ? undefined : "no IRI: no host";
  // RFC 8141, 2: the namespace has 2 to 32 letters, digits, hyphens.
  if (/^urn$/i.test(scheme) && !/^[a-z\d][a-z\d-]{0,30}[a-z\d]:[^?#]+/i.test(rest)) return "no URN";
  return /[[\]]/.test(rest) ? "no IRI: a bracket" : undefined;
}

/** An IRL is an IRI that leads somewhere (About, Appendix B). */
export const irl = (text: string): Wrong =>
  /^[a-z][a-z\d+.-]*:\/\/[^/]/i.test(text) ? iri(text) : "no IRL: nowhere to go";

/** 4.4, RFC 4122 and RFC 9562: the standard form, with the variant of those. */
export const uuid = (text: string): Wrong =>
  /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i.test(text) ? undefined : "no UUID";

const LANGUAGE =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[\da-wy-z](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+)$/i;

/** 4.2, RFC 5646, 2.1. The grandfathered tags are left out. */
export const languageTag = (text: string): Wrong => (LANGUAGE.test(text) ? undefined : "no language tag");

const STAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** 4.5, RFC 3339, 5.6: with its offset, and a day that there is. */
export function timestamp(text: string): Wrong {
  const [all, year, month, day, hour, minute, second, offset = ""] = text.match(STAMP) ?? [];
  if (all === undefined) return "no timestamp with its offset";
  if (offset === "-00:00") return "no timestamp: -00:00 is no offset in ISO 8601";
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  const isOffset = offset === "Z" || (Number(offset.slice(1, 3)) < 24 && Number(offset.slice(4)) < 60);
  return isDay && isTime && isOffset ? undefined : "no timestamp: there is no such moment";
}

const DURATION =
  /^P(?:\d+(?:\.\d+)?W|(?=\d|T\d)(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?D)?(?:T(?=\d)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?)$/;

/** 4.6, ISO 8601:2004 4.4.3.2: weeks stand alone, and only what comes last has a fraction. */
export const duration = (text: string): Wrong =>
  DURATION.test(text) && !/\.\d+[A-Z](?=.)/.test(text) ? undefined : "no duration";

/** Seconds of a duration without years and months. */
export function secondsOf(text: string): number {
  const of = (unit: string, part: string) => Number(part.match(new RegExp(`([\\d.]+)${unit}`))?.[1] ?? 0);
  const [days = "", time = ""] = text.split("T");
  return ((of("D", days) * 24 + of("H", time)) * 60 + of("M", time)) * 60 + of("S", time);
}

/** 2.4.2.3. */
export const mbox = (text: string): Wrong => (/^mailto:[^\s@]+@[^\s@]+$/.test(text) ? undefined : "no mailto IRI");

/** 2.4.2.3. */
export const sha1 = (text: string): Wrong => (/^[\da-f]{40}$/i.test(text) ? undefined : "no SHA-1 in hexadecimal");

/** 2.4.10. */
export const version = (text: string): Wrong => (/^1\.0\.\d+$/.test(text) ? undefined : "no version 1.0.x");
