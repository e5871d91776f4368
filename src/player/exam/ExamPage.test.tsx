import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { finishedEvent } from "../../learning/testing.ts";
import { disk, settled } from "../../state/testing.ts";
import { openPlayer } from "../testing.tsx";
import { answerAll, begun, button, choose, exam, handIn, here, inWindow, stored, test_ } from "./testing/sitting.ts";
import { examFiles } from "./testing.ts";

const MINUTE = 60_000;

describe("Before a test", () => {
  it("is said what it is, and nothing of it is asked before it begins", async () => {
    await openPlayer({ files: examFiles(test_, { ...exam, moduleMinimum: 50, attempts: 2 }), path: "/es/exam/" });
    const facts = screen.getAllByRole("definition").map(({ textContent }) => textContent?.replace(/\u00a0/g, " "));
    expect(facts).toEqual(["8", "20 minutos", "60 % en total, y al menos un 50 % en cada módulo", "Llevas 0 de 2"]);
    expect(screen.queryByRole("radio", { name: "Bien" })).toBeNull();
  });

  it("says what has to be finished first, with the way there, and opens when that is done", async () => {
    const locked = examFiles(test_, { ...exam, requires: [["second", "old-name"]] });
    const { progress } = await openPlayer({ files: locked, path: "/es/exam/" });
    expect(screen.getByRole("link", { name: "second (es)" })).toHaveAttribute("href", "../work/second/");
    expect(screen.queryByRole("button", { name: "Empezar" })).toBeNull();
    await act(() => progress.add([finishedEvent({ lesson: "old-name" })]));
    expect(button("Empezar")).toBeInTheDocument();
  });

  it("gives more time to whoever asks for it, and remembers", async () => {
    const on = disk();
    const player = await openPlayer({ files: examFiles(test_, exam), path: "/es/exam/", on });
    const user = userEvent.setup();
    await user.click(screen.getByText("¿Necesitas más tiempo?"));
    await user.click(screen.getByRole("radio", { name: /^Un 50/ }));
    player.unmount();
    await begun("/es/exam/", on);
    expect(stored(on.rows, "exam-started")[0]?.data).toMatchObject({ limit: 30 * MINUTE, extra: 50 });
  });

  it("is not begun where the course has none, and says so", async () => {
    await openPlayer({ files: examFiles(), path: "/es/exam/" });
    expect(screen.getByText("Este curso no tiene examen final.")).toBeInTheDocument();
  });

  it("waits for its questions, says that they did not come, and tries again", async () => {
    const files = examFiles(test_);
    const bank = files.get("bank.es.json") ?? "";
    files.delete("bank.es.json");
    await openPlayer({ files, path: "/es/work/test/" });
    expect(await screen.findByText(/No se han podido cargar las preguntas/)).toBeInTheDocument();
    files.set("bank.es.json", bank);
    await userEvent.setup().click(button("Probar otra vez"));
    await waitFor(() => expect(button("Empezar")).not.toHaveAttribute("aria-disabled"));
  });
});

