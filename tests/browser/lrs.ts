import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { auVerbOf, type MoveOn } from "../lms/lrs/cmi5-words.ts";
import type { Enrolment } from "../lms/lrs/lms.ts";
import type { Lrs } from "../lms/lrs/lrs.ts";
import { type LrsServer, startLrs } from "../lms/lrs/server.ts";
import type { Statement } from "../lms/lrs/words.ts";
import { type PackageName, packageFile } from "../lms/packages.ts";
import { test as base, expect } from "./lms.ts";
import { ready } from "./site.ts";
import { demoPackages } from "./sites.ts";

/** An LMS and a store of its own for each test; packages come from the worker's host, which is another origin. */
export const test = base.extend<{ readonly server: LrsServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: what Playwright hands over is named by its pattern
  server: async ({}, use) => {
    const server = await startLrs();
    await use(server);
    await server.close();
  },
});

export { expect };

/** What the course structure of a package says of its one AU. */
export function structureOf(name: PackageName): Pick<Enrolment, "publisherId" | "moveOn" | "masteryScore"> {
  const files = unzipSync(readFileSync(packageFile(demoPackages, name)));
  const [, au = ""] = new TextDecoder().decode(files["cmi5.xml"]).match(/<au ([^>]+)>/) ?? [];
  const of = (attribute: string) => au.match(new RegExp(`\\b${attribute}="([^"]+)"`))?.[1];
  const mastery = of("masteryScore");
  return {
    publisherId: of("id") ?? "",
    moveOn: (of("moveOn") ?? "NotApplicable") as MoveOn,
    ...(mastery !== undefined && { masteryScore: Number(mastery) }),
  };
}

/** Opens a launched package in a window of its own. */
export async function openCourse(context: BrowserContext, url: string): Promise<Page> {
  const course = await context.newPage();
  await course.goto(url);
  await ready(course);
  return course;
}

const verbOf = ({ verb }: Statement) => verb.id.split("/").at(-1) ?? "";

/** Whether a statement is about what was launched, and not about something in it. */
const isOfAll = ({ object }: Statement) => !object.id.startsWith("urn:atenta:");

/** The verbs by which a session is told of, in the order in which they came: those that cmi5 defines for an AU. */
export const bookends = (lrs: Lrs): readonly string[] =>
  lrs.statements.filter(isOfAll).flatMap(({ verb }) => auVerbOf(verb.id) ?? []);

/** How often a verb came: of an exercise where it is `answered`, else of what was launched. */
export const count = (lrs: Lrs, verb: string): number =>
  lrs.statements.filter((of) => verbOf(of) === verb && isOfAll(of) !== (verb === "answered")).length;

/** The exercises that were told of, in the order in which they were answered. */
export const answered = (lrs: Lrs): readonly string[] =>
  lrs.statements
    .filter(({ verb }) => verb.id.endsWith("/answered"))
    .sort((one, other) => (one.timestamp < other.timestamp ? -1 : 1))
    .map(({ object }) => object.id.split(":").at(-1) ?? "");

/**
 * Demands that nothing was done which the specifications forbid or advise against. A page that goes may not hear that a statement has
 * arrived, and the next visit sends it once more, with its own session: that the store then says "I have it" is no fault.
 */
export function expectLawful(lrs: Lrs): void {
  expect([...lrs.violations], "violations").toEqual([]);
  expect([...lrs.habits], "habits").toEqual([]);
}

/** Waits until a verb has come as often as that. */
export const heard = (lrs: Lrs, verb: string, times: number): Promise<void> =>
  expect.poll(() => count(lrs, verb), { message: verb, timeout: 15_000 }).toBe(times);
