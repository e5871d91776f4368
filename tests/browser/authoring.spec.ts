import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { createServer } from "vite";

/** A course of our own to write in, served as `npm run dev` serves one. */
const test = base.extend<{ dev: { site: string; lesson: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern
  dev: async ({}, use) => {
    const content = mkdtempSync(join(tmpdir(), "course-"));
    cpSync("content", content, { recursive: true });
    process.env.CONTENT = content;
    const options = { configFile: "vite.config.ts", configLoader: "native", logLevel: "silent" } as const;
    const server = await createServer({ ...options, server: { port: 0, host: "127.0.0.1" } });
    await server.listen();
    const lesson = join(content, "modules/service-triangle/service-triangle.es.md");
    await use({ site: server.resolvedUrls?.local[0] ?? "", lesson });
    await server.close();
    delete process.env.CONTENT;
    rmSync(content, { recursive: true });
  },
});

test("an author sees a change at once, every error at once, and goes on where they were", async ({ page, dev }) => {
  // The first start of the development server prepares the libraries.
  test.slow();
  const text = readFileSync(dev.lesson, "utf8");
  await page.goto(`${dev.site}es/service-triangle/service-triangle/`);
  await page.locator("html[data-ready]").waitFor({ state: "attached", timeout: 60_000 });
  const option = page.getByRole("radio").first();
  await option.check();

  await test.step("a change of the words is there, and the half-given answer too", async () => {
    writeFileSync(dev.lesson, text.replace("title: El triángulo del servicio", "title: Otro título"));
    await expect(page.getByRole("heading", { level: 1, name: "Otro título" })).toBeVisible();
    await expect(option).toBeChecked();
  });

  await test.step("two faults are told together, with file, line, column, rule and mend", async () => {
    const broken = text.replace("kind=triangle", "kind=triangel").replace("- [x] ", "- [ ] ");
    writeFileSync(dev.lesson, broken);
    const overlay = page.locator("vite-error-overlay");
    await expect(overlay).toContainText(
      /service-triangle\.es\.md:\d+:\d+ error figure-kind — .*did you mean `triangle`\?/,
    );
    const line = broken.slice(0, broken.indexOf(":::single")).split("\n").length;
    await expect(overlay).toContainText(`service-triangle.es.md:${line}:1 error key-missing — `);
    // The page behind keeps the course as it last was whole.
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Otro título");
  });

  await test.step("mended, the message goes", async () => {
    writeFileSync(dev.lesson, text);
    await expect(page.locator("vite-error-overlay")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1, name: "El triángulo del servicio" })).toBeVisible();
  });

  await test.step("the gallery stands beside the course, and is not a page of it", async () => {
    await page.goto(`${dev.site}gallery/?show=exercises/order`);
    await expect(page.locator("[data-state=revealed]").getByRole("heading", { level: 3 })).toBeVisible({
      timeout: 30_000,
    });
  });
});
