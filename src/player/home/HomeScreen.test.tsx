import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { CourseIndex, LessonRef, ModuleIndex } from "../../course/types.ts";
import type { StoredEvent } from "../../learning/events/types.ts";
import { answeredEvent, finishedEvent, itemRef, testId } from "../../learning/testing.ts";
import { disk } from "../../state/testing.ts";
import { courseFiles, openPlayer } from "../testing.tsx";

const ids = ["first", "second", "third"];
const path = "/es/";

/** A course of two modules: `first` and `second`, and `third`, each with one item; and what else it has. */
function course(more: Partial<CourseIndex> = {}, ofThird: Partial<LessonRef> = {}) {
  const files = courseFiles(Object.fromEntries(ids.map((id) => [id, { es: [], ca: [] }])));
  const read = <T,>(file: string): T => JSON.parse(files.get(file) ?? "");
  const index = read<CourseIndex>("index.json");
  const [work] = index.modules;
  if (work === undefined) throw new Error("The course of tests has a module");
  for (const lang of ["es", "ca"]) {
    const module = read<ModuleIndex>(`work.${lang}.json`);
    const lessons = module.lessons.map((each) => ({
      ...each,
      items: [itemRef({ id: `${each.id}-item` })],
      ...(each.id === "third" && ofThird),
    }));
    files.set(`work.${lang}.json`, JSON.stringify({ ...module, lessons: lessons.slice(0, 2) }));
    files.set(`late.${lang}.json`, JSON.stringify({ ...module, id: "late", title: "Late", lessons: lessons.slice(2) }));
  }
  const late = {
    ...work,
    id: "late",
    lessons: ["third"],
    minutes: 127,
    in: { es: { title: "Late", file: "late.es.json" }, ca: { title: "Late", file: "late.ca.json" } },
  };
  files.set(
    "index.json",
    JSON.stringify({ ...index, modules: [{ ...work, lessons: ids.slice(0, 2) }, late], ...more }),
  );
  return files;
}

const mastered = (...lessons: readonly string[]): StoredEvent[] =>
  lessons.flatMap((lesson, n) => [
    answeredEvent({ n: 2 * n + 1, lesson, item: `${lesson}-item` }),
    finishedEvent({ n: 2 * n + 2, lesson }),
  ]);

async function home(files: ReadonlyMap<string, string>, events: readonly StoredEvent[] = [], on = disk()) {
  for (const event of events) on.rows.set(event.id, event);
  return openPlayer({ files, path, on });
}

const stops = () => within(screen.getByRole("region", { name: "El camino" }));
const card = (name: string) => within(screen.getByRole("region", { name }));

describe("The path", () => {
  it("folds the lessons of each module away, and says how it stands in one line", async () => {
    const { container } = await home(course());
    expect([...container.querySelectorAll("details")].some(({ open }) => open)).toBe(false);
    expect(stops().getByText("2 módulos · 2 h 12 min")).toBeVisible();
    expect(stops().getByText(/2 lecciones · 10 min · Sin empezar/)).toBeVisible();
  });

  it("has every lesson in the page all the same, for whoever has no scripts", async () => {
    const { container } = await home(course());
    const links = [...container.querySelectorAll("details a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["work/first/", "work/second/", "late/third/"]);
  });

  it("says of a mastered module no more than that, and leads back to it", async () => {
    await home(course(), mastered("first", "second"));
    expect(stops().getByText(/2 lecciones · Dominado el 100\s%$/)).toBeVisible();
    expect(stops().getByRole("link", { name: "Repasar: Work" })).toHaveAttribute("href", "work/");
    expect(stops().queryByRole("link", { name: "Repasar: Late" })).toBeNull();
  });

  it("has what comes next in the module where that is", async () => {
    await home(course(), mastered("first", "second"));
    expect(stops().getByRole("link", { name: "Empezar: third (es)" })).toHaveAttribute("href", "late/third/");
  });

  it("says of a lesson that is not open yet what opens it, until that is finished", async () => {
    const on = disk();
    const { progress } = await home(course({}, { requires: [["first", "old-first"], ["second"]] }), [], on);
    const line = () => stops().queryByText(/Las preguntas se abren al terminar/);
    expect(line()).toHaveTextContent("«first (es)» y «second (es)»");
    await act(() => progress.add([{ ...finishedEvent({ lesson: "old-first" }), id: testId(90) }]));
    expect(line()).toHaveTextContent(/terminar «second \(es\)»$/);
    await act(() => progress.add([{ ...finishedEvent({ lesson: "second" }), id: testId(91) }]));
    expect(line()).toBeNull();
  });
});

describe("A route", () => {
  const routes = [{ id: "short", lessons: ["third", "first"], in: { es: { title: "Corto" }, ca: { title: "Curt" } } }];
  const continued = (name: string) => card(name);

  it("is offered beside the whole course, with its lessons, its minutes and how far one is", async () => {
    await home(course({ routes }), mastered("first"));
    const offered = card("Un recorrido más corto");
    expect(offered.getByText("2 lecciones · 10 min · 1 de 2 terminadas")).toBeVisible();
    expect(offered.getByRole("progressbar", { name: "1 de 2 terminadas" })).toBeVisible();
    expect(offered.getByRole("button", { name: "Seguir: Corto" })).toBeVisible();
    expect(screen.queryByText(/Recorrido «Corto»/)).toBeNull();
  });

  it("is nothing in a course without any", async () => {
    await home(course());
    expect(screen.queryByRole("region", { name: /recorrido/i })).toBeNull();
  });

  it("leads along its own lessons once it is followed, also after a reload, and can be left", async () => {
    const user = userEvent.setup();
    const on = disk();
    const { unmount } = await home(course({ routes }), [], on);
    await user.click(screen.getByRole("button", { name: "Empezar: Corto" }));
    expect(await screen.findByRole("heading", { level: 1, name: "third (es)" })).toBeVisible();
    unmount();

    await openPlayer({ files: course({ routes }), path, on });
    const next = continued("Empieza por aquí");
    expect(next.getByText("Recorrido «Corto» · 0 de 2 lecciones")).toBeVisible();
    expect(next.getByRole("link", { name: "Empezar" })).toHaveAttribute("href", "late/third/");
    expect(stops().getByRole("link", { name: "Empezar: third (es)" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Dejar el recorrido: Corto" }));
    expect(continued("Empieza por aquí").getByRole("link", { name: "Empezar" })).toHaveAttribute("href", "work/first/");
    expect(screen.queryByText(/Recorrido «Corto»/)).toBeNull();
  });

  it("ends with the way back to the whole course", async () => {
    const user = userEvent.setup();
    const { progress } = await home(course({ routes }), mastered("third", "first"));
    act(() => progress.keepValue("route", "short"));
    expect(continued("Recorrido terminado").getByText(/todas las lecciones de «Corto»/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Seguir con todo el curso" }));
    expect(continued("La siguiente lección").getByText("second (es)")).toBeVisible();
  });

  it.each([["gone"], [7], [null], [{ id: "short" }]])("is not followed where %j is stored", async (stored) => {
    const { progress } = await home(course({ routes }));
    act(() => progress.keepValue("route", stored));
    expect(screen.queryByText(/Recorrido «/)).toBeNull();
    expect(continued("Empieza por aquí").getByText("first (es)")).toBeVisible();
  });
});
