import { type CourseSource, memorySource } from "./source.ts";

/**
 * A course that stands in the page itself, as JSON: an object of its files by their addresses under the course's folder. Our own
 * packaging wrote it, beside this very script.
 *
 * @throws SyntaxError if the text is no JSON: the file was cut or changed
 */
export function embeddedSource(text: string): CourseSource {
  const files = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return memorySource(new Map(Object.entries(files).map(([file, value]) => [file, JSON.stringify(value)])));
}
