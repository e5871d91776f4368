/**
 * Reads a QR code from its squares by ISO/IEC 18004, apart from what draws it: undamaged, of bytes alone. Throws where a code is
 * not what it has to be, its correction included.
 */

type Squares = readonly (readonly boolean[])[];

/** By level, and by version from 1 on: how many bytes of a block correct, and how many blocks there are (table 9). */
const CORRECTING = {
  L: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28],
  M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28],
  Q: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28],
  H: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30],
} as const;
const BLOCKS = {
  L: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12],
  M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23],
  Q: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34],
  H: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37],
} as const;
const LEVELS = ["M", "L", "H", "Q"] as const;

const MASKS: readonly ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** What a QR code says. */
export function readQr(squares: Squares): string {
  const version = (squares.length - 17) / 4;
  const { level, mask } = formatOf(squares);
  const correcting = CORRECTING[level][version - 1];
  const count = BLOCKS[level][version - 1];
  if (correcting === undefined || count === undefined) throw new Error(`There is no version ${version} here`);
  const blocks = blocksOf(bytesOf(squares, version, mask), count, correcting);
  for (const block of blocks) if (!isCorrect(block, correcting)) throw new Error("A block does not correct");
  return textOf(
    blocks.flatMap((block) => block.slice(0, -correcting)),
    version,
  );
}

/** Beside the three corners (7.9): which level of correction, and which mask. */
function formatOf(squares: Squares): { readonly level: (typeof LEVELS)[number]; readonly mask: number } {
  const at = (x: number, y: number) => (squares[y]?.[x] === true ? 1 : 0);
  const side = squares.length;
  const places = Array.from({ length: 15 }, (_, n): [[number, number], [number, number]] => {
    const one: [number, number] = n < 6 ? [8, n] : n === 6 ? [8, 7] : n === 7 ? [8, 8] : n === 8 ? [7, 8] : [14 - n, 8];
    return [one, n < 8 ? [side - 1 - n, 8] : [8, side - 15 + n]];
  });
  const [first, second] = [0, 1].map((copy) =>
    places.reduce((bits, pair, n) => bits | (at(...(pair[copy] as [number, number])) << n), 0),
  );
  if (first !== second) throw new Error("Its two formats differ");
  const format = ((first ?? 0) ^ 0x5412) >> 10;
  return { level: LEVELS[format >> 3] as (typeof LEVELS)[number], mask: format & 7 };
}

/** All bytes in the order in which they were placed (7.7.3), their mask taken off. */
function bytesOf(squares: Squares, version: number, mask: number): readonly number[] {
  const side = squares.length;
  const bits: number[] = [];
  for (let right = side - 1; right >= 1; right -= 2) {
    // The column of the timing pattern is left out.
    if (right === 6) right = 5;
    const upward = ((right + 1) & 2) === 0;
    for (let step = 0; step < side; step++) {
      const y = upward ? side - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (isPattern(x, y, side, version)) continue;
        bits.push(squares[y]?.[x] === (MASKS[mask]?.(x, y) !== 0) ? 1 : 0);
      }
    }
  }
  return Array.from({ length: bits.length >> 3 }, (_, n) => number(bits.slice(n * 8, n * 8 + 8)));
}

const number = (bits: readonly number[]): number => bits.reduce((all, bit) => all * 2 + bit, 0);

/** Whether a square is there for finding and aligning, or says format or version. */
function isPattern(x: number, y: number, side: number, version: number): boolean {
  if (x === 6 || y === 6) return true;
  if ((x < 9 && (y < 9 || y >= side - 8)) || (x >= side - 8 && y < 9)) return true;
  if (version >= 7 && ((x < 6 && y >= side - 11) || (y < 6 && x >= side - 11))) return true;
  const places = alignments(side, version);
  const last = places.length - 1;
  return places.some((top, row) =>
    places.some((left, column) => {
      const corner = (row === 0 && (column === 0 || column === last)) || (row === last && column === 0);
      return !corner && Math.abs(x - left) <= 2 && Math.abs(y - top) <= 2;
    }),
  );
}

/** The middles of alignment patterns (annex E). */
function alignments(side: number, version: number): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, n) => side - 7 - (count - 2 - n) * step)];
}

/** The blocks of which bytes were taken by turns (7.6); the first ones may be shorter by one. */
function blocksOf(bytes: readonly number[], count: number, correcting: number): readonly (readonly number[])[] {
  const least = Math.floor(bytes.length / count);
  const short = count - (bytes.length % count);
  const blocks: number[][] = Array.from({ length: count }, () => []);
  let at = 0;
  for (let place = 0; place <= least; place++) {
    for (const [n, block] of blocks.entries()) {
      // A short one has nothing in the last place of what is said.
      if (place === least - correcting && n < short) continue;
      block.push(bytes[at++] as number);
    }
  }
  return blocks;
}

/** Whether a block corrects itself: it is a multiple of the polynomial of its correction (7.5.2). */
function isCorrect(block: readonly number[], correcting: number): boolean {
  const twice = (value: number) => (value << 1) ^ (value >= 128 ? 0x11d : 0);
  const times = (one: number, other: number): number =>
    other === 0 ? 0 : times(twice(one), other >> 1) ^ (other & 1 ? one : 0);
  let root = 1;
  for (let n = 0; n < correcting; n++) {
    if (block.reduce((rest, byte) => times(rest, root) ^ byte, 0) !== 0) return false;
    root = twice(root);
  }
  return true;
}

/** What the bytes say: one text of bytes (7.4.5). */
function textOf(bytes: readonly number[], version: number): string {
  const bits = bytes.flatMap((byte) => Array.from({ length: 8 }, (_, n) => (byte >> (7 - n)) & 1));
  const wide = version < 10 ? 8 : 16;
  if (number(bits.slice(0, 4)) !== 4) throw new Error("It is not of bytes");
  const count = number(bits.slice(4, 4 + wide));
  const said = Array.from({ length: count }, (_, n) => number(bits.slice(4 + wide + n * 8, 12 + wide + n * 8)));
  return new TextDecoder().decode(Uint8Array.from(said));
}

/** The squares of a path that draws the dark ones in runs, as `qrPath` does. */
export function squaresOfPath(path: string, side: number): Squares {
  const squares = Array.from({ length: side }, () => Array<boolean>(side).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    squares[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return squares;
}
