import type { ContainerDirective } from "mdast-util-directive";
import type { CalloutBlock, CalloutKind } from "../course/types.ts";
import { containerBody, directiveAttributes, refuseLabel } from "./directive-attributes.ts";
import { calloutAttributes } from "./directives.ts";
import type { OpenDocument } from "./document.ts";
import { plainText } from "./markdown.ts";
import { oneOf, quote, unexpected } from "./message.ts";
import { compileProse } from "./prose.ts";

const sureValues = ["high", "medium", "low"] as const;

/** Reads `:::tip`, `:::quote{by=…}` and the like: prose with a frame around it. */
export function readCallout(node: ContainerDirective, kind: CalloutKind, document: OpenDocument): CalloutBlock {
  const { report, source } = document;
  refuseLabel(node, report);
  const names = Object.entries(calloutAttributes[kind]);
  const at = directiveAttributes(node, source, report, {
    required: names.filter(([, need]) => need === "required").map(([name]) => name),
    optional: names.filter(([, need]) => need === "optional").map(([name]) => name),
  });
  const { by, sure, source: reference, region, reviewed } = node.attributes ?? {};
  if (sure && !isSure(sure)) {
    const mend = "say how sure we are of the figure";
    report("attribute-value", at("sure"), unexpected(`value ${quote(sure)} of \`sure\``, oneOf(sureValues), mend));
  }
  if (reviewed && !/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(reviewed)) {
    const mend = "write when the law was last looked up";
    const message = unexpected(`value ${quote(reviewed)} of \`reviewed\``, "a month as `2026-11`", mend);
    report("attribute-value", at("reviewed"), message);
  }
  const body = containerBody(node);
  if (body.every((child) => plainText(child).trim() === "")) {
    report(
      "callout-empty",
      node,
      unexpected(`\`:::${kind}\` without text`, "prose", "write it, or remove the callout"),
    );
  }
  return {
    type: "callout",
    kind,
    prose: compileProse(body),
    ...(by && { by }),
    ...(sure && isSure(sure) && { sure }),
    ...(reference && { source: reference }),
    ...(region && { region }),
    ...(reviewed && { reviewed }),
  };
}

function isSure(value: string): value is (typeof sureValues)[number] {
  return (sureValues as readonly string[]).includes(value);
}
