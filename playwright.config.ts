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
    // Each test is a first visit: the whole course would be stored hundreds of times. Tests of offline use allow it.
    serviceWorkers: "block",
    // To record a trace costs more than the tests themselves: TRACE=1 asks for those of the ones that fail.
    trace: process.env.TRACE === undefined ? "off" : "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
