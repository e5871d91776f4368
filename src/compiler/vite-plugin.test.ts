import { EventEmitter } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Diagnostic } from "./diagnostics.ts";
import { coursePlugin, type Reviewer } from "./vite-plugin.ts";

const folder = mkdtempSync(join(tmpdir(), "atenta-dev-"));
const page = join(folder, "course.en.md");
beforeAll(() => cpSync("tests/fixtures/courses/mini", folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const slip: Diagnostic = {
  ...{ file: "course.en.md", line: 2, column: 1, severity: "warning", rule: "some-rule", message: "Unexpected slip" },
};

/** What a development server does with a change, in order. */
async function serve(review: () => readonly Diagnostic[]) {
  const done: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const logger = {
    info: (text: string) => done.push(`terminal: ${text.trim().split("\n").at(-1)}`),
    error: (text: string) => done.push(`error: ${text}`),
  };
  const shown = new EventEmitter();
  const ws = {
    on: () => {},
    send: ({ type, event = type }: { type: string; event?: string }) => {
      done.push(event);
      shown.emit(event);
    },
  };
  const server = { config: { logger, root: folder }, watcher, ws, middlewares: { use: () => {} } };
  const reviewer: Reviewer = () => {
    done.push("review");
    return review();
  };
  const { configureServer } = coursePlugin(folder, reviewer);
  if (typeof configureServer !== "function") throw new Error("No server");
  await configureServer.call({} as never, server as unknown as ViteDevServer);
  return {
    done,
    shown,
    change(text: string) {
      done.length = 0;
      writeFileSync(page, readFileSync(page, "utf8") + text);
      watcher.emit("all", "change", page);
    },
  };
}

it("shows a change before it is reviewed, and then tells what the review stumbles on", async () => {
  const { done, change } = await serve(() => [slip]);
  await vi.waitFor(() => expect(done).toEqual(["review", "terminal: 0 errors, 1 warning"]));
  change("\nOne more line.\n");
  await vi.waitFor(() => expect(done).toEqual(["update", "atenta:course", "review", "terminal: 0 errors, 1 warning"]));
});

it("reviews once what is changed several times in a row", async () => {
  const review = vi.fn(() => [slip]);
  const { done, change, shown } = await serve(review);
  await vi.waitFor(() => expect(done).toHaveLength(2));
  shown.once("atenta:course", () => change("\nAnd one more.\n"));
  change("\nOne more.\n");
  await vi.waitFor(() => expect(done).toEqual(["update", "atenta:course", "review", "terminal: 0 errors, 1 warning"]));
  expect(review).toHaveBeenCalledTimes(2);
});

it("starts, and shows what is changed, also when the review itself fails", async () => {
  const { done, change } = await serve(() => {
    throw new Error("a rule that cannot be read");
  });
  const failed = ["review", "error: The review failed: Error: a rule that cannot be read"];
  await vi.waitFor(() => expect(done).toEqual(failed));
  change("\nOne more line.\n");
  await vi.waitFor(() => expect(done).toEqual(["update", "atenta:course", ...failed]));
});
