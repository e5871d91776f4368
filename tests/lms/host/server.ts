import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { transformWithOxc } from "vite";

const project = resolve(import.meta.dirname, "../../..");

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
  woff2: "font/woff2",
  svg: "image/svg+xml",
  xml: "application/xml",
  png: "image/png",
};

/** A host of packages as some are: it serves for ever, under any folder, and does not know JSON. */
export interface Host {
  /** With a slash at its end. */
  readonly address: string;
  /** The address of a package's launch page, which is served from then on; each time in a folder of its own. */
  load(zip: Uint8Array): string;
  /** What the LMS keeps of a learner. */
  kept(version: string, learner: string): string | undefined;
  /** Forgets what it kept: the next visit is a new attempt. */
  forget(version: string, learner: string): void;
  /** Every address of a package that was asked for and not there. */
  readonly missing: readonly string[];
  close(): Promise<void>;
}

/** The pages around a package, by their addresses: of the strict LMS, and of scorm-again. */
const pages: Readonly<Record<string, string>> = {
  "/lms/": pageOf('<script type="module" src="/tests/host/page.ts"></script>'),
  "/again/": pageOf('<script src="/again.js"></script><script type="module" src="/tests/host/again.ts"></script>'),
};

function pageOf(scripts: string): string {
  return `<!doctype html><html lang="es"><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,"><body>${scripts}`;
}

/** The scripts of those pages, as a browser reads them. */
async function scriptsOfPages(): Promise<ReadonlyMap<string, string>> {
  const folder = join(project, "tests/lms");
  const files = ["host", "strict"].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "server.ts")
      .map((name) => `${part}/${name}`),
  );
  const scripts = new Map<string, string>();
  for (const file of files) {
    const { code } = await transformWithOxc(readFileSync(join(folder, file), "utf8"), join(folder, file));
    scripts.set(`/tests/${file}`, code);
  }
  scripts.set("/again.js", readFileSync(join(project, "node_modules/scorm-again/dist/scorm-again.min.js"), "utf8"));
  return scripts;
}

/** Starts a host on a free port. */
export async function startHost(): Promise<Host> {
  const scripts = await scriptsOfPages();
  const packages = new Map<string, ReadonlyMap<string, Uint8Array>>();
  const store = new Map<string, string>();
  const missing: string[] = [];
  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://host");
    const send = (status: number, type: string, body: string | Uint8Array, more: Record<string, string> = {}) => {
      response.writeHead(status, { "Content-Type": type, "X-Content-Type-Options": "nosniff", ...more });
      response.end(body);
    };
    const lmsPage = pages[pathname];
    if (lmsPage !== undefined) return send(200, "text/html", lmsPage);
    const script = scripts.get(pathname);
    if (script !== undefined) return send(200, "text/javascript", script);
    if (pathname.startsWith("/store/")) {
      if (request.method === "GET") return send(200, "text/plain", store.get(pathname) ?? "");
      let body = "";
      request.on("data", (part) => (body += part));
      request.on("end", () => {
        store.set(pathname, body);
        setTimeout(() => send(204, "text/plain", ""), Number(searchParams.get("slow") ?? 0));
      });
      return;
    }
    const [, folder = "", , ...rest] = pathname.split("/");
    const file = packages.get(folder)?.get(rest.map(decodeURIComponent).join("/"));
    const ending = pathname.slice(pathname.lastIndexOf(".") + 1);
    const type = types[ending];
    if (file === undefined || type === undefined) {
      missing.push(pathname);
      return send(404, "text/plain", "not here");
    }
    return send(200, type, file, { "Cache-Control": "public, max-age=31536000, immutable" });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    address: `http://127.0.0.1:${port}/`,
    missing,
    load(zip) {
      const files = new Map(Object.entries(unzipSync(zip)));
      const folder = `content-${packages.size + 1}`;
      packages.set(folder, files);
      const of = (name: string) => new TextDecoder().decode(files.get(name));
      const [, start = ""] =
        of("imsmanifest.xml").match(/<resource [^>]*href="([^"]+)"/) ??
        of("cmi5.xml").match(/<url>([^<]+)</) ??
        of("tincan.xml").match(/<launch[^>]*>([^<]+)</) ??
        [];
      return `/${folder}/un%20curs/${start}`;
    },
    kept: (version, learner) => store.get(`/store/${version}/${learner}`),
    forget: (version, learner) => void store.delete(`/store/${version}/${learner}`),
    close: () => new Promise((done) => server.close(() => done())),
  };
}
