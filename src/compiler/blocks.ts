import type { Heading, Link, RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import type { ProseBlock } from "../course/types.ts";
import { readActivity } from "./activity.ts";
import { readCallout } from "./callout.ts";
import { containerBody } from "./directive-attributes.ts";
import { isCalloutKind } from "./directives.ts";
import type { OpenDocument } from "./document.ts";
import { type ExercisePlace, readExercise } from "./exercise.ts";
import { readFigure } from "./figure.ts";
import { placeOf } from "./finding.ts";
import { prepareInline } from "./inline.ts";
import { plainText } from "./markdown.ts";
import { factsOf, type Part } from "./part.ts";
import { compileProse } from "./prose.ts";
import { checkHeadings, type Section, sectionsOf } from "./sections.ts";

/** A lesson's or a bank's body in parts, and its headings as sections. */
export interface Blocks {
  readonly parts: readonly Part[];
  readonly sections: readonly Section[];
}

/** Cuts a body into blocks: a heading with what follows it, runs of prose, and each container by itself. */
export function readBlocks(document: OpenDocument, place: ExercisePlace): Blocks {
  const headings = document.body.filter((node) => node.type === "heading");
  checkHeadings(headings, document.report);
  const sections = sectionsOf(headings);
  const parts: Part[] = [];
  let run: RootContent[] = [];
  const flush = () => {
    if (run.length > 0) parts.push(prosePart(run, sections, document));
    run = [];
  };
  for (const node of document.body) {
    if (node.type === "heading") flush();
    if (node.type === "containerDirective" || node.type === "leafDirective") {
      flush();
      parts.push(node.type === "containerDirective" ? containerPart(node, place, document) : unknownPart(node));
    } else {
      run.push(node);
    }
  }
  flush();
  return { parts, sections };
}

function prosePart(run: readonly RootContent[], sections: readonly Section[], document: OpenDocument): Part {
  const facts = factsOf(run, prepareInline(run, document));
  const [first, ...rest] = run;
  const last = run.at(-1) ?? first;
  const heading = first?.type === "heading" ? headingOf(first, sections) : undefined;
  const block: ProseBlock = heading
    ? { type: "prose", heading, prose: compileProse(rest) }
    : { type: "prose", prose: compileProse(run) };
  return {
    at: first ? placeOf(first) : { line: 1, column: 1 },
    lastLine: last?.position?.end.line ?? 1,
    type: "prose",
    key: heading ? `heading ${heading.depth}` : "prose",
    name: heading ? `heading \`${heading.text}\`` : "prose",
    block,
    facts,
  };
}

function headingOf(node: Heading, sections: readonly Section[]): NonNullable<ProseBlock["heading"]> {
  const id = sections.find((section) => section.node === node)?.id ?? "s-0";
  return { id, depth: node.depth <= 2 ? 2 : 3, prose: compileProse(node.children), text: plainText(node).trim() };
}

function containerPart(node: ContainerDirective, place: ExercisePlace, document: OpenDocument): Part {
  const { exercises } = document.parsers;
  const module = Object.hasOwn(exercises, node.name) ? exercises[node.name] : undefined;
  const counted = module !== undefined || node.name === "figure" || node.name === "activity";
  const references = prepareInline([node], document, ownLinks(node, document));
  const facts = factsOf(node.children, references, counted);
  const where = span(node);
  if (module) {
    const exercise = readExercise(node, module, place, document);
    const key = exercise.id ? `exercise ${exercise.id}` : "exercise";
    const name = `\`:::${node.name}{#${exercise.id ?? "?"}}\``;
    return { ...where, type: "exercise", key, name, facts, exercise, ...(exercise.block && { block: exercise.block }) };
  }
  if (node.name === "activity") {
    const activity = readActivity(node, document);
    const key = activity.id ? `activity ${activity.id}` : "activity";
    const name = `\`:::activity{#${activity.id ?? "?"}}\``;
    return { ...where, type: "activity", key, name, facts, activity, ...(activity.block && { block: activity.block }) };
  }
  const name = `\`:::${node.name}\``;
  if (isCalloutKind(node.name)) {
    const block = readCallout(node, node.name, document);
    return { ...where, type: "callout", key: `callout ${node.name}`, name, facts, block };
  }
  if (node.name === "figure") {
    const block = readFigure(node, document);
    const kind = node.attributes?.kind ?? "";
    return {
      ...where,
      type: "figure",
      key: `figure ${kind}`,
      name: `figure \`${kind}\``,
      facts,
      ...(block && { block }),
    };
  }
  return unknownPart(node);
}

/** Links that a kind reads by itself, also in parts of an exercise that stand where they must not: that is told already. */
function ownLinks(node: ContainerDirective, { parsers }: OpenDocument): Link[] {
  const body = containerBody(node);
  return Object.entries(parsers.exercises).flatMap(([kind, { links, parts = [] }]) => {
    const strays = body.filter((child) => child.type === "containerDirective" && parts.includes(child.name));
    return links?.(kind === node.name ? body : strays) ?? [];
  });
}

function unknownPart(node: RootContent): Part {
  return { ...span(node), type: "unknown", key: "unknown", name: node.type, facts: factsOf([], []) };
}

function span(node: RootContent): Pick<Part, "at" | "lastLine"> {
  return { at: placeOf(node), lastLine: node.position?.end.line ?? 1 };
}
