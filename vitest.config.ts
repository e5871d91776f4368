import { defineConfig } from "vitest/config";

/** What is tested elsewhere: in a real browser (Playwright), or by its own command. */
const elsewhere = ["tests/browser/**", "tests/bench/**"];

export default defineConfig({
  test: {
    passWithNoTests: false,
    // Class names as written, so that a snapshot does not change with a path.
    css: { modules: { classNameStrategy: "non-scoped" } },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: elsewhere,
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["src/**/*.test.tsx", "tests/**/*.test.tsx"],
          exclude: elsewhere,
          setupFiles: ["tests/setup-dom.ts"],
        },
      },
    ],
  },
});
