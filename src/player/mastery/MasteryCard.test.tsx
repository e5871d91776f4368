import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { startedEvent, submittedEvent } from "../../learning/testing/exams.ts";
import { testId } from "../../learning/testing.ts";
import { disk } from "../../state/testing.ts";
import { daysAgo, reviewFiles, TODAY } from "../review/testing.ts";
import { openPlayer } from "../testing.tsx";

async function home(
  events: readonly { readonly id: string }[],
  files = reviewFiles({ first: ["a", "b"], second: ["c"] }),
) {
  const on = disk();
  for (const event of events) on.rows.set(event.id, event as never);
  return openPlayer({ files, path: "/es/", now: TODAY, on });
}

const card = () => screen.getByRole("region", { name: "Lo que dominas" });
const open = async () => {
  const why = within(card()).getByRole("button", { name: "Por qué estas cifras" });
  await waitFor(() => expect(why).not.toHaveAttribute("aria-disabled"));
  await userEvent.setup().click(why);
  // This DOM opens no windows.
  return within(card()).findByRole("dialog", { hidden: true });
};
const plain = (element: HTMLElement) => element.textContent?.replace(/\u00a0/g, " ");

describe("What is mastered, at home", () => {
  it("is said by skill, in words and as a bar, over all that the lessons ask", async () => {
    await home([daysAgo(3, "a"), daysAgo(2, "b", { right: false })]);
    const bar = await within(card()).findByRole("progressbar", { name: "Escuchar" });
    expect(bar).toHaveAttribute("aria-valuenow", "33");
    expect(plain(card())).toContain("33 %");
  });

  it("is explained question by question: where, when, how it went, what is missing, and the way there", async () => {
    await home([daysAgo(3, "a"), daysAgo(2, "b", { right: false, during: "review" })]);
    const dialog = await open();
    await waitFor(() => expect(plain(dialog)).toContain("33 %: 2 de 3 preguntas respondidas"));
    const link = within(dialog).getByRole("link", { name: "Pregunta 1 de «first (es)»", hidden: true });
    expect(link).toHaveAttribute("href", "work/first/#q-a");
    expect(plain(link.closest("li") as HTMLElement)).toMatch(
      /Acertada \(1 de 1\) · 29 de mayo de 2026, en la lección$/,
    );
    const [, b, c] = within(dialog).getAllByRole("link", { name: /^Pregunta/, hidden: true });
    expect(plain(b?.closest("li") as HTMLElement)).toMatch(/Fallada \(0 de 1\) · 30 de mayo de 2026, en el repaso$/);
    expect(plain(c?.closest("li") as HTMLElement)).toMatch(/Sin responder: cuenta como 0$/);
    expect(plain(dialog)).toContain("To do first (es) 50 %: 2 de 2 preguntas respondidas");
  });

  it("counts what a test asked of a bank, and leads to the lesson that teaches it", async () => {
    const exam = [
      startedEvent({ n: 1, at: TODAY - 9_000, items: ["first/x/q"] }),
      submittedEvent({ n: 2, at: TODAY - 8_000, exam: testId(1), points: { q: 100 } }),
    ].map((event) => JSON.parse(JSON.stringify(event).replaceAll("a-shape", "s")) as typeof event);
    await home(exam, reviewFiles({ first: ["a"] }, ["q", "never"]));
    await waitFor(() => expect(plain(card())).toContain("50 %"));
    const dialog = await open();
    const link = await within(dialog).findByRole("link", { name: "Pregunta de prueba, de «first (es)»", hidden: true });
    expect(link).toHaveAttribute("href", "work/first/");
  });

  it("is said by module where the course does not name its skills", async () => {
    const files = reviewFiles({ first: ["a"] });
    const index = JSON.parse(files.get("index.json") ?? "");
    for (const about of Object.values<{ skills?: unknown }>(index.about)) delete about.skills;
    files.set("index.json", JSON.stringify(index));
    await home([], files);
    expect(within(card()).getByRole("progressbar", { name: "Work" })).toBeInTheDocument();
  });
});

describe("Today's review, at home", () => {
  it("says how many questions and minutes, and the header says how many", async () => {
    await home([daysAgo(20, "a"), daysAgo(20, "b")]);
    const today = screen.getByRole("region", { name: "Repaso de hoy" });
    expect(
      await within(today).findByText("2 preguntas de lo que estás a punto de olvidar. Más o menos 1 minuto."),
    ).toBeInTheDocument();
    expect(await screen.findByRole("link", { name: "Repaso, 2 preguntas para hoy" })).toBeInTheDocument();
    expect(within(today).getByRole("link", { name: "Repasar" })).toHaveAttribute("href", "review/");
  });

  it("says when the next ones come, and no number where there is nothing to do", async () => {
    await home([daysAgo(0, "a")]);
    expect(
      await screen.findByText("Hoy no hay nada que repasar. Lo próximo llega el jueves, 4 de junio."),
    ).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Repaso" })).toBeInTheDocument();
  });
});
