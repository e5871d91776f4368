import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPayload, writePayload } from "./payload.ts";
import { certificates, sample } from "./testing/certificates.ts";

const runs = process.env.SOAK === undefined ? 60 : 2_000;

describe("what a certificate says, in bytes", () => {
  test("reads back as exactly what was written, whatever it says", () => {
    fc.assert(
      fc.property(certificates, (certificate) => {
        expect(readPayload(writePayload(certificate))).toEqual(certificate);
      }),
      { numRuns: runs * 5 },
    );
  });

  test("any other bytes are read as nothing, or as what would be written so", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.tuple(certificates, fc.nat(), fc.integer({ min: 0, max: 255 })).map(([certificate, at, value]) => {
        const written = writePayload(certificate);
        written[at % written.length] = value;
        return written;
      }),
    );
    fc.assert(
      fc.property(bytes, (each) => {
        const read = readPayload(each);
        if (read !== undefined) expect([...writePayload(read)]).toEqual([...each]);
      }),
      { numRuns: runs * 20 },
    );
  });

  test("with a byte more, or without its last, is read as nothing", () => {
    fc.assert(
      fc.property(certificates, fc.integer({ min: 0, max: 255 }), (certificate, more) => {
        const written = writePayload(certificate);
        expect(readPayload(Uint8Array.of(...written, more))).toBeUndefined();
        expect(readPayload(written.slice(0, -1))).toBeUndefined();
      }),
      { numRuns: runs * 2 },
    );
  });

  test.each([
    ["a line break", { name: "Núria\nDirectora" }],
    ["a turn of the direction of writing", { name: "Núria\u202e" }],
    ["what is not seen", { course: "Curs\u200b" }],
    ["an empty name", { name: "" }],
    ["a score above 100", { score: 101 }],
    ["no hours", { quarters: 0 }],
  ])("%s is refused", (_, broken) => {
    expect(readPayload(writePayload({ ...sample, ...broken }))).toBeUndefined();
  });
});
