import { cleanup, render, screen } from "@testing-library/react";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { seeded } from "../../base/random.ts";
import { exerciseKinds } from "../../exercises/registry.ts";
import { gradeWithHints } from "../../exercises/score.ts";
import { prose } from "../../exercises/testing/prose.ts";
import type { Samples } from "../../exercises/testing/samples.ts";
import type { TestKit } from "../../exercises/testing/testkit.ts";
import { loadFigures } from "../../figures/load.ts";
import { attemptState } from "../../learning/attempt.ts";
import type { Json } from "../../learning/json.ts";
import { createProgressStore } from "../../state/progress-store.ts";
import { memoryDrafts } from "../../storage/memory-drafts.ts";
import { memoryLog } from "../../storage/memory-log.ts";
import { Desk, exerciseBlock } from "./testing.tsx";
import { loadWhy } from "./WhyPlace.tsx";

beforeAll(loadWhy);

// The score that the learner sees, the one in the log and the one in the backup are one number, for every kind.

const kits = import.meta.glob<{ default: TestKit<unknown> }>("../../exercises/*/testkit.ts");
const allSamples = import.meta.glob<{ default: Samples<unknown, unknown> }>("../../exercises/*/samples.ts");
const timers = {
  after: (_: number, run: () => void) => {
    run();
    return () => {};
  },
};

/** A log in memory, begun. */
async function begun() {
  const rows = new Map<string, unknown>();
  const store = createProgressStore({
    course: "c",
    clock: { now: () => 5_000, zone: () => "Europe/Madrid" },
    random: seeded("score"),
  });
  const who = { profile: "a-profile", device: "a-device" };
  await store.start(async () => ({
    durable: true,
    log: memoryLog(rows),
    drafts: memoryDrafts(timers),
    ...who,
    close: async () => {},
  }));
  return { store, rows };
}

/** Numbers as the page writes them in Spanish. */
const read = (text: string | null | undefined) => Number((text ?? "").replace("+", "").replace(",", "."));

describe.each(Object.keys(exerciseKinds))("The score of a %s", async (name) => {
  const kind = (await exerciseKinds[name as keyof typeof exerciseKinds]()).default;
  const kit = (await kits[`../../exercises/${name}/testkit.ts`]?.())?.default;
  const samples = (await allSamples[`../../exercises/${name}/samples.ts`]?.())?.default;
  if (kit === undefined || samples === undefined) throw new Error(`${name} lacks its testkit or its samples`);
  if (samples.figure !== undefined) await loadFigures([samples.figure]);
  const item = samples.item.es;

  it("is shown, stored and exported as the same number, and every point of it is accounted for", async () => {
    const costs = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 });
    const whole = kit.answers.filter((answer) => kind.missing(item, answer) === 0);
    await fc.assert(
      fc.asyncProperty(whole, costs, async (answer, hundredths) => {
        const hints = hundredths.map((each) => ({ prose: prose("?"), cost: each / 100 }));
        const block = exerciseBlock({ kind: name, id: "q", item, hints, shape: "s" });
        const { score, right } = gradeWithHints(kind, item, answer, hints, hints.length);
        const { store, rows } = await begun();
        store.check({
          lang: "es",
          lesson: { id: "l", items: [] },
          item: { id: "q", shape: "s", text: "t" },
          attempt: 1,
          answer: JSON.parse(JSON.stringify(answer)) as Json,
          score,
          right,
          hints: hints.length,
        });
        await store.flush();

        const stored = [...rows.values()].map((row) => JSON.stringify(row)).join();
        expect(stored).toContain(`"score":${JSON.stringify(score)}`);
        expect(store.backup()).toMatch(new RegExp(`"points":\\s*${String(score.points).replace(".", "\\.")}\\b`));

        const state = attemptState(store.getState().progress.items.q, undefined, "s", () => true);
        const { container } = render(<Desk kind={kind} block={block} state={state} />);
        if (kind.scored) {
          const amounts = [...container.querySelectorAll("details dl dd")].map((each) => each.textContent);
          const [points, max] = (amounts.at(-1) ?? "").split(" de ").map(read);
          expect(points).toBeCloseTo(score.points, 2);
          expect(max).toBeCloseTo(score.max, 2);
          const sum = amounts.slice(0, -1).reduce((total, each) => total + read(each), 0);
          expect(sum).toBeCloseTo(score.points, 1);
        } else {
          expect(screen.getByText("Hecho")).toBeInTheDocument();
          expect(container.querySelector("details dl")).toBeNull();
        }
        cleanup();
      }),
      { numRuns: 25 },
    );
  });
});
