import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import report from "../../activities/report-card/samples.ts";
import table from "../../activities/table/samples.ts";
import { madeEvent } from "../../learning/testing.ts";
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
  second: {
    es: [activityBlock({ kind: "report-card", id: "my-card", spec: report.spec.es })],
    ca: [activityBlock({ kind: "report-card", id: "my-card", spec: report.spec.ca })],
  },
});
const path = "/es/notebook/";

const made = {
  table: madeEvent({ n: 1, at: 1_000, activity: "my-table", kind: "table", lesson: "first", thing: table.full }),
  card: madeEvent({ n: 2, at: 2_000, activity: "my-card", kind: "report-card", lesson: "second", thing: report.full }),
  gone: madeEvent({ n: 3, at: 3_000, activity: "old", kind: "table", title: "Tabla vieja", thing: table.half }),
  unknown: madeEvent({
    ...{ n: 4, at: 4_000, activity: "later", kind: "hologram", title: "Mi *holograma*" },
    thing: { layers: ["Saludo <b>", { text: "Escucha" }, ""], depth: 3 },
  }),
};

const thing = (name: string) => screen.findByRole("article", { name });
const toMake = () => within(screen.getByRole("region", { name: /Lo que aún puedes hacer|El que encara pots fer/ }));

beforeEach(() => {
  vi.mocked(saveFile).mockClear();
  vi.mocked(printPart).mockClear();
});

