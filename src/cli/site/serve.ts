import { existsSync, readFileSync, statSync } from "node:fs";
import type { RequestListener, Server } from "node:http";
import { join, posix } from "node:path";
import sirv from "sirv";
import { askAgain, cacheControl, securityHeaders } from "./headers.ts";

/**
 * Serves a built site as a careful static host would: folders end in `/`, an unknown address is answered 404
 * with the site's own page, hashed files are kept for ever and all others asked for again. What lies compressed beside a file
 * goes out in its place; nothing is compressed here.
 *
 * @param dir the built site
 * @param base the folder that it is served under, beginning and ending in `/`
 */
export function siteListener(dir: string, base = "/"): RequestListener {
  const files = sirv(dir, {
    etag: true,
    // Asks the disk each time: a build that replaces the folder must not end the server, or be served at its old length.
    dev: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      response.setHeader("Cache-Control", cacheControl(path));
    },
  });
  return (request, response) => {
    // Not a URL of its own: `//` is an address like any other here, and must not become another host.
    const [asked = "/", search] = (request.url ?? "/").split("?", 2) as [string, string?];
    const pathname = posix.normalize(asked.replace(/^\/+/, "/"));
    const notFound = () => {
      const about = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": askAgain };
      response.writeHead(404, { ...securityHeaders, ...about });
      response.end(request.method === "HEAD" ? undefined : readFileSync(join(dir, "404.html")));
    };
    if (!pathname.startsWith(base)) return notFound();
    const path = pathname.slice(base.length - 1);
    if (!path.endsWith("/") && isFolder(join(dir, decode(path)))) {
      response.writeHead(301, { Location: `${pathname}/${search === undefined ? "" : `?${search}`}` });
      return response.end();
    }
    request.url = search === undefined ? path : `${path}?${search}`;
    files(request, response, notFound);
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Waits until a server listens. Rejects with one line if the port is taken. */
export function listen(server: Server, port: number, host?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = { EADDRINUSE: "taken", EACCES: "not allowed for this user" }[error.code ?? ""];
      const other = port === 8080 ? 8081 : 8080;
      reject(
        why === undefined ? error : new Error(`Port ${port} is ${why}: choose another, as in PORT=${other} npm start`),
      );
    });
    server.listen(port, host, resolve);
  });
}
