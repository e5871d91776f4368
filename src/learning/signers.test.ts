import { expect, test } from "vitest";
import text from "./fixtures/signers-v1.json?raw";
import { MOST_SIGNERS, readSigners, withoutSigner, withSigner } from "./signers.ts";

const key = (n: number) => `A${String(n).padStart(43, "0")}`;
const one = { key: key(1), name: "Marta", at: 5 };

test("what was kept of known signers is read as exactly what was written", () => {
  for (const value of JSON.parse(text)) expect({ signers: readSigners(value) }).toEqual(value);
});

test("what does not read is as good as none", () => {
  expect(readSigners({ signers: [one] })).toEqual([one]);
  for (const broken of [
    undefined,
    "Marta",
    { signers: [{ ...one, key: "short" }] },
    { signers: [{ ...one, name: "Mar\nta" }] },
    { signers: [{ ...one, name: "" }] },
    { signers: [{ ...one, at: -1 }] },
    { signers: [{ ...one, own: false }] },
  ]) {
    expect(readSigners(broken)).toEqual([]);
  }
});

test("of each key there is one, the latest; and so many that they can always be read again", () => {
  const { signers } = withSigner([one], { ...one, name: "Marta Soler", at: 6 });
  expect(signers).toEqual([{ ...one, name: "Marta Soler", at: 6 }]);
  expect(withoutSigner(withSigner(signers, { ...one, key: key(2) }).signers, key(1)).signers).toEqual([
    { ...one, key: key(2) },
  ]);
  const many = Array.from({ length: MOST_SIGNERS + 20 }, (_, n) => ({ ...one, key: key(n) }));
  const value = many.reduce((before, each) => withSigner(before.signers, each), { signers: [one] });
  expect(readSigners(value)).toHaveLength(MOST_SIGNERS);
  expect(readSigners(value)[0]?.key).toBe(key(MOST_SIGNERS + 19));
});
