import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Bank } from "../../../course/bank.ts";
import type { StoredEvent } from "../../../learning/events/types.ts";
import { examsFold, papersOf } from "../../../learning/exams.ts";
import { examAttempts } from "../../../learning/passed.ts";
import { startedEvent, submittedEvent } from "../../../learning/testing/exams.ts";
import { finishedEvent, testId } from "../../../learning/testing.ts";
import { disk, settled } from "../../../state/testing.ts";
import { answerAll, button, handIn, stored } from "../../exam/testing/sitting.ts";
import { examFiles } from "../../exam/testing.ts";
import { openPlayer } from "../../testing.tsx";
import { askedOf, takenOn } from "./testing.ts";

const exam = { items: 4, pass: 50, attempts: 2 };
const done = [finishedEvent({ n: 1, lesson: "first" }), finishedEvent({ n: 2, lesson: "second" })];

/** A course with an exam of its own, whose bank asks about both of its lessons: `a` to `d` about the second. */
function files() {
  const all = examFiles({ items: 6, pass: 60 }, { items: 8, pass: 60 });
  for (const lang of ["es", "ca"]) {
    const bank: Bank = JSON.parse(all.get(`bank.${lang}.json`) ?? "");
    const items = bank.items.map((item) =>
      item.id <= "d" ? { ...item, objective: { ...item.objective, lesson: "second" } } : item,
    );
    all.set(`bank.${lang}.json`, JSON.stringify({ ...bank, items }));
  }
  return all;
}

async function open(events: readonly StoredEvent[], { hash = "#q0FmZ2hpams", lang = "es" } = {}) {
  const on = disk();
  for (const event of events) on.rows.set(event.id, event);
  let time = 1_000_000;
  const player = await openPlayer({
    ...{ files: files(), path: `/${lang}/assignment/test/${hash}`, on },
    now: () => (time += 1_000),
  });
  await screen.findByRole("heading", { name: /^(Prueba del encargo|Prova de l.encàrrec)$/ });
  return { ...player, on, user: userEvent.setup() };
}

async function begin({ user }: Awaited<ReturnType<typeof open>>) {
  const start = await screen.findByRole("button", { name: /^(Empezar|Comença)/ });
  await waitFor(() => expect(start).not.toHaveAttribute("aria-disabled"));
  await user.click(start);
}

const facts = () => screen.getAllByRole("definition").map(({ textContent }) => textContent?.replace(/\u00a0/g, " "));

