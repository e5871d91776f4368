import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import table from "../../activities/table/samples.ts";
import type { Noted } from "../../learning/events/noted.ts";
import { madeEvent, notedEvent, testId } from "../../learning/testing.ts";
import { disk, settled } from "../../state/testing.ts";
import { printPart } from "../../ui/print-part.ts";
import { activityBlock } from "../activity/testing.tsx";
import { saveFile } from "../shell/save-file.ts";
import { courseFiles, openPlayer } from "../testing.tsx";

vi.mock("../shell/save-file.ts", () => ({ saveFile: vi.fn() }));
vi.mock("../../ui/print-part.ts", () => ({ printPart: vi.fn() }));

const files = courseFiles({
  first: {
    es: [activityBlock({ kind: "table", id: "my-table", spec: table.spec.es, title: "Mi tabla" })],
    ca: [activityBlock({ kind: "table", id: "my-table", spec: table.spec.ca, title: "La meva taula" })],
  },
  second: { es: [], ca: [] },
});

const given = (n: number, what: Parameters<typeof notedEvent>[0]): Noted =>
  notedEvent({ n, at: n * 1_000, note: testId(100 + n), lesson: "first", ...what });
const notes = [
  given(1, { lesson: "second", text: "Hablar de la **devolución**" }),
  given(2, { block: 3, section: "a", heading: "El saludo", text: "" }),
  given(3, { block: 1, quote: "antes de hablar", text: "Siempre\n\n[x](javascript:alert(1))" }),
  given(4, { block: 2, quote: "una clienta", text: "" }),
  given(5, { lesson: "old", title: "Lección antigua", text: "Sigue aquí" }),
];
const made = madeEvent({ n: 9, activity: "my-table", kind: "table", lesson: "first", thing: table.full });

let on: ReturnType<typeof disk>;
beforeEach(() => {
  vi.mocked(saveFile).mockClear();
  on = disk();
});

async function open(path = "/es/notebook/", events: readonly Noted[] = notes) {
  for (const event of events) on.rows.set(event.id, event);
  const player = await openPlayer({ files, path, made: [made], on });
  await screen.findByText("Que viene con niños");
  return { ...player, user: userEvent.setup() };
}

const lesson = (name: string) => within(screen.getByRole("region", { name }));
const cards = () => screen.queryAllByRole("article").filter((each) => each.id.startsWith("note-"));
const inLog = () => ([...on.rows.values()] as Noted[]).filter(({ type }) => type === "noted");

describe("The notebook", () => {
  it("has what was noted by lesson in the order of the course, and the way back to just that passage", async () => {
    await open();
    const titles = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(["first (es)", "second (es)", "Lección antigua", "Mi tabla"]);
    expect(cards().map((card) => card.getAttribute("aria-label"))).toEqual([
      "Siempre [x](javascript:alert(1))",
      "una clienta",
      "El saludo",
      "Hablar de la **devolución**",
      "Sigue aquí",
    ]);
    const links = lesson("first (es)").getAllByRole("link", { name: /^Ver en la lección/ });
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      `../work/first/#note-${testId(103)}`,
      `../work/first/#note-${testId(104)}`,
      "../work/first/#a",
    ]);
    expect(lesson("Lección antigua").getByText(/ya no está en el curso/)).toBeInTheDocument();
    expect(lesson("Lección antigua").queryByRole("link")).toBeNull();
    expect(document.querySelector("[href*='javascript']")).toBeNull();
  });

  it("finds words without their accents in notes and things, and shows one kind alone", async () => {
    const { user } = await open();
    const field = screen.getByRole("searchbox", { name: "Buscar en el cuaderno" });
    await user.type(field, "DEVOLUCION");
    expect(cards().map((card) => card.getAttribute("aria-label"))).toEqual(["Hablar de la **devolución**"]);
    expect(screen.getByText("1 resultado")).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "Lo que has hecho" })).toBeNull();
    await user.clear(field);
    await user.type(field, "con niños");
    expect(cards()).toEqual([]);
    expect(screen.getByRole("article", { name: "Mi tabla" })).toBeInTheDocument();
    await user.type(field, " xyz");
    expect(screen.getByText("Nada coincide con «con niños xyz».")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Ver todo el cuaderno" }));
    expect(cards()).toHaveLength(5);
    await user.selectOptions(screen.getByRole("combobox", { name: "Mostrar" }), "Puntos de lectura");
    expect(cards().map((card) => card.getAttribute("aria-label"))).toEqual(["El saludo"]);
  });

  it("changes a note in place, takes it away and brings it back", async () => {
    const { user } = await open();
    const group = lesson("second (es)");
    await user.click(group.getByRole("button", { name: /^Cambiar la nota/ }));
    await user.keyboard(" hoy{Escape}");
    await settled();
    expect(inLog().at(-1)?.data.text).toBe("Hablar de la **devolución** hoy");
    await user.click(group.getByRole("button", { name: /^Quitar/ }));
    expect(group.queryByRole("article")).toBeNull();
    await user.click(group.getByRole("button", { name: "Deshacer" }));
    expect(group.getByRole("article")).toBeInTheDocument();
  });

  it("is one file: lessons with their notes, then every thing", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Descargarlo todo (Markdown)" }));
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalled());
    const [name, text = "", type] = vi.mocked(saveFile).mock.lastCall ?? [];
    expect([name, type]).toEqual(["cuaderno.md", "text/markdown"]);
    expect(text.split("\n").filter((line) => /^##? /.test(line))).toEqual([
      "# Cuaderno · A course",
      "## first (es)",
      "## second (es)",
      "## Lección antigua",
      "## Mi tabla",
    ]);
    expect(text).toContain("> antes de hablar\n\nSiempre");
    expect(text).toContain("*Punto de lectura · Apartado «El saludo» · 1 de enero de 1970*");
    expect(text).toContain("Que viene con niños");
  });

  it("gives the notes of one lesson, and prints everything", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Descargar (Markdown) las notas de «second (es)»" }));
    expect(vi.mocked(saveFile).mock.lastCall?.slice(0, 2)).toEqual([
      "second-es.md",
      "# second (es)\n\n## Lo que has anotado\n\nHablar de la **devolución**\n\n*1 de enero de 1970*\n",
    ]);
    await user.click(screen.getByRole("button", { name: "Imprimirlo todo" }));
    const paper = vi.mocked(printPart).mock.lastCall?.[0];
    for (const text of ["antes de hablar", "Lección antigua", "Que viene con niños"]) {
      expect(paper).toHaveTextContent(text);
    }
  });

  it("says in each language what was read in the other", async () => {
    await open("/ca/notebook/");
    const group = lesson("first (ca)");
    expect(group.getByText("antes de hablar")).toHaveAttribute("lang", "es");
    expect(group.getByText(/El saludo/)).toHaveAttribute("lang", "es");
  });

  it("shows five hundred notes, and what another tab adds", async () => {
    const many = Array.from({ length: 500 }, (_, n) => given(n + 10, { text: `Nota ${n}` }));
    const { progress } = await open("/es/notebook/", many);
    expect(cards()).toHaveLength(500);
    const more = given(900, { text: "De otra pestaña" });
    on.rows.set(more.id, more);
    await act(() => progress.refresh());
    expect(cards()).toHaveLength(501);
  });
});
