import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { parseAssignment, readAssignment } from "../../assignment/code.ts";
import { lessonHash } from "../../assignment/lesson-hash.ts";
import { courseFiles, openPlayer } from "../../player/testing.tsx";
import { disk } from "../../state/testing.ts";
import type { Trainer } from "../../state/trainer/contract.ts";
import { draft, NOW, resultOf, sent, stateOf, text, trainersBrowser } from "../../state/trainer/testing.ts";
import { crypto } from "../../storage/sealing/testing.ts";
import { words as keeping } from "../data/words.ts";
import { words as handing } from "../handover/words.ts";
import { words } from "./words.ts";

const { es } = words.in;
const hand = handing.in.es;

vi.mock("../../player/shell/save-file.ts", () => ({ saveFile: () => {} }));

/** Three lessons, with two questions for a test of the first and one of the second. */
function files() {
  const all = courseFiles({ one: { es: [], ca: [] }, two: { es: [], ca: [] }, three: { es: [], ca: [] } });
  const index = JSON.parse(all.get("index.json") ?? "");
  for (const lang of ["es", "ca"]) {
    index.modules[0].in[lang].bank = `bank.${lang}.json`;
    const items = ["one", "one", "two"].map((lesson, n) => ({
      id: `q${n}`,
      objective: { lesson, id: "an-objective" },
    }));
    all.set(`bank.${lang}.json`, JSON.stringify({ module: "work", lang, items }));
  }
  return all.set("index.json", JSON.stringify(index));
}

async function open(trainer: Trainer, { id = "", lang = "es", on = disk(), of = files() } = {}) {
  const path = `/${lang}/trainer/new/${id === "" ? "" : `#${id}`}`;
  const view = await openPlayer({ files: of, path, late: { trainer: async () => trainer }, now: NOW, on });
  await screen.findByLabelText(words.in[lang as "es"].what.title);
  return { ...view, on, user: userEvent.setup() };
}

const field = (label: string) => screen.getByLabelText(label, { exact: true });
const button = (name: string) => screen.getByRole("button", { name });
type User = ReturnType<typeof userEvent.setup>;

/** Fills in what there has to be. */
async function fill(user: User) {
  await user.type(field(es.what.title), "Reclamaciones");
  await user.clear(field(es.what.trainer));
  await user.type(field(es.what.trainer), "Núria Puig");
  await user.click(screen.getByRole("checkbox", { name: es.lessons.whole.replace("{{module}}", "Work") }));
}

