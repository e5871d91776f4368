import { act, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import { InWords } from "../../../tests/support/words.tsx";
import { memorySource } from "../../course/source.ts";
import type { StoredEvent } from "../../learning/events/types.ts";
import { startedEvent, submittedEvent } from "../../learning/testing/exams.ts";
import { testId } from "../../learning/testing.ts";
import { createCourseStore } from "../../state/course-store.ts";
import { blankPaper, keyOfPaper } from "../../state/exam-paper.ts";
import type { ProgressStore } from "../../state/progress-store.ts";
import { disk, tab } from "../../state/testing.ts";
import { type Player, PlayerContext } from "../context.ts";
import { ExamLink } from "./ExamLink.tsx";
import { TestLink } from "./TestLink.tsx";
import { examFiles } from "./testing.ts";

const exam = { items: 8, pass: 60, minutes: 20 };

async function shown(files: ReadonlyMap<string, string>, progress: ProgressStore) {
  const course = createCourseStore(memorySource(files), async () => {});
  const modules = (await course.loadAll("es")) ?? [];
  const index = course.getState().index;
  if (index === undefined) throw new Error("There is no course");
  const player = { course, progress, now: () => 5_000 } as unknown as Player;
  render(
    <MemoryRouter initialEntries={["/es/"]}>
      <PlayerContext value={player}>
        <InWords lang="es">
          <ExamLink course={{ index, modules }} />
          <TestLink course={{ index, modules }} module="work" />
        </InWords>
      </PlayerContext>
    </MemoryRouter>,
  );
}

const facts = (name: string) =>
  screen
    .getByRole("link", { name })
    .closest("div")
    ?.textContent?.replace(/\u00a0/g, " ");
const taken = (n: number, points: number): readonly StoredEvent[] => [
  startedEvent({ n, at: n, items: ["first/x/a"], pass: 60 }),
  submittedEvent({ n: n + 1, at: n + 1, exam: testId(n), points: { a: points } }),
];

it("leads to the exam and to a module's test, and says how each stands: not taken, half done, best so far, passed", async () => {
  const progress = await tab(disk());
  await shown(examFiles({ items: 6, pass: 60 }, exam), progress);
  expect(screen.getByRole("link", { name: "Examen final" })).toHaveAttribute("href", "exam/");
  expect(screen.getByRole("link", { name: "Prueba del módulo" })).toHaveAttribute("href", "work/test/");
  expect(facts("Prueba del módulo")).toContain("6 preguntas · Sin hacer");
  expect(facts("Examen final")).toContain("8 preguntas · 20 minutos · Sin hacer");
  await act(() => progress.add(taken(10, 40)));
  expect(facts("Examen final")).toContain("Tu mejor resultado: 40 %");
  await act(async () => {
    await progress.add([startedEvent({ n: 20, at: 4_000 })]);
    progress.keepValue(keyOfPaper(testId(20)), { ...blankPaper });
  });
  expect(facts("Examen final")).toContain("A medias");
  await act(() => progress.add([...taken(30, 90), submittedEvent({ n: 21, at: 4_500, exam: testId(20) })]));
  expect(facts("Examen final")).toContain("Aprobado con un 90 %");
  expect(facts("Prueba del módulo")).toContain("Sin hacer");
});

it("leads nowhere where the course has neither", async () => {
  await shown(examFiles(), await tab(disk()));
  expect(screen.queryByRole("link")).toBeNull();
});
