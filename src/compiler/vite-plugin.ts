import { readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { type Compiler, createCompiler } from "./compile.ts";
import { compareDiagnostics, type Diagnostic, formatDiagnostic, formatDiagnostics, hasErrors } from "./diagnostics.ts";
import type { CompiledOutput } from "./emit.ts";
import { isContentFile, messageBase, readAgain, readContent } from "./files.ts";
import type { ContentInput } from "./input.ts";
import { loadParsers, type Parsers } from "./parsers.ts";

/** Files are often written in several steps; wait until nothing has changed for so long, in milliseconds. */
const REST = 15;

/** The review takes longer than to compile; it waits until the pages have had time to take what has changed, in milliseconds. */
const REVIEW_REST = 300;

/** Tells what is no error, but what an editor would stumble on. */
export type Reviewer = (input: ContentInput, compiler: Compiler, parsers: Parsers) => readonly Diagnostic[];

/**
 * Serves the course in a folder to the player while it is being written: compiles it in memory, shows every error in
 * the browser's overlay and in the terminal, and tells the open pages to take what has changed. What `review` finds is told
 * in the terminal, too, once the pages have been served; where it fails, the course goes on.
 */
export function coursePlugin(content: string, review: Reviewer = () => []): Plugin {
  const folder = resolve(content);
  let compiler: Compiler;
  let parsers: Parsers;
  let input: ContentInput;
  let output: CompiledOutput | undefined;
  /** Of the compiler: what the pages tell. */
  let diagnostics: readonly Diagnostic[] = [];
  /** Whether the terminal's last word was of problems: that they are gone is told, too. */
  let told = false;
  let timer: NodeJS.Timeout | undefined;

  const compile = async (changed?: ReadonlySet<string>) => {
    input = await (changed === undefined ? readContent(folder) : readAgain(folder, input, changed));
    const result = compiler.compile(input);
    diagnostics = result.diagnostics;
    // With an error in it, the course stays as it last was whole.
    output = result.output ?? output;
  };

  const tellPages = (server: ViteDevServer) => {
    if (hasErrors(diagnostics)) {
      server.ws.send(overlay(diagnostics, folder));
    } else {
      // An empty update takes the overlay away.
      server.ws.send({ type: "update", updates: [] });
      server.ws.send({ type: "custom", event: "atenta:course" });
    }
  };

  const reviewed = ({ config: { logger } }: ViteDevServer) => {
    try {
      return review(input, compiler, parsers);
    } catch (error) {
      logger.error(`The review failed: ${String(error)}`);
      return [];
    }
  };

  const tellTerminal = (server: ViteDevServer) => {
    const found = [...diagnostics, ...reviewed(server)].sort(compareDiagnostics);
    if (found.length > 0 || told) server.config.logger.info(`\n${formatDiagnostics(found, messageBase(folder))}\n`);
    told = found.length > 0;
  };

  const tellTerminalSoon = (server: ViteDevServer) => {
    clearTimeout(timer);
    timer = setTimeout(tellTerminal, REVIEW_REST, server).unref();
  };

  return {
    name: "atenta:course",
    apply: "serve",
    async configureServer(server) {
      parsers = await loadParsers();
      compiler = createCompiler(parsers);
      // What is saved while the course is read for the first time is read after it.
      const first = compile();
      watch(server, folder, first, async (paths) => {
        await compile(paths);
        tellPages(server);
        tellTerminalSoon(server);
      });
      await first;
      tellTerminalSoon(server);
      server.ws.on("connection", () => {
        if (hasErrors(diagnostics)) server.ws.send(overlay(diagnostics, folder));
      });

      server.middlewares.use("/course", async (request, response, next) => {
        const file = ((request.url ?? "").split("?")[0] ?? "").slice(1);
        const text = output?.files.get(file);
        if (text !== undefined) {
          response.setHeader("Content-Type", file.endsWith(".css") ? "text/css" : "application/json");
          response.setHeader("Cache-Control", "no-store");
          return response.end(text);
        }
        const image = [...(output?.images ?? [])].find(([, address]) => address === file)?.[0];
        if (image === undefined) return next();
        if (image.endsWith(".svg")) response.setHeader("Content-Type", "image/svg+xml");
        response.end(await readFile(join(folder, image)));
      });
      // After Vite's own middlewares: whatever is no file is a page, and every page is the same before it is built.
      return () => {
        server.middlewares.use(async (request, response, next) => {
          if (!request.headers.accept?.includes("text/html")) return next();
          const template = await readFile(join(server.config.root, "index.html"), "utf8");
          const html = await server.transformIndexHtml(request.originalUrl ?? "/", template);
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(html);
        });
      };
    },
    transformIndexHtml: {
      order: "pre",
      handler(html, { path }) {
        // Pages of other tools that are served beside the course are their own.
        if (path.startsWith("/tests/")) return html;
        const { index } = output?.course ?? {};
        const languages = index?.languages.map(({ code }) => code).join(" ") ?? "";
        const attributes = `data-root="/" data-course="${index?.id ?? ""}" data-rev="dev" data-languages="${languages}"`;
        const style = index?.brand?.style;
        const colours = style === undefined ? "" : `<link rel="stylesheet" href="/course/${style}" />`;
        return html
          .replace(/<html[^>]*>/, `<html lang="${index?.languages[0]?.code ?? ""}" ${attributes}>`)
          .replace("<!--head-->", `<title>Atenta</title>${colours}`)
          .replace("<!--app-->", output === undefined ? notice(diagnostics, folder) : "")
          .replaceAll('="./', '="/');
      },
    },
  };
}

function watch(
  server: ViteDevServer,
  folder: string,
  first: Promise<void>,
  changed: (paths: ReadonlySet<string>) => Promise<void>,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = new Set<string>();
  /** One after the other: each begins with what the one before it has read. */
  let last = first;
  const take = () => {
    const paths = waiting;
    waiting = new Set();
    last = last.then(() => changed(paths)).catch((error: unknown) => server.config.logger.error(String(error)));
  };
  server.watcher.add(folder);
  server.watcher.on("all", (_, path) => {
    const own = relative(folder, resolve(path));
    if (!resolve(path).startsWith(folder) || !isContentFile(own)) return;
    waiting.add(own.replaceAll("\\", "/"));
    clearTimeout(timer);
    timer = setTimeout(take, REST);
  });
}

/** All errors at once in the browser's overlay; the first one's place is a link to the editor. */
function overlay(diagnostics: readonly Diagnostic[], folder: string) {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const [first] = errors;
  const message = errors.map((each) => formatDiagnostic(each, messageBase(folder))).join("\n\n");
  const loc = first && { file: join(folder, first.file), line: first.line, column: first.column };
  return { type: "error" as const, err: { message, stack: "", plugin: "atenta:course", ...(loc && { loc }) } };
}

/** The page while there is no course yet to show. */
function notice(diagnostics: readonly Diagnostic[], folder: string): string {
  const text = formatDiagnostics(diagnostics, messageBase(folder));
  return `<pre>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;
}
