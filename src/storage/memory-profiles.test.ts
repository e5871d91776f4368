import { seeded } from "../base/random.ts";
import { memoryChannels } from "./memory-channel.ts";
import { memoryProfiles } from "./memory-profiles.ts";
import { describeProfiles } from "./profiles.contract.ts";

describeProfiles("profiles in memory", async () => {
  const rows = new Map();
  const channels = memoryChannels();
  const tab = (seed: string) =>
    memoryProfiles(
      { course: "a-course", clock: { now: () => 5_000, zone: () => "Europe/Madrid" }, random: seeded(seed) },
      rows,
      channels("profiles"),
    );
  return { one: tab("one"), other: tab("other") };
});
