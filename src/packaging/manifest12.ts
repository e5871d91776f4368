import type { ManifestParts } from "./manifest2004.ts";
import { escapeXml } from "./xml.ts";

/**
 * `imsmanifest.xml` of SCORM 1.2 (Content Aggregation Model, October 2001): one organization, one item, one SCO. It names no
 * mastery score: LMSs make "failed" of any score below it, also while somebody is still learning; the package decides itself.
 */
export function manifest12({ id, title, start, files }: ManifestParts): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escapeXml(title)}</title>
      <item identifier="item" identifierref="sco" isvisible="true">
        <title>${escapeXml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href="${escapeXml(start)}">
${files.map((file) => `      <file href="${escapeXml(file)}"/>`).join("\n")}
    </resource>
  </resources>
</manifest>
`;
}
