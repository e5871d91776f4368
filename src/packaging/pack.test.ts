import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { REGISTER } from "../course/script-source.ts";
import { PackageError } from "./errors.ts";
import { pack } from "./pack.ts";
import { CONFIG_ELEMENT, COURSE_ELEMENT, LAYOUT_FILE, type PackageConfig, type PackageRequest } from "./request.ts";
import { compiledFrom } from "./testing/compiled.ts";

const { output, parts } = await compiledFrom("tests/fixtures/courses/demo");
const request: PackageRequest = { format: "scorm12", languages: ["es", "ca"], order: "free" };
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const packed = async (change: Partial<PackageRequest> = {}, from = parts) =>
  (await pack({ ...request, ...change }, from)).bytes;
const filesIn = async (change: Partial<PackageRequest> = {}, from = parts) =>
  new Map(Object.entries(unzipSync(await packed(change, from))));
const startIn = (files: ReadonlyMap<string, Uint8Array>) =>
  text([...files].find(([name]) => /^start-[0-9a-f]{8}\.html$/.test(name))?.[1]);
const inElement = (page: string, id: string) =>
  JSON.parse(new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, "s").exec(page)?.[1] ?? "");
const policyOf = (page: string) => /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
const sha = (inline: string) => `'sha256-${createHash("sha256").update(inline).digest("base64")}'`;

const manifests = { scorm12: "imsmanifest.xml", scorm2004: "imsmanifest.xml", cmi5: "cmi5.xml", xapi: "tincan.xml" };
const idIn = (manifest: string) => /<(?:manifest identifier|au id|activity id)="([^"]*)"/.exec(manifest)?.[1];

describe.each(["scorm12", "scorm2004", "cmi5", "xapi"] as const)("a package of %s", (format) => {
  const manifestName = manifests[format];
  const connects = format === "cmi5" || format === "xapi";

  test("is the same bytes for the same request", async () => {
    expect(await packed({ format })).toEqual(await packed({ format }));
  });

  test("has names in ASCII alone, no module scripts, and what may be served for ever by names of their content", async () => {
    const names = [...(await filesIn({ format })).keys()];
    expect(names.filter((name) => !/^[A-Za-z0-9./-]+$/.test(name) || /\.mjs$|\.json$/.test(name))).toEqual([]);
    expect(names.filter((name) => !/-[0-9a-f]{8}\.[a-z0-9]+$/.test(name))).toEqual([manifestName]);
  });

  test("has every file that its manifest, its page and its style name, and lists every file that it has", async () => {
    const files = await filesIn({ format });
    const manifest = text(files.get(manifestName));
    if (!connects) {
      const hrefs = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
      expect(hrefs.sort()).toEqual([...files.keys()].filter((name) => name !== manifestName).sort());
    }
    const [start = ""] = /start-[0-9a-f]{8}\.html/.exec(manifest) ?? [];
    expect(files.has(start)).toBe(true);
    const page = startIn(files);
    const config: PackageConfig = inElement(page, CONFIG_ELEMENT);
    const named = [
      ...[...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = ""]) => address),
      ...Object.values(config.scripts ?? {}),
      ...Object.values(config.pictures),
    ];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !files.has(name))).toEqual([]);
  });

  test("gives each file of the course to the player as a script of one call, the layout of its states included", async () => {
    const files = await filesIn({ format });
    const { scripts = {} }: PackageConfig = inElement(startIn(files), CONFIG_ELEMENT);
    const course = new Map<string, unknown>();
    for (const name of Object.values(scripts)) {
      new Function(REGISTER, text(files.get(name)))((file: string, value: unknown) => course.set(file, value));
    }
    expect([...course.keys()].sort()).toEqual(Object.keys(scripts).sort());
    expect(course.get(LAYOUT_FILE)).toMatchObject({ v: 1, languages: ["es", "ca"] });
    const [lesson = ""] = [...output.course.lessons.keys()];
    expect(course.get(lesson)).toEqual(JSON.parse(output.files.get(lesson) ?? ""));
  });

  test(`may connect to ${connects ? "whoever launches it" : "nothing"}, and runs no script but its own`, async () => {
    const page = startIn(await filesIn({ format }));
    const { boot } = await parts.kit();
    expect(page).toContain(`<script>${boot}</script>`);
    expect(policyOf(page).split("; ")).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        `script-src 'self' ${sha(boot)}`,
        "style-src 'self'",
        "base-uri 'none'",
      ]),
    );
    const connecting = policyOf(page)
      .split("; ")
      .filter((part) => /connect-src|unsafe|https?:|\*/.test(part));
    expect(connecting).toEqual(connects ? ["connect-src 'self' https: http:"] : []);
    expect(page).not.toMatch(/(?:src|href|content)="(?:https?:|\/)/);
  });

  test("says how long its state can be at the most, and that this fits", async () => {
    const { report } = await pack({ ...request, format }, parts);
    expect(report).toMatchObject({ format, lessons: 5 });
    expect(report.items).toBeGreaterThan(10);
    expect(report.state?.least).toBeLessThanOrEqual(report.state?.room ?? 0);
    expect(report.state?.tiers[0]?.fits).toBe("always");
  });

  test("is the same course to an LMS in every version, and brings no file that a former one could be taken for", async () => {
    const before = await filesIn({ format });
    const altered = {
      ...parts,
      course: async (file: string) => (await parts.course(file)).replaceAll("bicicleta", "motocicleta"),
    };
    const after = await filesIn({ format }, altered);
    const idOf = (files: typeof before) => idIn(text(files.get(manifestName)));
    expect(idOf(before)).toMatch(/demo/);
    expect(idOf(after)).toBe(idOf(before));
    expect(inElement(startIn(after), CONFIG_ELEMENT).id).toBe(inElement(startIn(before), CONFIG_ELEMENT).id);
    for (const [name, bytes] of after) {
      if (name !== manifestName && before.has(name)) expect(bytes).toEqual(before.get(name));
    }
    expect([...after.keys()].filter((name) => !before.has(name)).join(" ")).toMatch(/start-.*|data\/index-/);
  });
});

