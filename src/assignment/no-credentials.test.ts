import { expect, test } from "vitest";
import { fromBase64Url } from "../base/bytes.ts";
import { somebody } from "../storage/sealing/testing.ts";
import { assignmentSchema } from "./assignment.ts";
import { signAssignment, writeAssignment } from "./code.ts";
import { readPayload } from "./payload.ts";
import { sampleAssignment } from "./testing/samples.ts";

const trainer = await somebody();
const assignment = sampleAssignment(trainer.name);
/** What a link of a platform has, and what would let whoever gets the assignment write in a record store. */
const credentials = {
  endpoint: "https://lrs.example/xapi/",
  fetch: "https://lms.example/token?k=1",
  auth: "Basic c2VjcmV0",
  token: "c2VjcmV0",
  actor: '{"mbox":"mailto:ana@example.org"}',
  registration: "760e3480-ba55-4991-94b0-01820dbd23a2",
};

test("an assignment has no place for a record store, nor for what opens one", () => {
  expect(Object.keys(assignmentSchema.entries).sort()).toEqual(
    [
      ...["course", "due", "exam", "id", "issued", "key", "lang", "lessons", "message", "number", "order"],
      ...["pass", "title", "trainer", "version"],
    ].sort(),
  );
});

test("what somebody puts there all the same does not get into the code that is handed out", async () => {
  const stuffed = { ...assignment, ...credentials, exam: { items: 5, pass: 80, ...credentials } };
  const plain = { ...assignment, exam: { items: 5, pass: 80 } };
  expect(writeAssignment(stuffed)).toEqual(writeAssignment(plain));
  const code = await signAssignment(stuffed, trainer.signer);
  const payload = fromBase64Url(code.split(".")[1] ?? "");
  expect(payload && readPayload(payload)).toEqual(plain);
  expect(new TextDecoder().decode(payload)).not.toMatch(/lrs\.example|c2VjcmV0|ana@example|760e3480/);
});