describe("an assignment is built", () => {
  test("and nothing leaves while something is wrong: each is told beside its field, and the first has the focus", async () => {
    const trainer = await trainersBrowser().tab();
    const { user } = await open(trainer);
    expect(field(es.what.title)).not.toBeInvalid();
    await user.click(button(es.submit.create));
    await waitFor(() => expect(field(es.what.title)).toHaveFocus());
    expect(field(es.what.title)).toHaveAccessibleDescription(new RegExp(es.problem.title.missing));
    expect(screen.getByText(es.problem.lessons.missing)).toBeVisible();
    expect(screen.getByText("Falta arreglar 3 cosas: están señaladas arriba.")).toBeVisible();
    await user.type(field(es.what.title), "x".repeat(62));
    expect(field(es.what.title)).toHaveAccessibleDescription(/Sobran 2 caracteres/);
    expect(stateOf(trainer).key).toBeUndefined();
  });

  test("and tells how much room is left only near its end", async () => {
    const { user } = await open(await trainersBrowser().tab());
    await user.type(field(es.what.title), "x".repeat(40));
    expect(screen.queryByText(/^Quedan? /)).toBeNull();
    await user.type(field(es.what.title), "x".repeat(15));
    expect(field(es.what.title)).toHaveAccessibleDescription(/Quedan 5 caracteres/);
  });

  test("and leaves only when the key is saved or the risk accepted", async () => {
    const trainer = await trainersBrowser().tab();
    const { user } = await open(trainer);
    await fill(user);
    await user.click(button(es.submit.create));
    await waitFor(() => expect(screen.getByRole("heading", { name: es.key.title })).toHaveFocus());
    expect(stateOf(trainer).key).toBeDefined();
    await user.click(screen.getByText(es.key.risk));
    await user.click(button(es.key.riskGo));
    expect(screen.getByText(es.key.riskFirst)).toBeVisible();
    expect(stateOf(trainer).issued).toEqual([]);
    await user.click(screen.getByRole("checkbox", { name: es.key.riskCheck }));
    await user.click(button(es.key.riskGo));
    expect(await screen.findByRole("heading", { name: "Reclamaciones" })).toBeVisible();
    const [issued] = stateOf(trainer).issued;
    expect(stateOf(trainer).key?.riskAcceptedAt).toBe(NOW);
    expect(await readAssignment(issued?.code ?? "", crypto)).toMatchObject({
      assignment: { title: "Reclamaciones", trainer: "Núria Puig", lessons: ["one", "two", "three"].map(lessonHash) },
    });
    expect(screen.getByLabelText(hand.link.label)).toHaveValue(
      `${window.location.origin}/es/assignment/#${issued?.code}`,
    );
  });

  test("and with a backup of the key in a file it leaves, too, and asks no second time", async () => {
    const trainer = await trainersBrowser().tab();
    const first = await open(trainer);
    await fill(first.user);
    await first.user.click(button(es.submit.create));
    const { backup } = keeping.in.es;
    await first.user.type(await screen.findByLabelText(backup.secret), "cuatro palabras bien largas");
    await first.user.type(screen.getByLabelText(backup.again), "cuatro palabras bien largas");
    expect(screen.queryByRole("button", { name: es.key.go })).toBeNull();
    await first.user.click(button(backup.make));
    await first.user.click(await screen.findByRole("button", { name: es.key.go }));
    expect(await screen.findByRole("heading", { name: "Reclamaciones" })).toBeVisible();
    first.unmount();
    const { user } = await open(trainer);
    expect(field(es.what.trainer)).toHaveValue("Núria Puig");
    await fill(user);
    await user.click(button(es.submit.create));
    await waitFor(() => expect(stateOf(trainer).issued).toHaveLength(2));
  });

  test("and what was typed is there after a reload and in the other language, until somebody begins anew; and even then", async () => {
    const trainer = await trainersBrowser().tab();
    const first = await open(trainer);
    await fill(first.user);
    await first.user.type(field(es.message.label), "El jueves lo vemos.");
    await first.progress.flush();
    first.unmount();
    const { user } = await open(trainer, { on: first.on, lang: "ca" });
    const { ca } = words.in;
    expect(field(ca.what.title)).toHaveValue("Reclamaciones");
    expect(field(ca.message.label)).toHaveValue("El jueves lo vemos.");
    expect(screen.getByText(ca.draft.resumed)).toBeVisible();
    await user.click(button(ca.draft.anew));
    expect(field(ca.what.title)).toHaveValue("");
    await user.click(button(ca.draft.undo));
    expect(field(ca.what.title)).toHaveValue("Reclamaciones");
  });

  test("with a test that never asks for more than there is for its lessons", async () => {
    const trainer = await trainersBrowser().tab();
    const { user } = await open(trainer);
    await user.click(screen.getByRole("checkbox", { name: /^one/ }));
    await user.click(screen.getByRole("checkbox", { name: new RegExp(es.test.with) }));
    expect(await screen.findByText("Hay 2 para estas lecciones.")).toBeVisible();
    expect(field(es.test.items)).toHaveValue("2");
    await user.click(screen.getByRole("checkbox", { name: /^two/ }));
    expect(await screen.findByText("Hay 3 para estas lecciones.")).toBeVisible();
    await user.clear(field(es.test.items));
    await user.type(field(es.test.items), "4");
    await user.click(button(es.submit.create));
    expect(field(es.test.items)).toHaveAccessibleDescription(/Tiene que estar entre 1 y 3/);
  });

  test("also where its questions cannot be counted, which is said", async () => {
    const of = files();
    of.delete("bank.es.json");
    const { user } = await open(await trainersBrowser().tab(), { of });
    await user.click(screen.getByRole("checkbox", { name: es.lessons.whole.replace("{{module}}", "Work") }));
    await user.click(screen.getByRole("checkbox", { name: new RegExp(es.test.with) }));
    expect(await screen.findByText(es.test.uncounted)).toBeVisible();
    expect(button(es.test.again)).toBeVisible();
  });

  test("in a fixed order that buttons and keys change, the focus going along", async () => {
    const { user } = await open(await trainersBrowser().tab());
    await user.click(screen.getByRole("checkbox", { name: es.lessons.whole.replace("{{module}}", "Work") }));
    expect(screen.queryByRole("list", { name: es.order.list })).toBeNull();
    await user.click(screen.getByRole("radio", { name: new RegExp(es.order.fixed) }));
    const order = within(screen.getByRole("list", { name: es.order.list }));
    const titles = () => order.getAllByRole("listitem").map((each) => each.textContent);
    await user.click(order.getByRole("button", { name: "Subir «three (es)»" }));
    expect(titles()).toEqual(["1. one (es)", "2. three (es)", "3. two (es)"]);
    expect(order.getByRole("button", { name: "Subir «three (es)»" })).toHaveFocus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(titles()).toEqual(["1. three (es)", "2. one (es)", "3. two (es)"]);
    expect(order.getByRole("button", { name: "Bajar «three (es)»" })).toHaveFocus();
    expect(screen.getByText("«three (es)», ahora en el puesto 1 de 3.")).toBeInTheDocument();
  });

  test("and warned of when it is due before today", async () => {
    const { user } = await open(await trainersBrowser().tab());
    await user.type(field(es.terms.due), "2026-11-01");
    expect(field(es.terms.due)).toHaveAccessibleDescription(new RegExp(es.terms.past));
    await user.clear(field(es.terms.due));
    await user.type(field(es.terms.due), "2027-01-01");
    expect(screen.queryByText(es.terms.past)).toBeNull();
  });
});

