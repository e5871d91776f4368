import { createHash } from "node:crypto";
import fc from "fast-check";
import { encode } from "uqr";
import { describe, expect, test } from "vitest";
import manifest from "../../content/course.yaml?raw";
import { fromBase64Url, joined, toBase64Url, utf8 } from "../base/bytes.ts";
import { crypto, somebody } from "../storage/sealing/testing.ts";
import type { Assignment } from "./assignment.ts";
import { LONGEST_MESSAGE, LONGEST_NAME, LONGEST_TITLE, MOST_LESSONS, tidied } from "./assignment.ts";
import { LONGEST_ASSIGNMENT_TEXT, parseAssignment, readAssignment, signAssignment, writeAssignment } from "./code.ts";
import { fingerprintOf } from "./fingerprint.ts";
import published from "./fixtures/assignment-v1.json?raw";
import { lessonHash, lessonsByHash } from "./lesson-hash.ts";
import { readPayload } from "./payload.ts";
import { assignments, sampleAssignment } from "./testing/samples.ts";

const runs = process.env.SOAK === undefined ? 60 : 3_000;
const trainer = await somebody();
const forger = await somebody();
const assignment = sampleAssignment(trainer.name);
const code = await signAssignment(assignment, trainer.signer);
const payloadOf = (text: string) => fromBase64Url(text.split(".")[1] ?? "") as Uint8Array<ArrayBuffer>;

/** A code of any payload, signed by anybody for any purpose. */
async function signed(payload: Uint8Array, by = trainer, purpose = "atenta-assignment-1\n") {
  const signature = await by.signer.sign(joined(utf8(purpose), payload));
  return `E1.${toBase64Url(payload)}.${toBase64Url(signature)}`;
}

describe("what an assignment says, in bytes", () => {
  test("reads back as exactly what was written, whatever it says, and the same gives the same", () => {
    fc.assert(
      fc.property(assignments(trainer.name), (each) => {
        const bytes = writeAssignment(each);
        expect(readPayload(bytes)).toEqual(each);
        expect(writeAssignment(JSON.parse(JSON.stringify(each)))).toEqual(bytes);
      }),
      { numRuns: runs * 5 },
    );
  });

  test("any other bytes are read as nothing, or as what would be written so", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.tuple(assignments(trainer.name), fc.nat(), fc.integer({ min: 0, max: 255 })).map(([each, at, value]) => {
        const written = writeAssignment(each);
        written[at % written.length] = value;
        return written;
      }),
    );
    fc.assert(
      fc.property(bytes, (each) => {
        const read = readPayload(each);
        if (read !== undefined) expect([...writeAssignment(read)]).toEqual([...each]);
      }),
      { numRuns: runs * 20 },
    );
  });

  test("with a byte more, or without its last, is read as nothing", () => {
    fc.assert(
      fc.property(assignments(trainer.name), fc.integer({ min: 0, max: 255 }), (each, more) => {
        const written = writeAssignment(each);
        expect(readPayload(Uint8Array.of(...written, more))).toBeUndefined();
        expect(readPayload(written.slice(0, -1))).toBeUndefined();
      }),
      { numRuns: runs },
    );
  });

  test.each<[string, Partial<Assignment>]>([
    ["a title of two lines", { title: "Uno\ndos" }],
    ["a name that turns the direction of writing", { trainer: "Núria\u202e" }],
    ["no lessons", { lessons: [] }],
    ["a lesson twice", { lessons: [1, 2, 1] }],
    ["a day that no month has", { due: "2026-02-30" }],
    ["a day after all that a code can say", { issued: "2150-01-01" }],
    ["half a character", { message: "Hola \ud83d" }],
    ["a message that ends with nothing", { message: "Hola\n" }],
    ["a test of no items", { exam: { items: 0, pass: 50 } }],
    ["a key that is too short", { key: "abc" }],
  ])("%s has no bytes", (_, broken) => {
    expect(() => writeAssignment({ ...assignment, ...broken })).toThrow();
  });

  test("is made of what a trainer wrote, however it was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 900 }), (text) => {
        const { message, title, trainer: name } = tidied({ ...assignment, title: text, trainer: text, message: text });
        if (message !== undefined)
          expect(readPayload(writeAssignment({ ...assignment, message }))?.message).toBe(message);
        for (const each of [title, name])
          if (each !== "")
            expect(readPayload(writeAssignment({ ...assignment, title: each.slice(0, 50).trim() }))).toBeDefined();
      }),
      { numRuns: runs / 3 },
    );
    const { message: _, ...rest } = assignment;
    expect(tidied({ ...rest, title: "  Quejas \n y más ", message: "\u200b" })).toEqual({
      ...rest,
      title: "Quejas y más",
    });
  });
});

