import { benchAnalysis } from "./bench/analysis.ts";
import { benchCompiler } from "./bench/compiler.ts";
import { benchDelivery } from "./bench/delivery.ts";
import { benchLearning } from "./bench/learning.ts";
import { benchLogs } from "./bench/log.ts";
import { benchSearch } from "./bench/search.ts";

// npm run bench: what the compiler costs on this machine, and what the log of a learner costs in a browser on it.
await benchCompiler();
await benchSearch();
benchLearning();
benchAnalysis();
benchDelivery();
await benchLogs([1_000, 10_000, 100_000]);
