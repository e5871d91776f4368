import type { MoveOn } from "./request.ts";
import { escapeXml } from "./xml.ts";

/** What a course says of itself in one language. */
interface AboutParts {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
}

export interface ActivityParts {
  /** The course's own id: an IRI that stays the same in every version of the package. */
  readonly iri: string;
  /** Of all languages of the package, in its order. */
  readonly about: readonly AboutParts[];
  /** The page that a platform opens. */
  readonly start: string;
}

export interface Cmi5Parts extends ActivityParts {
  readonly moveOn: MoveOn;
  /** Per cent to reach. Left out: nothing is scored. */
  readonly pass?: number | undefined;
}

/**
 * `cmi5.xml` (cmi5 13 and 14): one course of one assignable unit, so that nobody has to sequence anything. It carries no schema
 * beside it: the LMS brings its own.
 */
export function manifestCmi5({ iri, about, start, moveOn, pass }: Cmi5Parts): string {
  const said = (key: "title" | "summary", indent: string) =>
    about
      .map((each) => `${indent}<langstring lang="${escapeXml(each.lang)}">${escapeXml(each[key])}</langstring>`)
      .join("\n");
  const mastery = pass === undefined ? "" : ` masteryScore="${pass / 100}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${escapeXml(iri)}">
    <title>
${said("title", "      ")}
    </title>
    <description>
${said("summary", "      ")}
    </description>
  </course>
  <au id="${escapeXml(iri)}:au" moveOn="${moveOn}"${mastery} launchMethod="AnyWindow" activityType="http://adlnet.gov/expapi/activities/course">
    <title>
${said("title", "      ")}
    </title>
    <description>
${said("summary", "      ")}
    </description>
    <url>${escapeXml(start)}</url>
  </au>
</courseStructure>
`;
}
