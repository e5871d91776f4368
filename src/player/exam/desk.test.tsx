import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { ExamStarted } from "../../learning/events/exam-started.ts";
import { testId } from "../../learning/testing.ts";
import { disk, settled } from "../../state/testing.ts";
import { openPlayer } from "../testing.tsx";
import { answerAll, begun, button, choose, exam, handIn, stored, test_ } from "./testing/sitting.ts";
import { examFiles } from "./testing.ts";

const MINUTE = 60_000;

/** A paper of somebody's other device, and its end. */
const elsewhere = ({ data, ...started }: ExamStarted, after: number) => [
  { ...started, id: testId(7), device: "another", at: started.at + after, data: { ...data, seed: testId(7) } },
  {
    ...{ ...started, id: testId(8), type: "exam-submitted", device: "another", at: started.at + after + MINUTE },
    ...{ exam: testId(7), data: { answers: [] } },
  },
];

describe("A paper that is being written", () => {
  it("stays on the page when another device's later paper arrives, begun or handed in, and is handed in itself", async () => {
    const taken = await begun();
    await answerAll(taken, ["Bien", "Bien"]);
    await settled();
    const [started] = stored(taken.on.rows, "exam-started") as [ExamStarted];
    const [theirs, end] = elsewhere(started, 5 * MINUTE) as [never, never];
    await act(() => taken.progress.add([theirs]));
    expect(screen.getByText("2 de 6 respondidas")).toBeInTheDocument();
    await act(() => taken.progress.add([end]));
    expect(screen.getByText("2 de 6 respondidas")).toBeInTheDocument();
    await handIn(taken);
    expect(await screen.findByText("Todavía no: 33 %")).toBeInTheDocument();
    await act(settled);
    expect([...taken.on.draftRows.keys()].filter((key) => key.startsWith("exam:"))).toEqual([]);
  });

  it("has the focus on its first question when it is begun", async () => {
    await begun();
    expect(screen.getByRole("region", { name: /^Pregunta 1 de 6/ })).toHaveFocus();
  });

  it("is marked by a button whose name stays, and which says whether it is pressed", async () => {
    const { user } = await begun();
    await user.click(button("Revisar luego"));
    expect(button("Revisar luego")).toHaveAttribute("aria-pressed", "true");
    await user.click(button("Revisar luego"));
    expect(button("Revisar luego")).toHaveAttribute("aria-pressed", "false");
  });

  it("is not said to be answered whole when some of its questions are gone", async () => {
    const first = await begun();
    await answerAll(first, Array(6).fill("Bien"));
    await first.progress.flush();
    first.unmount();
    const files = examFiles(test_);
    const [started] = stored(first.on.rows, "exam-started");
    const bank = JSON.parse(files.get("bank.es.json") ?? "");
    const items = bank.items.map((item: { id: string }) =>
      item.id === started?.data.items[2]?.item ? { ...item, shape: "another" } : item,
    );
    files.set("bank.es.json", JSON.stringify({ ...bank, items }));
    await openPlayer({ files, path: "/es/work/test/", on: first.on, now: first.time });
    await screen.findByText("5 de 6 respondidas");
    await userEvent.setup().click(screen.getAllByRole("button", { name: "Terminar y entregar" })[0] as HTMLElement);
    expect(screen.queryByText("Has respondido todas las preguntas.")).toBeNull();
    const gone = screen.getByText("Retiradas del curso: cuentan como un cero").closest("section") as HTMLElement;
    expect(within(gone).getByRole("button", { name: "Pregunta 3", hidden: true })).toBeInTheDocument();
  });
});

describe("A paper that is drawn", () => {
  it("asks what no test showed: neither the exam what a module's test did, nor the test what the exam did", async () => {
    const on = disk();
    const test = await begun("/es/work/test/", on, examFiles(test_, { ...exam, items: 6 }));
    await handIn(test);
    await screen.findByText("Todavía no: 0 %");
    await settled();
    test.unmount();
    await begun("/es/exam/", on, examFiles(test_, { ...exam, items: 6 }));
    await settled();
    const [first, second] = stored(on.rows, "exam-started").map(({ data }) => data.items.map(({ item }) => item));
    expect(second?.filter((item) => first?.includes(item))).toEqual([]);
  });
});

describe("Before an exam", () => {
  it("the time that is told is the learner's own, with what they need more", async () => {
    await openPlayer({ files: examFiles(test_, exam), path: "/es/exam/" });
    const user = userEvent.setup();
    const time = () => screen.getAllByRole("definition")[1]?.textContent;
    await user.click(screen.getByText("¿Necesitas más tiempo?"));
    await user.click(screen.getByRole("radio", { name: /^Un 50/ }));
    expect(time()).toBe("30 minutos");
    await user.click(screen.getByRole("radio", { name: "Sin límite" }));
    expect(time()).toBe("Sin límite");
  });
});

describe("A result", () => {
  it("moves the focus to what a button brings, and back to the top with all attempts", async () => {
    const taken = await begun();
    await answerAll(taken, ["Bien"]);
    await handIn(taken);
    await taken.user.click(await screen.findByRole("button", { name: "Ver las preguntas y sus explicaciones" }));
    expect(screen.getByRole("heading", { name: "Las preguntas, una a una" })).toHaveFocus();
    await taken.user.click(button("Ver todos los intentos"));
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await taken.user.click(button("Empezar otro intento"));
    await waitFor(() => expect(screen.getByRole("region", { name: /^Pregunta 1 de 6/ })).toHaveFocus());
    expect(choose("Bien")).not.toBeChecked();
  });
});
