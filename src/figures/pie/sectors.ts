/** A slice of a pie of radius 1 round (0, 0), with y downwards, as in a drawing. */
export interface Sector {
  /** Its outline as a path; empty for a share of nothing. */
  readonly path: string;
  /** Where its number stands, and whether that is in the slice, or beside it because it is too thin. */
  readonly number: { readonly x: number; readonly y: number; readonly inside: boolean };
  /** From a thin slice to its number. */
  readonly leader: string;
}

/** What a number is at home in, in turns: under it, two digits at 200 % do not fit. */
const THIN = 1 / 12;
/** From here on it is the whole pie, whatever the sum of shares lost in its last digits. */
const WHOLE = 1 - 1e-9;
/** How far numbers beside the pie are from one another, at least, in turns. */
const APART = 1 / 24;
/** How far from the middle numbers stand, inside and beside. */
const INSIDE = 0.64;
const BESIDE = 1.2;

/** Cuts a pie: slices clockwise from the top, in the given order, each as large as its share of the sum. */
export function sectors(shares: readonly number[]): Sector[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  let end = 0;
  const cuts = shares.map((share) => {
    const start = end;
    end += sum > 0 ? share / sum : 0;
    return { start, end };
  });
  // The circle is opened where the largest slice ends: of seven at most, it is never thin.
  const open = cuts.reduce((most, cut) => (size(cut) > size(most) ? cut : most), { start: 0, end: 0 }).end;
  const beside = cuts
    .filter((cut) => size(cut) > 0 && size(cut) < THIN)
    .map((cut) => ({ cut, place: middle(cut) < open ? middle(cut) + 1 : middle(cut) }))
    .sort((a, b) => a.place - b.place);
  const places = spread(
    beside.map(({ place }) => place),
    APART,
  );
  return cuts.map((cut) => {
    const at = beside.findIndex((each) => each.cut === cut);
    const turn = places[at] ?? middle(cut);
    const radius = at >= 0 ? BESIDE : size(cut) > WHOLE ? 0 : INSIDE;
    return {
      path: size(cut) > 0 ? outline(cut.start, cut.end) : "",
      number: { ...point(turn, radius), inside: at < 0 },
      leader: at < 0 ? "" : `M${pair(middle(cut), 0.94)}L${pair(middle(cut), 1.03)}L${pair(turn, 1.1)}`,
    };
  });
}

/** Moves places apart that are nearer than `gap`, as little as may be, and keeps their order. */
export function spread(places: readonly number[], gap: number): number[] {
  // Neighbours that touch are one group, which stands round the mean of where they want to be.
  const groups: { sum: number; count: number }[] = [];
  const start = ({ sum, count }: { sum: number; count: number }) => sum / count - ((count - 1) * gap) / 2;
  for (const place of places) {
    groups.push({ sum: place, count: 1 });
    for (let last = groups.length - 1; last > 0; last--) {
      const [before, after] = [groups[last - 1], groups[last]];
      if (!before || !after || start(before) + before.count * gap <= start(after)) break;
      groups.splice(last - 1, 2, { sum: before.sum + after.sum, count: before.count + after.count });
    }
  }
  return groups.flatMap((group) => Array.from({ length: group.count }, (_, at) => start(group) + at * gap));
}

/** From where to where a slice reaches, in turns clockwise from the top. */
interface Cut {
  readonly start: number;
  readonly end: number;
}

function size({ start, end }: Cut): number {
  return end - start;
}

function middle({ start, end }: Cut): number {
  return (start + end) / 2;
}

function outline(start: number, end: number): string {
  // An arc that ends where it begins is nothing: the whole is two halves.
  if (end - start > WHOLE) return "M0 -1A1 1 0 0 1 0 1A1 1 0 0 1 0 -1z";
  return `M0 0L${pair(start, 1)}A1 1 0 ${end - start > 0.5 ? 1 : 0} 1 ${pair(end, 1)}z`;
}

function pair(turn: number, radius: number): string {
  const { x, y } = point(turn, radius);
  return `${x} ${y}`;
}

/** Turns clockwise from the top. */
function point(turn: number, radius: number): { x: number; y: number } {
  const angle = 2 * Math.PI * turn;
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) };
}

/** Browsers differ in the last digits of sines, and the page is rendered on a server first. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4 || 0;
}
