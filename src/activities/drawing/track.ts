/** A line that comes back to where it began: a circle, or two half circles with straight lines between them. */
export interface Track {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** Half of how wide it is: the radius of its ends. */
  readonly radius: number;
  /** Half of how high it is; `radius` at least. */
  readonly half: number;
}

export interface TrackPoint {
  readonly x: number;
  readonly y: number;
  /** Where it leads there, going clockwise: degrees clockwise from rightwards. */
  readonly angle: number;
}

/** How far from the middle the track is at a height, which counts from the middle too, downwards. */
export function halfWidthAt({ radius, half }: Track, height: number): number {
  const over = Math.max(0, Math.abs(height) - (half - radius));
  return Math.sqrt(Math.max(0, radius ** 2 - over ** 2));
}

/** How long the whole track is. */
export function trackLength({ radius, half }: Track): number {
  return 2 * Math.PI * radius + 4 * (half - radius);
}

/** How far it is, clockwise from the top, to where the track is at a height from the middle, on its right side. */
export function lengthTo({ radius, half }: Track, height: number): number {
  const straight = half - radius;
  const bend = (part: number) => Math.asin(Math.max(0, Math.min(1, part / radius))) * radius;
  const quarter = (Math.PI / 2) * radius;
  const above = quarter - bend(-height - straight);
  const along = Math.min(Math.max(height, -straight), straight) + straight;
  return above + along + bend(height - straight);
}

/** The point that lies so far from the top, clockwise. */
export function pointOn(track: Track, length: number): TrackPoint {
  const whole = trackLength(track);
  const far = ((length % whole) + whole) % whole;
  if (far <= whole / 2) return pointOnRight(track, far);
  const twin = pointOnRight(track, whole - far);
  return { x: 2 * track.x - twin.x, y: twin.y, angle: -twin.angle };
}

function pointOnRight({ x, y, radius, half }: Track, far: number): TrackPoint {
  const straight = half - radius;
  const quarter = (Math.PI / 2) * radius;
  if (far > quarter && far < quarter + 2 * straight)
    return { x: x + radius, y: y - straight + far - quarter, angle: 90 };
  const lower = far > quarter;
  const turn = (lower ? far - 2 * straight : far) / radius;
  return {
    x: x + radius * Math.sin(turn),
    y: y + (lower ? straight : -straight) - radius * Math.cos(turn),
    angle: (turn * 180) / Math.PI,
  };
}
