import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect } from "vitest";
import type { ExamStarted } from "../../../learning/events/exam-started.ts";
import type { ExamSubmitted } from "../../../learning/events/exam-submitted.ts";
import { disk } from "../../../state/testing.ts";
import { openPlayer } from "../../testing.tsx";
import { examFiles } from "../testing.ts";

/** The plans of the course that is sat here: a test of its module, and an exam. */
export const test_ = { items: 6, pass: 60 };
export const exam = { items: 8, pass: 60, minutes: 20 };
export const button = (name: string | RegExp) => screen.getByRole("button", { name });
/** In a window: this DOM opens none. */
export const inWindow = (name: string) => screen.getByRole("button", { name, hidden: true });
export const choose = (name: string) => screen.getByRole("radio", { name });
export const here = () => screen.getByText(/^(Pregunta|Question) \d+ de \d+$/).textContent;
/** What is in the log of a type. */
export const stored = <Type extends "exam-started" | "exam-submitted">(
  rows: ReadonlyMap<string, unknown>,
  type: Type,
): (Type extends "exam-started" ? ExamStarted : ExamSubmitted)[] =>
  [...rows.values()].filter((row) => (row as { type: string }).type === type) as never;

/** Opens a page with a clock that the test sets, and begins. */
export async function begun(path = "/es/work/test/", on = disk(), given = examFiles(test_, exam)) {
  let time = 1_000_000;
  const player = await openPlayer({ files: given, path, on, now: () => time });
  const user = userEvent.setup();
  const begin = await screen.findByRole("button", { name: /^Empezar/ });
  await waitFor(() => expect(begin).not.toHaveAttribute("aria-disabled"));
  await user.click(begin);
  return { ...player, user, on, pass: (by: number) => (time += by), time: () => time };
}

type Begun = Awaited<ReturnType<typeof begun>>;

/** Chooses these options, a question after the other. */
export async function answerAll({ user }: Pick<Begun, "user">, words: readonly string[]) {
  for (const [at, each] of words.entries()) {
    await user.click(choose(each));
    if (at < words.length - 1) await user.click(button("Siguiente"));
  }
}

/** Hands in what is on the page. */
export async function handIn({ user }: Pick<Begun, "user">) {
  await user.click(screen.getAllByRole("button", { name: "Terminar y entregar" })[0] as HTMLElement);
  await user.click(inWindow("Entregar ahora"));
}