describe("The test of an assignment", () => {
  it("asks about its lessons alone, and is kept as this assignment's", async () => {
    const taken = await open([...done, await takenOn(askedOf(["second"], { exam }))]);
    expect(screen.getByText("Es la prueba de «Antes de Navidad», de Núria.")).toBeInTheDocument();
    expect(facts()).toEqual(["4", "Sin límite", "50 %", "Llevas 0 de 2"]);
    await begin(taken);
    const [started] = stored(taken.on.rows, "exam-started");
    expect(started?.data.scope).toEqual({ of: "assignment", assignment: "q0FmZ2hpams", lessons: ["second"] });
    expect(started?.data.items.map(({ item }) => item).sort()).toEqual(["a", "b", "c", "d"]);
    expect(started?.data.pass).toBe(50);
  });

  it("asks all that there is where there is less than it asks for, and says so", async () => {
    await open([...done, await takenOn(askedOf(["second"], { exam: { ...exam, items: 9 } }))]);
    expect(await screen.findByText(/sobre sus lecciones solo hay 4 preguntas/)).toBeInTheDocument();
    expect(facts()[0]).toMatch(/^4/);
  });

  it("opens when all its lessons are finished, and says which are not", async () => {
    const { progress } = await open([await takenOn(askedOf(["first", "second"], { exam }))]);
    expect(screen.getAllByRole("link", { name: /\(es\)$/ }).map(({ textContent }) => textContent)).toEqual([
      "first (es)",
      "second (es)",
    ]);
    expect(screen.queryByRole("button", { name: "Empezar" })).toBeNull();
    await act(() => progress.add(done));
    expect(button("Empezar")).toBeInTheDocument();
  });

  it("is handed in so often as the assignment allows, whichever version of it asked", async () => {
    const scope = { of: "assignment" as const, assignment: "q0FmZ2hpams", lessons: ["first"] };
    const papers = [3, 5].flatMap((n) => [
      startedEvent({ n, at: n * 100, scope, pass: 50, items: ["second/even/a", "second/odd/b"] }),
      submittedEvent({ n: n + 1, at: n * 100 + 50, exam: testId(n), points: { a: n === 3 ? 100 : 0 } }),
    ]);
    const versions = [
      await takenOn(askedOf(["first"], { exam })),
      await takenOn(askedOf(["second"], { exam, version: 2 }), { n: 501, at: 950 }),
    ];
    await open([...done, ...papers, ...versions]);
    expect(facts()[3]).toBe("Llevas 2 de 2");
    expect(screen.getByText("Ya has usado todos los intentos que permite el encargo.")).toBeInTheDocument();
    expect(screen.getByText(/Aprobado, 50/)).toBeInTheDocument();
  });

  it("is nobody's final exam: no certificate comes of it, and the module's test does not know it", async () => {
    const taken = await open([...done, await takenOn(askedOf(["second"], { exam }))]);
    await begin(taken);
    await answerAll(taken, ["Bien", "Bien", "Bien", "Bien"]);
    await handIn(taken);
    expect(await screen.findByText(/^Aprobado con un 100/)).toBeInTheDocument();
    expect(screen.getByText(/^Sabes lo que enseñan las lecciones de este encargo/)).toBeInTheDocument();
    expect(screen.getByText("No hay nada por debajo de lo que pide el encargo.")).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Ver el certificado" })).toBeNull();
    expect(screen.getByRole("link", { name: "Ver el encargo y enviar el resultado" })).toHaveAttribute(
      "href",
      "../#q0FmZ2hpams",
    );
    await act(settled);
    const exams = examsFold.apply(examsFold.empty, [...taken.on.rows.values()] as StoredEvent[]);
    const home = () => ({ module: "work", lesson: "second" });
    expect(examAttempts(exams, home)).toEqual({ passed: [] });
    expect(papersOf(exams, { of: "module", module: "work" }, home)).toEqual([]);
    expect(papersOf(exams, { of: "assignment", assignment: "q0FmZ2hpams" }, home)).toHaveLength(1);
  });
});

describe("Where there is no test to take, the page says why and leads on", () => {
  it("an assignment that is not here", async () => {
    await open(done, { lang: "ca" });
    expect(screen.getByText(/^Aquest encàrrec no és aquí\./)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Ves als teus encàrrecs" })).toHaveAttribute("href", "../");
  });

  it("an assignment without one", async () => {
    await open([await takenOn(askedOf(["first"]))]);
    expect(screen.getByText("Este encargo no pide ninguna prueba.")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Ver el encargo" })).toHaveAttribute("href", "../#q0FmZ2hpams");
  });

  it("one whose lessons this course does not have", async () => {
    await open([await takenOn(askedOf(["of-another-course"], { exam }))]);
    expect(screen.getByText(/no tiene preguntas sobre las lecciones del encargo/)).toBeInTheDocument();
  });

  it("an address that names none: those that there are can be chosen, but for what was put aside", async () => {
    const left = { type: "assignment-left", v: 1, lang: "es", tz: "Europe/Madrid", profile: "p", device: "d" };
    const other = askedOf(["first"], { id: "AAAAAAAAAAA", title: "Otra", exam });
    await open(
      [
        await takenOn(askedOf(["first"], { exam })),
        await takenOn(other, { n: 501 }),
        { ...left, id: testId(502), at: 950, assignment: "AAAAAAAAAAA", data: {} } as StoredEvent,
      ],
      { hash: "" },
    );
    expect(screen.getByRole("link", { name: "Antes de Navidad" })).toHaveAttribute("href", "./#q0FmZ2hpams");
    expect(screen.queryByRole("link", { name: "Otra" })).toBeNull();
  });
});
