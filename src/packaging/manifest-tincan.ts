import type { ActivityParts } from "./manifest-cmi5.ts";
import { escapeXml } from "./xml.ts";

/**
 * `tincan.xml`, by which platforms that play plain xAPI find the page to open and the activity that it is about. There is no standard
 * for it: Rustici Software's convention of "Tin Can" packages, which all of them read. One page for all languages, named once,
 * since many readers take the first `launch` alone.
 */
export function manifestTinCan({ iri, about, start }: ActivityParts): string {
  const said = (name: string, key: "title" | "summary") =>
    about.map((each) => `      <${name} lang="${escapeXml(each.lang)}">${escapeXml(each[key])}</${name}>`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<tincan xmlns="http://projecttincan.com/tincan.xsd">
  <activities>
    <activity id="${escapeXml(iri)}" type="http://adlnet.gov/expapi/activities/course">
${said("name", "title")}
${said("description", "summary")}
      <launch lang="${escapeXml(about[0]?.lang ?? "es")}">${escapeXml(start)}</launch>
    </activity>
  </activities>
</tincan>
`;
}
