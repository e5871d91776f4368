const DAY = 86_400_000;
/** Clocks are set, and days begin, at whole quarters of an hour of UTC, in every zone there is. */
const QUARTER = 900_000;

/** By time zone: what writes a date there, and the day of each quarter of an hour that was asked for. */
interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly days: Map<number, number>;
}

const zones = new Map<string, Zone>();

/** Which day a moment was where it happened: days since the first of January 1970. A zone that is not known counts as UTC. */
export function dayOf(at: number, tz: string): number {
  const quarter = Math.floor(at / QUARTER);
  const zone = zones.get(tz) ?? opened(tz);
  const known = zone.days.get(quarter);
  if (known !== undefined) return known;
  const [month = 1, date = 1, year = 1970] = zone.format
    .format(quarter * QUARTER)
    .split("/")
    .map(Number);
  const day = Date.UTC(year, month - 1, date) / DAY;
  zone.days.set(quarter, day);
  return day;
}

function opened(tz: string): Zone {
  const zone = { format: formatOf(tz), days: new Map<number, number>() };
  zones.set(tz, zone);
  return zone;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const date = { year: "numeric", month: "numeric", day: "numeric" } as const;
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, ...date });
  } catch {
    return new Intl.DateTimeFormat("en-US", { timeZone: "UTC", ...date });
  }
}
