import { courseIndex, languages, soak, words } from "./course.ts";
import { expect, open, ready, test } from "./site.ts";

test.use({ expectedErrors: /404 \(Not Found\)/ });

const places = ["site", "folderSite"] as const;

for (const place of places) {
  for (const lang of languages) {
    const addresses = [
      `${lang}/nothing-here/`,
      `${lang}/${courseIndex.modules[0]?.id}/nothing/deeper/still`,
      `${lang}/x.html`,
    ];
    for (const [at, address] of addresses.entries()) {
      // By turns: each address at each place, in one language.
      if (!soak && (at % 2 === 0) !== ((place === "site") === (lang === "es"))) continue;
      test(`${place}: ${address} is answered 404 in ${lang}, with a way home`, async ({ page, site, folderSite }) => {
        const root = place === "site" ? site : folderSite;
        const response = await page.goto(`${root}${address}`);
        expect(response?.status()).toBe(404);
        const { title, home } = words[lang].player.notFound;
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        await expect(page).toHaveTitle(title);
        await expect(page.getByRole("heading")).toHaveText([title]);
        await page.getByRole("link", { name: home }).click();
        await ready(page);
        await expect(page).toHaveURL(`${root}${lang}/`);
      });
    }

    test.describe(() => {
      test.use({ locale: `${lang}-ES` });
      test(`${place}: an address without a language is answered in the browser's, ${lang}`, async ({
        page,
        site,
        folderSite,
      }) => {
        const root = place === "site" ? site : folderSite;
        const response = await page.goto(`${root}nothing/at/all`);
        expect(response?.status()).toBe(404);
        await expect(page.getByRole("heading")).toHaveText([words[lang].player.notFound.title]);
        await page.getByRole("link").click();
        await ready(page);
        await expect(page).toHaveURL(`${root}${lang}/`);
      });
    });
  }
}

test("an address without a language is answered in the language that was chosen before", async ({ page, site }) => {
  await open(page, `${site}es/`);
  await page.getByRole("link", { name: "català" }).click();
  await expect(page).toHaveURL(`${site}ca/`);
  await page.goto(`${site}nothing`);
  await expect(page.getByRole("heading")).toHaveText([words.ca.player.notFound.title]);
});

test("a page that is not there is told also when the player itself meets it", async ({ page, site }) => {
  await open(page, `${site}es/`);
  await page.evaluate(() => {
    history.pushState({}, "", "nothing-here/");
    dispatchEvent(new PopStateEvent("popstate", { state: {} }));
  });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.es.player.notFound.title);
});
