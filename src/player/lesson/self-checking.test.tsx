import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import { InWords } from "../../../tests/support/words.tsx";
import { seeded } from "../../base/random.ts";
import type { ExerciseBlock, LessonRef } from "../../course/types.ts";
import samples from "../../exercises/dialogue/samples.ts";
import { loadKinds } from "../../exercises/load.ts";
import { createProgressStore } from "../../state/progress-store.ts";
import { memoryDrafts } from "../../storage/memory-drafts.ts";
import { memoryLog } from "../../storage/memory-log.ts";
import { type Player, PlayerContext } from "../context.ts";
import { exerciseBlock } from "../exercise/testing.tsx";
import { Exercise } from "./Exercise.tsx";

await loadKinds(["dialogue"]);

const block: ExerciseBlock = exerciseBlock({ kind: "dialogue", id: "q", item: samples.item.es });
const lesson = { id: "l", items: [{ id: "q", shape: block.shape }] } as unknown as LessonRef;

async function show() {
  const store = createProgressStore({
    course: "c",
    clock: { now: () => 5_000, zone: () => "Europe/Madrid" },
    random: seeded("exercise"),
  });
  const drafts = memoryDrafts({ after: () => () => {} });
  const storage = { durable: true as const, log: memoryLog(new Map()), drafts, close: async () => {} };
  await store.start(async () => ({ ...storage, profile: "p", device: "d" }));
  render(
    <MemoryRouter initialEntries={["/es/m/l/"]}>
      <InWords lang="es">
        <PlayerContext value={{ progress: store } as unknown as Player}>
          <Exercise block={block} lesson={lesson} number={1} total={1} />
        </PlayerContext>
      </InWords>
    </MemoryRouter>,
  );
  return store;
}

const button = (name: string) => screen.getByRole("button", { name });
const answers = (store: Awaited<ReturnType<typeof show>>) =>
  JSON.parse(store.backup())
    .events.filter(({ type }: { type: string }) => type === "answered")
    .map(({ data: { attempt, answer, score } }: { data: Record<string, unknown> }) => [attempt, answer, score]);

it("keeps each choice as a draft, and the last one as an answer: one for each try, also where it begins in the middle", async () => {
  const user = userEvent.setup();
  const store = await show();
  await user.click(button("Le dices que ayer hubo mucho trabajo"));
  expect(store.getState().drafts.q).toMatchObject({ attempt: 1, answer: { picks: [0] } });
  expect(answers(store)).toEqual([]);
  await user.dblClick(button("Le repites que no ha podido ser"));
  expect(store.getState().drafts.q).toBeUndefined();
  expect(answers(store)).toEqual([[1, { picks: [0, 0] }, { points: 0, max: 1 }]]);

  await user.click(button("Volver a este turno (2)"));
  expect(store.getState().drafts.q).toMatchObject({ attempt: 2, answer: { picks: [0] } });
  await user.click(button("Le pides disculpas y preguntas la hora"));
  await user.click(button("Le prometes que harás lo posible"));
  expect(answers(store)).toEqual([
    [1, { picks: [0, 0] }, { points: 0, max: 1 }],
    [2, { picks: [0, 1, 0] }, { points: 0.5, max: 1 }],
  ]);

  await user.click(button("Otra vez"));
  expect(store.getState().drafts.q).toMatchObject({ attempt: 3, answer: { picks: [] } });
});
