/** Bits in a row, and numbers in as few of them as it takes. What is read beyond the end throws a `RangeError`. */
export interface BitWriter {
  /** A whole number in so many bits, 0 to 48, most significant first. */
  bits(value: number, count: number): void;
  flag(value: boolean): void;
  /** A whole number from 1 in Elias's gamma code: 2⌊log₂ n⌋ + 1 bits. Source: P. Elias, IEEE Trans. Inf. Theory 21 (1975). */
  gamma(value: number): void;
  /** Whole numbers that ascend and differ, from 0 to below 2³²: their count, and the gaps in Rice's code. */
  ascending(values: readonly number[]): void;
  /** A row of `0` and `1`. */
  raw(row: string): void;
  /** How many there are. */
  length(): number;
  /** All of them, as `0` and `1`. */
  row(): string;
}

/** The longest number that is written in bits. */
const MOST_BITS = 48;
/** More values than any course has items. */
const MOST_VALUES = 4_095;

/** Bits to be written. What does not fit into its bits throws a `RangeError`. */
export function bitWriter(): BitWriter {
  let parts = "";
  const writer: BitWriter = {
    bits(value, count) {
      if (!Number.isInteger(value) || value < 0 || count > MOST_BITS || value >= 2 ** count) {
        throw new RangeError(`${value} does not fit into ${count} bits`);
      }
      if (count > 0) parts += value.toString(2).padStart(count, "0");
    },
    flag: (value) => {
      parts += value ? "1" : "0";
    },
    gamma(value) {
      if (!Number.isInteger(value) || value < 1 || value >= 2 ** MOST_BITS)
        throw new RangeError(`No gamma of ${value}`);
      const binary = value.toString(2);
      parts += "0".repeat(binary.length - 1) + binary;
    },
    ascending(values) {
      writer.gamma(values.length + 1);
      if (values.length === 0) return;
      const gaps = gapsOf(values);
      const low = lowBitsFor(gaps);
      writer.bits(low, 5);
      for (const gap of gaps) {
        writer.raw(`${"1".repeat(Math.floor(gap / 2 ** low))}0`);
        writer.bits(gap % 2 ** low, low);
      }
    },
    raw: (row) => {
      parts += row;
    },
    length: () => parts.length,
    row: () => parts,
  };
  return writer;
}

/** What lies between values that ascend: the first one itself, then each one's distance from the one before, less 1. */
function gapsOf(values: readonly number[]): readonly number[] {
  return values.map((value, at) => {
    const gap = at === 0 ? value : value - (values[at - 1] as number) - 1;
    if (!Number.isInteger(gap) || gap < 0 || value >= 2 ** 32) throw new RangeError("The values do not ascend");
    return gap;
  });
}

/** How many low bits of each gap are written as they are, so that all of them take the least. */
function lowBitsFor(gaps: readonly number[]): number {
  const cost = (low: number) => gaps.reduce((sum, gap) => sum + Math.floor(gap / 2 ** low) + 1 + low, 0);
  let best = 31;
  for (let low = 30; low >= 0; low--) if (cost(low) < cost(best)) best = low;
  return best;
}

/** How many bits `ascending` takes. Of a part of the values it never takes more: joining two gaps costs less than both. */
export function bitsOfAscending(values: readonly number[]): number {
  const writer = bitWriter();
  writer.ascending(values);
  return writer.length();
}

/** How many bits the gamma code of a number takes. */
export function bitsOfGamma(value: number): number {
  return 2 * Math.floor(Math.log2(value)) + 1;
}

/** Reads what a `BitWriter` wrote, in the same order. */
export interface BitReader {
  bits(count: number): number;
  flag(): boolean;
  gamma(): number;
  ascending(): readonly number[];
  raw(count: number): string;
  /** How many are left. */
  left(): number;
}

/** Bits to be read from the first to the last. */
export function bitReader(row: string): BitReader {
  let at = 0;
  const raw = (count: number) => {
    if (count < 0 || at + count > row.length) throw new RangeError("There is no more");
    at += count;
    return row.slice(at - count, at);
  };
  const bits = (count: number) => (count === 0 ? 0 : Number.parseInt(raw(count), 2));
  const reader: BitReader = {
    raw,
    bits,
    flag: () => raw(1) === "1",
    gamma() {
      let zeros = 0;
      while (raw(1) === "0") zeros += 1;
      if (zeros >= MOST_BITS) throw new RangeError("The number is too large");
      return 2 ** zeros + bits(zeros);
    },
    ascending() {
      const count = reader.gamma() - 1;
      if (count > MOST_VALUES) throw new RangeError("There are too many values");
      if (count === 0) return [];
      const low = bits(5);
      const values: number[] = [];
      for (let before = -1; values.length < count; ) {
        let high = 0;
        while (raw(1) === "1") high += 1;
        before += 1 + high * 2 ** low + bits(low);
        if (before >= 2 ** 32) throw new RangeError("The value is too large");
        values.push(before);
      }
      return values;
    },
    left: () => row.length - at,
  };
  return reader;
}
