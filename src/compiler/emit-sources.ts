import type { SourcesOfLesson } from "../course/references.ts";
import type { CalloutBlock, ModuleIndex } from "../course/types.ts";
import { resolverFor } from "./emit-pictures.ts";
import type { Part } from "./part.ts";
import { placedIn } from "./placed.ts";
import type { LessonRecord } from "./records.ts";
import { remembering, type Surroundings } from "./remember.ts";
import { resolveAll } from "./resolve.ts";
import { joined, type Written, written } from "./written.ts";

/** The notes of a module's lessons that have some; `undefined`: none has. */
export function sourcesOf(
  { id, title }: ModuleIndex,
  lessons: readonly LessonRecord[],
  around: Surroundings,
): Written | undefined {
  const having = lessons.map((record) => sourcesIn(record, around)).filter((each) => each !== undefined);
  if (having.length === 0) return undefined;
  const before = `{"id":${JSON.stringify(id)},"title":${JSON.stringify(title)},"lessons":[`;
  return joined(before, having.map(written), "]}");
}

/** The notes of a lesson that say where something comes from or what the law asks for; `undefined`: it has none. */
const sourcesIn = remembering((record: LessonRecord, around): SourcesOfLesson | undefined => {
  const resolver = resolverFor(around);
  const notes = placedIn(record).flatMap(({ part, passage }) =>
    isSource(part.block) ? [{ note: resolveAll(part.block, resolver), passage }] : [],
  );
  return notes.length > 0 ? { id: record.id, title: record.front?.value.title ?? "", notes } : undefined;
});

function isSource(block: Part["block"]): block is CalloutBlock {
  return block?.type === "callout" && (block.kind === "evidence" || block.kind === "law");
}
