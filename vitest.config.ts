import { globSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** What is tested elsewhere: in a real browser (Playwright), or by its own command. */
const elsewhere = ["tests/browser/**", "tests/bench/**"];

const components = ["src/**/*.test.tsx", "tests/**/*.test.tsx"];
/** Files that put something of their own in a module's place: no other file may meet it, nor they what another has loaded. */
const replacing = globSync(components).filter((file) => /\bvi\.(?:mock|doMock)\(/.test(readFileSync(file, "utf8")));

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
          // Nor do components: what they know of a device is handed to them. The page is emptied between files.
          isolate: false,
          environment: "jsdom",
          include: components,
          exclude: [...elsewhere, ...replacing],
          setupFiles: ["tests/setup.ts", "tests/setup-dom.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom, alone",
          environment: "jsdom",
          include: replacing,
          exclude: elsewhere,
          setupFiles: ["tests/setup.ts", "tests/setup-dom.ts"],
        },
      },
    ],
  },
});
