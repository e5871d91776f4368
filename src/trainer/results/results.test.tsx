import "fake-indexeddb/auto";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import type { AssignmentDraft } from "../../assignment/assignment.ts";
import { lessonHash } from "../../assignment/lesson-hash.ts";
import type { Result } from "../../assignment/result.ts";
import { courseFiles, openPlayer } from "../../player/testing.tsx";
import type { Trainer } from "../../state/trainer/contract.ts";
import {
  draft,
  idOf,
  NOW,
  resultOf,
  sent,
  stateOf,
  summaryOf,
  text,
  trainersBrowser,
} from "../../state/trainer/testing.ts";
import { somebody } from "../../storage/sealing/testing.ts";
import { words } from "./words.ts";

const { es } = words.in;

/** An assignment of two lessons, of which results have come. */
async function withResults(people: readonly Partial<Result>[] = [], given: Partial<AssignmentDraft> = {}) {
  const trainer = await trainersBrowser().tab();
  trainer.know([{ id: "one" }, { id: "two" }]);
  await trainer.makeKey();
  const issued = await trainer.issue({ ...draft, lessons: ["one", "two"].map(lessonHash), lang: "ca", ...given });
  if (issued === undefined) throw new Error("It was not given out");
  const { id, key } = issued.assignment;
  const { number: _, exam: __, ...plain } = resultOf(id, 0, { lessons: lessonsOf([90, 40]) });
  const all = people.map((one, n) => ({ ...plain, person: idOf(n), name: `Persona ${n}`, ...one }));
  for (const one of all) await trainer.receive([text(await sent(summaryOf(one), key))]);
  return { trainer, id, key, plain };
}

const lessonsOf = (scores: readonly number[]): Result["lessons"] =>
  scores.map((score, at) => ({ lesson: ["one", "two"][at] ?? "", done: 5, items: 5, score, finished: true }));

const open = (trainer: Trainer, hash = "") =>
  openPlayer({
    files: courseFiles({ one: { es: [], ca: [] }, two: { es: [], ca: [] } }),
    path: `/es/trainer/results/${hash}`,
    now: NOW,
    late: { trainer: async () => trainer },
  });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const names = () => screen.getAllByRole("progressbar").map((each) => each.getAttribute("aria-label")?.split(" de ")[1]);

describe("the results", () => {
  test("say what to do before there is an assignment", async () => {
    await open(await trainersBrowser().tab());
    expect(await screen.findByRole("link", { name: es.none.go })).toHaveAttribute("href", "../new/");
  });

  test("show who has done what, and let one filter and sort", async () => {
    const { trainer } = await withResults([
      { name: "Zoe", lessons: lessonsOf([90, 95]), at: NOW - 9 },
      { name: "Ana", lessons: lessonsOf([90, 40]), at: NOW - 5 },
    ]);
    await trainer.expect([{ id: idOf(50), assignment: stateOf(trainer).issued[0]?.assignment.id ?? "", name: "Joan" }]);
    await open(trainer);
    expect(await screen.findByText("1 de 3 ha terminado · sin fecha")).toBeVisible();
    expect(names()).toEqual(["Ana", "Joan", "Zoe"]);
    await userEvent.selectOptions(screen.getByLabelText(es.sort), es.order.recent);
    expect(names()).toEqual(["Ana", "Zoe", "Joan"]);
    await userEvent.selectOptions(screen.getByLabelText(es.show), es.filter.under);
    expect(names()).toEqual(["Ana"]);
    expect(screen.getByText("1 persona")).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText(es.show), es.filter.hand);
    expect(screen.getByText(es.empty)).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText(es.show), es.filter.all);
    await userEvent.selectOptions(screen.getByLabelText(es.sort), es.order.name);
  });

  test("take a pasted list, say who is on it twice or already, and give back what is no name", async () => {
    const { trainer } = await withResults([{ name: "Ana Pérez" }]);
    await open(trainer);
    const field = await screen.findByLabelText(es.list.label);
    await press(es.list.add);
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(es.list.empty);
    await userEvent.click(field);
    await userEvent.paste("Nombre\tNúmero\nPÉREZ, Ana\t\nJordi Mas\t114\nJordi Mas\t0114\n???");
    await press(es.list.add);
    expect(await screen.findByText("2 personas más en la lista.")).toBeVisible();
    expect(screen.getByText(/^Repetidas.*«Jordi Mas 0114»/)).toBeVisible();
    expect(screen.getByText(/No se han entendido.*«\?\?\?»/)).toBeVisible();
    expect(field).toHaveValue("???");
    // Whom the list names and who has sent something is one person.
    expect(names()).toEqual(["Ana PÉREZ", "Jordi Mas"]);
    await userEvent.clear(field);
    await userEvent.paste("jordi mas;114");
    await press(es.list.add);
    expect(await screen.findByText("1 ya estaba.")).toBeVisible();
    expect(stateOf(trainer).expected).toHaveLength(2);
  });

  test("remind those who are missing in the assignment's language, and keep what was edited", async () => {
    const { trainer, id } = await withResults([]);
    await trainer.expect(["Ana", "Pau"].map((name, n) => ({ id: idOf(50 + n), assignment: id, name })));
    userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, "writeText");
    await open(trainer);
    const field = await screen.findByLabelText<HTMLTextAreaElement>(es.remind.label);
    expect(field).toHaveAttribute("lang", "ca");
    expect(field.value).toMatch(/Us recordo l'encàrrec[\s\S]*\/ca\/assignment\/#E1\./);
    await userEvent.type(field, "{Control>}{End}{/Control}PD");
    await press(es.remind.copy);
    expect(write).toHaveBeenCalledWith(expect.stringContaining("PD"));
    expect(await screen.findByText(es.remind.copied)).toBeVisible();
  });

  test("let one decide on a result from another device, and tell of one of an unknown assignment", async () => {
    const { trainer, key, plain } = await withResults([{ name: "Ana" }]);
    const later = { ...plain, person: idOf(0), name: "Ana", at: NOW, lessons: lessonsOf([95, 95]) };
    await trainer.receive([text(await sent(summaryOf(later), key, (await somebody()).signer))]);
    await trainer.receive([text(await sent({ ...later, assignment: idOf(77), name: "Otra" }, key))]);
    await open(trainer);
    expect(await screen.findByText("0 de 1 han terminado · sin fecha")).toBeVisible();
    await press(new RegExp(`^${es.waiting.take}`));
    expect(await screen.findByText("1 de 1 ha terminado · sin fecha")).toBeVisible();
    expect(screen.getByRole("heading", { name: /de un encargo que no está aquí/ })).toHaveFocus();
    await press(new RegExp(`^${es.unknown.discard}`));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    expect(stateOf(trainer).received).toHaveLength(1);
  });
});

