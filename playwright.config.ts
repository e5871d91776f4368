import { defineConfig } from "@playwright/test";
import { findBrowser } from "./src/cli/browser.ts";

const { executablePath, args } = await findBrowser();

export default defineConfig({
  testDir: "tests/browser",
  globalSetup: "./tests/browser/sites.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"], ["json", { outputFile: "node_modules/.cache/atenta/browser.json" }]],
  use: {
    browserName: "chromium",
    launchOptions: { executablePath, args: [...args] },
    locale: "es-ES",
    trace: "retain-on-failure",
  },
});
