import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { CourseIndex } from "../../course/types.ts";
import {
  AddressError,
  addressLinks,
  isForOthers,
  robots,
  type Site,
  siteAddress,
  siteMap,
  socialCard,
  socialFile,
  socialSize,
} from "./discovery.ts";
import { words } from "./words.ts";

const index = {
  id: "a-course",
  languages: [{ code: "es" }, { code: "ca" }],
  brand: { name: "Pedal & Co" },
} as unknown as CourseIndex;
const URL_SAID = "https://example.org/a/course/";
const unsaid: Site = { index, has: () => true };
const said: Site = { ...unsaid, url: URL_SAID };
const lesson = { path: "/ca/m/a/", lang: "ca", title: "Un «títol» & més", description: 'Un "resum".' };

describe("the address of a site", () => {
  it.each([
    ["https://example.org", "https://example.org/"],
    ["https://example.org/a/course", URL_SAID],
    [URL_SAID, URL_SAID],
    ["http://intranet/", "http://intranet/"],
  ])("%s is %s", (given, read) => {
    expect(siteAddress(given)).toBe(read);
  });

  it.each(["example.org", "ftp://example.org/", "https://a:b@example.org/", "https://example.org/?a", "/course/", ""])(
    "%j is none",
    (given) => {
      expect(() => siteAddress(given)).toThrow(AddressError);
    },
  );
});

describe("the links of a page", () => {
  it("are relative while nobody has said where the site is", () => {
    expect(addressLinks(lesson, "../../../", unsaid)).toEqual([
      '<link rel="canonical" href="." />',
      '<link rel="alternate" hreflang="es" href="../../../es/m/a/" />',
      '<link rel="alternate" hreflang="ca" href="../../../ca/m/a/" />',
      '<link rel="alternate" hreflang="x-default" href="../../../es/m/a/" />',
    ]);
  });

  it("are whole addresses when somebody has", () => {
    expect(addressLinks(lesson, "../../../", said)).toEqual([
      `<link rel="canonical" href="${URL_SAID}ca/m/a/" />`,
      `<link rel="alternate" hreflang="es" href="${URL_SAID}es/m/a/" />`,
      `<link rel="alternate" hreflang="ca" href="${URL_SAID}ca/m/a/" />`,
      `<link rel="alternate" hreflang="x-default" href="${URL_SAID}es/m/a/" />`,
    ]);
  });

  it("lead whoever speaks another language from home to the root, which chooses", () => {
    for (const [path, root] of [
      ["/es/", "../"],
      ["/", ""],
    ] as const) {
      const links = addressLinks({ path, lang: "es" }, root, unsaid).join("\n");
      expect(links).toContain(`hreflang="x-default" href="${root || "./"}"`);
      expect(links).toContain(`hreflang="ca" href="${root || "./"}ca/"`);
    }
  });
});

describe("the card of a page", () => {
  const property = (card: readonly string[], name: string) =>
    card.flatMap((line) => line.match(`(?:property|name)="${name}" content="([^"]*)"`)?.[1] ?? []);

  it("says in the page's language what it is, with a picture whose size is true", () => {
    const card = socialCard(lesson, "../../../", said);
    expect(property(card, "og:title")).toEqual(["Un «títol» &amp; més"]);
    expect(property(card, "og:description")).toEqual(["Un &quot;resum&quot;."]);
    expect(property(card, "og:site_name")).toEqual(["Pedal &amp; Co"]);
    expect(property(card, "og:locale")).toEqual(["ca_ES"]);
    expect(property(card, "og:locale:alternate")).toEqual(["es_ES"]);
    expect(property(card, "og:url")).toEqual([`${URL_SAID}ca/m/a/`]);
    expect(property(card, "og:image")).toEqual([`${URL_SAID}social/a-course.ca.jpg`]);
    expect(property(card, "og:image:alt")).toEqual([words.in.ca.social.picture]);
    expect(property(card, "twitter:card")).toEqual(["summary_large_image"]);
  });

  it("names no address that nobody has said, and shows the icon of a course that has no picture", () => {
    const card = socialCard(lesson, "../../../", { index, has: () => false });
    expect(property(card, "og:url")).toEqual([]);
    expect(property(card, "og:image")).toEqual(["../../../icons/icon-512.png"]);
    expect(property(card, "og:image:width")).toEqual(["512"]);
    expect(property(card, "og:image:alt")).toEqual(["El símbol de Pedal &amp; Co"]);
    expect(property(card, "twitter:card")).toEqual(["summary"]);
  });

  it.each(["es", "ca"])("of the course of this repository has its picture in %s, in the size that it says", (lang) => {
    const file = join(resolve(import.meta.dirname, "../../../public"), socialFile("customer-service", lang));
    expect(existsSync(file)).toBe(true);
    const bytes = readFileSync(file);
    // The frame header of a JPEG: height and width after the marker, its length and the depth.
    let at = 2;
    while (!/^ffc[012]$/.test(bytes.toString("hex", at, at + 2))) at += 2 + bytes.readUInt16BE(at + 2);
    expect([bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)]).toEqual([socialSize.width, socialSize.height]);
    expect(bytes.length).toBeLessThan(150_000);
  });
});

describe("the map of the site", () => {
  it("has every page once with its twins, and the root", () => {
    const map = siteMap([{ path: "/es/", lang: "es" }, lesson], index, URL_SAID);
    const document = map.matchAll(/<url><loc>([^<]*)<\/loc>(.*)<\/url>/g);
    const found = [...document].map(([, at = "", links = ""]) => [
      at.slice(URL_SAID.length),
      ...[...links.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, c, to = ""]) => `${c} ${to}`),
    ]);
    expect(found).toEqual([
      ["", `es ${URL_SAID}es/`, `ca ${URL_SAID}ca/`, `x-default ${URL_SAID}`],
      ["es/", `es ${URL_SAID}es/`, `ca ${URL_SAID}ca/`, `x-default ${URL_SAID}`],
      ["ca/m/a/", `es ${URL_SAID}es/m/a/`, `ca ${URL_SAID}ca/m/a/`, `x-default ${URL_SAID}es/m/a/`],
    ]);
    expect(map).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset /);
  });

  it("is named to robots only where there is one", () => {
    expect(robots(undefined)).toBe("User-agent: *\nAllow: /\n");
    expect(robots(URL_SAID)).toContain(`\nSitemap: ${URL_SAID}sitemap.xml\n`);
  });

  it("is not for who has the course on a device", () => {
    for (const file of ["sitemap.xml", "robots.txt", "social/a-course.es.jpg"]) expect(isForOthers(file)).toBe(true);
    expect(isForOthers("es/social/index.html")).toBe(false);
  });
});
