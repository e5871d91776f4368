import { defineConfig } from "vitest/config";

/** What is tested elsewhere: in a real browser (Playwright), or by its own command. */
const elsewhere = ["tests/browser/**", "tests/bench/**"];

export default defineConfig({
  test: {
    passWithNoTests: false,
    // Left to itself it keeps one core free, which of two is half.
    maxWorkers: "100%",
    // Property tests in the soak take minutes.
    testTimeout: process.env.SOAK === undefined ? 20_000 : 3_600_000,
    // Class names as written, so that a snapshot does not change with a path.
    css: { modules: { classNameStrategy: "non-scoped" } },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          // Rules keep nothing in their modules; to load them anew for each file would be half of the time.
          isolate: false,
          environment: "node",
          include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: elsewhere,
          setupFiles: ["tests/setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["src/**/*.test.tsx", "tests/**/*.test.tsx"],
          exclude: elsewhere,
          setupFiles: ["tests/setup.ts", "tests/setup-dom.ts"],
        },
      },
    ],
  },
});
