import { readFileSync } from "node:fs";
import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { type Host, startHost } from "../lms/host/server.ts";
import { type PackageName, packageFile } from "../lms/packages.ts";
import type { Call } from "../lms/strict/errors.ts";
import { habitsOf } from "../lms/strict/habits.ts";
import type { StrictLms } from "../lms/strict/lms.ts";
import { expect, ready } from "./site.ts";
import { demoPackages } from "./sites.ts";

/** The host that a worker's tests play in. */
export const test = base.extend<object, { readonly host: Host }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: what Playwright hands over is named by its pattern
    async ({}, use) => {
      const host = await startHost();
      await use(host);
      await host.close();
    },
    { scope: "worker" },
  ],
});

export { expect };

export type Version = "scorm12" | "scorm2004";

export interface Visit {
  /** The page of the LMS, and the course in its window. */
  readonly lms: Page;
  readonly course: Page;
}

export interface Opening {
  readonly version: Version;
  readonly learner: string;
  readonly start: string;
  readonly more?: Readonly<Record<string, string>>;
  /** Which implementation of the standard stands around it. */
  readonly of?: "lms" | "again";
}

/** A package of the demo course, as the host serves it: each time as if it were loaded anew. */
export const load = (host: Host, name: PackageName): string => host.load(readFileSync(packageFile(demoPackages, name)));

/** Opens a package from the page of an LMS, in a window of its own. */
export async function visit(context: BrowserContext, host: Host, opening: Opening): Promise<Visit> {
  const { version, learner, start, more = {}, of = "lms" } = opening;
  const lms = await context.newPage();
  const query = new URLSearchParams({ version, learner, start, ...more });
  await lms.goto(`${host.address}${of}/?${query}`);
  const [course] = await Promise.all([
    context.waitForEvent("page"),
    lms.getByRole("button", { name: "Open", exact: true }).click(),
  ]);
  await ready(course);
  return { lms, course };
}

/** Leaves as people do who press nothing: the window goes to somewhere else. */
export async function leave({ lms, course }: Visit): Promise<void> {
  await course.goto("about:blank");
  await course.close();
  await lms.bringToFront();
}

/** Goes to a page of the course, in the same visit. */
export const go = (course: Page, path: string): Promise<void> =>
  course.evaluate((to) => {
    location.hash = `#/${to}`;
  }, path);

interface WithLms {
  readonly lms: Pick<StrictLms, "calls" | "violations" | "value" | "fail">;
}

export const callsOf = ({ lms }: Pick<Visit, "lms">): Promise<readonly Call[]> =>
  lms.evaluate(() => (window as unknown as WithLms).lms.calls.slice());

export const heldIn = ({ lms }: Visit, field: string): Promise<string | undefined> =>
  lms.evaluate((of) => (window as unknown as WithLms).lms.value(of), field);

export const fail = ({ lms }: Visit, how: "false" | "throw" | undefined): Promise<void> =>
  lms.evaluate((it) => (window as unknown as WithLms).lms.fail(it), how);

/** Demands that nothing was done which the standard forbids, or which loses what it should keep. */
export async function expectLawful(at: Pick<Visit, "lms">, version: Version): Promise<void> {
  expect(await at.lms.evaluate(() => (window as unknown as WithLms).lms.violations.slice())).toEqual([]);
  expect(habitsOf(await callsOf(at), version)).toEqual([]);
}

/** Demands that the visit has ended, lawfully. */
export async function expectEnded(at: Pick<Visit, "lms">, version: Version): Promise<void> {
  await expect.poll(async () => (await callsOf(at)).at(-1)?.name).toMatch(/^(LMSFinish|Terminate)$/);
  await expectLawful(at, version);
}

/** What both versions call the same. */
export const fields = {
  scorm12: { status: "cmi.core.lesson_status", success: "cmi.core.lesson_status", score: "cmi.core.score.raw" },
  scorm2004: { status: "cmi.completion_status", success: "cmi.success_status", score: "cmi.score.raw" },
} as const;
