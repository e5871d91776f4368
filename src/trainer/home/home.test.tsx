import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { readAssignment } from "../../assignment/code.ts";
import { lessonHash } from "../../assignment/lesson-hash.ts";
import { readSketch, sketchesKey, withSketch } from "../../assignment/sketch.ts";
import { kindOf } from "../../assignment/text-file.ts";
import { courseFiles, openPlayer } from "../../player/testing.tsx";
import type { Trainer } from "../../state/trainer/contract.ts";
import { draft, NOW, resultOf, sent, stateOf, text, trainersBrowser } from "../../state/trainer/testing.ts";
import { crypto } from "../../storage/sealing/testing.ts";
import { newSketch } from "../builder/check.ts";
import { words as handing } from "../handover/words.ts";
import { words } from "./words.ts";

const { es } = words.in;
const hand = handing.in.es;

/** What was saved as a file last. */
let saved = { name: "", text: "", type: "" };
vi.mock("../../player/shell/save-file.ts", () => ({
  saveFile(name: string, content: string, type: string) {
    saved = { name, text: content, type };
  },
}));
beforeEach(() => {
  saved = { name: "", text: "", type: "" };
});

const lessons = ["one", "two"].map(lessonHash);
const asked = { ...draft, lessons, due: "2026-12-05" };

/** A trainer who has given out some assignments. */
async function working(...given: readonly Partial<typeof asked>[]) {
  const trainer = await trainersBrowser().tab();
  await trainer.makeKey();
  await trainer.acceptRisk();
  for (const each of given) await trainer.issue({ ...asked, ...each });
  return trainer;
}

const idOf = (trainer: Trainer, title: string) =>
  stateOf(trainer).issued.find(({ assignment }) => assignment.title === title)?.assignment.id ?? "";

async function open(trainer: Trainer, id = "", lang = "es") {
  const files = courseFiles({ one: { es: [], ca: [] }, two: { es: [], ca: [] } });
  const path = `/${lang}/trainer/${id === "" ? "" : `#${id}`}`;
  const view = await openPlayer({ files, path, late: { trainer: async () => trainer }, now: NOW });
  await waitFor(() => expect(view.container.querySelector("h2")).not.toBeNull());
  return { ...view, user: userEvent.setup() };
}

const card = (title: string) => within(screen.getByRole("heading", { name: title }).closest("li") as HTMLElement);
const button = (name: string) => screen.getByRole("button", { name });