describe("The page of things made", () => {
  it("says where things will be when there are none yet, and leads to each that can be made", async () => {
    await openPlayer({ files, path });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Cuaderno");
    expect(document.title).toBe("Cuaderno · A course");
    expect(screen.getByText("Lo que hagas en una actividad aparecerá aquí.")).toBeInTheDocument();
    expect(screen.queryByRole("article")).toBeNull();
    const links = toMake().getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Mi tabla", "../work/first/#a-my-table"],
      ["Tu libreta de calificaciones", "../work/second/#a-my-card"],
    ]);
    expect(toMake().getByText("De la lección «first (es)»")).toBeInTheDocument();
  });

  it("marks where one is among the pages, and is one of them", async () => {
    await openPlayer({ files, path });
    const pages = within(screen.getByRole("navigation", { name: "Páginas" }));
    expect(pages.getByRole("link", { name: "Cuaderno" })).toHaveAttribute("aria-current", "page");
    expect(pages.getByRole("link", { name: "Curso" })).not.toHaveAttribute("aria-current");
    expect(pages.getByRole("link", { name: "Curso" })).toHaveAttribute("href", "../");
  });

  it("shows every thing, the newest first, with its lesson, its day and the way to just there", async () => {
    await openPlayer({ files, path, made: [made.table, made.card] });
    await thing("Mi tabla");
    const titles = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(["Tu libreta de calificaciones", "Mi tabla"]);
    const mine = within(await thing("Mi tabla"));
    expect(mine.getByText(/De la lección «first \(es\)»/)).toHaveTextContent(/Última modificación: 1 de enero de 1970/);
    expect(await mine.findByText("Que viene con niños")).toBeInTheDocument();
    expect(mine.getByRole("link", { name: "Cambiar «Mi tabla»" })).toHaveAttribute("href", "../work/first/#a-my-table");
    expect(screen.queryByText("Lo que hagas en una actividad aparecerá aquí.")).toBeNull();
    expect(toMake().getByText("Has hecho todas las actividades del curso.")).toBeInTheDocument();
  });

  it("prints one thing or all of them, and gives files", async () => {
    const user = userEvent.setup();
    await openPlayer({ files, path, made: [made.table, made.card] });
    const mine = within(await thing("Mi tabla"));
    await user.click(await mine.findByRole("button", { name: "Imprimir" }));
    expect(vi.mocked(printPart).mock.lastCall?.[0]).not.toHaveTextContent("Farmacia Soler");
    await user.click(mine.getByRole("button", { name: "Descargar (Markdown)" }));
    expect(saveFile).toHaveBeenLastCalledWith("mi-tabla.md", expect.stringMatching(/^# Mi tabla\n\n/), "text/markdown");
    await user.click(screen.getByRole("button", { name: "Imprimirlo todo" }));
    const all = vi.mocked(printPart).mock.lastCall?.[0];
    expect(all).toHaveTextContent("Farmacia Soler");
    expect(all).toHaveTextContent("Que viene con niños");
  });

  it("shows what was made in another language under the words of this one", async () => {
    await openPlayer({ files, path: "/ca/notebook/", made: [made.table] });
    const mine = within(await thing("La meva taula"));
    expect(await mine.findByRole("columnheader", { name: "Com la tracto" })).toBeInTheDocument();
    expect(mine.queryByText("Cómo la trato")).toBeNull();
    expect(mine.getByText("Que viene con niños")).toBeInTheDocument();
  });

  it("shows it as it was kept where the lesson cannot be had", async () => {
    const without = new Map([...files].filter(([name]) => name !== "first.ca.json"));
    await openPlayer({ files: without, path: "/ca/notebook/", made: [made.table] });
    const mine = within(await thing("La meva taula"));
    expect(await mine.findByRole("columnheader", { name: "Cómo la trato" })).toBeInTheDocument();
  });

  it("keeps what the course has no more", async () => {
    await openPlayer({ files, path, made: [made.gone] });
    const old = within(await thing("Tabla vieja"));
    expect(old.getByText(/ya no está en el curso/)).toBeInTheDocument();
    expect(await old.findByText(String(table.half.rows[0]?.cells[0]))).toBeInTheDocument();
    expect(old.queryByRole("link")).toBeNull();
    expect(old.getByRole("button", { name: "Imprimir" })).toBeInTheDocument();
  });

  it("gives every word of what it cannot show, and all of it as files", async () => {
    const user = userEvent.setup();
    await openPlayer({ files, path, made: [made.unknown] });
    const later = within(await thing("Mi *holograma*"));
    expect(later.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Saludo <b>", "Escucha"]);
    await user.click(later.getByRole("button", { name: "Descargar (JSON)" }));
    const [name, text = ""] = vi.mocked(saveFile).mock.lastCall ?? [];
    expect(name).toBe("mi-holograma.json");
    expect(JSON.parse(text)).toEqual(made.unknown.data.thing);
    await user.click(later.getByRole("button", { name: "Descargar (Markdown)" }));
    expect(vi.mocked(saveFile).mock.lastCall?.[1]).toBe("# Mi \\*holograma\\*\n\nSaludo \\<b>\n\nEscucha\n");
  });

  it("does the same with what does not read as a thing of its kind", async () => {
    const broken = madeEvent({ activity: "my-table", kind: "table", thing: { rows: "¿?" } });
    await openPlayer({ files, path, made: [broken] });
    const mine = within(await thing("Mi tabla"));
    expect(await mine.findByText("¿?")).toBeInTheDocument();
    expect(mine.getByRole("button", { name: "Descargar (JSON)" })).toBeInTheDocument();
  });

  it("shows what another tab makes while it is open, and no more what is empty", async () => {
    const { disk: on, progress } = await openPlayer({ files, path, made: [made.table] });
    await thing("Mi tabla");
    const empty = madeEvent({ n: 9, at: 9_000, activity: "my-table", kind: "table", thing: {}, empty: true });
    on.rows.set(empty.id, empty);
    await act(() => progress.refresh());
    expect(screen.queryByRole("article")).toBeNull();
    expect(toMake().getByRole("link", { name: "Mi tabla" })).toBeInTheDocument();
  });
});

describe("The home page", () => {
  const day = 86_400_000;
  const now = Date.UTC(2026, 11, 22, 12);
  const letter = madeEvent({
    ...{ at: now - 30 * day, activity: "my-table", kind: "table", lesson: "first", thing: table.full },
    lookBack: now - day,
  });

  it("asks to look back when the day has come, and leads to just there", async () => {
    await openPlayer({ files, path: "/es/", made: [letter], now });
    const card = within(await screen.findByRole("region", { name: "Toca mirar atrás" }));
    expect(
      card.getByText("Ha llegado el día de volver a mirar «Mi tabla». ¿Qué ha pasado desde entonces?"),
    ).toBeInTheDocument();
    expect(card.getByRole("link", { name: "Mirar atrás" })).toHaveAttribute("href", "work/first/#a-my-table");
  });

  it.each([
    ["before that day", { ...letter, data: { ...letter.data, lookBack: now + 2 * day } }],
    ["of what is gone from the course", { ...letter, activity: "gone" }],
    ["of what has no such day", made.table],
  ])("does not ask %s", async (_, event) => {
    await openPlayer({ files, path: "/es/", made: [event], now });
    await act(async () => {
      await import("../home/LookBack.tsx");
    });
    expect(screen.queryByRole("region", { name: "Toca mirar atrás" })).toBeNull();
  });
});
