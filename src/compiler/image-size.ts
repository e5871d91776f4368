export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a PNG, JPEG, GIF, WebP or SVG picture in CSS pixels, from its first bytes; `undefined` for anything else. */
export function imageSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = pngSize(view) ?? gifSize(view) ?? webpSize(view) ?? jpegSize(view) ?? svgSize(bytes);
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    // A picture that is cut short.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function pngSize(view: DataView): Size | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function gifSize(view: DataView): Size | undefined {
  if (view.byteLength < 10 || tag(view, 0, 3) !== "GIF") return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function webpSize(view: DataView): Size | undefined {
  if (view.byteLength < 30 || tag(view, 0, 4) !== "RIFF" || tag(view, 8, 4) !== "WEBP") return undefined;
  const format = tag(view, 12, 4);
  if (format === "VP8 ") return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (format === "VP8L") {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (format !== "VP8X") return undefined;
  const low24 = (offset: number) => view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16);
  return { width: low24(24) + 1, height: low24(27) + 1 };
}

function jpegSize(view: DataView): Size | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let offset = 2;
  let turned = false;
  while (offset < view.byteLength) {
    const marker = view.getUint16(offset);
    const length = view.getUint16(offset + 2);
    if (marker === 0xffe1) turned = isTurned(view, offset + 4) || turned;
    // The frames that hold a size; C4, C8 and CC are other things.
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      const [height, width] = [view.getUint16(offset + 5), view.getUint16(offset + 7)];
      return turned ? { width: height, height: width } : { width, height };
    }
    offset += 2 + length;
  }
  return undefined;
}

/** Whether a camera's note (EXIF) says that the picture is to be shown on its side. */
function isTurned(view: DataView, offset: number): boolean {
  if (tag(view, offset, 4) !== "Exif") return false;
  const start = offset + 6;
  const little = tag(view, start, 2) === "II";
  const directory = start + view.getUint32(start + 4, little);
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little) >= 5;
  }
  return false;
}

function svgSize(bytes: Uint8Array): Size | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, 4096));
  const [head] = /<svg\b[^>]*>/iu.exec(text) ?? [];
  if (!head) return undefined;
  const length = (name: string) =>
    Number(new RegExp(`\\s${name}=["']\\s*([\\d.]+)(?:px)?\\s*["']`, "iu").exec(head)?.[1]);
  const [width, height] = [length("width"), length("height")];
  if (width > 0 && height > 0) return { width, height };
  const box = /\sviewBox=["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*["']/iu.exec(head);
  return box ? { width: Number(box[1]), height: Number(box[2]) } : undefined;
}

function tag(view: DataView, offset: number, length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(offset + index))).join("");
}