describe("the code of an assignment", () => {
  test("of every assignment that can be made says what was signed", async () => {
    await fc.assert(
      fc.asyncProperty(assignments(trainer.name), async (each) => {
        const made = await signAssignment(each, trainer.signer);
        const expected = { ok: true, assignment: each, code: made };
        expect(await readAssignment(`Hola: https://example.org/es/assignment/#${made}`, crypto)).toEqual(expected);
        expect(parseAssignment(made)).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });

  test("says what a trainer wrote in a field or pasted into it, tidied", async () => {
    const pasted = { ...assignment, title: " Quejas\ty más ", message: "Hola.\r\n\r\nHasta el lunes.\n" };
    const read = parseAssignment(await signAssignment(pasted, trainer.signer));
    expect(read).toMatchObject({ assignment: { title: "Quejas y más", message: "Hola.\n\nHasta el lunes." } });
    await expect(signAssignment({ ...assignment, title: " \u200b" }, trainer.signer)).rejects.toThrow();
  });

  test("is signed by the key that it names, or not at all", async () => {
    await expect(signAssignment(assignment, forger.signer)).rejects.toThrow("another key");
  });

  test("of a forger is refused, however it was made", async () => {
    const payload = payloadOf(code);
    const theirs = payloadOf(await signAssignment(sampleAssignment(forger.name), forger.signer));
    const refused = { ok: false, why: "changed" };
    // Signed by somebody else; of the one beside the signature of the other; signed for another purpose.
    expect(await readAssignment(await signed(payload, forger), crypto)).toEqual(refused);
    expect(await readAssignment(`E1.${toBase64Url(theirs)}.${code.split(".")[2]}`, crypto)).toEqual(refused);
    expect(await readAssignment(await signed(payload, trainer, "atenta-card-1\n"), crypto)).toEqual(refused);
    // With a key that is no point of the curve.
    const none = payload.slice();
    none.fill(0xff, 14, 47);
    expect(await readAssignment(await signed(none), crypto)).toEqual(refused);
    // What somebody signed anew is theirs, and says so.
    const anew = await readAssignment(await signed(theirs, forger), crypto);
    expect(anew.ok && anew.assignment.key).toBe(forger.name);
  });

  test("with any bit of its bytes turned is refused", async () => {
    const [, ...parts] = code.split(".");
    const step = process.env.SOAK === undefined ? 7 : 1;
    for (const [which, part] of parts.entries()) {
      const bytes = fromBase64Url(part) as Uint8Array;
      for (let bit = 0; bit < bytes.length * 8; bit += step) {
        const turned = bytes.slice();
        turned[bit >> 3] = (turned[bit >> 3] as number) ^ (1 << (bit & 7));
        const text = ["E1", ...parts.map((each, at) => (at === which ? toBase64Url(turned) : each))].join(".");
        expect(await readAssignment(text, crypto), `${which} ${bit}`).toEqual({ ok: false, why: "changed" });
      }
    }
  });

  test("without its end, wherever it was cut, is said to be cut", async () => {
    for (let length = 0; length < code.length; length++) {
      const read = await readAssignment(code.slice(0, length), crypto);
      expect(read, `${length}`).toEqual({ ok: false, why: length < 3 ? "foreign" : "cut" });
    }
  });

  test.each<[string, string, string]>([
    ["of a later version", code.replace("E1.", "E2."), "newer"],
    ["of a certificate", code.replace("E1.", "A1."), "foreign"],
    ["in a book", "a".repeat(LONGEST_ASSIGNMENT_TEXT) + code, "long"],
    ["that says more than any", `E1.${toBase64Url(new Uint8Array(3_000))}.${code.split(".")[2]}`, "long"],
    ["with a character too many", code.replace("E1.", "E1.A"), "changed"],
  ])("%s is refused with its reason", async (_, text, why) => {
    expect(await readAssignment(text, crypto)).toEqual({ ok: false, why });
    expect(parseAssignment(text)).toEqual({ ok: false, why });
  });

  test("that was signed and says nothing that makes sense is told apart", async () => {
    const payload = payloadOf(code);
    expect(await readAssignment(await signed(joined(payload, Uint8Array.of(0))), crypto)).toEqual({
      ok: false,
      why: "odd",
    });
  });

  test("is not believed where nothing can be checked", async () => {
    expect(await readAssignment(code, undefined)).toEqual({ ok: false, why: "unable" });
    expect(await readAssignment("hola", undefined)).toEqual({ ok: false, why: "foreign" });
  });
});

describe("the length of a code", () => {
  const ids = [...manifest.matchAll(/lessons: \[([^\]]+)\]/g)].flatMap(([, list = ""]) => list.split(", "));
  const { message: _, ...asked } = {
    ...assignment,
    lessons: ids.map(lessonHash),
    title: "Atención a quien reclama: qué decir, qué hacer y qué no más.".slice(0, LONGEST_TITLE),
    trainer: "María de los Ángeles Fernández-Peñarroya i Núñez.".padEnd(LONGEST_NAME, "ñ"),
  };

  test("of a whole course, with the longest title and name, fits a link of 600", async () => {
    expect(asked.title).toHaveLength(LONGEST_TITLE);
    expect(asked.trainer).toHaveLength(LONGEST_NAME);
    const made = await signAssignment(asked, trainer.signer);
    expect(80 + made.length).toBeLessThanOrEqual(600);
    // On paper it has 97 squares a side at most: a phone reads it from where it hangs.
    const { size } = encode(`${"https://formacion.ejemplo.cat/atenta/es/assignment/#".padEnd(80, "x")}${made}`, {
      ecc: "L",
      border: 0,
    });
    expect(size).toBeLessThanOrEqual(97);
  });

  test("of the most that can be asked, in any script, is read and fits what a learner's log holds", async () => {
    const most = {
      ...assignment,
      lessons: Array.from({ length: MOST_LESSONS }, (_, at) => at),
      title: "課".repeat(LONGEST_TITLE),
      trainer: "課".repeat(LONGEST_NAME),
      message: "課".repeat(LONGEST_MESSAGE),
    };
    const made = await signAssignment(most, trainer.signer);
    expect(made.length).toBeLessThan(4_000);
    expect(await readAssignment(made, crypto)).toMatchObject({ ok: true, assignment: most });
  });

  test("spares no lesson of the course its own hash", () => {
    expect(ids.length).toBeGreaterThan(30);
    expect(lessonsByHash(ids.map((id) => ({ id }))).size).toBe(ids.length);
  });
});

test("a lesson that was renamed is found by the hash of its former id, unless a lesson of today has that", () => {
  const [one, two] = [{ id: "new", aliases: ["old", "two"] }, { id: "two" }];
  const found = lessonsByHash([one, two]);
  expect([found.get(lessonHash("old")), found.get(lessonHash("new")), found.get(lessonHash("two"))]).toEqual([
    one,
    one,
    two,
  ]);
  expect(found.get(lessonHash("other"))).toBeUndefined();
});

test("a code that was published reads for ever as what it said", async () => {
  expect(createHash("sha256").update(published).digest("hex")).toBe(
    "3cbc04c899b8ccbc57b9d426b40f2bb997a4dd474931ccb2eeb17e59b519df7b",
  );
  const { fingerprint, codes } = JSON.parse(published) as {
    fingerprint: string;
    codes: readonly { code: string; assignment: Assignment }[];
  };
  for (const { code: made, assignment: says } of codes) {
    expect(await readAssignment(made, crypto)).toEqual({ ok: true, assignment: says, code: made });
    expect(payloadOf(made)).toEqual(writeAssignment(says));
    expect(await fingerprintOf(fromBase64Url(says.key) as Uint8Array<ArrayBuffer>, crypto)).toBe(fingerprint);
  }
});
