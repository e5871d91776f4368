import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base } from "@playwright/test";
import { siteListener } from "../../src/cli/site/serve.ts";

/** A server of a test's own, which can be stopped, and whose site can be replaced. */
export interface OwnServer {
  /** The site's address, ending in `/`; it stays the same. */
  readonly site: string;
  /** Serves another folder from now on. */
  publish(folder: string): void;
  /** Takes the server off the network; with a number, after so many more files, in the middle of one. */
  stop(after?: number): void;
  start(): void;
  /** How often files were asked for, the worker's script and the list of what is new left out. */
  asked(): number;
}

/** Tests of a first visit with the worker, on a server of their own. No page of theirs may break. */
export const test = base.extend<{ serve: (folder: string, base?: string) => Promise<OwnServer> }>({
  serviceWorkers: "allow",
  serve: async ({ context }, use) => {
    const servers: Server[] = [];
    const broken: string[] = [];
    context.on("weberror", (error) => broken.push(String(error.error())));
    await use(async (folder, path = "/") => {
      const { server, own } = await begin(folder, path);
      servers.push(server);
      return own;
    });
    // A page that closes is cut off; that is not its fault.
    base.expect(broken, "errors of pages").toEqual([]);
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
});

async function begin(folder: string, base: string): Promise<{ server: Server; own: OwnServer }> {
  let listener = siteListener(folder, base);
  let left = Number.POSITIVE_INFINITY;
  let asked = 0;
  const server = createServer((request, response) => {
    const isFile = !/\/(sw\.js|offline\.json)$/.test(request.url ?? "");
    if (isFile) asked++;
    if (isFile) left--;
    if (left === -1) return cutOff(response);
    if (left < 0) return request.socket.destroy();
    listener(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    server,
    own: {
      site: `http://127.0.0.1:${port}${base}`,
      publish: (next) => {
        listener = siteListener(next, base);
      },
      stop: (after = 0) => {
        left = after > 0 ? after : -2;
        if (after === 0) server.closeAllConnections();
      },
      start: () => {
        left = Number.POSITIVE_INFINITY;
      },
      asked: () => asked,
    },
  };
}

/** Begins an answer and ends the connection in the middle of it. */
function cutOff(response: ServerResponse): void {
  response.writeHead(200, { "Content-Length": "1000", "Content-Type": "text/html" });
  response.write("<!doctype html>", () => response.destroy());
}
