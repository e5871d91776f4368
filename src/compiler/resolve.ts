import type { Element } from "hast";

/** What only the whole course knows of a link or a picture. */
export interface Resolver {
  /** The section's id for a hash in the file at `path`. */
  section(path: string, hash: string): string | undefined;
  picture(path: string): { readonly address: string; readonly width?: number; readonly height?: number };
}

/** What a value became, and what it asked for that: as long as the answers are the same, so is it. */
interface Resolved {
  readonly value: unknown;
  readonly asked: readonly ((resolver: Resolver) => boolean)[];
}

const known = new WeakMap<object, Resolved>();

/**
 * Gives the same compiled value with every lesson link and picture pointing where it does in the emitted course.
 * It looks into anything, so that a kind of exercise may keep its prose wherever it likes. Of one value it gives one object as long as
 * all that it leads to stays where it is: after an edit, what is emitted of other files is known.
 */
export function resolveAll<Value extends object>(value: Value, resolver: Resolver): Value {
  const before = known.get(value);
  if (before?.asked.every((isAsBefore) => isAsBefore(resolver))) return before.value as Value;
  const asked: ((resolver: Resolver) => boolean)[] = [];
  const watched: Resolver = {
    section(path, hash) {
      const id = resolver.section(path, hash);
      asked.push((later) => later.section(path, hash) === id);
      return id;
    },
    picture(path) {
      const picture = resolver.picture(path);
      asked.push((later) => {
        const { address, width, height } = later.picture(path);
        return address === picture.address && width === picture.width && height === picture.height;
      });
      return picture;
    },
  };
  const resolved = walk(value, watched);
  known.set(value, { value: resolved, asked });
  return resolved as Value;
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