describe("the page of assignments", () => {
  test("says to somebody who comes for the first time what all of it is, and leads on", async () => {
    await open(await trainersBrowser().tab());
    expect(screen.getByRole("heading", { name: es.first.title })).toBeVisible();
    expect(screen.getByRole("link", { name: es.first.go })).toHaveAttribute("href", "new/");
    expect(screen.getByRole("link", { name: es.first.guide })).toHaveAttribute("href", "guide/");
    expect(screen.queryByText(es.unsaved)).toBeNull();
  });

  test("tells of each assignment what it asks, by when, and who of those expected has sent something", async () => {
    const trainer = await working({ title: "Quejas" }, { title: "Acogida", due: "2026-11-20" });
    const id = idOf(trainer, "Quejas");
    const { key } = stateOf(trainer);
    await trainer.receive([text(await sent(resultOf(id, 1, { name: "Ana Gil" }), key?.key ?? ""))]);
    const people = ["ana gil", "Joan", "Pau"].map((name, n) => ({ id: `e${n}`, assignment: id, name }));
    await trainer.expect(people.map((each, n) => (n === 2 ? { ...each, doneByHand: { at: NOW } } : each)));
    await open(trainer);
    expect(card("Quejas").getByText("2 lecciones · 10 min · vence dentro de 12 días")).toBeVisible();
    expect(
      card("Quejas").getByText("1 de 3 ha enviado algo · 1 persona con el encargo marcado como hecho a mano"),
    ).toBeVisible();
    expect(card("Acogida").getByText(/venció hace 3 días/)).toBeVisible();
    expect(card("Acogida").getByText(es.sentNone)).toBeVisible();
  });

  test("warns of a key that is in no backup, and of results that wait", async () => {
    const trainer = await working({});
    const { key } = stateOf(trainer);
    await trainer.receive([text(await sent(resultOf("AAAAAAAAAAA", 1), key?.key ?? ""))]);
    await open(trainer);
    expect(screen.getByText(new RegExp(es.unsaved))).toBeVisible();
    expect(screen.getByText(/1 resultado espera tu decisión/)).toBeVisible();
    await trainer.backup("cuatro palabras bien largas");
    await trainer.backedUp();
    await waitFor(() => expect(screen.queryByText(new RegExp(es.unsaved))).toBeNull());
  });

  test("puts away what is closed, and brings it back", async () => {
    const trainer = await working({ title: "Quejas" });
    const { user } = await open(trainer);
    await user.click(button("Cerrar «Quejas»"));
    await waitFor(() => expect(screen.getByText(es.noneOpen)).toBeVisible());
    expect(screen.getByRole("heading", { name: es.open })).toHaveFocus();
    await user.click(screen.getByText("Cerrados (1)"));
    await user.click(button("Reabrir «Quejas»"));
    await waitFor(() => expect(button("Cerrar «Quejas»")).toBeVisible());
  });

  test("removes one with all that goes with it, once that was read and said", async () => {
    const trainer = await working({ title: "Quejas" }, { title: "Acogida" });
    const id = idOf(trainer, "Quejas");
    const { key } = stateOf(trainer);
    await trainer.receive([text(await sent(resultOf(id, 1), key?.key ?? ""))]);
    await trainer.expect([{ id: "e1", assignment: id, name: "Joan" }]);
    const { user, progress } = await open(trainer);
    const sketch = newSketch({ pass: 80 } as never, "Núria");
    progress.keepValue(sketchesKey, withSketch(undefined, id, sketch));
    await user.click(button("Borrar «Quejas»"));
    expect(screen.getByText("El resultado de 1 persona")).toBeInTheDocument();
    expect(screen.getByText("La lista con 1 persona")).toBeInTheDocument();
    await user.click(screen.getByText(es.ask.no));
    expect(stateOf(trainer).issued).toHaveLength(2);
    await user.click(button("Borrar «Quejas»"));
    await user.click(screen.getByText(es.ask.yes));
    await waitFor(() => expect(screen.getByText("«Quejas» está borrado.")).toBeVisible());
    expect(stateOf(trainer).issued.map(({ assignment }) => assignment.title)).toEqual(["Acogida"]);
    expect([stateOf(trainer).received, stateOf(trainer).expected]).toEqual([[], []]);
    expect(readSketch(progress.getState().values[sketchesKey], id)).toBeUndefined();
  });

  test("is searched from the thirteenth on, by what is in a title, whatever its accents", async () => {
    const titles = Array.from({ length: 12 }, (_, n) => ({ title: `Encargo ${n}` }));
    const trainer = await working(...titles, { title: "Reclamación" });
    const { user } = await open(trainer);
    await user.type(screen.getByLabelText(es.search), "RECLAMACION");
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(1);
    await user.type(screen.getByLabelText(es.search), "x");
    expect(screen.getByText(es.none)).toBeVisible();
  });

  test("says that nothing has changed where it could not be kept", async () => {
    const trainer = Object.assign(await working({ title: "Quejas" }), { close: async () => false });
    const { user } = await open(trainer);
    await user.click(button("Cerrar «Quejas»"));
    expect(await screen.findByText(es.failed)).toBeVisible();
  });
});