test("a new version begins as the last one, takes its place, and leaves its results", async () => {
  const trainer = await trainersBrowser().tab();
  await trainer.makeKey();
  await trainer.acceptRisk();
  const before = await trainer.issue({ ...draft, lessons: ["three", "gone"].map(lessonHash), order: "fixed" });
  const { id = "", key = "" } = before?.assignment ?? {};
  await trainer.receive([text(await sent(resultOf(id, 1), key))]);
  const { user } = await open(trainer, { id });
  expect(screen.getByText("Versión 2 de «Quejas, antes de Navidad»")).toBeVisible();
  expect(screen.getByText(/1 de sus lecciones ya no está/)).toBeVisible();
  expect(field(es.what.title)).toHaveValue(draft.title);
  expect(screen.getByRole("checkbox", { name: /^three/ })).toBeChecked();
  await user.clear(field(es.what.title));
  await user.type(field(es.what.title), "Quejas, en enero");
  await user.click(button("Crear la versión 2"));
  expect(await screen.findByRole("heading", { name: "Quejas, en enero" })).toBeVisible();
  const [now, ...others] = stateOf(trainer).issued;
  expect(others).toEqual([]);
  expect(parseAssignment(now?.code ?? "")).toMatchObject({ assignment: { id, version: 2, order: "fixed" } });
  expect(stateOf(trainer).received).toHaveLength(1);
});

test("an assignment that cannot be kept loses nothing of what was typed", async () => {
  const trainer = await trainersBrowser().tab();
  await trainer.makeKey();
  await trainer.acceptRisk();
  const { user } = await open(Object.assign(trainer, { issue: async () => undefined }));
  await fill(user);
  await user.click(button(es.submit.create));
  expect(await screen.findByText(es.submit.failed)).toBeVisible();
  expect(field(es.what.title)).toHaveValue("Reclamaciones");
});
