import { expect, test } from "vitest";
import { isActive } from "./active-picture.ts";

const svg = (inside: string, head = "") => new TextEncoder().encode(`${head}<svg width="4" height="3">${inside}</svg>`);

test.each([
  ["shapes, and gradients by their name", '<defs><g id="a"/></defs><use href="#a"/><path fill="url(#b)"/>'],
  ["a picture in its text", '<image href="data:image/png;base64,AA=="/>'],
  ["words about it", "<title>onward: a script</title>"],
])("a picture of %s is still", (_, inside) => {
  expect(isActive(svg(inside))).toBe(false);
});

test.each([
  ["a script", "<script>alert(1)</script>"],
  ["a script by another name", "<svg:script/>"],
  ["a handler", '<g onload="alert(1)"/>'],
  ["a handler on a line of its own", '<g\nonclick = "x"/>'],
  ["a page", "<foreignObject><p/></foreignObject>"],
  ["a picture from elsewhere", '<image href="https://example.com/a.png"/>'],
  ["a file from beside it", '<use xlink:href="other.svg#a"/>'],
  ["an address that is a script", '<a href="&#106;avascript:alert(1)"/>'],
  ["a style from elsewhere", "<style>@import 'a.css';</style>"],
  ["a colour from elsewhere", '<path fill="url(https://example.com/a)"/>'],
  ["a picture that is one more document", '<image href="data:image/svg+xml,<svg/>"/>'],
])("a picture with %s is not", (_, inside) => {
  expect(isActive(svg(inside))).toBe(true);
});

test("entities that the document makes up are not looked through, and so are refused", () => {
  expect(isActive(svg("&x;", '<!DOCTYPE svg [<!ENTITY x "y">]>'))).toBe(true);
});

test("a picture of points is still, whatever its bytes look like", () => {
  expect(isActive(new TextEncoder().encode("PNG <script>"))).toBe(false);
});
