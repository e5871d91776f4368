/** Not in the language's own library, and the same wherever this runs. */
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** How a text is written in bytes. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** A file as text, or what it is instead. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  /** `binary`: no text. `archive`: a ZIP, as QTI packages and office documents are. `xml`: XML, as Moodle XML and QTI are. */
  | { readonly foreign: "binary" | "archive" | "xml" };

/** How many bytes are looked at to tell what a file is. */
const LOOK = 4096;

/**
 * Reads a file that should be text: UTF-8, UTF-16 (with its mark, or by its zeros), or else Windows-1252, which is what old
 * programs on Windows write and of which ISO 8859-1 is a part. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { foreign: "archive" };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return asText(read(bytes, wide, false) ?? "", wide);
  if (bytes.subarray(0, LOOK).includes(0)) return { foreign: "binary" };
  const text = read(bytes, "utf-8", true);
  if (text !== undefined) return asText(text, "utf-8");
  return asText(read(bytes, "windows-1252", false) ?? "", "windows-1252");
}

function asText(text: string, encoding: Encoding): Decoded {
  const start = text.slice(0, LOOK);
  const strange = [...start].filter(
    (character) => /[\p{Cc}\uFFFD]/u.test(character) && !/[\t\n\v\f\r]/.test(character),
  );
  if (strange.length * 20 > start.length) return { foreign: "binary" };
  if (/^\uFEFF?\s*<(?:\?xml\s|quiz>|questestinterop|assessmentItem)/iu.test(start)) return { foreign: "xml" };
  return { text, encoding };
}

/** UTF-16 by its byte order mark, or because every second byte of its beginning is zero, as in most of Europe's texts. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const zeros = [0, 0];
  const start = bytes.subarray(0, LOOK);
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = start.length * 0.4;
  if (odd >= most && even === 0 && odd > 1) return "utf-16le";
  return even >= most && odd === 0 && even > 1 ? "utf-16be" : undefined;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function read(bytes: Uint8Array, encoding: Encoding, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
