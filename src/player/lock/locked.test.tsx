import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { ExerciseBlock, LessonRef, ModuleIndex } from "../../course/types.ts";
import single from "../../exercises/single/samples.ts";
import { answeredEvent, finishedEvent, itemRef, testId } from "../../learning/testing.ts";
import { disk } from "../../state/testing.ts";
import { exerciseBlock } from "../exercise/testing.tsx";
import { courseFiles, openPlayer } from "../testing.tsx";

const blocks = (lang: "es" | "ca"): ExerciseBlock[] =>
  ["one", "two"].map((id) => exerciseBlock({ kind: "single", id, item: single.item[lang] }));

/** A course whose second lesson waits for the first, which was called `old-first` before. */
function course(more: Partial<LessonRef> = {}) {
  const files = courseFiles({ first: { es: [], ca: [] }, second: { es: blocks("es"), ca: blocks("ca") } });
  const items = blocks("es").map(({ id, shape }) => itemRef({ id, shape }));
  for (const lang of ["es", "ca"]) {
    const module: ModuleIndex = JSON.parse(files.get(`work.${lang}.json`) ?? "");
    const lessons = module.lessons.map((lesson) =>
      lesson.id === "second" ? { ...lesson, items, requires: [["first", "old-first"]], ...more } : lesson,
    );
    files.set(`work.${lang}.json`, JSON.stringify({ ...module, lessons }));
  }
  return files;
}

const path = "/es/work/second/";
const firstDone = (n: number, lesson = "first") => ({ ...finishedEvent({ lesson }), id: testId(n) });
const cards = () => [...document.querySelectorAll<HTMLElement>("[data-exercise]")].map((card) => within(card));
const notes = () => screen.findAllByRole("note");

describe("A lesson that waits for another", () => {
  it("can be read, and says in each of its questions what opens it", async () => {
    await openPlayer({ files: course(), path });
    const found = await notes();
    expect(found.map((note) => note.querySelector("p")?.textContent)).toEqual([
      "Puedes leer la lección entera. Sus preguntas se abren cuando termines:",
      "Podrás responder cuando termines:",
    ]);
    for (const note of found) {
      const link = await within(note).findByRole("link", { name: "first (es)" });
      expect(link).toHaveAttribute("href", "../first/");
    }
    for (const card of cards()) {
      for (const option of card.getAllByRole("radio")) expect(option).toBeDisabled();
      expect(card.getByText("¿Qué haces?")).toBeVisible();
    }
  });

  it("takes no answer, and has no button that would do nothing", async () => {
    const { progress } = await openPlayer({ files: course(), path });
    await notes();
    const [card] = cards();
    const user = userEvent.setup();
    await user.click(card?.getAllByRole("radio")[0] as HTMLElement);
    await user.keyboard("1{Enter}");
    expect(card?.queryAllByRole("button")).toEqual([]);
    expect(progress.getState().drafts).toEqual({});
    expect(progress.events()).toEqual([]);
  });

  it.each(["first", "old-first"])("opens as soon as that is finished, as %s, also in another tab", async (lesson) => {
    const { progress } = await openPlayer({ files: course(), path });
    await notes();
    await act(() => progress.add([firstDone(50, lesson)]));
    expect(screen.queryByRole("note")).toBeNull();
    const [card] = cards();
    expect(card?.getAllByRole("radio")[0]).toBeEnabled();
    expect(card?.getByRole("button", { name: "Comprobar" })).toBeVisible();
  });

  it("does not take away what was answered before it had to wait", async () => {
    const on = disk();
    const before = answeredEvent({ item: "one", lesson: "second" });
    on.rows.set(before.id, before);
    await openPlayer({ files: course(), path, on });
    expect(await notes()).toHaveLength(1);
    const [one, two] = cards();
    expect(one?.getByRole("button", { name: "Otra vez" })).toBeVisible();
    expect(two?.getAllByRole("radio")[0]).toBeDisabled();
  });

  it("is open where it waits for nothing", async () => {
    await openPlayer({ files: course({ requires: [] }), path });
    expect(cards()[0]?.getByRole("button", { name: "Comprobar" })).not.toHaveAttribute("aria-disabled");
    expect(screen.queryByRole("note")).toBeNull();
  });

  it("says so in the language of its page", async () => {
    await openPlayer({ files: course(), path: "/ca/work/second/" });
    expect((await notes())[1]).toHaveTextContent("Podràs respondre quan acabis:");
  });
});

it("A lesson without questions that waits cannot be called finished before", async () => {
  const files = courseFiles({ first: { es: [], ca: [] }, second: { es: [], ca: [] } });
  const module: ModuleIndex = JSON.parse(files.get("work.es.json") ?? "");
  const lessons = module.lessons.map((each) => (each.id === "second" ? { ...each, requires: [["first"]] } : each));
  files.set("work.es.json", JSON.stringify({ ...module, lessons }));
  const { progress } = await openPlayer({ files, path });
  expect(await screen.findByRole("note")).toHaveTextContent("Podrás darla por terminada cuando acabes:first (es)");
  expect(screen.queryByRole("button", { name: "Dar por terminada la lección" })).toBeNull();
  await act(() => progress.add([firstDone(50)]));
  expect(screen.getByRole("button", { name: "Dar por terminada la lección" })).toBeVisible();
});

it("The page of a module says which of its lessons wait, and for what", async () => {
  const { progress } = await openPlayer({ files: course(), path: "/es/work/" });
  const note = await screen.findByRole("note");
  expect(await within(note).findByRole("link", { name: "first (es)" })).toHaveAttribute("href", "first/");
  await act(() => progress.add([firstDone(50)]));
  expect(screen.queryByRole("note")).toBeNull();
});
