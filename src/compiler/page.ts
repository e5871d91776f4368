import type { Prose } from "../course/types.ts";
import { type OpenDocument, readFrontMatter } from "./document.ts";
import { placeOf } from "./finding.ts";
import { prepareInline } from "./inline.ts";
import { unexpected } from "./message.ts";
import { type Facts, factsOf } from "./part.ts";
import { compileProse } from "./prose.ts";
import type { coursePageSchema, PageFront, pageSchema } from "./schema.ts";
import type { YamlValue } from "./yaml.ts";

export interface Page {
  readonly front?: YamlValue<PageFront>;
  readonly prose: Prose;
  readonly facts: Facts;
}

/** Reads the page of a module or of the course: title and summary in front matter, then a little prose. */
export function readPage(document: OpenDocument, schema: typeof pageSchema | typeof coursePageSchema): Page {
  const { body } = document;
  const front = readFrontMatter<typeof pageSchema | typeof coursePageSchema>(document, schema);
  refuseEmpty(document, "say in a few sentences what it is for");
  const facts = factsOf(body, prepareInline(body, document));
  return { ...(front && { front }), prose: compileProse(body), facts };
}

/** Reports a file that has nothing to show below its front matter. */
export function refuseEmpty({ body, broken, front, report }: OpenDocument, mend: string): void {
  if (broken || body.length > 0) return;
  const at = front ? placeOf(front) : { line: 1, column: 1 };
  report("page-empty", at, unexpected("page without text", "text below the front matter", mend));
}
