import { expect, it } from "vitest";
import { optionsOf, usage } from "./release-options.ts";

it("a release needs a file to write, and knows its address if somebody says it", () => {
  expect(optionsOf(["--out", "a.zip"])).toEqual({ out: "a.zip", precompressed: false });
  expect(optionsOf(["--out", "a.zip", "--url", "https://example.org/a", "--precompressed"])).toEqual({
    out: "a.zip",
    url: "https://example.org/a/",
    precompressed: true,
  });
  expect(optionsOf(["--out", "a.zip"], "https://example.org")).toMatchObject({ url: "https://example.org/" });
  expect(optionsOf(["--out", "a.zip", "--url", "https://b.example/"], "https://example.org")).toMatchObject({
    url: "https://b.example/",
  });
  expect(optionsOf(["--help"])).toBe(usage);
});

it.each([
  [[], /^--out is missing/],
  [["a.zip"], /^Unexpected argument 'a\.zip'/],
  [["--zip", "a"], /^Unknown option '--zip'\. --help tells/],
  [["--out", "a.zip", "--url", "example.org"], /^example\.org is no address of a site: it is written like https:/],
])("what is wrong with %j is said in a line", (args, line) => {
  const said = optionsOf(args);
  expect(said).toMatch(line);
  expect(said).not.toContain("\n");
});
