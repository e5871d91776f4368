import { benchAnalysis } from "./bench/analysis.ts";
import { benchCompiler } from "./bench/compiler.ts";
import { benchDelivery } from "./bench/delivery.ts";
import { benchGrowth } from "./bench/growth/growth.ts";
import { benchLearning } from "./bench/learning.ts";
import { benchLesson } from "./bench/lesson.ts";
import { benchLogs } from "./bench/log.ts";
import { benchSearch } from "./bench/search.ts";

// npm run bench [-- part …]: what a lesson costs beside the same words by hand, what the compiler costs on this machine and the log of a
// learner in a browser on it, and how all of that grows with the course. Without a name, every part.
const parts: Readonly<Record<string, () => unknown>> = {
  lesson: benchLesson,
  compiler: benchCompiler,
  search: benchSearch,
  learning: benchLearning,
  analysis: benchAnalysis,
  delivery: benchDelivery,
  logs: () => benchLogs([1_000, 10_000, 100_000]),
  growth: () => benchGrowth([10, 100, 1_000]),
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) await parts[name]?.();
}