describe("handing over", () => {
  test("gives a file that anybody can read, and in which the whole code is found", async () => {
    const trainer = await working({ title: "Quejas" });
    const [issued] = stateOf(trainer).issued;
    const { user } = await open(trainer, idOf(trainer, "Quejas"));
    await user.click(button(hand.file.download));
    expect([saved.name, saved.type]).toEqual(["encargo-quejas.txt", "text/plain"]);
    expect(saved.text).toContain("Encargo «Quejas», de Núria Puig, para el curso «A course».");
    expect(saved.text).toContain(`${window.location.origin}/es/assignment/`);
    expect(kindOf(saved.text)).toBe("assignment");
    expect(await readAssignment(saved.text, crypto)).toMatchObject({ ok: true, code: issued?.code });
  });

  test("says that a long message goes by text and file, and gives the link without it", async () => {
    const message = "Traed un caso. ".repeat(30).trim();
    const trainer = await working({ title: "Quejas", message });
    const [issued] = stateOf(trainer).issued;
    await open(trainer, idOf(trainer, "Quejas"));
    const link = `${window.location.origin}/es/assignment/#${issued?.shortCode}`;
    expect(screen.getByLabelText(hand.link.label)).toHaveValue(link);
    expect(screen.getByText(hand.link.without)).toBeVisible();
    const written = screen.getByLabelText<HTMLTextAreaElement>(hand.text.label).value;
    expect(written).toContain(message);
    expect(await readAssignment(written, crypto)).toMatchObject({ ok: true, code: issued?.shortCode });
  });

  test("has a text in each language, that can be changed, warns of a broken link, and comes back", async () => {
    const trainer = await working({ title: "Quejas" });
    const { user } = await open(trainer, idOf(trainer, "Quejas"));
    const area = screen.getByLabelText<HTMLTextAreaElement>(hand.text.label);
    expect(area.value).toContain("Son 2 lecciones, 10 min en total. Es para el sábado, 5 de diciembre.");
    const languages = within(screen.getByRole("group", { name: hand.text.lang }));
    await user.click(languages.getByRole("radio", { name: "catalán" }));
    expect(area.value).toContain("Són 2 lliçons, 10 min en total. És per al dissabte, 5 de desembre.");
    expect(area.value).toContain("/ca/assignment/#E1.");
    expect(area.lang).toBe("ca");
    fireEvent.change(area, { target: { value: "Mireu-ho" } });
    expect(area).toHaveAccessibleDescription(new RegExp(hand.text.broken));
    await user.click(languages.getByRole("radio", { name: "español" }));
    expect(area.value).toContain("Os paso un encargo");
    await user.click(languages.getByRole("radio", { name: "catalán" }));
    expect(area.value).toBe("Mireu-ho");
    await user.click(button(hand.text.again));
    expect(area.value).toContain("Us passo un encàrrec");
  });

  test("has only the language that it is to be done in", async () => {
    const trainer = await working({ title: "Queixes", lang: "ca" });
    await open(trainer, idOf(trainer, "Queixes"));
    expect(screen.queryByRole("group", { name: hand.text.lang })).toBeNull();
    expect(screen.getByLabelText<HTMLTextAreaElement>(hand.text.label).value).toContain("Us passo un encàrrec");
    const sheet = within(screen.getByRole("article", { name: hand.poster.region }));
    expect(sheet.getByText("De Núria Puig")).toBeVisible();
    expect(sheet.queryByText("Encargo de formación")).toBeNull();
  });

  test("has a calendar's entry where it is due, and says why there is none where it is not", async () => {
    const trainer = await working({ title: "Quejas" });
    const { user, unmount } = await open(trainer, idOf(trainer, "Quejas"));
    await user.click(button(hand.calendar.download));
    expect([saved.name, saved.type]).toEqual(["encargo-quejas.ics", "text/calendar"]);
    expect(saved.text).toContain("SUMMARY:Vence: Quejas\r\n");
    expect(saved.text).toContain("DTSTART;VALUE=DATE:20261205\r\n");
    unmount();
    const { due: _, ...undue } = asked;
    const other = await working();
    const issued = await other.issue(undue);
    await open(other, issued?.assignment.id);
    expect(screen.getByText(hand.calendar.none)).toBeVisible();
  });

  test("of an assignment that is not here says so, and shows those that are", async () => {
    await open(await working({ title: "Quejas" }), "AAAAAAAAAAA");
    expect(screen.getByText(es.gone)).toBeVisible();
    expect(card("Quejas")).toBeDefined();
  });
});
