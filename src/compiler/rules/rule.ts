import type { Nodes } from "mdast";
import type { Report } from "../finding.ts";
import type { Parsers } from "../parsers.ts";
import type { Role } from "../paths.ts";

/** What a rule may know of the file that it looks at. */
export interface RuleContext {
  readonly role: Role["role"];
  readonly source: string;
  readonly report: Report;
  readonly parsers: Parsers;
}

/** A rule that looks at one node at a time. `ancestors` begins with the root. */
export interface TreeRule {
  check(node: Nodes, ancestors: readonly Nodes[], context: RuleContext): void;
}
