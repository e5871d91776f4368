import type { Page } from "@playwright/test";
import { courseIndex, firstLesson, languages } from "./course.ts";
import { expect, open, test } from "./site.ts";

/** What the browser itself makes of the manifest. It asks for the worker too, which is there on this site alone. */
test.use({ serviceWorkers: "allow" });

async function readByBrowser(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { url, data, errors, manifest: understood } = await session.send("Page.getAppManifest");
  return { session, url, errors, appId: understood.id, manifest: JSON.parse(data ?? "{}") };
}

for (const lang of languages) {
  test(`Chromium reads the manifest in ${lang}, finds nothing wrong, and every file that it names`, async ({
    page,
    site,
  }) => {
    await open(page, `${site}${firstLesson(lang).path}`);
    const { url, errors, appId, manifest } = await readByBrowser(page);
    expect(errors).toEqual([]);
    expect(url).toBe(`${site}manifest.${lang}.webmanifest`);
    expect(appId).toBe(site);
    expect(manifest).toMatchObject({ name: courseIndex.about[lang]?.title, lang, display: "standalone" });
    for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots]) {
      const answer = await page.request.get(new URL(src, url).href);
      expect(answer.headers()["content-type"], src).toBe(type);
      const real = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, new URL(src, url).href);
      expect(real, src).toBe(sizes);
    }
    expect((await page.request.get(url)).headers()["content-type"]).toContain("application/manifest+json");
  });
}

test("in a folder of a host it is an app of its own, the same in every language", async ({ page, folderSite }) => {
  for (const lang of languages) {
    await open(page, `${folderSite}${lang}/`);
    const { appId, errors } = await readByBrowser(page);
    expect(errors).toEqual([]);
    expect(appId).toBe(folderSite);
  }
});

test("the browser has nothing against installing it", async ({ page, site }) => {
  await open(page, `${site}es/`);
  const { session } = await readByBrowser(page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // Windows of tests are private ones, in which nothing is ever installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
});

test("a maskable icon has nothing but its ground outside the circle that every system leaves", async ({
  page,
  site,
}) => {
  await open(page, `${site}es/`);
  const { manifest } = await readByBrowser(page);
  const icons: { src: string; purpose: string }[] = manifest.icons;
  for (const { src } of icons.filter(({ purpose }) => purpose === "maskable")) {
    const outside = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const size = image.naturalWidth;
      const canvas = new OffscreenCanvas(size, size);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, size, size) ?? {};
      const colours = new Set<string>();
      for (let at = 0; at < data.length; at += 4) {
        const [x, y] = [(at / 4) % size, Math.floor(at / 4 / size)];
        if (Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) > 0.4 * size) colours.add(data.slice(at, at + 4).join());
      }
      return [...colours];
    }, `${site}${src}`);
    expect(outside, src).toEqual(["15,91,79,255"]);
  }
});

test("the bars of the system follow the theme that was chosen, from the first paint on", async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: "light" });
  const bar = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")].find(
          ({ media }) => matchMedia(media).matches,
        )?.content,
    );
  await open(page, `${site}es/`);
  expect(await bar()).toBe("#ffffff");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await bar()).toBe("#1b2320");
  await page.evaluate(() => localStorage.setItem("atenta.settings", JSON.stringify({ v: 1, theme: "light" })));
  await page.goto(`${site}es/`, { waitUntil: "commit" });
  await page.locator("#app").waitFor({ state: "attached" });
  expect(await bar()).toBe("#ffffff");
});
