import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".webp": "image/webp",
};
const PACKED = new Set([".woff2", ".png", ".webp"]);

export interface Served {
  readonly address: string;
  end(): void;
}

/**
 * Serves folders one over the other as a good host does: compressed once, at the highest quality, hashed files for ever. From memory, so that
 * what is measured is the page and not the disk.
 */
export async function serveCompressed(...folders: readonly string[]): Promise<Served> {
  const kept = new Map<string, Buffer | undefined>();
  const bytesOf = (path: string) => {
    const bytes = read(folders, path);
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    return bytes === undefined || PACKED.has(extname(path)) ? bytes : brotliCompressSync(bytes, quality);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    if (!kept.has(path)) kept.set(path, bytesOf(path));
    const body = kept.get(path);
    if (body === undefined) return response.writeHead(404).end();
    response.writeHead(200, {
      "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
      "Content-Length": body.length,
      "Cache-Control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ...(!PACKED.has(extname(path)) && { "Content-Encoding": "br" }),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    end() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function read(folders: readonly string[], path: string): Buffer | undefined {
  for (const folder of folders) {
    try {
      return readFileSync(join(folder, path));
    } catch {
      // Perhaps it is in the next one.
    }
  }
  return undefined;
}
