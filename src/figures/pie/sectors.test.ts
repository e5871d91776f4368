import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectors, spread } from "./sectors.ts";

const shares = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1000, noNaN: true })), { minLength: 2, maxLength: 7 })
  .filter((given) => given.some((share) => share > 0));
const whole = "M0 -1A1 1 0 0 1 0 1A1 1 0 0 1 0 -1z";

/** How far round a point lies, in turns clockwise from the top. */
const turnOf = ({ x, y }: { x: number; y: number }) => (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
/** How far two places on a circle are from one another, in turns. */
const between = (a: number, b: number) => Math.min(Math.abs(a - b), 1 - Math.abs(a - b));

describe("The slices of a pie", () => {
  it("go clockwise from the top, each as large as its share", () => {
    const quarters = sectors([25, 25, 50]);
    expect(quarters.map(({ path }) => path)).toEqual([
      "M0 0L0 -1A1 1 0 0 1 1 0z",
      "M0 0L1 0A1 1 0 0 1 0 1z",
      "M0 0L0 1A1 1 0 0 1 0 -1z",
    ]);
    expect(quarters.map(({ number }) => turnOf(number))).toEqual([
      expect.closeTo(0.125, 3),
      expect.closeTo(0.375, 3),
      expect.closeTo(0.75, 3),
    ]);
  });

  it("are shares of their sum, not of a hundred", () => {
    expect(sectors([1, 3])).toEqual(sectors([25, 75]));
  });

  it("take the long way round from a half on", () => {
    expect(sectors([70, 30])[0]?.path).toMatch(/^M0 0L0 -1A1 1 0 1 1 /);
  });

  it("are a whole circle for all, with its number in the middle, and nothing for nothing", () => {
    expect(sectors([0, 5, 0])).toEqual([
      { path: "", number: expect.anything(), leader: "" },
      { path: whole, number: { x: 0, y: 0, inside: true }, leader: "" },
      { path: "", number: expect.anything(), leader: "" },
    ]);
    expect(sectors([0, 0]).map(({ path }) => path)).toEqual(["", ""]);
    expect(sectors([0.1, 0.2, 0]).map(({ path }) => path === whole)).toEqual([false, false, false]);
  });

  it("too thin for a number have it beside them, at the end of a line", () => {
    const [thin, wide] = sectors([5, 95]);
    expect(thin).toMatchObject({ number: { inside: false }, leader: expect.stringMatching(/^M.+L.+L/) });
    expect(Math.hypot(thin?.number.x ?? 0, thin?.number.y ?? 0)).toBeGreaterThan(1.1);
    expect(wide).toMatchObject({ number: { inside: true }, leader: "" });
  });

  it("keep the numbers beside them apart, also across the top", () => {
    fc.assert(
      fc.property(shares, (given) => {
        const beside = sectors(given).filter(({ leader }) => leader !== "");
        const turns = beside.map(({ number }) => turnOf(number));
        turns.forEach((turn, at) => {
          for (const other of turns.slice(at + 1)) expect(between(turn, other)).toBeGreaterThan(1 / 24 - 1e-3);
        });
      }),
    );
    const [first, , last] = sectors([1, 97, 1, 1]);
    expect(turnOf(first?.number ?? { x: 0, y: 0 })).toBeLessThan(0.1);
    expect(turnOf(last?.number ?? { x: 0, y: 0 })).toBeGreaterThan(0.9);
  });

  it("have a number inside or beside, within the drawing, whatever the shares", () => {
    fc.assert(
      fc.property(shares, (given) => {
        for (const { path, number, leader } of sectors(given)) {
          expect(Math.hypot(number.x, number.y)).toBeLessThan(1.21);
          expect(number.inside).toBe(leader === "");
          expect(path + leader).toMatch(/^[MLAz\d. e-]*$/);
        }
      }),
    );
  });
});

describe("Places that are spread", () => {
  it.each([
    { places: [], gap: 1, to: [] },
    { places: [1, 5], gap: 2, to: [1, 5] },
    { places: [4, 4], gap: 2, to: [3, 5] },
    { places: [0, 1, 2], gap: 2, to: [-1, 1, 3] },
    { places: [0, 3, 4], gap: 2, to: [0, 2.5, 4.5] },
    { places: [0, 2.5, 3], gap: 2, to: [-0.1666, 1.8333, 3.8333] },
  ])("$places at least $gap apart are $to", ({ places, gap, to }) => {
    expect(spread(places, gap)).toEqual(to.map((place) => expect.closeTo(place, 3)));
  });

  it("keep their order and their gap, and stand still where there is room", () => {
    const sorted = fc
      .array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 7 })
      .map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(sorted, (places) => {
        const found = spread(places, 1);
        found.slice(1).forEach((place, at) => {
          expect(place - (found[at] ?? 0)).toBeGreaterThan(1 - 1e-9);
        });
        if (places.every((place, at) => at === 0 || place - (places[at - 1] ?? 0) >= 1)) {
          expect(found).toEqual(places.map((place) => expect.closeTo(place, 9)));
        }
      }),
    );
  });
});
