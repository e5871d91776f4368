import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { unzipSync } from "fflate";
import { fileAt } from "../../src/cli/site/offline-manifest.ts";
import { releaseFiles } from "../../src/cli/site/release-files.ts";
import { filesOf, MANIFEST_FILE, type OfflineManifest } from "../../src/offline/manifest.ts";
import { zip } from "../../src/packaging/zip.ts";
import { exercisesOf, firstLesson, languages } from "./course.ts";
import { kept } from "./kept.ts";
import { answer, resultOf, saved } from "./learner.ts";
import { test } from "./own-server.ts";
import { awake, dist, expect, open } from "./site.ts";

/** The zip of the site, unpacked into a folder of a host that knows nothing but files. */

const FOLDER = "shop/course";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** Answers with the file, or with `index.html` of a folder: no headers of ours, no page of ours for what is not there. */
function plainServer(root: string): Server {
  return createServer((request, response) => {
    const path = join(root, decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
    if (!existsSync(file)) return response.writeHead(404).end("Not found");
    response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
}

test("a release is unpacked into a folder of a plain host, works there, and is kept for use without a connection", async ({
  page,
  context,
}) => {
  const root = mkdtempSync(join(tmpdir(), "host-"));
  const server = plainServer(root);
  try {
    const archive = await zip(await releaseFiles(dist, false));
    for (const [path, content] of Object.entries(unzipSync(archive))) {
      mkdirSync(dirname(join(root, FOLDER, path)), { recursive: true });
      writeFileSync(join(root, FOLDER, path), content);
    }
    const list: OfflineManifest = JSON.parse(readFileSync(join(root, FOLDER, MANIFEST_FILE), "utf8"));
    const listed = filesOf(list, languages);
    expect(listed.length).toBeGreaterThan(100);
    expect(listed.map(({ path }) => fileAt(join(root, FOLDER), path))).toEqual(listed);

    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${FOLDER}/`;
    const { path, lesson } = firstLesson("es");
    const [block] = exercisesOf(lesson);
    if (block === undefined) throw new Error("The first lesson has no exercise");
    await open(page, site);
    await expect(page).toHaveURL(`${site}es/`);
    await open(page, `${site}${path}`);
    await answer(page, block, "full", "es");
    await saved(page, block, "es");
    await kept(page, site, "es");
    await context.setOffline(true);
    await page.reload();
    await awake(page);
    await expect(resultOf(page, block)).toBeVisible();
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(root, { recursive: true });
  }
});
