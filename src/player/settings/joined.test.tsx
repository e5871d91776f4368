import { act, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import { InWords } from "../../../tests/support/words.tsx";
import { seeded } from "../../base/random.ts";
import { memorySource } from "../../course/source.ts";
import { createCourseStore } from "../../state/course-store.ts";
import type { Health } from "../../state/health.ts";
import { createProgressStore } from "../../state/progress-store.ts";
import { createSettingsStore } from "../../state/settings-store.ts";
import { type LateParts, type Player, PlayerContext } from "../context.ts";
import { empty, kept, offlineTwin, storing } from "../offline/testing.tsx";
import { HealthOfStorage } from "./joined.tsx";

const never = () => {
  throw new Error("This section asks for no such thing");
};

test("how much is kept is looked at again once the course has come onto the device", async () => {
  let usage = 147_000;
  const health = { look: async () => ({ findings: [], usage, quota: 4_000_000_000 }) } as Partial<Health> as Health;
  const { store: offline, set } = offlineTwin(empty);
  const player: Player = {
    course: createCourseStore(memorySource(new Map()), async () => {}),
    progress: createProgressStore({ course: "", clock: { now: never, zone: never }, random: seeded("joined") }),
    settings: createSettingsStore({ read: () => ({}), write: () => true, onForeign: () => () => {} }, () => {}),
    late: createStore<LateParts>(() => ({ health, offline })),
    prepareLanguage: async () => {},
  };
  render(
    <MemoryRouter initialEntries={["/es/settings/"]}>
      <PlayerContext value={player}>
        <InWords lang="es">
          <HealthOfStorage />
        </InWords>
      </PlayerContext>
    </MemoryRouter>,
  );
  expect(await screen.findByText(/ocupa 147\skB de los/)).toBeVisible();
  await act(async () => set(storing));
  usage = 5_600_000;
  await act(async () => set(kept));
  expect(await screen.findByText(/ocupa 5,6\sMB de los/)).toBeVisible();
});
