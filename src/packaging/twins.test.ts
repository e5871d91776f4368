import { expect, test } from "vitest";
import { createPackageShelf } from "../offline/kit.ts";
import { pack } from "./pack.ts";
import { KIT_FILE, KIT_FOLDER, type PackageRequest } from "./request.ts";
import { compiledFrom } from "./testing/compiled.ts";

const { output, parts } = await compiledFrom("tests/fixtures/courses/demo");

/** A site as a build writes it, its files by their addresses: what a trainer's page has to make packages of. */
async function site(): Promise<ReadonlyMap<string, Uint8Array>> {
  const kit = await parts.kit();
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = new Map([[`${KIT_FOLDER}/${KIT_FILE}`, bytes(JSON.stringify(kit))]]);
  for (const name of [kit.script, kit.style, ...kit.assets]) {
    files.set(`${KIT_FOLDER}/${name}`, new Uint8Array(await parts.kitFile(name)));
  }
  for (const [file, text] of output.files) files.set(`course/${file}`, bytes(text));
  for (const file of output.images.values()) files.set(`course/${file}`, new Uint8Array(await parts.picture(file)));
  return files;
}

test.each<PackageRequest>([
  { format: "scorm12", languages: ["es", "ca"], order: "free" },
  { format: "scorm2004", languages: ["ca"], lessons: ["waiting", "make-it-right"], pass: 70, order: "fixed" },
  { format: "cmi5", languages: ["es", "ca"], order: "free", moveOn: "Passed" },
  { format: "xapi", languages: ["ca", "es"], order: "free" },
  { format: "html", languages: ["es"], order: "free" },
])("a page makes of its site the same bytes as the command line does of the sources: $format", async (request) => {
  const files = await site();
  const root = new URL("https://a.example/under/a/folder/");
  const fetch = async (address: string) => {
    const file = files.get(address.slice(root.href.length));
    return new Response(file?.slice(), { status: file === undefined ? 404 : 200 });
  };
  const shelf = createPackageShelf({ root, caches: undefined, fetch });
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
  };
  const inPage = await pack(request, shelf, { pause });
  const bySources = await pack(request, parts);
  expect(inPage).toEqual(bySources);
  if (request.format !== "html") expect(pauses).toBe(inPage.report.files);
});
