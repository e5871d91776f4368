import { expect, test } from "vitest";
import { pack } from "../../packaging/pack.ts";
import { compiledFrom } from "../../packaging/testing/compiled.ts";
import { filesToRead, type PartMissing, watched } from "./gather.ts";

const { output, parts } = await compiledFrom("tests/fixtures/courses/demo");
const index = JSON.parse(output.files.get("index.json") ?? "");
const never = new AbortController().signal;

test.each([[["es"]], [["ca", "es"]]])(
  "as many files of the course are read as is said before, in %j",
  async (languages) => {
    let read = 0;
    const counted = {
      ...parts,
      course: async (file: string) => {
        read++;
        return parts.course(file);
      },
    };
    await pack({ format: "scorm12", languages, order: "free" }, counted);
    expect(read).toBe(filesToRead(index, languages));
  },
);

test("every part is told once it came", async () => {
  let came = 0;
  const told = watched(parts, never, () => came++);
  expect(await told.kit()).toEqual(await parts.kit());
  expect(await told.course("index.json")).toBe(output.files.get("index.json"));
  expect(came).toBe(2);
});

test("a part that cannot be had is told by what it is part of, with what happened", async () => {
  const gone = new TypeError("Failed to fetch");
  const reject = () => Promise.reject(gone);
  const told = watched({ kit: reject, kitFile: reject, course: reject, picture: reject }, never, () => {});
  const reasons = await Promise.all(
    [told.kit(), told.kitFile("a"), told.course("a"), told.picture("a")].map((part) =>
      part.then(
        () => undefined,
        (error: unknown) => error,
      ),
    ),
  );
  expect(reasons.map((error) => (error as PartMissing).of)).toEqual(["kit", "kit", "course", "course"]);
  for (const error of reasons) expect((error as PartMissing).cause).toBe(gone);
});

test("who calls it off does not wait for a part that may never come", async () => {
  const stop = new AbortController();
  const silent = { ...parts, course: () => new Promise<never>(() => {}) };
  const packed = pack(
    { format: "scorm12", languages: ["es"], order: "free" },
    watched(silent, stop.signal, () => {}),
  );
  stop.abort();
  await expect(packed).rejects.toBe(stop.signal.reason);
  await expect(watched(silent, stop.signal, () => {}).course("a")).rejects.toBe(stop.signal.reason);
});
