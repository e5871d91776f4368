import { describeDrafts } from "./drafts.contract.ts";
import { memoryChannels } from "./memory-channel.ts";
import { memoryDrafts } from "./memory-drafts.ts";
import { manualTimers } from "./testing.ts";

describeDrafts("drafts in memory", async () => {
  let written = 0;
  const rows = new Map<string, unknown>();
  const channels = memoryChannels();
  const timers = manualTimers();
  // Each transaction tells once what it wrote.
  channels("drafts").onMessage(() => written++);
  return {
    one: memoryDrafts(timers, rows, channels("drafts")),
    other: memoryDrafts(timers, rows, channels("drafts")),
    timers,
    rows: async () => rows,
    writes: () => written,
  };
});