describe("While a test is taken", () => {
  it("nothing says whether an answer is right, and the list tells what has one and what is marked", async () => {
    const { user, container } = await begun();
    await user.click(choose("Mal"));
    await user.click(button("Revisar luego"));
    expect(container.querySelector("[data-result]")).toBeNull();
    expect(container.textContent).not.toMatch(/Mal, [a-l]\./);
    const list = screen.getByRole("navigation", { name: "Preguntas" });
    expect(within(list).getByRole("button", { name: "Pregunta 1, respondida, para revisar" })).toHaveAttribute(
      "aria-current",
      "step",
    );
    expect(within(list).getAllByRole("button", { name: /sin responder/ })).toHaveLength(5);
    await user.click(within(list).getByRole("button", { name: /^Pregunta 4/ }));
    expect(here()).toBe("Pregunta 4 de 6");
    expect(screen.getByRole("region", { name: /¿Qué haces en/ })).toHaveFocus();
  });

  it("goes by keys alone: a number chooses, Enter goes on", async () => {
    const { user } = await begun();
    screen.getByRole("region", { name: /¿Qué haces en/ }).focus();
    await user.keyboard("1{Enter}");
    expect(here()).toBe("Pregunta 2 de 6");
    await user.keyboard("2{Enter}");
    expect(here()).toBe("Pregunta 3 de 6");
    expect(screen.getAllByRole("button", { name: /, respondida/ })).toHaveLength(2);
  });

  it("goes on where it was after the page was closed, to the second and in the other language", async () => {
    const first = await begun("/es/exam/");
    await answerAll(first, ["Bien", "Mal", "Peor"]);
    const asked = screen.getByRole("region", { name: /¿Qué haces en/ }).dataset.exercise;
    await first.progress.flush();
    first.unmount();
    const at = first.time() + 16 * MINUTE - 7_000;
    await openPlayer({ files: examFiles(test_, exam), path: "/ca/exam/", on: first.on, now: () => at });
    expect(await screen.findByText("Queden 4:07")).toBeInTheDocument();
    expect(screen.getByText("Pregunta 3 de 8")).toBeInTheDocument();
    expect(screen.getByRole("region", { name: /Què fas a/ }).dataset.exercise).toBe(asked);
    expect(choose("Pitjor")).toBeChecked();
    expect(screen.getByText("3 de 8 contestades")).toBeInTheDocument();
  });

  it("is the same paper in two tabs: what one writes is in the other, and the result comes to both", async () => {
    const first = await begun();
    first.progress.flush();
    const second = await openPlayer({
      files: examFiles(test_, exam),
      path: "/es/work/test/",
      on: first.on,
      now: () => first.time(),
    });
    const there = within(second.container);
    await there.findByText("0 de 6 respondidas");
    await first.user.click(within(first.container).getByRole("radio", { name: "Mal" }));
    expect(await there.findByText("1 de 6 respondidas")).toBeInTheDocument();
    expect(there.getByRole("radio", { name: "Mal" })).toBeChecked();
    const mine = within(first.container);
    await first.user.click(mine.getByRole("button", { name: "Terminar y entregar" }));
    await first.user.click(mine.getByRole("button", { name: "Entregar ahora", hidden: true }));
    expect(await mine.findByText("Todavía no: 0 %")).toBeInTheDocument();
    expect(await there.findByText("Todavía no: 0 %")).toBeInTheDocument();
    expect(stored(first.on.rows, "exam-submitted")).toHaveLength(1);
  });

  it("gives no time to whoever sets the clock back", async () => {
    const first = await begun("/es/exam/");
    first.pass(17 * MINUTE);
    await first.user.click(choose("Bien"));
    await first.progress.flush();
    first.unmount();
    const back = first.time() - 17 * MINUTE;
    await openPlayer({ files: examFiles(test_, exam), path: "/es/exam/", on: first.on, now: () => back });
    expect(await screen.findByText(/^Quedan [23]:[05]\d$/)).toBeInTheDocument();
  });

  it("hands itself in when the time is up, with what was answered until then, also if nobody was there", async () => {
    const first = await begun("/es/exam/");
    await answerAll(first, ["Bien", "Bien"]);
    await first.progress.flush();
    first.unmount();
    const late = first.time() + 999 * MINUTE;
    await openPlayer({ files: examFiles(test_, exam), path: "/es/exam/", on: first.on, now: () => late });
    expect(await screen.findByText(/Se acabó el tiempo: se entregó/)).toBeInTheDocument();
    expect(screen.getByText("Todavía no: 25 %")).toBeInTheDocument();
    await settled();
    const [submitted, ...more] = stored(first.on.rows, "exam-submitted");
    expect(more).toEqual([]);
    expect(submitted?.data).toMatchObject({ timeUp: true, answers: [{ right: true }, { right: true }] });
  });

  it("keeps the answers of a course that has changed meanwhile, and offers another paper instead", async () => {
    const first = await begun();
    await answerAll(first, ["Bien", "Bien"]);
    await first.progress.flush();
    first.unmount();
    const files = examFiles(test_);
    const [started] = stored(first.on.rows, "exam-started");
    const gone = started?.data.items[0]?.item;
    const bank = JSON.parse(files.get("bank.es.json") ?? "");
    const left = bank.items.filter(({ id }: { id: string }) => id !== gone);
    files.set("bank.es.json", JSON.stringify({ ...bank, items: left }));
    await openPlayer({ files, path: "/es/work/test/", on: first.on, now: first.time });
    expect(await screen.findByText(/1 pregunta ya no se puede responder/)).toBeInTheDocument();
    expect(screen.getByText("1 de 6 respondidas")).toBeInTheDocument();
    await userEvent.setup().click(button("Empezar otro en su lugar"));
    expect(await screen.findByText("0 de 6 respondidas")).toBeInTheDocument();
    expect(screen.queryByText(/ya no se puede responder/)).toBeNull();
    await act(settled);
    expect([...first.on.draftRows.keys()].filter((key) => key.startsWith("exam:"))).toHaveLength(1);
  });
});

