import { expect, test } from "vitest";
import { formatDiagnostic } from "../../compiler/diagnostics.ts";
import { contentSpelling } from "./content-spelling.ts";

test("spells each file in its language, and leaves alone what has no dictionary or is no text", () => {
  const files = new Map([
    ["course.yaml", "id: tambien"],
    ["course.es.md", "Tambien un paralelo."],
    ["course.ca.md", "També un paralelo."],
    ["course.en.md", "Tambien."],
    ["README.md", "Tambien."],
  ]);
  const found = contentSpelling({ files, images: new Map() });
  expect(found.map((each) => formatDiagnostic(each).split(", ")[0])).toEqual([
    'course.es.md:1:1 warning spelling — Unexpected word "Tambien"',
    'course.ca.md:1:10 warning spelling — Unexpected word "paralelo"',
  ]);
});
