/** What in an SVG runs, is asked of a server, or puts a page into the picture. */
const activeParts: readonly RegExp[] = [
  /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|handler|audio|video)\b/iu,
  /\son\w+\s*=/iu,
  /<!(?:DOCTYPE|ENTITY)\b/iu,
  /<\?xml-stylesheet\b/iu,
  /@import\b/iu,
  // An address: whatever is not in the picture itself, or a picture in its text.
  /\b(?:href|src)\s*=\s*(?!["']?\s*(?:#|data:image\/(?:png|jpeg|webp|gif)))/iu,
  /\burl\(\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp|gif))/iu,
];

/**
 * Whether a picture would do more than be seen. In a page all pictures are still, but a file on a host can be opened by itself.
 * What is told by looks alone is told rather too often: an author can take it out.
 */
export function isActive(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  if (!/<\s*(?:[\w-]+:)?svg\b/iu.test(text)) return false;
  // What is written as `&#115;cript` is read as it will be.
  const read = text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/giu, (_, hex?: string, decimal?: string) =>
      characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    // Names of entities can stand for anything that the document said before; a colon or a quote changes nothing here.
    .replace(/&(?:colon|quot|apos);/giu, ":");
  return activeParts.some((part) => part.test(text) || part.test(read));
}

function characterOf(code: number): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : "";
}
