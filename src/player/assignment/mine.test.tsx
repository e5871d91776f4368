import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { StoredEvent } from "../../learning/events/types.ts";
import { leftEvent, sentEvent } from "../../learning/testing/assignments.ts";
import { answeredEvent, finishedEvent, importedEvent, retractedEvent, testId } from "../../learning/testing.ts";
import { disk } from "../../state/testing.ts";
import { words as homeWords } from "../home/words.ts";
import { words as lockWords } from "../lock/words.ts";
import { askedOf, takenOn } from "./test/testing.ts";
import { openFor, press, threeLessons } from "./testing.tsx";
import { words } from "./words.ts";

const { es } = words.in;
const home = homeWords.in.es;
const id = "q0FmZ2hpams";
const fixed = askedOf(["three", "one"], { order: "fixed", due: "2026-12-06" });
const shapeOf = (lesson: string) => {
  const { lessons } = JSON.parse(threeLessons().get("work.es.json") ?? "");
  return lessons.find((each: { id: string }) => each.id === lesson).items[0].shape as string;
};
/** A lesson whose question was answered so, and that was finished. */
const done = (n: number, lesson: string, points = 1): readonly StoredEvent[] => [
  answeredEvent({ n, lesson, item: `q-${lesson}`, shape: shapeOf(lesson), points }),
  finishedEvent({ n: n + 1, lesson }),
];
const card = (name: string) => screen.findByRole("article", { name });
const cards = () =>
  screen.queryAllByRole("article").map((each) => within(each).getAllByRole("heading")[0]?.textContent);
/** Of the same person on the same device: what was kept by the page before is there. */
async function then(on: ReturnType<typeof disk>, page: string) {
  cleanup();
  return openFor({ on, page });
}

describe("the page of assignments", () => {
  it("shows lessons in their order, what each waits for, and the next one", async () => {
    await openFor({ events: [await takenOn(fixed)] });
    const mine = within(await card("Antes de Navidad"));
    expect(mine.getByText("de Núria · domingo, 6 de diciembre, quedan 14 días")).toBeVisible();
    const steps = mine.getAllByRole("list")[0];
    expect([...(steps?.children ?? [])].map((each) => each.textContent)).toEqual([
      "three (es)Sin empezar",
      "one (es)Sin empezarSe abre cuando acabes «three (es)», porque el encargo va en orden.",
    ]);
    expect(mine.getByRole("link", { name: /^Empezar/ })).toHaveAttribute("href", "../work/three/");
  });

  it("puts those first that are due first, and what is over or put aside last", async () => {
    const events = [
      await takenOn(askedOf(["one"], { title: "Sin día" })),
      await takenOn(askedOf(["one"], { id: "assignment0", title: "Tarde", due: "2026-12-20" }), { n: 501 }),
      await takenOn(askedOf(["one"], { id: "assignment8", title: "Pronto", due: "2026-11-20" }), { n: 502 }),
      await takenOn(askedOf(["two"], { id: "assignmentA", title: "Hecho" }), { n: 503 }),
      await takenOn(askedOf(["one"], { id: "assignmentE", title: "Aparte" }), { n: 504 }),
      ...done(1, "two"),
      sentEvent({ n: 600, at: 2_000, assignment: "assignmentA" }),
      leftEvent({ n: 601, at: 2_000, assignment: "assignmentE" }),
    ];
    await openFor({ events });
    await card("Pronto");
    expect(cards()).toEqual(["Pronto", "Tarde", "Sin día", "Hecho", "Aparte"]);
    expect(within(await card("Pronto")).getByText(/^de Núria .*venció hace 2 días$/)).toBeVisible();
    expect(screen.getByRole("heading", { name: es.mine.over })).toBeVisible();
  });

  it("tells lessons that are finished, but under its mark, from an assignment that is done", async () => {
    const { progress } = await openFor({ events: [await takenOn(askedOf(["one"])), ...done(1, "one", 0)] });
    expect(await screen.findByText(/^Has acabado las lecciones/)).toBeVisible();
    await act(() =>
      progress.add([answeredEvent({ n: 9, at: 5_000, lesson: "one", item: "q-one", shape: shapeOf("one") })]),
    );
    expect(await screen.findByText(es.mine.done)).toBeVisible();
  });

  it("puts one aside and takes it up again, as the same person", async () => {
    const { user, progress } = await openFor({ events: [await takenOn(fixed)] });
    await press(user, es.mine.leave);
    expect(await screen.findByText(es.mine.left)).toBeVisible();
    await waitFor(() => expect(progress.getState().values.assigned).toMatchObject({ count: 0, locks: {} }));
    await press(user, es.mine.back);
    await waitFor(() => expect(screen.queryByText(es.mine.left)).toBeNull());
    expect(progress.events().map((event) => event.type)).toEqual([
      "assignment-accepted",
      "assignment-left",
      "assignment-accepted",
    ]);
  });

  it("forgets what an undone copy brought", async () => {
    const { progress } = await openFor({
      events: [await takenOn(fixed), importedEvent({ n: 700, ids: [testId(500)] })],
    });
    await card("Antes de Navidad");
    await act(() => progress.add([retractedEvent({ n: 701, at: 9_000, ids: [testId(500)] })]));
    expect(await screen.findByText(es.none)).toBeVisible();
    await waitFor(() => expect(progress.getState().values.assigned).toMatchObject({ count: 0, locks: {} }));
  });
});

