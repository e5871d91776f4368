/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const DEEPEST = 32;

/** Whether JSON can carry a value there and back unchanged: plain, finite, without cycles, at most 32 levels deep. */
export function isJson(value: unknown, depth = 0): value is Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth === DEEPEST) return false;
  if (Array.isArray(value)) return Array.from(value).every((one) => isJson(one, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
  return Object.values(value).every((one) => isJson(one, depth + 1));
}

/** The value, known to be JSON. Throws a `TypeError` if it is not. */
export function asJson(value: unknown): Json {
  if (!isJson(value)) throw new TypeError("Unexpected value, expected JSON");
  return value;
}
