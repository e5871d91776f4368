import { expect, test } from "vitest";
import certificatesPublished from "../storage/fixtures/certificate-v1.json?raw";
import { crypto, somebody } from "../storage/sealing/testing.ts";
import { readCode } from "../storage/signing/code.ts";
import { readPayload as readCertificate } from "../storage/signing/payload.ts";
import { parseAssignment, readAssignment, signAssignment } from "./code.ts";
import { openResult, sealResult } from "./sealed-result.ts";
import { MUTATED, mutated, survivesMutations } from "./testing/mutations.ts";
import { lessons, sampleAssignment, sampleResult, summary } from "./testing/samples.ts";
import { kindOf } from "./text-file.ts";

const trainer = await somebody();
const device = await somebody();
const { message: _, exam: __, due: ___, ...least } = sampleAssignment(trainer.name);
const assignments = [
  await signAssignment(sampleAssignment(trainer.name), trainer.signer),
  await signAssignment({ ...least, id: "AAAAAAAAAAA" }, trainer.signer),
];
const to = { to: trainer.key, signer: device.signer, crypto };
const results = [await sealResult(summary, to), await sealResult(sampleResult, to)];
const [certificate = ""] = (JSON.parse(certificatesPublished) as { codes: { code: string }[] }).codes.map(
  ({ code }) => code,
);
const address = "https://example.org/ca/";

/** The samples as they travel: alone, in a link, in a file. */
const carried = (codes: readonly string[], page: string) => [
  ...codes,
  ...codes.map((code) => `Bon dia. Obre-ho aquí: ${address}${page}/#${code}. Gràcies.`),
  ...codes.map((code) => `Atenta\r\n\r\n${(code.match(/.{1,76}/g) ?? []).join("\r\n")}\r\n`),
];

test("no mutated assignment is taken for what its trainer did not sign, and none stops its reader", async () => {
  const read = async (text: string) => {
    const read = await readAssignment(text, crypto);
    return read.ok ? read.assignment : undefined;
  };
  const taken = await survivesMutations(carried(assignments, "assignment"), read, { seed: "assignments" });
  // What was left as it was, or changed around the code alone, is.
  expect(taken).toBeGreaterThan(MUTATED / 60);
});

test("no mutated result is taken for what its device did not sign, and none stops its reader", async () => {
  const read = async (text: string) => {
    const read = await openResult(text, { openers: [trainer.opener], crypto, lessons });
    return read.ok ? read : undefined;
  };
  const taken = await survivesMutations(carried(results, "result"), read, { seed: "results" });
  expect(taken).toBeGreaterThan(MUTATED / 60);
});

test("whatever is read without its signature is an assignment or nothing, and what a text is never stops anybody", () => {
  const samples = [...carried([...assignments, ...results, certificate], "verify"), '{"format":"atenta-backup","v":1}'];
  for (const text of mutated(samples, MUTATED, "unsigned")) {
    const read = parseAssignment(text);
    if (read.ok) expect(parseAssignment(read.code)).toEqual(read);
    const code = readCode(text);
    if (typeof code !== "string") readCertificate(code.payload);
    kindOf(text);
  }
});

test("the mutations are many, and the same for the same seed", () => {
  const texts = [...mutated(assignments, 300, "seed")];
  expect(new Set(texts).size).toBeGreaterThan(270);
  expect([...mutated(assignments, 300, "seed")]).toEqual(texts);
  expect([...mutated(assignments, 300, "another")]).not.toEqual(texts);
});

test("a reader that takes what was changed, or that throws, is found out", async () => {
  const careless = (text: string) => {
    const read = parseAssignment(text);
    return read.ok ? read.assignment : undefined;
  };
  await expect(survivesMutations(assignments, careless, { count: 2_000, seed: "x" })).rejects.toThrow("was taken");
  const fragile = (text: string) => JSON.parse(text.slice(0, 0) || (text === assignments[0] ? "1" : text)) as unknown;
  await expect(survivesMutations(assignments.slice(0, 1), fragile, { count: 50, seed: "x" })).rejects.toThrow("threw");
});