describe("After a test", () => {
  it("says what was left out before it is handed in, and leads there", async () => {
    const { user } = await begun();
    await user.click(choose("Bien"));
    await user.click(screen.getByRole("button", { name: "Terminar y entregar" }));
    await user.click(inWindow("Pregunta 5"));
    expect(here()).toBe("Pregunta 5 de 6");
    expect(screen.queryByRole("button", { name: "Entregar ahora", hidden: true })).toBeNull();
  });

  it("was passed: in words, with every question, what is right and why", async () => {
    const taken = await begun();
    await answerAll(taken, ["Bien", "Bien", "Bien", "Bien", "Bien", "Mal"]);
    await handIn(taken);
    expect(await screen.findByText("Aprobado con un 83 %")).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Resultado" })).toHaveFocus();
    await taken.user.click(button("Ver las preguntas y sus explicaciones"));
    expect(screen.getAllByRole("region", { name: /¿Qué haces en/ })).toHaveLength(6);
    await taken.user.click(screen.getByRole("checkbox", { name: "Solo las que no acertaste del todo" }));
    const [missed, ...others] = screen.getAllByRole("region", { name: /¿Qué haces en/ });
    expect(others).toEqual([]);
    expect(within(missed as HTMLElement).getByText(`Bien, ${missed?.dataset.exercise}.`)).toBeInTheDocument();
    expect(stored(taken.on.rows, "exam-submitted")[0]?.data.answers).toHaveLength(6);
  });

  it("was failed: says what to repeat, and asks other items the next time", async () => {
    const taken = await begun();
    await answerAll(taken, ["Mal"]);
    await handIn(taken);
    expect(await screen.findByText("Todavía no: 0 %")).toBeInTheDocument();
    const repeat = screen.getByRole("region", { name: "Qué repasar" });
    expect(within(repeat).getAllByRole("link", { name: "Volver a «first (es)»" })[0]).toHaveAttribute(
      "href",
      "../first/",
    );
    await taken.user.click(button("Empezar otro intento"));
    await screen.findByText("0 de 6 respondidas");
    await settled();
    const [first, second] = stored(taken.on.rows, "exam-started").map(({ data }) => data.items.map(({ item }) => item));
    expect(second?.filter((item) => first?.includes(item))).toEqual([]);
  });

  it("leads from a final exam that was passed to the certificate, and shows earlier attempts again", async () => {
    const taken = await begun("/es/exam/");
    await answerAll(taken, Array(8).fill("Bien"));
    await handIn(taken);
    expect(await screen.findByRole("link", { name: "Ver el certificado" })).toHaveAttribute("href", "../certificate/");
    await taken.user.click(button("Ver todos los intentos"));
    await taken.user.click(button(/^Ver el resultado del intento/));
    expect(screen.getByText("Aprobado con un 100 %")).toBeInTheDocument();
  });

  it("is done once its attempts are used, and a paper that was not handed in is none", async () => {
    const files = examFiles({ ...test_, attempts: 1 });
    const taken = await begun("/es/work/test/", disk(), files);
    await handIn(taken);
    await screen.findByText("Todavía no: 0 %");
    expect(screen.queryByRole("button", { name: "Empezar otro intento" })).toBeNull();
    await taken.user.click(button("Ver todos los intentos"));
    expect(screen.getByText("Ya has usado todos los intentos que permite el curso.")).toBeInTheDocument();
  });

  it("shows its result from memory where it cannot be kept, says so, and keeps what was written", async () => {
    const taken = await begun();
    await answerAll(taken, ["Bien", "Bien"]);
    await taken.progress.flush();
    taken.on.refuse(true);
    vi.spyOn(console, "error").mockImplementation(() => {});
    await handIn(taken);
    expect(await screen.findByText("Todavía no: 33 %")).toBeInTheDocument();
    expect(await screen.findByText(/todavía no se ha podido guardar/)).toBeInTheDocument();
    expect([...taken.on.draftRows.keys()].some((key) => key.startsWith("exam:"))).toBe(true);
  });

  it("takes away what was being written once the paper is in the log", async () => {
    const taken = await begun();
    await answerAll(taken, ["Bien"]);
    await handIn(taken);
    await screen.findByText(/^Todavía no/);
    await act(settled);
    await taken.progress.flush();
    expect([...taken.on.draftRows.keys()].filter((key) => key.startsWith("exam:"))).toEqual([]);
  });
});
