import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { CourseIndex } from "../../course/types.ts";
import {
  appColours,
  appHead,
  icons,
  manifestFile,
  screenFile,
  screens,
  touchIcon,
  webManifest,
} from "./web-manifest.ts";

const project = resolve(import.meta.dirname, "../../..");
const publicFile = (file: string) => join(project, "public", file);
const colours = appColours(readFileSync(join(project, "src/ui/tokens.css"), "utf8"));
const COURSE = "customer-service";

const about = (title: string) => ({ title, summary: `${title}.`, prose: { type: "root" as const, children: [] } });
const index: CourseIndex = {
  id: COURSE,
  rev: "a-rev",
  pass: 70,
  languages: [
    { code: "es", dir: "ltr" },
    { code: "ca", dir: "ltr" },
    { code: "ar", dir: "rtl" },
  ],
  skills: [],
  about: { es: about("Atender"), ca: about("Atendre"), ar: about("خدمة") },
  activities: 0,
  references: {},
  modules: [],
};

const manifest = (lang: string, has: (file: string) => boolean = () => true) =>
  JSON.parse(webManifest(index, lang, colours, has));

/** Width and height that a PNG's or a JPEG's own head states. */
function sizeOf(file: string): string {
  const bytes = readFileSync(publicFile(file));
  if (bytes.toString("latin1", 1, 4) === "PNG") return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt8(at + 1);
    if (marker >= 0xc0 && marker <= 0xc2) return `${bytes.readUInt16BE(at + 7)}x${bytes.readUInt16BE(at + 5)}`;
  }
  throw new Error(`${file} is no picture`);
}

describe("The manifest of the app", () => {
  it("says everything that browsers ask for, in each language", () => {
    expect(manifest("ca")).toEqual({
      name: "Atendre",
      short_name: "Atenta",
      description: "Atendre.",
      lang: "ca",
      dir: "ltr",
      start_url: "./",
      scope: "./",
      display: "standalone",
      theme_color: "#ffffff",
      background_color: "#faf6ee",
      categories: ["education", "business"],
      prefer_related_applications: false,
      share_target: {
        action: "ca/result/",
        method: "POST",
        enctype: "multipart/form-data",
        params: {
          title: "title",
          text: "text",
          url: "url",
          files: [{ name: "files", accept: ["text/plain", ".txt", "application/json", ".json"] }],
        },
      },
      icons: expect.any(Array),
      screenshots: expect.any(Array),
    });
    expect(manifest("ar")).toMatchObject({ name: "خدمة", lang: "ar", dir: "rtl" });
    expect(manifestFile("ca")).toBe("manifest.ca.webmanifest");
  });

  it("is the same app in every language, and another in every folder", () => {
    const [one, other] = [manifest("es"), manifest("ca")];
    expect([one.start_url, one.scope]).toEqual([other.start_url, other.scope]);
    // An id would be read from the root of the host.
    expect(one).not.toHaveProperty("id");
  });

  it("has icons of the sizes that it claims, two sizes for each purpose", () => {
    const claimed: { src: string; sizes: string; purpose: string; type: string }[] = manifest("es").icons;
    expect(claimed.map(({ sizes, purpose }) => `${purpose} ${sizes}`)).toEqual([
      "any 192x192",
      "any 512x512",
      "maskable 192x192",
      "maskable 512x512",
    ]);
    for (const { src, sizes, type } of claimed) {
      expect(`${type} ${sizeOf(src)}`, src).toBe(`image/png ${sizes}`);
      expect(readFileSync(publicFile(src)).length, src).toBeLessThan(40_000);
    }
    expect(icons).toHaveLength(claimed.length);
    expect(sizeOf(touchIcon.file)).toBe("180x180");
  });

  it.each(["es", "ca"])("shows the course in %s in both forms of window, with words of that language", (lang) => {
    const shown: { src: string; sizes: string; form_factor: string; label: string }[] = manifest(lang, (file) =>
      existsSync(publicFile(file)),
    ).screenshots;
    expect(shown.map((each) => each.form_factor)).toEqual(["narrow", "wide"]);
    for (const { src, sizes, label } of shown) {
      expect(sizeOf(src), src).toBe(sizes);
      expect(readFileSync(publicFile(src)).length, src).toBeLessThan(120_000);
      expect(label).toMatch(lang === "es" ? /conversación|ordenador/ : /conversa|ordinador/);
    }
  });

  it("shows pictures that browsers take: not longer than 2.3 times their width", () => {
    for (const { width, height } of Object.values(screens)) {
      expect(Math.max(width, height) / Math.min(width, height)).toBeLessThanOrEqual(2.3);
    }
  });

  it("leaves out pictures that were never taken", () => {
    expect(manifest("es", () => false)).not.toHaveProperty("screenshots");
    const wide = screenFile(COURSE, "es", "wide");
    expect(manifest("es", (file) => file === wide).screenshots).toMatchObject([{ src: wide, form_factor: "wide" }]);
  });
});

describe("The manifest of a course with a brand", () => {
  it("is called by the brand's name, and so are pages for which there is no better title", () => {
    const branded: CourseIndex = { ...index, about: {}, brand: { name: "Pedal" } };
    const read = JSON.parse(webManifest(branded, "es", colours, () => true));
    expect(read).toMatchObject({ name: "Pedal", short_name: "Pedal" });
  });
});

describe("What a page's head says of the app", () => {
  it("leads to manifest and icon from where the page is, and has a colour by day and by night", () => {
    const head = appHead("es", "../../", "Pedal & Co", colours).join("\n");
    expect(head).toContain('<link rel="manifest" href="../../manifest.es.webmanifest"');
    expect(head).toContain('<meta name="apple-mobile-web-app-title" content="Pedal &amp; Co" />');
    expect(head).toContain('<link rel="apple-touch-icon" href="../../icons/apple-touch-icon.png" />');
    expect(head).toContain('media="(prefers-color-scheme: light)" content="#ffffff"');
    expect(head).toContain('media="(prefers-color-scheme: dark)" content="#1b2320"');
  });

  it("cannot be written without the colours that the style sheet states", () => {
    expect(() => appColours("--surface: red;")).toThrow("tokens.css has no --surface");
  });
});
