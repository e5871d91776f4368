import { createHash } from "node:crypto";
import { basename } from "node:path";
import { expect, test } from "vitest";
import type { Stored } from "../../src/storage/inventory.ts";
import { projectFiles } from "./tree.ts";

/**
 * Every shape that lies on learners' disks or in their files, as it was when it was published. A new version, or a new
 * field, adds a file; a file is never edited: what it shows is out there for ever, and today's code has to read it.
 */
const frozen: Readonly<Record<string, string>> = {
  "src/assignment/fixtures/assignment-v1.json": "3cbc04c899b8ccbc57b9d426b40f2bb997a4dd474931ccb2eeb17e59b519df7b",
  "src/assignment/fixtures/card-v1.json": "d79dc89676ec3640535aafb0d18c79b96c53f89633c3493b76a9ff83063d5800",
  "src/assignment/fixtures/countersignature-v1.json":
    "da05bf6050894a699893efca333944ecccb78e7ac98f3f70ae10a8c10d314d03",
  "src/assignment/fixtures/result-v1.json": "e389b0006272c753d1d0e3af1c5562403551ef8d227b1e3778b83f87ac910d38",
  "src/assignment/fixtures/sketch-v1.json": "6d50dc558b193e75caff59182e7b7c7e5e34ae6877ebaca52c09d294937d6bf7",
  "src/learning/events/fixtures/v1-assignments.json":
    "d4b66026bae069e8bf0f06155951876070f6e80503c34ada156e106f4df79941",
  "src/learning/events/fixtures/v1-delivered.json": "be714faf5247582e9624f030843bccd39aae3d3983691bb0106df980eb21cd80",
  "src/learning/events/fixtures/v1-groups.json": "9a291456b6d6080b854fbc00ec7a7d7aee2de633b26ef33f2c6bc8555a573764",
  "src/learning/events/fixtures/v1-import.json": "e89e4f396c5e8702cf15a909a07c57ebc63ccfcba490d0033419c60801c4508f",
  "src/learning/events/fixtures/v1-late.json": "864873630656afd2a223879e7de52496066cc09208a3a554fabab5c84b1e3087",
  "src/learning/events/fixtures/v1-made.json": "fefba9b7300f061d0b2c3f1a3d61580dcebb9ef5665f0540db473af7ab336ba7",
  "src/learning/events/fixtures/v1-review.json": "67b38382f75d56a63542a47e7759d3c948d2556d8cfecb5adfedfada09c00715",
  "src/learning/events/fixtures/v1-right.json": "0a9f7d6491cf72e18cb0d87dd76f5faa1124fb0759e9b5efc198d717093ba0b6",
  "src/learning/events/fixtures/v1.json": "dd6aa4dfd8c27c7f6cd4e72c3217581ada217954b41d891d665518b39e58f33d",
  "src/learning/fixtures/issued-v1.json": "d8be021f894d512ff28d949782ede52dda26ae00e25ca3960cd10b592455e6d9",
  "src/learning/fixtures/signers-v1.json": "2c1a89908aca9f2a03903fe035e508fa764916321c579ef498e7a87f67541e96",
  "src/learning/fixtures/vouched-v1.json": "bf5a22bec783d6bd327566b980df74a8fc9cbe51fa958545b8918c1bd73aed33",
  "src/offline/fixtures/kit-v1.json": "f19f52eb71e6ad7d75aad85fa7ecf2ca7d5a2eded6bbc4bb3590c19fca0dcfd7",
  "src/offline/fixtures/list-v1.json": "06e90cd1f0b9c1f7ffecf17d49adfeaa09b45c90c75444e4c4585b2e663db131",
  "src/offline/fixtures/put-off-v1.json": "5a8e5a0d93d62b5531f0b32c4bf9a652b7fe4bbd0c8af4ce31ce0287325ecc86",
  "src/offline/fixtures/records-v1.json": "e45acd398b25ffdd05a91c4f2e76d31cc514d4ae5aa2068867816286b5d28641",
  "src/offline/fixtures/shared-v1.json": "64b0c0be8d15d07f89c23c8bfc378314c132caf9002a13fed054743022255d01",
  "src/state/fixtures/exam-paper-v1.json": "d426ebb4d7cbedc603ac30b0641405071e35d542cab0c540f37c6cc5d39233db",
  "src/storage/fixtures/backup-v1-all.json": "4d858c2f8eb4174fbd7d7a4d8d83cf5d49f15742ea92d2b0d060b2c629edcba0",
  "src/storage/fixtures/backup-v1.json": "25d9cb8e2ee50073e0053306878cfd426187e5734101359839395c9a5e998ecd",
  "src/storage/fixtures/certificate-v1.json": "be6803dd2a40b41f13fc5b3c856cd575e2bceeb6b8cee183984a7ab1ef638ae7",
  "src/storage/fixtures/drafts-v1.json": "5bd23813886c619be3857ce622028fdc05d34a0b6853cce96899f363ac0d4aa5",
  "src/storage/fixtures/encrypted-v1.json": "6d568c9fe6db769adb3cfcf331f7a061b2330f54d2733837454265f594ebc88a",
  "src/storage/fixtures/here-v1.json": "0e388d5693b7814daa79c9dc7479989f37795c4c697aa9a5dd9f3356381e1b7f",
  "src/storage/fixtures/kept-v1.json": "bda144b43b9d3a27fc47109cc78be9ab8d10b302ba50b77d1ac9a1895766349c",
  "src/storage/fixtures/notes-v1.json": "9a61f892fb3e3d0f7d96592cb712721d7406489df0c92bc0b7093a0bdae016f6",
  "src/storage/fixtures/persist-v1.json": "a5db010594bc94df9e740a29eed4592dde0a42edb17973a28fa424f71e8ee73d",
  "src/storage/fixtures/registry-v1-locks.json": "64cede24180a1660e27b913a19ebdc1821a2857d6c46fa8dc9295d361c260e12",
  "src/storage/fixtures/registry-v1.json": "121fb1468f4e4ba5accefbecefc2f210c0b91f8fa94a9ccef75ea7dff93d36c5",
  "src/storage/fixtures/sealed-v1.json": "17bbc952bdef7490d30c1259acb6329cc899056d8c22f1593e3735e12ee94889",
  "src/storage/fixtures/settings-v1-reading.json": "13189fe3e7725d7ef102ddad3b2bf06b7ce481992224a69df7a5becaf4d654ae",
  "src/storage/fixtures/settings-v1-room.json": "d20d3f454edfb89d2e1b410c9916b71144bb92025ad6f4bf2c322abacaab7c84",
  "src/storage/fixtures/settings-v1.json": "39560f17d06e76489113ad58a3fea696ae7647e7f804bba4f1413e66e10007a8",
  "src/storage/fixtures/trainer-backup-v1.json": "f3bd2c4e6289c8afe0e99d8d5427593254a8e9dd409f8f1a103b505ef88b6569",
  "src/storage/fixtures/trainer-v1.json": "fc5ff13db187257bc8fbe0ed3e8ec338cadecedf6bd397973e2626fc5d29cbb6",
  "src/tracking/fixtures/record-v1.json": "62252f1475c09aa511121f1e7da9c0ccdaebc5dd143f6c2692bdf0689af6e213",
  "src/tracking/state/fixtures/states-v1.json": "b8d1de0f8f22d6b6bdbb92fa22657b86601ba76287e4f314f0f1503574be4179",
  "src/tracking/xapi/fixtures/document-v1.json": "fe3a9d39f367226cbbdce39b2d164ecc039657721a1762456ee6625eacb6e655",
  "src/trainer/packages/fixtures/choice-v1.json": "c1fdfc876d4f7b48ec5fb6c55b76e4787b8310964ecb776db83b0c7846d24e3c",
};

