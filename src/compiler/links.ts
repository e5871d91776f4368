import { quote, unexpected } from "./message.ts";
import { resolvePath, roleOf } from "./paths.ts";

/** Where a link leads. */
export type LinkTarget =
  | { readonly kind: "external"; readonly href: string }
  | { readonly kind: "lesson"; readonly path: string; readonly lesson: string; readonly hash?: string }
  | { readonly kind: "bad"; readonly rule: string; readonly message: string };

const relativeMend = "write it as `../module-id/lesson-id.es.md`";

/** Classifies a link of the file `from` by its address alone; whether its target exists, the course tells. */
export function readLink(url: string, from: string): LinkTarget {
  if (/^(?:https?:\/\/[^/]|mailto:.|tel:.)/iu.test(url)) return { kind: "external", href: url };
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/iu.test(url)) {
    const expected = "`https:`, `http:`, `mailto:`, `tel:` or the relative path of a lesson's file";
    return bad("link-scheme", unexpected(`link to ${quote(url)}`, expected, relativeMend));
  }
  const [address = "", ...rest] = url.split("#");
  const hash = rest.join("#");
  const path = address === "" && hash !== "" ? from : resolvePath(from, decode(address));
  const role = path === undefined || address + hash === "" ? undefined : roleOf(path);
  if (path !== undefined && role?.role === "lesson") {
    return { kind: "lesson", path, lesson: role.lesson, ...(hash && { hash: decode(hash) }) };
  }
  return bad("link-target", unexpected(`link to ${quote(url)}`, "a link to a lesson's file", linkMend(role?.role)));
}

function linkMend(role: string | undefined): string {
  if (role === "glossary") return "mark a term as `:term[words]{to=term-id}`";
  return relativeMend;
}

function bad(rule: string, message: string): LinkTarget {
  return { kind: "bad", rule, message };
}

/** A path as it was meant, with `%20` and the like undone where they are sound. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
