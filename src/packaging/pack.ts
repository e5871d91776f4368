import { joined, utf8 } from "../base/bytes.ts";
import { hash } from "../base/hash.ts";
import { ROOM_12 } from "../tracking/scorm12.ts";
import { scorm2004 } from "../tracking/scorm2004.ts";
import { type Layout, layoutOf } from "../tracking/state/layout.ts";
import { worstCase } from "../tracking/state/worst.ts";
import { ROOM_XAPI } from "../tracking/xapi/room.ts";
import { type CourseFiles, readCourse } from "./course-files.ts";
import { PackageError } from "./errors.ts";
import { htmlFile } from "./html-file.ts";
import { platformFiles } from "./platform-files.ts";
import type { PackageParts, PackageRequest, Packed, StateReport } from "./request.ts";

import { subsetOf } from "./subset.ts";
import { stopIfAborted, type ZipProgress, zip } from "./zip.ts";

/** Characters that each format has room for in the state. */
const rooms = { scorm12: ROOM_12, scorm2004: scorm2004.room, cmi5: ROOM_XAPI, xapi: ROOM_XAPI } as const;

/**
 * Makes a package: the same bytes for the same request and parts, wherever it is made. Rejects with a `PackageError` where it cannot be
 * made as it is asked for, with the signal's reason when it is called off, or as `parts` do.
 */
export async function pack(request: PackageRequest, parts: PackageParts, how: ZipProgress = {}): Promise<Packed> {
  const { format } = request;
  const course = await choose(request, parts);
  stopIfAborted(how.signal);
  const kit = await parts.kit();
  const id = idOf(course, request);
  const given = { id, course, kit, parts, request };
  const name = `${course.index.id}-${request.languages.join("-")}-${format}`.replace(/[^\w.-]/g, "-");
  const items = itemsIn(course);
  const lessons = course.index.modules.reduce((sum, module) => sum + module.lessons.length, 0);
  if (format === "html") {
    const text = await htmlFile(given);
    stopIfAborted(how.signal);
    const bytes = joined(utf8(text));
    how.onProgress?.(1, 1);
    return { name: `${name}.html`, bytes, report: { format, lessons, items, files: 1, size: bytes.length } };
  }
  const layout = layoutIn(course);
  const state = stateOf(layout, rooms[format]);
  const files = await platformFiles({ ...given, format, layout });
  const bytes = await zip(files, how);
  return {
    name: `${name}.zip`,
    bytes,
    report: { format, lessons, items, files: files.size, size: bytes.length, state },
  };
}

/** The chosen part of the course. */
async function choose(request: PackageRequest, parts: PackageParts): Promise<CourseFiles> {
  const { format, languages, lessons, pass } = request;
  const index = JSON.parse(await parts.course("index.json")) as CourseFiles["index"];
  const codes = index.languages.map(({ code }) => code);
  const strange = languages.filter((lang) => !codes.includes(lang));
  if (strange.length > 0) throw new PackageError({ is: "unknown-language", names: strange, known: codes });
  if (languages.length === 0) throw new PackageError({ is: "unknown-language", names: [], known: codes });
  if (format === "html" && languages.length > 1) throw new PackageError({ is: "one-language" });
  if (pass !== undefined && !(Number.isInteger(pass) && pass >= 1 && pass <= 100))
    throw new PackageError({ is: "pass" });
  const all = index.modules.flatMap((module) => module.lessons);
  const missing = (lessons ?? []).filter((lesson) => !all.includes(lesson));
  if (missing.length > 0) throw new PackageError({ is: "unknown-lesson", names: missing, known: all });
  if (lessons?.length === 0) throw new PackageError({ is: "empty" });
  return subsetOf(await readCourse(parts.course, languages), request);
}

/** The same for every version: the course's id, and a hash of what was chosen where it was not all. */
function idOf({ index }: CourseFiles, { lessons }: PackageRequest): string {
  const name = index.id.replace(/[^\w-]/g, "_");
  return lessons === undefined ? name : `${name}-${hash([...lessons].sort().join("\n")).slice(0, 8)}`;
}

const itemsIn = ({ modules, index }: CourseFiles) => {
  const lang = index.languages[0]?.code;
  const own = [...modules.values()].filter((module) => module.lang === lang);
  return own.flatMap((module) => module.lessons).reduce((sum, { items }) => sum + items.length, 0);
};

const layoutIn = ({ index, modules, lessons, banks }: CourseFiles): Layout =>
  layoutOf({ index, modules: modules.values(), lessons: lessons.values(), banks: banks.values() });

function stateOf(layout: Layout, room: number): StateReport {
  const report = worstCase(layout, room);
  if (report.least > room) throw new PackageError({ is: "too-much", least: report.least, room });
  return report;
}
