import { webAddresses } from "../../base/web-address.ts";
import { referencesOf } from "../../compiler/check-references.ts";
import { quote, unexpected } from "../../compiler/message.ts";
import { notesOf } from "../notes.ts";
import type { ReviewRule } from "../rule.ts";

/**
 * An address of the web that leads astray: one that is not encrypted, which a stranger on the same network can change and which
 * browsers warn of; one without a host; one of a DOI that is cut off. In links and in sources.
 */
export const webAddress: ReviewRule = {
  rule: "web-address",
  looksAt: "file",
  check(course, report) {
    for (const [file] of course.files) {
      const record = course.records.byPath.get(file);
      for (const each of record ? referencesOf(record) : []) {
        const slip = each.kind === "external" ? slipOf(each.href) : undefined;
        if (slip) report(file, each.at, slip);
      }
    }
    for (const { lesson, block, at } of notesOf(course)) {
      for (const [address] of (block.source ?? "").matchAll(webAddresses)) {
        const slip = slipOf(address);
        if (slip) report(lesson.path, at("source"), slip);
      }
    }
  },
};

function slipOf(address: string): string | undefined {
  const [, scheme, host = "", path = ""] = /^(https?):\/\/([^/?#]*)(.*)$/iu.exec(address) ?? [];
  if (scheme === undefined) return undefined;
  const found = `address ${quote(address)}`;
  if (scheme.toLowerCase() === "http")
    return unexpected(found, "`https://`", "name the page under `https://`, or a copy of it in an archive");
  if (!/^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?$/u.test(host))
    return unexpected(found, "the name of a host after `https://`", "copy the address again");
  if (/^(?:dx\.)?doi\.org$/iu.test(host) && !/^\/10\.\d{4,9}\/\S{2,}$/u.test(path))
    return unexpected(found, "a whole DOI, `https://doi.org/10.…/…`", "copy the address again");
  return undefined;
}