/** What is stored or handed over, and the files that show it. What is new in the inventory needs one. */
const shown: Readonly<
  Record<
    Stored["id"] | "copies to take along" | "lists of built sites" | "codes" | "states in an LMS" | "packages",
    readonly string[]
  >
> = {
  progress: [
    ...["learning/events/fixtures/v1.json", "learning/events/fixtures/v1-right.json"],
    ...["learning/events/fixtures/v1-made.json", "learning/events/fixtures/v1-import.json"],
    ...["learning/events/fixtures/v1-late.json", "learning/events/fixtures/v1-groups.json"],
    ...["learning/events/fixtures/v1-review.json", "learning/events/fixtures/v1-assignments.json"],
    "learning/events/fixtures/v1-delivered.json",
    "state/fixtures/exam-paper-v1.json",
    "storage/fixtures/notes-v1.json",
    ...["storage/fixtures/drafts-v1.json", "storage/fixtures/encrypted-v1.json"],
    ...["learning/fixtures/issued-v1.json", "learning/fixtures/signers-v1.json"],
    ...["learning/fixtures/vouched-v1.json", "assignment/fixtures/sketch-v1.json"],
    "trainer/packages/fixtures/choice-v1.json",
  ],
  people: ["storage/fixtures/registry-v1.json", "storage/fixtures/registry-v1-locks.json"],
  // The key itself cannot be read; what it has signed can.
  signing: ["storage/fixtures/certificate-v1.json"],
  trainer: ["storage/fixtures/trainer-v1.json"],
  settings: [
    "storage/fixtures/settings-v1.json",
    "storage/fixtures/settings-v1-reading.json",
    "storage/fixtures/settings-v1-room.json",
  ],
  here: ["storage/fixtures/here-v1.json"],
  marks: ["storage/fixtures/kept-v1.json"],
  persist: ["storage/fixtures/persist-v1.json"],
  offer: ["offline/fixtures/put-off-v1.json"],
  copy: ["offline/fixtures/records-v1.json"],
  shared: ["offline/fixtures/shared-v1.json"],
  kit: ["offline/fixtures/kit-v1.json"],
  "lists of built sites": ["offline/fixtures/list-v1.json"],
  // What trainers and learners send each other.
  codes: [
    ...["assignment/fixtures/assignment-v1.json", "assignment/fixtures/result-v1.json"],
    ...["assignment/fixtures/card-v1.json", "assignment/fixtures/countersignature-v1.json"],
  ],
  // What a package keeps in a browser of what its platform should have.
  packages: ["tracking/fixtures/record-v1.json"],
  // What a package keeps in its platform.
  "states in an LMS": ["tracking/state/fixtures/states-v1.json", "tracking/xapi/fixtures/document-v1.json"],
  "copies to take along": [
    ...["storage/fixtures/backup-v1.json", "storage/fixtures/backup-v1-all.json"],
    ...["storage/fixtures/sealed-v1.json", "storage/fixtures/trainer-backup-v1.json"],
  ],
};

const files = projectFiles(/^src\/.*\/fixtures\/[^/]+$/);
const tests = [...projectFiles(/^src\/.*\.test\.tsx?$/).values()];

test("no fixture that was published has been edited, and each is frozen here", () => {
  const now = [...files].map(([file, text]) => [file, createHash("sha256").update(text).digest("hex")]);
  expect(Object.fromEntries(now)).toEqual(frozen);
});

test("each shows one of the things that are stored or handed over, and each of these is shown", () => {
  const named = Object.values(shown).flat();
  expect(named.map((file) => `src/${file}`).sort()).toEqual([...files.keys()].sort());
  for (const [what, fixtures] of Object.entries(shown)) expect(fixtures, what).not.toEqual([]);
});

test.each([...files.keys()])("%s is read by a test of today's code", (file) => {
  expect(tests.some((source) => source.includes(`fixtures/${basename(file)}?raw"`))).toBe(true);
});
