import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Where the gallery's page is, in the project; also its name in a build of its own. */
export const GALLERY_PAGE = "tests/gallery/index.html";

/**
 * Serves the gallery at `/gallery/` while one works on the product: every kind of exercise and of figure, in every state,
 * by the product's own components. A build of the product knows nothing of it.
 */
export function galleryPlugin(): Plugin {
  return {
    name: "atenta:gallery",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use("/gallery", async (request, response, next) => {
        const { pathname } = new URL(request.originalUrl ?? "/", "http://localhost");
        if (pathname === "/gallery") {
          response.writeHead(302, { Location: "/gallery/" });
          return response.end();
        }
        if (pathname !== "/gallery/") return next();
        const page = await readFile(join(server.config.root, GALLERY_PAGE), "utf8");
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(await server.transformIndexHtml(`/${GALLERY_PAGE}`, page));
      });
      const printUrls = server.printUrls.bind(server);
      server.printUrls = () => {
        printUrls();
        const address = server.resolvedUrls?.local[0];
        if (address !== undefined) server.config.logger.info(`  ➜  Gallery: ${address}gallery/`);
      };
    },
  };
}
