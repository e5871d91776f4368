import type { Element } from "hast";

/** What only the whole course knows of a link or a picture. */
export interface Resolver {
  /** The section's id for a hash in the file at `path`. */
  section(path: string, hash: string): string | undefined;
  picture(path: string): { readonly address: string; readonly width?: number; readonly height?: number };
}

/**
 * Gives the same compiled value with every lesson link and picture pointing where it does in the emitted course.
 * It looks into anything, so that a kind of exercise may keep its prose wherever it likes.
 */
export function resolveAll<Value>(value: Value, resolver: Resolver): Value {
  return walk(value, resolver) as Value;
}

function walk(value: unknown, resolver: Resolver): unknown {
  if (Array.isArray(value)) return value.map((each) => walk(each, resolver));
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, resolver)]));
  return isElement(copy) ? resolveElement(copy, resolver) : copy;
}

function isElement(value: object): value is Element {
  return "type" in value && value.type === "element" && "tagName" in value && "properties" in value;
}

function resolveElement(element: Element, resolver: Resolver): Element {
  const { properties } = element;
  if (element.tagName === "x-lesson") {
    const { to, path, hash, ...rest } = properties;
    const id = typeof hash === "string" ? resolver.section(String(path), hash) : undefined;
    return { ...element, properties: { to, ...(id && { hash: id }), ...rest } };
  }
  if (element.tagName === "img") {
    const { src, ...rest } = properties;
    const { address, width, height } = resolver.picture(String(src));
    return { ...element, properties: { src: address, ...rest, ...(width && { width }), ...(height && { height }) } };
  }
  return element;
}
