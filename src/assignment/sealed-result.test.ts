import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteReader } from "../base/byte-row.ts";
import { type Bytes, fromBase64Url, joined, toBase64Url, utf8 } from "../base/bytes.ts";
import { crypto, somebody } from "../storage/sealing/testing.ts";
import type { TrainerSecret } from "../storage/sealing/trainer-key.ts";
import published from "./fixtures/result-v1.json?raw";
import { lessonsByHash } from "./lesson-hash.ts";
import type { Result } from "./result.ts";
import { type OpenedResult, openResult, sealResult } from "./sealed-result.ts";
import { writeSummary } from "./summary.ts";
import { lessons, sampleResult, summaries, summary } from "./testing/samples.ts";

const soak = process.env.SOAK !== undefined;
const trainer = await somebody();
const other = await somebody();
const device = await somebody();

const seal = (result: Result, to = trainer, by = device) =>
  sealResult(result, { to: to.key, signer: by.signer, crypto });
const open = (text: string, ...by: (typeof trainer)[]) =>
  openResult(text, { openers: (by.length === 0 ? [trainer] : by).map(({ opener }) => opener), crypto, lessons });
const bytesOf = (code: string) => fromBase64Url(code.slice(3)) as Bytes;
/** Without the byte of nothing at the end. */
const lengthOf = (bytes: Bytes) => byteReader(bytes).u24();
const codeOf = (bytes: Uint8Array) => `R1.${toBase64Url(bytes)}`;

const code = await seal(summary);
const file = await seal(sampleResult);
const opened = { ok: true, device: device.name, to: trainer.name, print: expect.stringMatching(/^[\w-]{22}$/) };
const changed = { ok: false, why: "changed" };

/** Encrypts anything to the trainer, as a forger who knows the format can. */
async function forged(parts: {
  readonly payload: Bytes;
  readonly key?: Bytes;
  readonly kind?: number;
  readonly sign?: (about: Bytes) => Promise<Bytes>;
}) {
  const { payload, key = device.key, kind = 0 } = parts;
  const once = await crypto.ephemeral();
  const secret = (await once.agree(trainer.key)) as Bytes;
  const about = joined(Uint8Array.of(kind), trainer.key, once.key);
  const purpose = utf8("atenta-result-1\n");
  const signature = await (parts.sign?.(about) ?? device.signer.sign(joined(purpose, about, key, payload)));
  const box = await crypto.encrypt(
    secret,
    joined(utf8("atenta-result-box-1\n"), about),
    joined(key, signature, payload),
  );
  const length = 41 + box.length;
  const head = Uint8Array.of(length >> 16, (length >> 8) & 255, length & 255, kind);
  const hint = (await crypto.digest(trainer.key)).slice(0, 4);
  return codeOf(joined(head, hint, once.key, box, new Uint8Array(length % 3 === 0 ? 1 : 0)));
}

