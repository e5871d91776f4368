import { hash } from "../base/hash.ts";
import { oncePer } from "../base/once-per.ts";
import { referencesOf } from "./check-references.ts";
import type { CourseRecords } from "./course-records.ts";
import type { ContentInput } from "./input.ts";
import type { FileRecord } from "./records.ts";
import type { Surroundings } from "./remember.ts";
import type { Resolver } from "./resolve.ts";
import { findSection } from "./sections.ts";

/** The address of each picture that some text shows, and of the brand's. */
export function pictureAddresses(records: CourseRecords, images: ContentInput["images"]): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const record of records.byPath.values()) {
    for (const path of picturesIn(record)) addresses.set(path, addressOf(path, images.get(path)?.hash));
  }
  const logo = records.manifest?.value.brand?.logo?.file;
  if (logo !== undefined) addresses.set(logo, addressOf(logo, images.get(logo)?.hash));
  return addresses;
}

const picturesIn = oncePer((record: FileRecord): readonly string[] =>
  referencesOf(record).flatMap((reference) => (reference.kind === "image" ? [reference.path] : [])),
);

function addressOf(path: string, ofBytes: string | undefined): string {
  const [, name = "", ending = ""] = /([^/]*?)(\.[^./]*)?$/u.exec(path) ?? [];
  // Without the bytes the path tells pictures of the same name apart.
  return `images/${safe(name)}.${ofBytes ?? hash(path)}${safe(ending)}`;
}

function safe(name: string): string {
  return name.replace(/[^\w.-]+/gu, "-");
}

/** What compiled prose is resolved with. */
export function resolverFor({ records, images }: Surroundings): Resolver {
  return {
    section(path, target) {
      const record = records.file(path);
      return record?.role === "lesson" ? findSection(record.sections, target)?.id : undefined;
    },
    picture(path) {
      const { width, height, hash: ofBytes } = images.get(path) ?? {};
      return { address: addressOf(path, ofBytes), ...(width && { width }), ...(height && { height }) };
    },
  };
}
