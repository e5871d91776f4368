import { resolve } from "node:path";
import { buildSite, ContentError } from "./site/build.ts";

// npm run build: the course (CONTENT, else content/) into dist/.
try {
  await buildSite(resolve(process.env.CONTENT || "content"), resolve("dist"), console.log);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.exitCode = 1;
}
