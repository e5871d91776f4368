import { resolve } from "node:path";
import { buildSite, ContentError } from "./site/build.ts";
import { AddressError, siteAddress } from "./site/discovery.ts";
import { precompress } from "./site/precompress.ts";

// npm run build: the course (CONTENT, else content/) into dist/, each file with its compressed forms beside it. SITE_URL says where
// it will be.
const dist = resolve("dist");
try {
  const url = process.env.SITE_URL ? siteAddress(process.env.SITE_URL) : undefined;
  await buildSite(resolve(process.env.CONTENT || "content"), dist, console.log, url);
  const { files, bytes, brotli } = await precompress(dist);
  console.log(`${files} files compressed: ${(bytes / 1e6).toFixed(1)} MB are ${(brotli / 1e6).toFixed(1)} with brotli`);
} catch (error) {
  if (error instanceof AddressError) console.error(error.message);
  else if (!(error instanceof ContentError)) throw error;
  process.exitCode = 1;
}
