import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";

const folder = "tests/fixtures/schemas/qti";
const flat = (path: string) => path.replaceAll("/", "_");

/** Where schemas are published, and our copies. */
const published: Readonly<Record<string, string>> = {
  "http://www.imsglobal.org/xsd/w3/2001/xml.xsd": "xml.xsd",
  "http://www.imsglobal.org/xsd/w3/2001/XInclude.xsd": "XInclude.xsd",
  "http://www.w3.org/Math/XMLSchema/mathml2/mathml2.xsd": "mathml2/mathml2.xsd",
  "http://www.imsglobal.org/profile/apip/apipv1p0/apipv1p0_qtiextv2p1_v1p0.xsd": "apipv1p0_qtiextv2p1_v1p0.xsd",
  "http://www.imsglobal.org/xsd/imsmd_loose_v1p3p2.xsd": "imsmd_loose_v1p3p2.xsd",
  "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_metadata_v2p1p1.xsd": "imsqti_metadata_v2p1.xsd",
};

/** All schemas, in one folder without folders, as the validator has one; each names the others as they are called there. */
const schemas: readonly XMLFileInfo[] = globSync("**/*.xsd", { cwd: folder }).map((file) => {
  const path = file.replaceAll("\\", "/");
  const contents = textOf(readFileSync(`${folder}/${path}`)).replace(
    /schemaLocation\s*=\s*"([^"]*)"/g,
    (all, location: string) => {
      if (/^https?:/u.test(location))
        return published[location] ? `schemaLocation="${flat(published[location])}"` : all;
      return `schemaLocation="${flat(posix.join(posix.dirname(path), location))}"`;
    },
  );
  return { fileName: flat(path), contents };
});

/** One of them was published in UTF-16. */
function textOf(bytes: Buffer): string {
  if (bytes[0] !== 0xff) return bytes.toString("utf8");
  return bytes
    .toString("utf16le")
    .slice(1)
    .replace(/encoding="UTF-16"/iu, 'encoding="UTF-8"');
}

/** What the published schema of QTI 2.1, or of its packages, finds wrong in files. */
async function problemsBy(schema: string, files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  if (files.size === 0) return [];
  const { valid, errors, rawOutput } = await validateXML({
    xml: [...files].map(([name, contents]) => ({ fileName: flat(name), contents })),
    schema: schemas.filter(({ fileName }) => fileName === schema),
    preload: schemas.filter(({ fileName }) => fileName !== schema),
    maxMemoryPages: 4096,
  });
  return valid ? [] : errors.length > 0 ? errors.map(({ rawMessage }) => rawMessage) : [rawOutput];
}

/** What is wrong in the files of a package: its manifest, and everything else in it that is XML. */
export async function problemsIn(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const manifest = new Map([...files].filter(([name]) => name === "imsmanifest.xml"));
  const rest = new Map([...files].filter(([name]) => name !== "imsmanifest.xml"));
  return [
    ...(await problemsBy("qtiv2p1_imscpv1p2_v1p0.xsd", manifest)),
    ...(await problemsBy("imsqti_v2p1.xsd", rest)),
  ];
}
