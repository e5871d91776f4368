import * as v from "valibot";
import { describe, expect, test } from "vitest";
import textList from "./fixtures/list-v1.json?raw";
import textPutOff from "./fixtures/put-off-v1.json?raw";
import textRecords from "./fixtures/records-v1.json?raw";
import { manifestSchema } from "./manifest.ts";
import { createPutOff, OFFLINE_KEY } from "./put-off.ts";
import { readRecords } from "./records.ts";

describe("the copy on devices, and the lists that are published for it, are still read whole", () => {
  test("the list of a built site", () => {
    const list: unknown = JSON.parse(textList);
    expect(v.parse(manifestSchema, list)).toEqual(list);
  });

  test("what is on the device: in use, before, waiting and coming", () => {
    const records: unknown = JSON.parse(textRecords);
    expect(readRecords(records)).toEqual(records);
    expect(Object.keys(readRecords(records))).toEqual(["v", "current", "previous", "next", "coming"]);
  });

  test("when storing was put off, for each site of a host", () => {
    const storage = { getItem: (key: string) => (key === OFFLINE_KEY ? textPutOff : null), setItem: () => {} };
    expect(createPutOff(storage, "/").read()).toBe(1763769700000);
    expect(createPutOff(storage, "/any/folder/").read()).toBe(1763769800000);
  });
});
