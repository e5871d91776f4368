import { escapeXml } from "./xml.ts";

export interface ManifestParts {
  /** Stays the same in every version of the package. An XML name. */
  readonly id: string;
  readonly title: string;
  /** The page that an LMS opens. */
  readonly start: string;
  /** Every file of the package but the manifest, the page included. */
  readonly files: readonly string[];
}

/**
 * `imsmanifest.xml` of SCORM 2004 4th Edition (Content Aggregation Model 1.1): one organization, one item, one SCO, which sets
 * completion and success itself. No measure decides for it, or a score that is still growing would be a failure.
 *
 * Neither version carries the schemas beside it: LMSs bring their own or none, a copy is what they warn of when it differs, and
 * the schemas are other people's. A test validates against them instead.
 */
export function manifest2004({ id, title, start, files }: ManifestParts): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escapeXml(title)}</title>
      <item identifier="item" identifierref="sco" isvisible="true">
        <title>${escapeXml(title)}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="sco" type="webcontent" adlcp:scormType="sco" href="${escapeXml(start)}">
${files.map((file) => `      <file href="${escapeXml(file)}"/>`).join("\n")}
    </resource>
  </resources>
</manifest>
`;
}
