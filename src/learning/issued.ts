import * as v from "valibot";

/** The key, among the overwritten values, of whose name certificates carry and of those that were made. */
export const issuedKey = "certificate";

const text = v.pipe(v.string(), v.nonEmpty());

/** A field may be added as optional; a changed meaning needs another key. */
const schema = v.object({
  /** As it was written last. */
  name: v.pipe(text, v.maxLength(255)),
  /**
   * The code of each attempt and language: the same certificate is shown again as it was made, whatever has changed in the
   * course since.
   */
  codes: v.pipe(v.array(v.object({ of: text, lang: text, name: text, code: text })), v.maxLength(20)),
});

export type Issued = v.InferOutput<typeof schema>;

/** A stored value as certificates that were made; `undefined` if it does not read as that. */
export function readIssued(value: unknown): Issued | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** The code that was made for this attempt, language and name; `undefined`: none was. */
export function codeFor(issued: Issued | undefined, of: string, lang: string, name: string): string | undefined {
  return issued?.codes.find((each) => each.of === of && each.lang === lang && each.name === name)?.code;
}

/** With one code more, which takes the place of an earlier one of that attempt and language. */
export function withCode(issued: Issued | undefined, one: Issued["codes"][number]): Issued {
  const others = (issued?.codes ?? []).filter(({ of, lang }) => of !== one.of || lang !== one.lang);
  return { name: one.name, codes: [...others, one].slice(-20) };
}
