import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { lateCopy } from "./late-copy.ts";

test("what only comes later has a copy of its own, and the first load holds nothing of it", async () => {
  // Where the library is found from.
  const cache = join(import.meta.dirname, "../../../node_modules/.cache/atenta");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "late-copy-"));
  try {
    writeFileSync(
      join(folder, "first.js"),
      'import * as v from "valibot"; console.log(v.string()); import("./later.js");',
    );
    writeFileSync(
      join(folder, "later.js"),
      'import * as v from "valibot"; console.log(v.variant("kind", [v.object({ kind: v.string() })]));',
    );
    const built = await build({
      root: folder,
      configFile: false,
      logLevel: "error",
      plugins: [lateCopy((file) => file.endsWith("first.js"))],
      build: { write: false, minify: false, rolldownOptions: { input: join(folder, "first.js") } },
    });
    const chunks = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
    const codes = chunks.flatMap((each) => (each.type === "chunk" ? [each] : []));
    const first = codes.find(({ isEntry }) => isEntry)?.code ?? "";
    const others = codes.filter(({ isEntry }) => !isEntry).map(({ code }) => code);
    expect(first).toContain("function string(");
    expect(first).not.toContain("function variant(");
    expect(others.some((code) => code.includes("function variant(") && code.includes("function string("))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
