import type { Prose } from "../course/types.ts";
import type { Finding, Place } from "./finding.ts";
import type { Manifest } from "./manifest-schema.ts";
import type { Facts, Part } from "./part.ts";
import type { LessonFront, PageFront } from "./schema.ts";
import type { Section } from "./sections.ts";
import type { YamlValue } from "./yaml.ts";

/** What one file says, as far as it can be told without any other. */
export type FileRecord = ManifestRecord | LessonRecord | BankRecord | PageRecord | GlossaryRecord | OtherRecord;

interface Common {
  readonly path: string;
  readonly findings: readonly Finding[];
}

interface MarkdownCommon extends Common {
  readonly lang: string;
  /** Parts could not be read, so that nothing may be said to be missing. */
  readonly broken: boolean;
  /** Where the file ends. */
  readonly end: Place;
}

export interface ManifestRecord extends Common {
  readonly role: "manifest";
  readonly manifest?: YamlValue<Manifest>;
}

export interface LessonRecord extends MarkdownCommon {
  readonly role: "lesson";
  readonly module: string;
  readonly id: string;
  readonly front?: YamlValue<LessonFront>;
  readonly parts: readonly Part[];
  readonly sections: readonly Section[];
}

export interface BankRecord extends MarkdownCommon {
  readonly role: "bank";
  readonly module: string;
  readonly parts: readonly Part[];
}

/** `course.<lang>.md` or `module.<lang>.md`. */
export interface PageRecord extends MarkdownCommon {
  readonly role: "course" | "module";
  readonly module?: string;
  readonly front?: YamlValue<PageFront>;
  readonly prose: Prose;
  readonly facts: Facts;
}

export interface GlossaryRecord extends MarkdownCommon {
  readonly role: "glossary";
  readonly entries: readonly GlossaryEntry[];
}

export interface GlossaryEntry {
  readonly id: string;
  readonly at: Place;
  readonly term: string;
  readonly definition: Prose;
  readonly facts: Facts;
}

/** A file that the compiler does not read. */
export interface OtherRecord extends Common {
  readonly role: "readme" | "sync" | "unknown";
}
