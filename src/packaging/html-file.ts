import { toBase64Url } from "../base/bytes.ts";
import { filesOf } from "./course-files.ts";
import { pageAlone } from "./page.ts";
import type { FilesParts } from "./platform-files.ts";
import { picturesOf } from "./subset.ts";

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const types: Readonly<Record<string, string>> = {
  woff2: "font/woff2",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif",
};

/** The whole course and its player as one HTML file, which asks for nothing from anywhere. */
export async function htmlFile({ id, course, kit, parts, request }: FilesParts): Promise<string> {
  const { index } = course;
  const lang = request.languages[0] ?? "";
  const text = async (name: string) => new TextDecoder().decode(await parts.kitFile(name));
  let style = await text(kit.style);
  for (const asset of kit.assets) {
    const data = dataAddress(asset, await parts.kitFile(asset));
    style = style.replaceAll(`./${asset}`, data).replaceAll(`url(${asset})`, `url(${data})`);
  }
  const pictures: Record<string, string> = {};
  for (const file of picturesOf(course)) pictures[file] = dataAddress(file, await parts.picture(file));
  const brand = index.brand?.style === undefined ? [] : [await parts.course(index.brand.style)];
  return pageAlone({
    kit,
    config: { id, format: "html", languages: request.languages, order: request.order, pictures },
    title: index.about[lang]?.title ?? index.id,
    dir: index.languages[0]?.dir ?? "ltr",
    settings: `atenta.package:${id}`,
    script: await text(kit.script),
    styles: [style, ...brand],
    course: JSON.stringify(Object.fromEntries(filesOf(course))),
  });
}

function dataAddress(file: string, bytes: Uint8Array): string {
  const type = types[file.slice(file.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
  const base64 = toBase64Url(bytes).replaceAll("-", "+").replaceAll("_", "/");
  return `data:${type};base64,${base64.padEnd(Math.ceil(base64.length / 4) * 4, "=")}`;
}