describe("a package of cmi5", () => {
  const au = async (change: Partial<PackageRequest> = {}) =>
    /<au [^>]*>/.exec(text((await filesIn({ ...change, format: "cmi5" })).get("cmi5.xml")))?.[0];

  test("asks for the course to be completed and passed with its own mark, unless somebody says otherwise", async () => {
    expect(await au()).toMatch(/ moveOn="CompletedAndPassed" masteryScore="0\.\d+" launchMethod="AnyWindow"/);
    expect(await au({ pass: 70, moveOn: "Passed" })).toContain(' moveOn="Passed" masteryScore="0.7"');
  });

  test("asks for no mark where nothing is scored", async () => {
    const unscored = {
      ...parts,
      course: async (file: string) => (await parts.course(file)).replaceAll('"scored":true', '"scored":false'),
    };
    const files = await filesIn({ format: "cmi5", lessons: ["waiting"] }, unscored);
    expect(text(files.get("cmi5.xml"))).toMatch(/ moveOn="Completed" launchMethod/);
  });
});

test("a part of a course is another package than the whole, and the same whatever order its lessons are named in", async () => {
  const idOf = async (lessons?: readonly string[]) =>
    inElement(startIn(await filesIn(lessons ? { lessons } : {})), CONFIG_ELEMENT).id as string;
  expect(await idOf()).toBe("demo");
  expect(await idOf(["waiting", "make-it-right"])).toMatch(/^demo-[0-9a-f]{8}$/);
  expect(await idOf(["waiting", "make-it-right"])).toBe(await idOf(["make-it-right", "waiting"]));
});

describe("one HTML file", () => {
  const page = async () => text((await pack({ ...request, format: "html", languages: ["ca"] }, parts)).bytes);

  test("names nothing outside of it: pictures, fonts and styles stand in it", async () => {
    const html = await page();
    const { pictures }: PackageConfig = inElement(html, CONFIG_ELEMENT);
    const outer = html.replace(/<script\b.*?<\/script>/gs, "");
    expect(outer).not.toMatch(/(?:src|href)=/);
    expect([...outer.matchAll(/url\(([^)]*)\)/g)].map(([, address = ""]) => address.slice(0, 22))).toEqual([
      "data:font/woff2;base64",
    ]);
    expect(Object.keys(pictures).length).toBeGreaterThan(1);
    for (const data of Object.values(pictures)) expect(data).toMatch(/^data:image\/svg\+xml;base64,[A-Za-z0-9+/]+=*$/);
  });

  test("holds the course, and a script that nothing in it can end", async () => {
    const html = await page();
    const course = inElement(html, COURSE_ELEMENT);
    expect(course["index.json"].languages).toEqual([{ code: "ca", dir: "ltr" }]);
    expect(Object.keys(course).filter((file) => file.includes(".es."))).toEqual([]);
    const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = ""]) => script);
    expect(scripts).toHaveLength(2);
    const [, player = ""] = scripts;
    expect(player).not.toMatch(/<!--|<\/script/i);
    expect(new Function(`${player}; return [ends, begins, letter];`)()).toEqual([
      "</script>",
      "<!--<script>",
      "é\u{1f600}",
    ]);
  });

  test("runs by its policy the scripts and styles that are in it, and nothing else from anywhere", async () => {
    const html = await page();
    const inline = (tag: string) =>
      [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs"))].map(([, own = ""]) => own);
    const policy = policyOf(html).split("; ");
    expect(policy).toEqual([
      "default-src 'none'",
      `script-src ${inline("script").map(sha).join(" ")}`,
      `style-src ${inline("style").map(sha).join(" ")}`,
      "img-src data: blob:",
      "font-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(inline("style")).toHaveLength(2);
  });

  test("is the same bytes for the same request", async () => {
    expect(await page()).toBe(await page());
  });
});

describe("a package is not made", () => {
  const problem = async (change: Partial<PackageRequest>) => {
    const error: unknown = await packed(change).catch((reason: unknown) => reason);
    return error instanceof PackageError ? error.problem : error;
  };

  test.each<[string, Partial<PackageRequest>, object]>([
    ["of no lesson", { lessons: [] }, { is: "empty" }],
    ["of a lesson that is unknown", { lessons: ["waiting", "nope"] }, { is: "unknown-lesson", names: ["nope"] }],
    ["in a language that is unknown", { languages: ["es", "de"] }, { is: "unknown-language", names: ["de"] }],
    ["in no language", { languages: [] }, { is: "unknown-language", known: ["es", "ca"] }],
    ["as one file of two languages", { format: "html" }, { is: "one-language" }],
    ["with a mark that is too low", { pass: 0 }, { is: "pass" }],
    ["with a mark that is too high", { pass: 101 }, { is: "pass" }],
    ["with a mark that is broken", { pass: 79.5 }, { is: "pass" }],
  ])("%s", async (_, change, expected) => {
    expect(await problem(change)).toMatchObject(expected);
  });

  test("once it is called off", async () => {
    const signal = AbortSignal.abort(new Error("called off"));
    await expect(pack(request, parts, { signal })).rejects.toThrow("called off");
    await expect(pack({ ...request, format: "html", languages: ["es"] }, parts, { signal })).rejects.toThrow(
      "called off",
    );
  });
});
