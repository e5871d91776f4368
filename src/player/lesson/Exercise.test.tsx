import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import { InWords } from "../../../tests/support/words.tsx";
import { seeded } from "../../base/random.ts";
import type { ExerciseBlock, LessonRef } from "../../course/types.ts";
import { loadKinds } from "../../exercises/load.ts";
import samples from "../../exercises/single/samples.ts";
import type { StoredEvent } from "../../learning/events/types.ts";
import type { Json } from "../../learning/json.ts";
import { answeredEvent, finishedEvent } from "../../learning/testing.ts";
import { createProgressStore } from "../../state/progress-store.ts";
import { disk, tab } from "../../state/testing.ts";
import { memoryDrafts } from "../../storage/memory-drafts.ts";
import { memoryLog } from "../../storage/memory-log.ts";
import { type Player, PlayerContext } from "../context.ts";
import { exerciseBlock } from "../exercise/testing.tsx";
import { Exercise } from "./Exercise.tsx";

await loadKinds(["single"]);

const block: ExerciseBlock = exerciseBlock({ kind: "single", id: "q", item: samples.item.es });
const lesson = { id: "l", items: [{ id: "q", shape: block.shape }] } as unknown as LessonRef;
const timers = { after: () => () => {} };

/** An exercise to which this was once answered. */
async function show(answer: Json) {
  const store = createProgressStore({
    course: "c",
    clock: { now: () => 5_000, zone: () => "Europe/Madrid" },
    random: seeded("exercise"),
  });
  const storage = { durable: true as const, log: memoryLog(new Map()), drafts: memoryDrafts(timers) };
  await store.start(async () => ({ ...storage, profile: "p", device: "d", close: async () => {} }));
  const score = { points: 0, max: 1 };
  const item = { id: "q", shape: block.shape, text: block.text };
  store.check({ lang: "es", lesson, item, attempt: 1, answer, score, right: false, hints: 0 });
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

const options = () => screen.getAllByRole("radio");

it("shows an answer that was given as it was checked", async () => {
  await show(0);
  expect(screen.getByRole("button", { name: "Otra vez" })).toBeVisible();
  expect(screen.getByRole("radio", { checked: true })).toHaveAttribute("aria-disabled", "true");
});

it.each([99, null, "x"])("can be answered where what is stored is no answer of it: %j", async (stored) => {
  const user = userEvent.setup();
  const store = await show(stored);
  expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  await user.click(options()[1] as HTMLElement);
  expect(options()[1]).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Comprobar" }));
  expect(store.getState().progress.items.q?.latest.data.attempt).toBe(2);
});

/** An exercise of a lesson in which this happened before. */
async function after(...happened: readonly StoredEvent[]) {
  const on = disk();
  for (const event of happened) on.rows.set(event.id, event);
  const store = await tab(on);
  render(
    <MemoryRouter initialEntries={["/es/m/l/"]}>
      <InWords lang="es">
        <PlayerContext value={{ progress: store } as unknown as Player}>
          <Exercise block={block} lesson={lesson} number={1} total={1} />
        </PlayerContext>
      </InWords>
    </MemoryRouter>,
  );
}

const at = new Date(2026, 9, 12, 12).getTime();
const finished = finishedEvent({ n: 9, lesson: "l" });

it("says of a question that has changed when it was answered, and asks it again, until it is answered", async () => {
  const user = userEvent.setup();
  await after(answeredEvent({ at, item: "q", shape: "a-former-shape", lesson: "l" }), finished);
  expect(
    screen.getByText(/^Esta pregunta ha cambiado desde que la respondiste \(12 de octubre de 2026\)\./),
  ).toBeVisible();
  await user.click(options()[1] as HTMLElement);
  await user.click(screen.getByRole("button", { name: "Comprobar" }));
  expect(screen.queryByText(/ha cambiado/)).toBeNull();
});

it("says of a question that was added to a finished lesson that it is new", async () => {
  await after(finished);
  expect(screen.getByText(/^Es una pregunta nueva/)).toBeVisible();
});

it.each([
  ["nobody has answered", []],
  ["was answered as it is now", [answeredEvent({ item: "q", shape: block.shape, lesson: "l", points: 0 }), finished]],
])("says nothing above a question that %s", async (_, happened) => {
  await after(...happened);
  expect(screen.queryByText(/ha cambiado|pregunta nueva/)).toBeNull();
});