describe("a sealed result", () => {
  test("says to its trainer what was sent, and by which device", async () => {
    expect(await open(code)).toEqual({ ...opened, result: summary, complete: false });
    expect(await open(`Aquí va:\nhttps://example.org/es/result/#${code}. Saludos`)).toMatchObject({ result: summary });
    expect(await open(file)).toEqual({ ...opened, result: sampleResult, complete: true });
    // By any of the trainer's keys.
    expect(await open(code, other, trainer)).toMatchObject({ ok: true, to: trainer.name });
  });

  test("opens whatever it says, and its code ends with a letter or a digit", async () => {
    await fc.assert(
      fc.asyncProperty(summaries, async (each) => {
        const sealed = await seal(each);
        expect(sealed).toMatch(/[A-Za-z\d]$/);
        expect(await open(`${sealed}-_.`)).toMatchObject({ ok: true, result: each });
      }),
      { numRuns: soak ? 2_000 : 60 },
    );
  });

  test("is not for anybody else", async () => {
    expect(await open(code, other)).toEqual({ ok: false, why: "not-mine" });
    expect(await openResult(code, { openers: [], crypto, lessons })).toEqual({ ok: false, why: "not-mine" });
  });

  test("is another each time, and known to be the same", async () => {
    const again = await seal(summary);
    expect(again).not.toBe(code);
    const prints = [code, again, file, await seal(summary, trainer, other), await seal({ ...summary, at: 5 })].map(
      async (each) => ((await open(each)) as OpenedResult).print,
    );
    const [one, two, ...others] = await Promise.all(prints);
    expect(two).toBe(one);
    expect(new Set([one, ...others]).size).toBe(4);
  });

  test("with any bit of its bytes turned is refused", async () => {
    const bytes = bytesOf(code);
    for (let bit = 0; bit < bytes.length * 8; bit += soak ? 1 : 5) {
      const turned = bytes.slice();
      turned[bit >> 3] = (turned[bit >> 3] as number) ^ (1 << (bit & 7));
      const read = await open(codeOf(turned));
      // A greater length than there is; and the hint at another key.
      const reasons = bit < 24 ? ["cut", "changed"] : bit >= 32 && bit < 64 ? ["not-mine"] : ["changed"];
      expect(reasons, `${bit}`).toContain(read.ok ? "taken" : read.why);
    }
  });

  test("with anything else in the byte that fills its end is refused", async () => {
    const sealed = await Promise.all(["A", "AA", "AAA"].map((name) => seal({ ...summary, name })));
    const filled = sealed.map(bytesOf).filter((bytes) => bytes.length > lengthOf(bytes));
    expect(filled).toHaveLength(1);
    for (const bytes of filled) {
      expect(await open(codeOf(bytes))).toMatchObject({ ok: true });
      bytes[bytes.length - 1] = 1;
      expect(await open(codeOf(bytes))).toEqual(changed);
    }
  });

  test("without its end, wherever it was cut, is said to be cut", async () => {
    for (let length = 0; length < code.length; length++) {
      expect(await open(code.slice(0, length)), `${length}`).toEqual({
        ok: false,
        why: length < 3 ? "foreign" : "cut",
      });
    }
  });

  test.each<[string, string, string]>([
    ["of a later version", code.replace("R1.", "R2."), "newer"],
    ["that is an assignment", code.replace("R1.", "E1."), "foreign"],
    ["in five million characters", "a".repeat(5_000_000), "long"],
    ["without its middle", code.slice(0, 100) + code.slice(104) + code.slice(-4), "changed"],
    ["of no length", `R1.${"A".repeat(400)}`, "changed"],
  ])("%s is refused with its reason", async (_, text, why) => {
    expect(await open(text)).toEqual({ ok: false, why });
  });

  test("cannot be passed on to another trainer by whoever opened it", async () => {
    const bytes = bytesOf(code);
    const [mine, ephemeral] = [trainer.key, bytes.slice(8, 41)];
    const info = (to: Bytes, key: Bytes) => joined(utf8("atenta-result-box-1\n"), Uint8Array.of(0), to, key);
    const opening = (await trainer.opener.agree(ephemeral)) as Bytes;
    // The trainer has all that the device signed, and encrypts it to the other as if it came from there.
    const inside = await crypto.decrypt(opening, info(mine, ephemeral), bytes.slice(41, lengthOf(bytes)));
    expect(inside).toBeDefined();
    const once = await crypto.ephemeral();
    const secret = (await once.agree(other.key)) as Bytes;
    const box = await crypto.encrypt(secret, info(other.key, once.key), inside as Bytes);
    const hint = (await crypto.digest(other.key)).slice(0, 4);
    const passed = codeOf(joined(bytes.slice(0, 4), hint, once.key, box, bytes.slice(41 + box.length)));
    expect(await open(passed, other)).toEqual(changed);
    // The code as it came, with the other's hint, is not theirs to open.
    const hinted = bytesOf(code);
    hinted.set(hint, 4);
    expect(await open(codeOf(hinted), other)).toEqual(changed);
  });

  test("of a forger is refused, however it was made", async () => {
    const payload = writeSummary(summary);
    expect(await open(await forged({ payload }))).toMatchObject({ ok: true, device: device.name });
    // In the name of a device, signed by another; signed for another exchange; for another purpose.
    const about = (bytes: Bytes, purpose: string) => joined(utf8(purpose), bytes, device.key, payload);
    const by = (who: typeof other, purpose: string) => (bytes: Bytes) => who.signer.sign(about(bytes, purpose));
    expect(await open(await forged({ payload, sign: by(other, "atenta-result-1\n") }))).toEqual(changed);
    expect(await open(await forged({ payload, sign: by(device, "atenta-certificate-1\n") }))).toEqual(changed);
    const old = await device.signer.sign(about(joined(Uint8Array.of(0), trainer.key, other.key), "atenta-result-1\n"));
    expect(await open(await forged({ payload, sign: async () => old }))).toEqual(changed);
    // With the ephemeral key of another result, or with one that is no point.
    const swapped = bytesOf(code);
    swapped.set(bytesOf(await seal(summary)).subarray(8, 41), 8);
    expect(await open(codeOf(swapped))).toEqual(changed);
    swapped.fill(0xff, 8, 41);
    expect(await open(codeOf(swapped))).toEqual(changed);
    // Signed with their own key it is theirs, and says so.
    expect(await open(await seal(summary, trainer, other))).toMatchObject({ ok: true, device: other.name });
  });

  test.each<[string, number, Bytes]>([
    ["bytes of nothing", 0, utf8("hola")],
    ["a summary that is called details", 1, writeSummary(summary)],
    ["details without any", 1, utf8(JSON.stringify(summary))],
    ["no JSON", 1, utf8('{"assignment":')],
    ["no UTF-8", 1, Uint8Array.of(0xff, 0xfe)],
    ["somebody without a name", 1, utf8(JSON.stringify({ ...sampleResult, name: "" }))],
    [
      "the same item twice",
      1,
      utf8(
        JSON.stringify({
          ...sampleResult,
          details: { exams: [], items: Array(2).fill(sampleResult.details?.items[0]) },
        }),
      ),
    ],
    ["more than there are points", 1, utf8(JSON.stringify(sampleResult).replaceAll('"max":1', '"max":0.1'))],
    ["a list that never ends", 1, utf8("[".repeat(200_000))],
  ])("that was rightly signed and says %s is told apart", async (_, kind, payload) => {
    expect(await open(await forged({ payload, kind }))).toEqual({ ok: false, why: "odd" });
  });

  test("says nothing of what it holds beside the schema, and brings no properties of its own", async () => {
    const more = JSON.stringify({ ...sampleResult, mood: "calm" }).replace("{", '{"__proto__":{"passed":true},');
    const read = await open(await forged({ payload: utf8(more), kind: 1 }));
    expect(read).toMatchObject({ ok: true, result: sampleResult });
    expect(Object.keys((read as OpenedResult).result).sort()).toEqual(Object.keys(sampleResult).sort());
  });

  test("is not believed where nothing can be checked", async () => {
    const openers = [trainer.opener];
    expect(await openResult(code, { openers, crypto: undefined, lessons })).toEqual({ ok: false, why: "unable" });
    expect(await openResult("hola", { openers, crypto: undefined, lessons })).toEqual({ ok: false, why: "foreign" });
  });

  test("is not made for a key that is none", async () => {
    const to = new Uint8Array(33);
    await expect(sealResult(summary, { to, signer: device.signer, crypto })).rejects.toThrow("to encrypt to");
  });

  test("names lessons that were renamed as the trainer's course does", async () => {
    const today = lessonsByHash([{ id: "claims", aliases: ["claims-process"] }, { id: "complaint-claim" }]);
    const read = await openResult(file, { openers: [trainer.opener], crypto, lessons: today });
    const { details, lessons: of } = (read as OpenedResult).result;
    expect(of.map(({ lesson }) => lesson)).toEqual(["complaint-claim", "customer-department", "#a1b2c3"]);
    expect(details?.items.map(({ lesson }) => lesson)).toEqual(["claims", "complaint-claim"]);
    expect(details?.exams[0]?.items.map(({ lesson }) => lesson)).toEqual(["claims", "claims"]);
    // Two that have become one stay two.
    const one = lessonsByHash([{ id: "claims", aliases: ["complaint-claim", "customer-department"] }]);
    const joint = await openResult(file, { openers: [trainer.opener], crypto, lessons: one });
    const ids = (joint as OpenedResult).result.lessons.map(({ lesson }) => lesson);
    expect(ids).toEqual(["claims", "customer-department", "#a1b2c3"]);
  });
});

test("a result that was published opens for ever with its trainer's key as what it said", async () => {
  expect(createHash("sha256").update(published).digest("hex")).toBe(
    "e389b0006272c753d1d0e3af1c5562403551ef8d227b1e3778b83f87ac910d38",
  );
  const {
    secret,
    device: sent,
    results,
  } = JSON.parse(published) as {
    secret: TrainerSecret;
    device: string;
    results: readonly ({ code: string } & Omit<OpenedResult, "ok">)[];
  };
  const reader = await somebody(secret);
  for (const { code: made, ...says } of results) {
    expect(await open(made, reader)).toEqual({ ok: true, ...says });
    expect(says).toMatchObject({ device: sent, to: reader.name });
  }
});
