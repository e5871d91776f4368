import * as fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { crc32 } from "./crc32.ts";
import { zip } from "./zip.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const moment = { time: 0x1234, date: 0x5678 };
const plain = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files].map(([name, content]) => [name, [...content]]));
const names = fc.stringMatching(/^[a-z0-9]{1,8}(\/[a-z0-9.-]{1,8})?$/);

describe("an archive", () => {
  test("gives back what was put in", () =>
    fc.assert(
      fc.asyncProperty(fc.dictionary(names, fc.uint8Array({ maxLength: 300 })), async (given) => {
        const files = new Map(Object.entries(given));
        const archive = await zip(files);
        const out = new Map(Object.entries(unzipSync(archive)));
        expect(plain(out)).toEqual(plain(files));
      }),
      { numRuns: 100 },
    ));

  test("is the same bytes for the same files, whatever order they come in", async () => {
    const files = [["b", bytes("two")] as const, ["a/c", bytes("one")] as const, ["a", bytes("")] as const];
    const one = await zip(new Map(files));
    expect(await zip(new Map([...files].reverse()))).toEqual(one);
    // The first of January of 1980, sizes before what they measure, and no sign that they follow.
    expect([...one.subarray(0, 14)]).toEqual([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0]);
    const view = new DataView(one.buffer);
    expect(view.getUint16(one.length - 22 + 10, true)).toBe(3);
  });

  test("is of the moment that somebody says, in both of its places", async () => {
    const [none, said] = [
      await zip(new Map([["a", bytes("one")]])),
      await zip(new Map([["a", bytes("one")]]), {}, moment),
    ];
    const changed = [...said].flatMap((byte, at) => (byte === none[at] ? [] : [at]));
    const central = said.length - 22 - 46 - 1;
    expect(changed).toEqual([10, 11, 12, 13, central + 12, central + 13, central + 14, central + 15]);
    expect([...said.subarray(10, 14)]).toEqual([0x34, 0x12, 0x78, 0x56]);
  });

  test("has the checksum that the standard shows", () => {
    expect(crc32(bytes("123456789"))).toBe(0xcbf43926);
    expect(crc32(bytes(""))).toBe(0);
  });

  test("tells how far it is, lets others work between files, and stops when it is called off", async () => {
    const files = new Map(["a", "b", "c"].map((name) => [name, bytes(name)]));
    const heard: string[] = [];
    const away = new AbortController();
    const pause = async () => {
      heard.push("pause");
      if (heard.includes("2/3")) away.abort(new Error("called off"));
    };
    const onProgress = (done: number, all: number) => void heard.push(`${done}/${all}`);
    await expect(zip(files, { onProgress, pause, signal: away.signal })).rejects.toThrow("called off");
    expect(heard).toEqual(["1/3", "pause", "2/3", "pause"]);
  });
});
