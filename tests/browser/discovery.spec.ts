import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { dist } from "./site.ts";
import { DEMO_ADDRESS, demoSite } from "./sites.ts";

/** What search engines and messengers read of a site that knows where it is; `pages.spec.ts` has one that does not. */

const read = (file: string) => readFileSync(join(demoSite, file), "utf8");

/** Below the address, as the file of the site that answers it. */
const fileOf = (address: string) => {
  const path = address.slice(DEMO_ADDRESS.length);
  return join(demoSite, path === "" || path.endsWith("/") ? `${path}index.html` : path);
};

test("a site that knows its address has a map of all its pages, and every page names its own", () => {
  const former = (file: string) => read(file).includes('http-equiv="refresh"');
  const pages = globSync("*/**/index.html", { cwd: demoSite }).filter((file) => !former(file));
  const addresses = pages.map((file) => `${DEMO_ADDRESS}${dirname(file).replaceAll("\\", "/")}/`);
  const map = read("sitemap.xml");
  const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => address);
  expect(pages.length).toBeGreaterThan(40);
  expect(listed.sort()).toEqual([DEMO_ADDRESS, ...addresses].sort());
  for (const [, twin = ""] of map.matchAll(/hreflang="[^"]*" href="([^"]*)"/g))
    expect(existsSync(fileOf(twin)), twin).toBe(true);
  expect(read("robots.txt")).toContain(`Sitemap: ${DEMO_ADDRESS}sitemap.xml`);
  for (const address of listed) {
    const html = readFileSync(fileOf(address), "utf8");
    expect(html).toContain(`<link rel="canonical" href="${address}" />`);
    expect(html).toContain(`<meta property="og:url" content="${address}" />`);
    const [, picture = ""] = /<meta property="og:image" content="([^"]*)"/.exec(html) ?? [];
    expect(existsSync(fileOf(picture)), picture).toBe(true);
  }
});

test("a site that does not know it has no map, and tells robots of none", () => {
  expect(existsSync(join(dist, "sitemap.xml"))).toBe(false);
  expect(readFileSync(join(dist, "robots.txt"), "utf8")).toBe("User-agent: *\nAllow: /\n");
});
