import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "../browser.ts";
import { buildSite } from "../site/build.ts";
import { precompress } from "../site/precompress.ts";
import { middle } from "./median.ts";
import { served } from "./served.ts";
import { answerByHand, answerToFeedback, secondLesson, visitAgain } from "./visit/later.ts";
import { writeStaticPages } from "./visit/static-page.ts";
import { type Answering, PHONE, type Visit, visitOnce } from "./visit/visit.ts";

const RUNS = Number(process.env.RUNS || 7);
const MODULE = "es/customer-and-service";
const LESSON = `${MODULE}/who-is-the-customer/`;
const SECOND = "customer-relations";
const ANSWERED = ["who-is-the-customer", SECOND, "new-customers"].map((lesson) => `${MODULE}/${lesson}/`);

const byHand: Answering = { option: "form input", check: "form button", result: "[data-result]:not([hidden])" };
const course: Answering = {
  option: "[data-exercise] input[type=radio]",
  check: "[data-exercise] button[type=submit]",
  result: "[data-exercise] [data-result]",
};

/** The first lesson of the course, visited for the first time by a slow phone, beside the same words written by hand. */
export async function benchLesson(): Promise<void> {
  const folder = resolve("node_modules/.cache/atenta/bench-lesson");
  const dist = process.env.SITE_DIST ?? resolve(folder, "site");
  if (process.env.SITE_DIST === undefined) {
    await buildSite(resolve("content"), dist, () => {});
    await precompress(dist);
  }
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const written = resolve(folder, "by-hand");
  const pages = await writeStaticPages(browser, dist, LESSON, written);
  await precompress(written);
  const [site, other] = [await served(dist), await served(written)];
  const linked = other.address + pages.linked;
  const sites = [
    { name: "by hand", address: linked, answering: byHand },
    { name: "in one file", address: other.address + pages.inline, answering: byHand },
    { name: "course", address: site.address + LESSON, answering: course, kept: site.address },
  ];
  try {
    const visits = sites.map((): Visit[] => []);
    // In turns, so that whatever else the machine does falls on all of them; the first round is for the server's memory.
    for (let run = 0; run <= RUNS; run++) {
      for (const [n, { address, answering }] of sites.entries()) {
        const visit = await visitOnce(browser, address, answering);
        if (run > 0) visits[n]?.push(visit);
      }
    }
    printVisits(
      sites.map(({ name }) => name),
      visits,
    );
    const again = sites.map((): number[] => []);
    for (let round = 0; round < 3; round++) {
      for (const [n, { address, kept }] of sites.entries()) {
        again[n]?.push(await visitAgain(browser, address, kept, RUNS));
      }
    }
    const [apart = 0, inline = 0, ours = 0] = again.map(middle);
    console.log(
      `\nThe same again, on a processor slowed ${PHONE} times: from the browser's cache, and from the copy without a network`,
    );
    console.log(
      `largest paint, ms: by hand ${apart}, in one file ${inline}, course ${ours} (${(ours / apart).toFixed(2)}×)`,
    );
    const more = await secondLesson(browser, site.address + LESSON, SECOND);
    const bytes = Object.entries(more).map(([type, size]) => `${type} ${size}`);
    console.log(`\nA second lesson, bytes: ${bytes.join(", ")}`);
    const simple = await answerByHand(browser, linked, RUNS);
    console.log(`\nFrom Check to the painted result by hand, ms: ${simple}`);
    for (const events of [0, 10_000]) {
      const time = await answerToFeedback(
        browser,
        ANSWERED.map((path) => site.address + path),
        events,
      );
      console.log(`From Check to the painted result after ${events} answers, ms: ${time}`);
    }
  } finally {
    await browser.close();
    site.end();
    other.end();
    rmSync(written, { recursive: true, force: true });
  }
}

const times = [
  ["first paint, ms", "firstPaint"],
  ["largest paint, ms", "largestPaint"],
  ["blocking, ms", "blocking"],
  ["layout shift", "shift"],
  ["first answer, ms", "answered"],
  ["heap, bytes", "heap"],
  ["requests", "requests"],
] as const;

/** A table with a column for each page, and the last against the two before it. */
function printVisits(names: readonly string[], visits: readonly (readonly Visit[])[]): void {
  const types = [...new Set(visits.flat().flatMap(({ bytes }) => Object.keys(bytes)))].sort();
  const total = ({ bytes }: Visit) => Object.values(bytes).reduce((sum, each) => sum + each, 0);
  const rows: [string, (visit: Visit) => number][] = [
    ...times.map(([name, key]): [string, (visit: Visit) => number] => [name, (visit) => visit[key]]),
    ["bytes until the first answer", total],
    ...types.map((type): [string, (visit: Visit) => number] => [`  ${type}`, ({ bytes }) => bytes[type] ?? 0]),
  ];
  console.log(`\nFirst visit to a lesson, slow 4G and a processor slowed 4 times, medians of ${RUNS}`);
  const ratios = names.slice(0, -1).map((name) => `to ${name}`);
  console.log("".padEnd(32) + [...names, ...ratios].map((name) => name.padStart(16)).join(""));
  for (const [name, of] of rows) {
    const figures = visits.map((each) => middle(each.map(of)));
    const last = figures.at(-1) ?? 0;
    const cells = figures.map((each) => (each !== 0 && each < 10 ? each.toFixed(4) : each.toFixed(0)));
    const against = figures.slice(0, -1).map((each) => (each === 0 ? "–" : `${(last / each).toFixed(2)}×`));
    console.log(name.padEnd(32) + [...cells, ...against].map((cell) => cell.padStart(16)).join(""));
  }
}
