import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Answered } from "../../learning/events/answered.ts";
import { A_DAY } from "../../learning/review.ts";
import { startedEvent, submittedEvent } from "../../learning/testing/exams.ts";
import { testId } from "../../learning/testing.ts";
import { disk } from "../../state/testing.ts";
import { openPlayer } from "../testing.tsx";
import { daysAgo, reviewFiles, TODAY, withoutItem } from "./testing.ts";

const two = reviewFiles({ first: ["a", "b"], second: ["c"] });

interface Given {
  readonly events?: readonly { readonly id: string }[];
  readonly files?: Map<string, string>;
  readonly on?: ReturnType<typeof disk>;
}

async function opened({ events = [], files = two, on = disk() }: Given = {}) {
  for (const event of events) on.rows.set(event.id, event as never);
  const player = await openPlayer({ files, path: "/es/review/", now: TODAY, on });
  return { ...player, user: userEvent.setup() };
}

const question = () => screen.findByRole("region", { name: /^¿Qué haces en/ });
const asked = async () => (await question()).getAttribute("data-exercise");
const choose = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  await user.click(within(await question()).getByRole("radio", { name: new RegExp(`^${name}`) }));
  await user.click(screen.getByRole("button", { name: "Comprobar" }));
};
const next = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole("button", { name: /^(Seguir|Continuar)$/ }));
const given = (rows: ReadonlyMap<string, unknown>) =>
  [...(rows.values() as Iterable<Answered>)].filter(({ type, at }) => type === "answered" && at >= TODAY);

