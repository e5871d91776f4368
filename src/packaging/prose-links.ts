interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly unknown[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "type" in value;

const isElement = (value: unknown, tagName: string): value is Node => isNode(value) && value.tagName === tagName;

/**
 * Any part of a compiled course without links to lessons that are not there: their words stay. What has none is the same object.
 *
 * @param has whether a lesson is there, by its id
 */
export function withoutLinks<Part>(part: Part, has: (lesson: string) => boolean): Part {
  return changed(part, has) as Part;
}

function changed(value: unknown, has: (lesson: string) => boolean): unknown {
  if (Array.isArray(value)) {
    const after = value.flatMap((each: unknown): unknown[] => {
      const inner = changed(each, has);
      const lost = isElement(inner, "x-lesson") && !has(String(inner.properties?.to ?? ""));
      return lost ? [...((inner as Node).children ?? [])] : [inner];
    });
    return after.length === value.length && after.every((each, at) => each === value[at]) ? value : after;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, changed(inner, has)] as const);
  const same = entries.every(([key, inner]) => inner === (value as Readonly<Record<string, unknown>>)[key]);
  return same ? value : Object.fromEntries(entries);
}

/** Of elements of a name anywhere in some part of a course: the texts of one of their properties. */
export function propertiesIn(part: unknown, tagName: string, property: string): readonly string[] {
  if (Array.isArray(part)) return part.flatMap((each: unknown) => propertiesIn(each, tagName, property));
  if (typeof part !== "object" || part === null) return [];
  const own = isElement(part, tagName) ? part.properties?.[property] : undefined;
  return [
    ...(typeof own === "string" ? [own] : []),
    ...Object.values(part).flatMap((each) => propertiesIn(each, tagName, property)),
  ];
}
