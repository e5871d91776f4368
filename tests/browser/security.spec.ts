import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { words as settingsWords } from "../../src/player/settings/words.ts";
import { allPages, exercisesOf, firstLesson, pageOfEachSort, soak, somePages } from "./course.ts";
import { answer, openLook } from "./learner.ts";
import { devices, dist, expect, open, test } from "./site.ts";

declare global {
  interface Window {
    violations?: string[];
    injected?: boolean;
  }
}

test("a whole lesson with its dialogs breaks no rule of its own policy", async ({ page, site }) => {
  await page.addInitScript(() => {
    const violations: string[] = [];
    window.violations = violations;
    addEventListener("securitypolicyviolation", (event) =>
      violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  const { lesson, path } = firstLesson("es");
  await open(page, `${site}${path}`);
  for (const block of exercisesOf(lesson)) await answer(page, block, "full", "es");
  await page.locator("article a[aria-haspopup=dialog]").first().click();
  await page.keyboard.press("Escape");
  await openLook(page, "es");
  await page.getByRole("radio", { name: settingsWords.in.es.themes.dark }).check();
  await page.getByRole("radio", { name: /200/ }).check();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "català" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ca");
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test("every page has the same policy, but for the hashes of what stands in it", () => {
  const policies = globSync("**/*.html", { cwd: dist }).map((file) => {
    const html = readFileSync(join(dist, file), "utf8");
    const [, policy = `none in ${file}`] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    // Before it nothing is fetched or run.
    expect(html.slice(0, html.indexOf(policy)), file).not.toMatch(/<(?:script|link|style)\b/);
    return [file, policy.replaceAll(/ 'sha256-[^']*'/g, "")] as const;
  });
  expect(policies.length).toBeGreaterThan(allPages.length);
  const [[, first] = ["", ""]] = policies.filter(([file]) => file === "es/index.html");
  expect(first).toMatch(/^default-src 'none';/);
  expect(policies.filter(([, policy]) => policy !== first)).toEqual([]);
});

test.describe("what the policy refuses", () => {
  test.use({ ...devices.desktop, expectedErrors: /Content Security Policy|Content-Security-Policy/ });

  // One page of each sort, since all have the same policy, as the test above shows.
  const { home, module, lesson } = pageOfEachSort("es");
  const others = ["es/settings/", "es/exam/", "es/search/", "es/verify/", "ca/assignment/"];
  for (const path of soak ? somePages.map((each) => each.path) : [home, module, lesson, ...others]) {
    test(`${path} runs no script, style or request that is not its own`, async ({ page, site }) => {
      await open(page, `${site}${path}`);
      const refused = await page.evaluate(async () => {
        const directives = new Set<string>();
        addEventListener("securitypolicyviolation", (event) => directives.add(event.effectiveDirective));
        const script = document.createElement("script");
        script.textContent = "window.injected = true";
        document.body.append(script);
        document.body.insertAdjacentHTML(
          "beforeend",
          "<img src='data:,' onerror='window.injected = true'><p style='color:red'>",
        );
        const style = document.createElement("style");
        style.textContent = "body { display: none }";
        document.head.append(style);
        const base = document.createElement("base");
        base.href = "/elsewhere/";
        document.head.append(base);
        await fetch("https://example.org/").catch(() => {});
        try {
          setTimeout("window.injected = true");
        } catch {}
        await new Promise((done) => setTimeout(done));
        return [...directives].sort();
      });
      expect(refused).toEqual(expect.arrayContaining(["base-uri", "connect-src", "script-src-elem", "style-src-elem"]));
      expect(await page.evaluate(() => window.injected)).toBeUndefined();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
  }
});
