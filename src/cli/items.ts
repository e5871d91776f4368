import { resolve } from "node:path";
import { runItems } from "./items-run.ts";

process.exitCode = await runItems(process.argv.slice(2), resolve(process.env.CONTENT || "content"), {
  print: console.log,
  complain: console.error,
});
