import { escapeXml } from "../../packaging/xml.ts";

type Value = string | number | boolean | undefined;

/** An element: attributes that are `undefined` are left out; what is inside is finished XML. */
export function tag(name: string, attributes: Readonly<Record<string, Value>> = {}, inside?: string): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeXml(String(value))}"`))
    .join("");
  return inside === undefined ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** An element with plain text in it. */
export function textTag(name: string, attributes: Readonly<Record<string, Value>>, text: string): string {
  return tag(name, attributes, escapeXml(text));
}