describe("The review", () => {
  it("says that there is nothing to review while nothing was answered, and what will bring it", async () => {
    await opened();
    expect(await screen.findByRole("heading", { name: "Todavía no hay nada que repasar" })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Ir al curso" })).toBeInTheDocument();
  });

  it("asks what is due, shows how it went and the key after one try, keeps it at once as an answer of a review", async () => {
    const { user, disk: on } = await opened({ events: [daysAgo(20, "a")] });
    const card = await question();
    expect(within(card).getByText("Ejercicio 1 de 1")).toBeInTheDocument();
    // It begins empty, though it was answered before.
    expect(within(card).getByRole("radio", { name: /^Bien/ })).not.toBeChecked();
    await user.click(within(card).getByRole("button", { name: "Lo sé" }));
    await choose(user, "Mal");
    expect(within(card).getByText("Mal, a.")).toBeInTheDocument();
    expect(within(card).getByText("Bien, a.")).toBeInTheDocument();
    await waitFor(() => expect(given(on.rows)).toHaveLength(1));
    expect(given(on.rows)[0]?.data).toMatchObject({
      during: "review",
      lesson: "first",
      attempt: 2,
      sure: 3,
      right: false,
    });
    await next(user);
    const end = screen.getByRole("heading", { name: "Por hoy, ya está" });
    expect(end).toHaveFocus();
    expect(screen.getByText("Has repasado 1 pregunta. La próxima llega mañana.")).toBeInTheDocument();
  });

  it("begins with what one was sure of and wrong, and mixes what is left", async () => {
    const events = [
      daysAgo(20, "a"),
      daysAgo(9, "b", { right: false, sure: 3 }),
      daysAgo(20, "c", { lesson: "second" }),
    ];
    const { user } = await opened({ events });
    const order: (string | null)[] = [];
    for (let n = 0; n < 3; n++) {
      order.push(await asked());
      await choose(user, "Bien");
      await next(user);
    }
    expect(order).toEqual(["b", "c", "a"]);
  });

  it("goes on where it was after a reload, with what was half given, and asks nothing twice", async () => {
    const events = [daysAgo(30, "a"), daysAgo(20, "b"), daysAgo(10, "c", { lesson: "second" })];
    const first = await opened({ events });
    const one = await asked();
    await choose(first.user, "Bien");
    await next(first.user);
    const other = await asked();
    expect(other).not.toBe(one);
    await first.user.click(within(await question()).getByRole("radio", { name: /^Mal/ }));
    await act(() => first.progress.flush());
    first.unmount();

    const again = await opened({ on: first.disk });
    expect(await asked()).toBe(other);
    expect(within(await question()).getByText("Ejercicio 2 de 3")).toBeInTheDocument();
    expect(within(await question()).getByRole("radio", { name: /^Mal/ })).toBeChecked();
    again.unmount();
  });

  it("shows an answer that another tab gives, and goes on when the learner does", async () => {
    const { user, progress } = await opened({ events: [daysAgo(30, "a")] });
    const card = await question();
    const event = { ...daysAgo(0, "a", { during: "review" }), id: testId(77) };
    await act(() => progress.add([event]));
    expect(within(card).getByText("Bien, a.")).toBeInTheDocument();
    await next(user);
    expect(screen.getByRole("heading", { name: "Por hoy, ya está" })).toBeInTheDocument();
  });

  it("asks a few minutes a day, however much has waited for weeks, and more for who wants more", async () => {
    const ids = [..."abcdefghijklmn"];
    const files = reviewFiles({ first: ids });
    const { user } = await opened({ files, events: ids.map((id) => daysAgo(60, id)) });
    expect(
      await screen.findByRole("heading", { name: "Hoy: 10 preguntas, más o menos 5 minutos" }),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Otras 4 pueden esperar/)).toBeInTheDocument();
    for (let n = 0; n < A_DAY; n++) {
      await choose(user, "Bien");
      await next(user);
    }
    expect(screen.getByText(/^Has repasado 10 preguntas\. Otras 4 pueden esperar a otro día/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Seguir con 4 más" }));
    expect(within(await question()).getByText("Ejercicio 11 de 14")).toBeInTheDocument();
    expect(await question()).toHaveFocus();
  });

  it("tells when the next ones come if nothing is due, in a drawing and in a table, and asks some all the same", async () => {
    const { user } = await opened({ events: [daysAgo(1, "a"), daysAgo(1, "b", { sure: 3 })] });
    expect(await screen.findByRole("heading", { name: "Hoy no hay nada que repasar" })).toBeInTheDocument();
    expect(screen.getByText("La próxima llega el miércoles, 3 de junio.")).toBeInTheDocument();
    expect(screen.getByRole("img", { name: /^En los próximos 14 días: 2 preguntas/ })).toBeInTheDocument();
    const row = screen.getByRole("row", { name: /, 3 de junio/, hidden: true });
    expect(within(row).getByRole("cell", { hidden: true })).toHaveTextContent("1");
    await user.click(screen.getByRole("button", { name: "Practicar 2 ahora" }));
    expect(await question()).toHaveFocus();
  });

  it("asks what tests asked, from the bank, and passes over what is gone from the course", async () => {
    const exam = [
      startedEvent({ n: 1, at: TODAY - 40 * 86_400_000, items: ["first/x/q"] }),
      submittedEvent({ n: 2, at: TODAY - 40 * 86_400_000 + 5, exam: testId(1), points: { q: 100 } }),
    ].map((event) => JSON.parse(JSON.stringify(event).replaceAll("a-shape", "s")) as typeof event);
    const files = reviewFiles({ first: ["a", "b"] }, ["q"]);
    withoutItem(files, "first", "a");
    const { user } = await opened({ files, events: [...exam, daysAgo(50, "a")] });
    expect(await asked()).toBe("q");
    await choose(user, "Bien");
    await next(user);
    expect(await screen.findByText(/^Una pregunta no se ha podido cargar/)).toBeInTheDocument();
  });

  it("says that a question cannot be had, keeps what was done, and goes on with another", async () => {
    const files = reviewFiles({ first: ["a"], second: ["c"] });
    files.delete("first.es.json");
    const { user } = await opened({ files, events: [daysAgo(30, "a"), daysAgo(20, "c", { lesson: "second" })] });
    expect(await screen.findByRole("alert")).toHaveTextContent(/No se ha podido cargar la pregunta/);
    await user.click(screen.getByRole("button", { name: "Seguir con otra" }));
    expect(await asked()).toBe("c");
  });

  it("keeps its place when the language is switched", async () => {
    const { user } = await opened({ events: [daysAgo(30, "a"), daysAgo(20, "b")] });
    const one = await asked();
    await user.click(within(await question()).getByRole("radio", { name: /^Mal/ }));
    await user.click(screen.getByRole("link", { name: /CA/ }));
    const card = await screen.findByRole("region", { name: /^Què fas a/ });
    expect(card).toHaveAttribute("data-exercise", one);
    expect(within(card).getByRole("radio", { name: /^Malament/ })).toBeChecked();
  });
});
