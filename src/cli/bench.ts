import { benchAnalysis } from "./bench/analysis.ts";
import { benchCompiler } from "./bench/compiler.ts";
import { benchDelivery } from "./bench/delivery.ts";
import { benchLearning } from "./bench/learning.ts";
import { benchLesson } from "./bench/lesson.ts";
import { benchLogs } from "./bench/log.ts";
import { benchSearch } from "./bench/search.ts";

// npm run bench [-- part…]: what the compiler costs on this machine, and what lessons and the log of a learner cost in a browser on it.
const parts = {
  compiler: benchCompiler,
  search: benchSearch,
  learning: benchLearning,
  analysis: benchAnalysis,
  delivery: benchDelivery,
  log: () => benchLogs([1_000, 10_000, 100_000]),
  lesson: benchLesson,
};
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(parts, name));
if (unknown === undefined) {
  for (const [name, bench] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await bench();
} else {
  console.error(`There is no part "${unknown}": ${Object.keys(parts).join(", ")}`);
  process.exitCode = 1;
}
