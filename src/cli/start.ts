import { createServer, type RequestListener } from "node:http";
import { resolve } from "node:path";
import { buildSite, ContentError } from "./site/build.ts";
import { siteAddress } from "./site/discovery.ts";
import { precompress } from "./site/precompress.ts";
import { listen, siteListener } from "./site/serve.ts";

// npm start: builds the course (CONTENT, else content/) and serves it (PORT, else 4173).
const port = Number(process.env.PORT || 4173);
const dist = resolve("dist");
let answer: RequestListener = (_, response) => {
  response.writeHead(503, { "Retry-After": "5" }).end("The course is being built.");
};
try {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is ${process.env.PORT}: it must be a number from 1 to 65535`);
  }
  const url = process.env.SITE_URL ? siteAddress(process.env.SITE_URL) : undefined;
  // Before building, so that a taken port is answered at once.
  await listen(
    createServer((request, response) => answer(request, response)),
    port,
  );
  console.log("Building the course…");
  await buildSite(resolve(process.env.CONTENT || "content"), dist, console.log, url);
  await precompress(dist);
  answer = siteListener(dist);
  console.log(`\n  Atenta is at http://localhost:${port}/\n`);
} catch (error) {
  if (!(error instanceof ContentError)) console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