describe("somebody's page", () => {
  test("says how far they are; is joined with the list and parted again, at the same address", async () => {
    const { trainer, id } = await withResults([{ name: "Ana P." }]);
    await trainer.expect([{ id: idOf(50), assignment: id, name: "Ana Pérez" }]);
    await open(trainer, `#${id}/${idOf(0)}`);
    const title = await screen.findByRole("heading", { level: 2, name: "Ana P." });
    expect(screen.getByText(/40\s%, muy por debajo de la nota/)).toBeVisible();
    expect(screen.getByText(es.person.noAnswers)).toBeVisible();
    await press(es.person.joinGo);
    expect(await screen.findByText("Unido con Ana Pérez.")).toBeVisible();
    expect(title).toHaveFocus();
    expect(title).toHaveTextContent("Ana Pérez");
    await press(es.person.split);
    expect(await screen.findByText(es.person.isSplit)).toBeVisible();
    expect(title).toHaveTextContent("Ana P.");
    expect(stateOf(trainer).expected).toMatchObject([{ persons: [] }]);
  });

  test("joins two results of one person whom no list names", async () => {
    const { trainer, id } = await withResults([
      { name: "Ana" },
      { name: "Anna", at: NOW - 5, lessons: lessonsOf([90, 95]) },
    ]);
    await open(trainer, `#${id}/${idOf(0)}`);
    await userEvent.selectOptions(await screen.findByLabelText(es.person.joinLabel), "Anna");
    await press(es.person.joinGo);
    expect(await screen.findByRole("heading", { level: 2, name: "Anna" })).toHaveFocus();
    expect(stateOf(trainer).expected).toMatchObject([{ name: "Anna", persons: [idOf(1), idOf(0)] }]);
    // The newest of both counts.
    expect(screen.getByText(/ · Terminado · /)).toBeVisible();
  });

  test("is marked as done by hand with a note, and unmarked", async () => {
    const { trainer, id } = await withResults([{ name: "Ana" }]);
    await open(trainer, `#${id}/${idOf(0)}`);
    await userEvent.type(await screen.findByLabelText(es.person.handNote), "En persona");
    await press(es.person.hand);
    expect(await screen.findByText(/^Marcado como hecho a mano el .*: En persona$/)).toBeVisible();
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
    await press(es.person.unhand);
    expect(await screen.findByText(es.person.isUnhanded)).toBeVisible();
    expect(stateOf(trainer).expected[0]?.doneByHand).toBeUndefined();
  });

  test("is erased once that is confirmed, and an old file does not bring it back", async () => {
    const { trainer, id, key, plain } = await withResults([{ name: "Ana" }, { name: "Berta" }]);
    await open(trainer, `#${id}/${idOf(0)}`);
    await press(es.person.erase);
    expect(screen.getByRole("button", { name: es.person.keep })).toHaveFocus();
    await press(es.person.keep);
    expect(screen.getByRole("button", { name: es.person.erase })).toHaveFocus();
    await press(es.person.erase);
    await press(es.person.eraseGo);
    await waitFor(() => expect(names()).toEqual(["Berta"]));
    const [verdict] = await trainer.receive([text(await sent(summaryOf({ ...plain, person: idOf(0) }), key))]);
    expect(verdict?.is).toBe("erased");
  });

  test("says that nothing has changed where it could not be kept", async () => {
    const { trainer, id } = await withResults([{ name: "Ana" }]);
    await open({ ...trainer, expect: async () => false }, `#${id}/${idOf(0)}`);
    await press(es.person.hand);
    expect(await screen.findByRole("alert")).toHaveTextContent(es.person.failedWrite);
  });

  test("says so of somebody who is not there, and reminds whoever has sent nothing by name", async () => {
    const { trainer, id } = await withResults([]);
    const first = await open(trainer, `#${id}/${idOf(9)}`);
    expect(await screen.findByText(es.person.gone)).toBeVisible();
    first.unmount();
    await trainer.expect([{ id: idOf(50), assignment: id, name: "Pau" }]);
    await open(trainer, `#${id}/${idOf(50)}`);
    const part = await screen.findByRole("region", { name: es.remind.title_one });
    expect(within(part).getByLabelText<HTMLTextAreaElement>(es.remind.label).value).toMatch(/^Hola, Pau,/);
  });
});
