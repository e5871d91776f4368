import { utf8 } from "../../base/bytes.ts";
import { zip } from "../../packaging/zip.ts";
import type { Item } from "../items.ts";
import type { Note } from "../note.ts";
import { picturesIn } from "../prose.ts";
import { about, itemXml, XML } from "./item.ts";
import type { QtiNote } from "./notes.ts";
import { tag, textTag } from "./xml.ts";

export interface QtiHow {
  readonly course: { readonly id: string; readonly title: string };
  /** What a module is called; its id where it is not told. */
  readonly modules?: ReadonlyMap<string, string>;
  /** A picture of the course by the name that its prose has for it. Rejects, or gives nothing, where it is not to be had. */
  readonly picture?: (file: string) => Promise<Uint8Array | undefined>;
}

export interface WrittenQti {
  /** A content package, zipped: the same for the same items. */
  readonly bytes: Uint8Array;
  readonly files: ReadonlyMap<string, string>;
  /** How many items are in it. */
  readonly carried: number;
  readonly notes: readonly Note<QtiNote>[];
}

interface Carried {
  readonly item: Item;
  readonly xml: string;
  /** Names of files of the package. */
  readonly pictures: readonly string[];
}

/**
 * Items as a content package of QTI 2.1 (IMS CP with the profile of QTI's package): a file each, a test that has them in their
 * order with a section for each lesson and each bank, the pictures, a manifest. Says of each item what does not come along.
 */
export async function qtiOf(items: readonly Item[], how: QtiHow): Promise<WrittenQti> {
  const found = await readPictures(items, how);
  const addresses = new Map([...found].map(([file, { name }]) => [file, `../${name}`]));
  const notes: Note<QtiNote>[] = [];
  const carried: Carried[] = [];
  for (const item of items) {
    const written = itemXml(item, addresses);
    const said = written?.notes ?? (["kind"] as const);
    notes.push(...said.map((what) => ({ item: item.id, kind: item.kind, what })));
    if (!written) continue;
    const pictures = picturesIn(item.block).flatMap((file) => found.get(file)?.name ?? []);
    carried.push({ item, xml: written.xml, pictures: [...new Set(pictures)] });
  }
  const files = new Map([
    ["imsmanifest.xml", manifestXml(carried, how)],
    ["test.xml", testXml(carried, how)],
    ...carried.map(({ item, xml }) => [fileOf(item), xml] as const),
  ]);
  const pictures = [...found.values()].map(({ name, bytes }) => [name, bytes] as const);
  const bytes = await zip(new Map([...[...files].map(([name, text]) => [name, utf8(text)] as const), ...pictures]));
  return { bytes, files, carried: carried.length, notes };
}

const fileOf = ({ id }: Item) => `items/${id}.xml`;
/** Ids of items may begin with a digit, which XML's do not. */
const refOf = ({ id }: Item) => `item-${id}`;

/** All pictures of the items that can be had, each with its name in the package. */
async function readPictures(items: readonly Item[], { picture }: QtiHow) {
  const files = new Set(items.flatMap(({ block }) => picturesIn(block)));
  const found = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  for (const file of files) {
    // A picture that is not to be had costs its item the picture alone: the words stay.
    const bytes = await picture?.(file).catch(() => undefined);
    if (bytes) found.set(file, { name: `pictures/${found.size + 1}${/\.[a-z0-9]+$/iu.exec(file)?.[0] ?? ""}`, bytes });
  }
  return found;
}

/** A section for each lesson and each bank, in their order. */
function testXml(carried: readonly Carried[], { course, modules }: QtiHow): string {
  const sections = new Map<string, { readonly title: string; readonly items: Item[] }>();
  for (const { item } of carried) {
    const name = item.lesson ? `lesson-${item.lesson.id}` : `bank-${item.module}`;
    const title = item.lesson?.title ?? modules?.get(item.module) ?? item.module;
    const section = sections.get(name) ?? { title, items: [] };
    section.items.push(item);
    sections.set(name, section);
  }
  const written = [...sections].map(([identifier, { title, items }]) => {
    const refs = items.map((item) => tag("assessmentItemRef", { identifier: refOf(item), href: fileOf(item) }));
    return tag("assessmentSection", { identifier, title, visible: true }, `\n${refs.join("\n")}\n`);
  });
  const part = tag(
    "testPart",
    { identifier: "part", navigationMode: "nonlinear", submissionMode: "individual" },
    [tag("itemSessionControl", { showFeedback: true, allowReview: true }), ...written].join("\n"),
  );
  const sum = tag("sum", {}, tag("testVariables", { variableIdentifier: "SCORE" }));
  const start = { ...about, identifier: `test-${course.id}`, title: course.title, toolName: "Atenta" };
  const inside = [
    tag("outcomeDeclaration", { identifier: "SCORE", cardinality: "single", baseType: "float" }),
    part,
    tag("outcomeProcessing", {}, tag("setOutcomeValue", { identifier: "SCORE" }, sum)),
  ];
  return `${XML}${tag("assessmentTest", start, `\n${inside.join("\n")}\n`)}\n`;
}

const PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1";

function manifestXml(carried: readonly Carried[], { course }: QtiHow): string {
  const resources = carried.map(({ item, pictures }) =>
    tag(
      "resource",
      { identifier: refOf(item), type: "imsqti_item_xmlv2p1", href: fileOf(item) },
      [fileOf(item), ...pictures].map((href) => tag("file", { href })).join(""),
    ),
  );
  const test = tag(
    "resource",
    { identifier: "test", type: "imsqti_test_xmlv2p1", href: "test.xml" },
    [
      tag("file", { href: "test.xml" }),
      ...carried.map(({ item }) => tag("dependency", { identifierref: refOf(item) })),
    ].join(""),
  );
  const metadata = `${textTag("schema", {}, "QTIv2.1 Package")}${textTag("schemaversion", {}, "1.0.0")}`;
  const start = {
    ...{ xmlns: PACKAGE, "xmlns:xsi": about["xmlns:xsi"] },
    "xsi:schemaLocation": `${PACKAGE} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd`,
    identifier: `questions-${course.id}`,
  };
  const inside = [
    tag("metadata", {}, metadata),
    tag("organizations"),
    tag("resources", {}, `\n${[test, ...resources].join("\n")}\n`),
  ];
  return `${XML}${tag("manifest", start, `\n${inside.join("\n")}\n`)}\n`;
}
