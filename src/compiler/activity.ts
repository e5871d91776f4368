import type { ContainerDirective } from "mdast-util-directive";
import { canonicalJson, hash } from "../base/hash.ts";
import type { ActivityBlock } from "../course/types.ts";
import { containerBody, directiveAttributes, refuseLabel } from "./directive-attributes.ts";
import { isMisread, type OpenDocument } from "./document.ts";
import { didYouMean, oneOf, quote, unexpected } from "./message.ts";
import { parseContext } from "./parse-context.ts";
import type { ActivityFacts } from "./part.ts";
import { idExpected, isId } from "./schema.ts";

/** Attributes of every activity. It needs no `rev`: what was made is fitted to what the author changes, never refused. */
const common: readonly string[] = ["id", "kind", "title"];

/** Reads `:::activity{#id kind=…}`: its common attributes here, its inside by the kind's own `parse`. */
export function readActivity(node: ContainerDirective, document: OpenDocument): ActivityFacts {
  const { parsers, report, source } = document;
  refuseLabel(node, report);
  const { id, kind, title } = node.attributes ?? {};
  const kinds = Object.keys(parsers.activities);
  const module = kind && Object.hasOwn(parsers.activities, kind) ? parsers.activities[kind] : undefined;
  // Of an activity that there is not, nobody knows what is its own.
  const all = Object.values(parsers.activities).flatMap(({ attributes = [] }) => attributes);
  const own = module ? (module.attributes ?? []) : [...new Set(all)];
  const at = directiveAttributes(node, source, report, { required: ["id", "kind"], optional: ["title", ...own] });
  if (id && !isId(id)) report("id-form", at("id"), unexpected(`id ${quote(id)}`, idExpected, "rename it"));
  if (kind && !module) {
    const mend = didYouMean(kind, kinds, "choose one of these");
    report("activity-kind", at("kind"), unexpected(`activity ${quote(kind)}`, oneOf(kinds), mend));
  }
  const facts: ActivityFacts = {
    ...(kind && { kind }),
    ...(id && { id }),
    idAt: at("id"),
    ...(title?.trim() && { title: title.trim() }),
    given: own.filter((name) => Object.hasOwn(node.attributes ?? {}, name)),
  };
  if (!kind || !module || isMisread(node, document)) return facts;
  // Other directives are told by their own rule that they may not stand here.
  const body = containerBody(node).filter(({ type }) => type !== "leafDirective" && type !== "containerDirective");
  const parsed = module.parse(body, parseContext(node, { own, common }, document));
  if (!parsed) return facts;
  const { prompt, spec } = parsed;
  const read = { ...facts, shape: parsed.shape };
  if (!id) return read;
  const named = facts.title === undefined ? {} : { title: facts.title };
  const block: ActivityBlock = {
    type: "activity",
    kind,
    id,
    ...named,
    shape: hash(canonicalJson({ kind, shape: parsed.shape })),
    text: hash(canonicalJson({ ...named, prompt, spec })),
    prompt,
    spec,
  };
  return { ...read, block };
}