describe("the home page", () => {
  it("has no card for whoever has no assignment", async () => {
    await openFor({ page: "", events: done(1, "one") });
    expect(screen.queryByRole("region", { name: es.card.title })).toBeNull();
    expect(screen.getByRole("heading", { name: home.next })).toBeVisible();
  });

  it("says how far it is and how many days are left, and leads through its lessons in their order", async () => {
    await openFor({ page: "", events: [await takenOn(fixed), ...done(1, "three")] });
    const own = within(await screen.findByRole("region", { name: es.card.title }));
    expect(own.getByText("1 de 2 lecciones · quedan 14 días")).toBeVisible();
    expect(own.getByRole("link", { name: "Antes de Navidad" })).toHaveAttribute("href", `assignment/#${id}`);
    expect(await screen.findByText("Encargo «Antes de Navidad»: 1 de 2")).toBeVisible();
    expect(screen.getByText("one (es)", { selector: "strong" })).toBeVisible();
  });

  it("says of a day that has gone by that there is still a way, and nothing of it once all is done", async () => {
    const { progress } = await openFor({ page: "", events: [await takenOn(askedOf(["one"], { due: "2026-11-20" }))] });
    expect(await screen.findByText("0 de 1 lección · venció hace 2 días")).toBeVisible();
    expect(screen.getByText(es.card.late)).toBeVisible();
    await act(() => progress.add(done(1, "one")));
    expect(screen.queryByText(es.card.late)).toBeNull();
  });

  it("offers to send what is done", async () => {
    await openFor({ page: "", events: [await takenOn(askedOf(["one"])), ...done(1, "one")] });
    const link = await screen.findByRole("link", { name: es.card.send });
    expect(link).toHaveAttribute("href", `assignment/#${id}`);
    expect(await screen.findByText(home.assigned.done)).toBeVisible();
  });

  it("leads through the one that the learner chose, or through the whole course", async () => {
    const on = disk();
    const events = [
      await takenOn(askedOf(["two"], { due: "2026-11-30" })),
      await takenOn(askedOf(["three"], { id: "assignment0", title: "Otro" }), { n: 501 }),
    ];
    const next = () => document.querySelector("#next-step ~ p strong");
    const { user } = await openFor({ on, events });
    await user.click(within(await card("Otro")).getByRole("button", { name: es.mine.lead }));
    await then(on, "");
    await waitFor(() => expect(next()).toHaveTextContent("three (es)"));
    const again = await then(on, "assignment/");
    await user.click(within(await card("Otro")).getByRole("button", { name: es.mine.course }));
    await waitFor(() => expect(again.progress.getState().values["assigned-choice"]).toBe("course"));
    await then(on, "");
    await screen.findByRole("region", { name: es.card.several });
    expect(next()).toHaveTextContent("one (es)");
  });
});

describe("a fixed order", () => {
  it("locks the questions of a lesson, says that the assignment asks for it, and opens when it is left", async () => {
    const on = disk();
    const { progress } = await openFor({ on, events: [await takenOn(fixed)] });
    await waitFor(() => expect(progress.getState().values.assigned).toMatchObject({ locks: { one: [["three"]] } }));
    await then(on, "work/one/");
    const note = await screen.findByRole("note");
    expect(await within(note).findByRole("link", { name: "three (es)" })).toBeVisible();
    expect(note).toHaveTextContent(lockWords.in.es.ordered);
    expect(screen.getAllByRole("radio")[0]).toBeDisabled();
    const { user, progress: later } = await then(on, "assignment/");
    await press(user, es.mine.leave);
    await waitFor(() => expect(later.getState().values.assigned).toMatchObject({ locks: {} }));
    await then(on, "work/one/");
    expect(screen.getAllByRole("radio")[0]).toBeEnabled();
    expect(screen.queryByRole("note")).toBeNull();
  });

  it("takes a lesson for finished that was finished under a former id", async () => {
    const events = [
      await takenOn(askedOf(["two", "one"], { order: "fixed" })),
      finishedEvent({ n: 1, lesson: "old-two" }),
    ];
    const on = disk();
    const { progress } = await openFor({ on, events });
    await waitFor(() =>
      expect(progress.getState().values.assigned).toMatchObject({ locks: { one: [["two", "old-two"]] } }),
    );
    await then(on, "work/one/");
    expect(screen.getAllByRole("radio")[0]).toBeEnabled();
  });

  it("of two that run against each other never locks a learner out", async () => {
    const events = [
      await takenOn(askedOf(["one", "two"], { order: "fixed", due: "2026-12-01" })),
      await takenOn(askedOf(["two", "one"], { id: "assignment0", title: "Otro", order: "fixed" }), { n: 501 }),
    ];
    const { progress } = await openFor({ events });
    await waitFor(() => expect(progress.getState().values.assigned).toMatchObject({ locks: { two: [["one"]] } }));
  });
});
