import fc from "fast-check";
import { expect, it } from "vitest";
import { halfWidthAt, lengthTo, pointOn, trackLength } from "./track.ts";

const tracks = fc
  .record({ radius: fc.integer({ min: 20, max: 300 }), more: fc.integer({ min: 0, max: 600 }) })
  .map(({ radius, more }) => ({ x: 100, y: 50, radius, half: radius + more }));
const parts = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);

it("leads from the top, clockwise, to where a height is, and the points lie on it", () => {
  fc.assert(
    fc.property(tracks, parts, (track, part) => {
      const height = (2 * part - 1) * track.half;
      const point = pointOn(track, lengthTo(track, height));
      expect(point.y - track.y).toBeCloseTo(height, 3);
      expect(point.x - track.x).toBeCloseTo(halfWidthAt(track, height), 1);
    }),
  );
});

it("comes back to where it began, and is the same on both sides", () => {
  fc.assert(
    fc.property(tracks, parts, (track, part) => {
      const whole = trackLength(track);
      const [there, again] = [pointOn(track, part * whole), pointOn(track, (part + 1) * whole)];
      expect(again.x).toBeCloseTo(there.x, 4);
      expect(again.y).toBeCloseTo(there.y, 4);
      const mirrored = pointOn(track, -part * whole);
      expect(mirrored.x - track.x).toBeCloseTo(track.x - there.x, 4);
      expect(mirrored.y).toBeCloseTo(there.y, 4);
    }),
  );
});

it("leads where its angle says", () => {
  fc.assert(
    fc.property(tracks, parts, (track, part) => {
      const at = part * trackLength(track);
      const [here, next] = [pointOn(track, at), pointOn(track, at + 0.01)];
      const radians = (here.angle * Math.PI) / 180;
      expect((next.x - here.x) / 0.01).toBeCloseTo(Math.cos(radians), 2);
      expect((next.y - here.y) / 0.01).toBeCloseTo(Math.sin(radians), 2);
    }),
  );
});

it("is a circle where it is as high as wide", () => {
  const circle = { x: 0, y: 0, radius: 10, half: 10 };
  expect(trackLength(circle)).toBeCloseTo(20 * Math.PI);
  const { x, y, angle } = pointOn(circle, 5 * Math.PI);
  expect([x, y, angle].map((value) => Math.round(value) + 0)).toEqual([10, 0, 90]);
});
