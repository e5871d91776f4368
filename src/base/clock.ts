/** Where the time comes from. Passed in; the real one is in `storage/system.ts`. */
export interface Clock {
  /** Milliseconds since 1970, a whole number. */
  now(): number;
  /** The IANA name of the time zone, as `Europe/Madrid`. */
  zone(): string;
}
