import { resolve } from "node:path";
import { aloud } from "./command.ts";
import { runItems } from "./items-run.ts";

process.exitCode = await runItems(process.argv.slice(2), resolve(process.env.CONTENT || "content"), aloud);
