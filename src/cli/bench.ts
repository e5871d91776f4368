import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { seeded } from "../base/random.ts";
import { createCompiler } from "../compiler/compile.ts";
import { readContent } from "../compiler/files.ts";
import { loadParsers } from "../compiler/parsers.ts";
import { readEvent } from "../learning/events/read.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import { applyEvent, fold } from "../learning/fold.ts";
import { createRecorder } from "../learning/recorder.ts";

// npm run bench: what the compiler and the log cost on this machine. Each figure is the median of several runs.

const RUNS = 7;

/** The median time of a task, in milliseconds; `prepare` is not counted. */
function median<T>(prepare: () => T, task: (prepared: T) => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const prepared = prepare();
    const start = performance.now();
    task(prepared);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(RUNS / 2)] ?? 0;
}

const show = (name: string, ms: number) => console.log(`${name.padEnd(52)} ${ms.toFixed(2).padStart(10)} ms`);

const input = await readContent(resolve(process.env.CONTENT || "content"));
const parsers = await loadParsers();
const [edited = "", text = ""] = [...input.files].find(([path]) => /modules\/.*\.md$/.test(path)) ?? [];
const changed = { ...input, files: new Map(input.files).set(edited, `${text}\n`) };

console.log(`\nCompiler: ${input.files.size} files, ${[...input.files.values()].join("").length} characters`);
const cold = () => createCompiler(parsers);
const warm = () => {
  const compiler = createCompiler(parsers);
  compiler.compile(input);
  return compiler;
};
show(
  "check and compile everything",
  median(cold, (compiler) => compiler.compile(input)),
);
show(
  "again, nothing changed",
  median(warm, (compiler) => compiler.compile(input)),
);
show(
  "again, one file changed",
  median(warm, (compiler) => compiler.compile(changed)),
);

for (const count of [1_000, 10_000, 100_000]) {
  const events = log(count);
  const rows: unknown[] = events.map((event) => JSON.parse(JSON.stringify(event)));
  const progress = fold(events);
  const next = log(1, count)[0] as StoredEvent;
  const bytes = JSON.stringify(events);
  console.log(`\nLog: ${count} answers, ${bytes.length} bytes (${gzipSync(bytes).length} after gzip)`);
  const read = median(
    () => rows,
    (all) => all.map(readEvent),
  );
  show("read and validate", read);
  show(
    "fold",
    median(() => events, fold),
  );
  show(
    "show one answer more",
    median(
      () => progress,
      (before) => applyEvent(before, next),
    ),
  );
}

/** So many answers to 300 items of 34 lessons, half of them wrong. */
function log(count: number, from = 0): StoredEvent[] {
  let now = 1_700_000_000_000 + from * 1_000;
  const clock = { now: () => (now += 1_000), zone: () => "Europe/Madrid" };
  const random = seeded(`a bench of ${count} from ${from}`);
  const record = createRecorder({ clock, random, profile: "a-profile", device: "a-device", last: () => 0 });
  return Array.from({ length: count }, (_, n) =>
    record({
      type: "answered",
      lang: "es",
      item: `item-${n % 300}`,
      shape: "a-shape",
      text: "a-text",
      data: {
        lesson: `lesson-${n % 34}`,
        attempt: 1 + Math.floor(n / 300),
        answer: n % 4,
        score: { points: n % 2, max: 1 },
        hints: 0,
      },
    }),
  );
}
