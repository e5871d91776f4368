import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { manifestCmi5 } from "./manifest-cmi5.ts";
import { manifestTinCan } from "./manifest-tincan.ts";
import { manifest12 } from "./manifest12.ts";
import { type ManifestParts, manifest2004 } from "./manifest2004.ts";

const parts: ManifestParts = {
  id: "course-atenta-00c0ffee",
  title: `Atenció & "qualitat" <1> l'·l\u0001 \u{1f600}`,
  start: "start-00c0ffee.html",
  files: ["data/a-00c0ffee.js", "player-a&b.js", "start-00c0ffee.html"],
};

const folder = "tests/fixtures/schemas";
const schemas = (version: string) =>
  readdirSync(`${folder}/${version}`).map((fileName) => ({
    fileName,
    // Where the schema of XML's own names is published, its copy here is what is read: nothing is asked of the network.
    contents: readFileSync(`${folder}/${version}/${fileName}`, "utf8").replace(
      /http:\/\/www\.w3\.org\/2001\/xml\.xsd/g,
      "xml.xsd",
    ),
  }));

/** A schema of all the namespaces of a manifest: what stands under "any element" is then checked, too. */
const all = (imports: Readonly<Record<string, string>>) => ({
  fileName: "all.xsd",
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${Object.entries(imports)
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join("")}</xs:schema>`,
});

const versions = {
  scorm12: {
    write: manifest12,
    schema: all({
      "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd",
      "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
    }),
  },
  scorm2004: {
    write: manifest2004,
    schema: all({
      "http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd",
      "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd",
      "http://www.adlnet.org/xsd/adlseq_v1p3": "adlseq_v1p3.xsd",
      "http://www.adlnet.org/xsd/adlnav_v1p3": "adlnav_v1p3.xsd",
      "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
    }),
  },
} as const;

describe.each(["scorm12", "scorm2004"] as const)("a manifest of %s", (version) => {
  const { write, schema } = versions[version];
  const problems = async (contents: string) => {
    const xml = { fileName: "imsmanifest.xml", contents };
    const { valid, errors, rawOutput } = await validateXML({ xml, schema, preload: schemas(version) });
    return valid ? [] : [...errors.map(({ message }) => message), rawOutput];
  };

  test("is valid against the schemas that were published, whatever the title", async () => {
    expect(await problems(write(parts))).toEqual([]);
  });

  test.each([
    ["an attribute that is unknown", (xml: string) => xml.replace("isvisible=", "is-visible=")],
    ["a kind of resource that is none", (xml: string) => xml.replace(/(scorm[tT]ype)="sco"/, '$1="page"')],
    ["an identifier twice", (xml: string) => xml.replace('identifier="item"', 'identifier="course"')],
    ["no resources", (xml: string) => xml.replace(/<resources>.*<\/resources>/s, "")],
  ])("would not be valid with %s", async (_, spoilt) => {
    expect(await problems(spoilt(write(parts)))).not.toEqual([]);
  });

  test("names the prefixes and the version as LMSs look for them", () => {
    const xml = write(parts);
    expect(xml).toContain("<schema>ADL SCORM</schema>");
    expect(xml).toContain(`<schemaversion>${version === "scorm12" ? "1.2" : "2004 4th Edition"}</schemaversion>`);
    expect(xml).toMatch(version === "scorm12" ? /adlcp:scormtype="sco"/ : /adlcp:scormType="sco"/);
    if (version === "scorm2004") {
      expect(xml).toContain('<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>');
    }
  });

  test("lists every file once, and has one item for the one resource", () => {
    const xml = write(parts);
    expect([...xml.matchAll(/<file href="([^"]*)"\/>/g)].map(([, href]) => href)).toEqual([
      "data/a-00c0ffee.js",
      "player-a&amp;b.js",
      "start-00c0ffee.html",
    ]);
    expect(xml.match(/<item /g)).toHaveLength(1);
    expect(xml.match(/<resource /g)).toHaveLength(1);
    expect(xml).toContain('href="start-00c0ffee.html">');
  });

  test("leaves the verdict to the package: no mastery score, no threshold, no measure", () => {
    expect(write(parts)).not.toMatch(/masteryscore|completionThreshold|minNormalizedMeasure|satisfiedByMeasure/i);
  });
});

const about = [
  { lang: "es", title: parts.title, summary: "Qué & cómo <ya>" },
  { lang: "ca", title: "L'atenció", summary: "Un curs" },
];
const iri = "urn:atenta:course:atenta-00c0ffee";
const unit = { iri, about, start: parts.start };

describe("a course structure of cmi5", () => {
  const whole = manifestCmi5({ ...unit, moveOn: "CompletedAndPassed", pass: 75 });
  const problems = async (contents: string) => {
    const xml = { fileName: "cmi5.xml", contents };
    const { valid, errors, rawOutput } = await validateXML({ xml, schema: schemas("cmi5") });
    return valid ? [] : [...errors.map(({ message }) => message), rawOutput];
  };

  test.each(["Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed", "NotApplicable"] as const)(
    "is valid against the schema that was published, with %s, with a mark and without",
    async (moveOn) => {
      for (const pass of [undefined, 1, 75, 100]) {
        const xml = manifestCmi5({ ...unit, moveOn, pass });
        expect(await problems(xml)).toEqual([]);
        expect(xml).toContain(` moveOn="${moveOn}"${pass === undefined ? "" : ` masteryScore="${pass / 100}"`} launch`);
      }
    },
  );

  test.each([
    ["what it may not ask for", (xml: string) => xml.replace("CompletedAndPassed", "Done")],
    ["a mark above all", (xml: string) => xml.replace('masteryScore="0.75"', 'masteryScore="75"')],
    ["no page to open", (xml: string) => xml.replace(/<url>.*<\/url>/, "")],
    ["no description", (xml: string) => xml.replace(/<description>.*?<\/description>/s, "")],
  ])("would not be valid with %s", async (_, spoilt) => {
    expect(await problems(spoilt(whole))).not.toEqual([]);
  });

  test("has one unit, whose id is not the course's, and its words in all languages", () => {
    expect(whole.match(/<au /g)).toHaveLength(1);
    expect(whole).toContain(`<course id="${iri}">`);
    expect(whole).toContain(`<au id="${iri}:au"`);
    expect([...whole.matchAll(/<langstring lang="(\w+)">/g)].map(([, lang]) => lang).join(" ")).toBe(
      "es ca es ca es ca es ca",
    );
    expect(whole).toContain(`<url>${parts.start}</url>`);
  });
});

describe("what tells a platform of a plain xAPI package", () => {
  test("is whole XML: names and descriptions in all languages, then one page, in the order that the convention has", async () => {
    const xml = manifestTinCan(unit);
    const names = [...xml.matchAll(/<(\w+)(?: |>)/g)].map(([, name]) => name);
    expect(names).toEqual([
      ...["tincan", "activities", "activity"],
      ...["name", "name", "description", "description", "launch"],
    ]);
    expect(xml).toContain(`<activity id="${iri}" type="http://adlnet.gov/expapi/activities/course">`);
    expect(xml).toContain(`<launch lang="es">${parts.start}</launch>`);
    // Of its schema no copy with a licence was found: any element of its namespace will do.
    const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://projecttincan.com/tincan.xsd"><xs:element name="tincan"/></xs:schema>`;
    const { valid } = await validateXML({ xml, schema });
    expect(valid).toBe(true);
  });
});
