import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import type { CalloutKind } from "../course/types.ts";
import { exerciseKinds } from "../exercises/registry.ts";
import type { Parsers } from "./parsers.ts";

/** Every directive that there is, and in which form it is written. */
export type Directive = ContainerDirective | LeafDirective | TextDirective;

/** `:name[…]{…}`, inside a line, wherever prose stands. Kinds of exercise may have more inside them (`inlineNames`). */
export const textDirectives: readonly string[] = ["term"];

/** Every name of a text directive: those of prose, and those of the kinds. */
export function inlineNames(parsers: Parsers): readonly string[] {
  return [...textDirectives, ...Object.values(parsers.exercises).flatMap(({ inline = [] }) => inline)];
}

/** `::name[…]{…}`, a line of its own. */
export const leafDirectives: readonly string[] = ["hint"];

/** What each callout may and must say in its attributes. */
export const calloutAttributes = {
  tip: {},
  example: {},
  quote: { by: "optional" },
  evidence: { sure: "required", source: "required" },
  law: { region: "required", reviewed: "required" },
  monday: {},
} as const satisfies Record<CalloutKind, Readonly<Record<string, "required" | "optional">>>;

/** `:::name{…}` to `:::`, by itself in a lesson. Kinds of exercise may have more inside them (`partNames`). */
export const containerDirectives: readonly string[] = [
  ...Object.keys(exerciseKinds),
  "activity",
  "figure",
  ...Object.keys(calloutAttributes),
];

/** Names of the containers that stand inside an exercise of some kind. */
export function partNames(parsers: Parsers): readonly string[] {
  return Object.values(parsers.exercises).flatMap(({ parts = [] }) => parts);
}

/** Whether a name from outside is a callout. */
export function isCalloutKind(name: string): name is CalloutKind {
  return Object.hasOwn(calloutAttributes, name);
}

/** Whether a node is a directive of any form. */
export function isDirective(node: { readonly type: string }): node is Directive {
  return node.type === "containerDirective" || node.type === "leafDirective" || node.type === "textDirective";
}

/** The colons with which a form begins. */
export const colonsOf = { textDirective: ":", leafDirective: "::", containerDirective: ":::" } as const;
