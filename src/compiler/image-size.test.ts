import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imageSize } from "./image-size.ts";

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...part].map((each) => each.charCodeAt(0)) : part)),
  );
const zeros = (count: number) => Array.from({ length: count }, () => 0);

describe("the size of a picture", () => {
  it.each([
    ["PNG", bytes([0x89], "PNG\r\n", [0x1a, 0x0a, 0, 0, 0, 13], "IHDR", [0, 0, 1, 0x40, 0, 0, 0, 0xf0]), 320, 240],
    ["GIF", bytes("GIF89a", [0x40, 1, 0xf0, 0]), 320, 240],
    ["WebP (VP8)", bytes("RIFF", zeros(4), "WEBPVP8 ", zeros(10), [0x40, 1, 0xf0, 0]), 320, 240],
    ["WebP (VP8L)", bytes("RIFF", zeros(4), "WEBPVP8L", zeros(4), [0x2f, 0x3f, 0xc1, 0x3b, 0], zeros(5)), 320, 240],
    ["WebP (VP8X)", bytes("RIFF", zeros(4), "WEBPVP8X", zeros(8), [0x3f, 1, 0, 0xef, 0, 0]), 320, 240],
    ["JPEG", bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 17, 8, 0, 0xf0, 1, 0x40]), 320, 240],
    ["SVG by its measures", bytes('<?xml version="1.0"?><svg width="320" height="240px">'), 320, 240],
    ["SVG by its box", bytes('<svg viewBox="0 0 320 240" width="100%">'), 320, 240],
  ])("is read from %s", (_, picture, width, height) => {
    expect(imageSize(picture)).toEqual({ width, height });
  });

  it("is that of a photograph turned upright", () => {
    const exif = bytes("Exif", [0, 0], "MM", [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]);
    const picture = bytes(
      [0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2],
      [...exif],
      [0xff, 0xc0, 0, 17, 8, 0, 0xf0, 1, 0x40],
    );
    expect(imageSize(picture)).toEqual({ width: 240, height: 320 });
  });

  it("is unknown, and nothing worse, for any other bytes", () => {
    fc.assert(fc.property(fc.uint8Array(), (any) => imageSize(any) === undefined || true));
    expect(imageSize(bytes([0xff, 0xd8, 0xff, 0xe0]))).toBeUndefined();
    expect(imageSize(bytes("words"))).toBeUndefined();
  });
});
