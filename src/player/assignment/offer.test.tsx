import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Assignment } from "../../assignment/assignment.ts";
import { writeCard } from "../../assignment/card.ts";
import { signAssignment } from "../../assignment/code.ts";
import { lessonHash } from "../../assignment/lesson-hash.ts";
import { settled } from "../../state/testing.ts";
import { somebody } from "../../storage/sealing/testing.ts";
import { askedOf, takenOn, trainer } from "./test/testing.ts";
import { acceptedOn, openFor, press } from "./testing.tsx";
import { words } from "./words.ts";

const { es, ca } = words.in;
const whole: Partial<Assignment> = {
  due: "2026-12-06",
  message: "Hola:\n\nEl jueves lo hablamos.",
  number: "optional",
};
const asked = askedOf(["one", "two"], whole);
const code = (change: Partial<Assignment> = {}, by = trainer) =>
  signAssignment({ ...asked, ...change, key: by.name }, by.signer);
const at = async (change?: Partial<Assignment>) => `assignment/#${await code(change)}`;
const good = await code();
const foreign = await code({ course: 5 });
const field = (name: string | RegExp) => screen.findByRole("textbox", { name });
const shown = (text: string | RegExp) => screen.findByText(text);
const read = (text: string) => text.replace(/\u00a0/g, " ");

describe("a link with what a trainer asks", () => {
  it("says who asks what by when, in how long, and the message in its lines", async () => {
    await openFor({ page: await at({ exam: { items: 8, pass: 75, minutes: 20, attempts: 2 }, order: "fixed" }) });
    expect(await screen.findByRole("heading", { name: "Antes de Navidad" })).toHaveFocus();
    const facts = screen.getAllByRole("definition").map((each) => read(each.textContent ?? ""));
    expect(facts).toEqual([
      "Núria",
      "domingo, 6 de diciembre (quedan 14 días)",
      "2",
      "10 min",
      es.facts.fixed,
      "70 %",
      "8 preguntas, se aprueba con un 75 % · 20 minutos para hacerla · 2 intentos",
    ]);
    expect(screen.getByText(/^Hola:/).textContent).toBe(whole.message);
    expect(screen.getAllByRole("listitem").map((each) => each.textContent)).toEqual(
      expect.arrayContaining(["one (es)", "two (es)"]),
    );
  });

  it("is taken on with a name, and then stands among the learner's own", async () => {
    const { user, disk: on, progress } = await openFor({ page: await at() });
    await press(user, es.offer.accept);
    expect(await shown("Escribe tu nombre: Núria tiene que saber de quién es el resultado.")).toBeVisible();
    expect(await field(es.offer.name)).toHaveFocus();
    expect(acceptedOn(on)).toEqual([]);
    await user.type(await field(es.offer.name), "  Aina   Ferrer ");
    await press(user, es.offer.accept);
    expect(await screen.findByRole("article", { name: "Antes de Navidad" })).toHaveTextContent(
      "0 de 2 lecciones · Lo haces como Aina Ferrer",
    );
    expect(acceptedOn(on).map(({ data }) => [data.version, data.name, data.number])).toEqual([
      [1, "Aina Ferrer", undefined],
    ]);
    await waitFor(() => expect(progress.getState().values.assigned).toMatchObject({ count: 1, locks: {} }));
  });

  it("asks for a number where the trainer needs one, and offers the last name and number", async () => {
    const before = await takenOn(askedOf(["three"], { id: "another0000", title: "Otro" }), { name: "Aina" });
    const { user, disk: on } = await openFor({ events: [before], page: await at({ number: "required" }) });
    expect(await field(es.offer.name)).toHaveValue("Aina");
    expect(await field(es.offer.name)).toHaveAttribute("autocomplete", "name");
    await press(user, es.offer.accept);
    expect(await field(es.offer.number)).toHaveFocus();
    await user.keyboard("042{Enter}");
    await screen.findByRole("article", { name: "Antes de Navidad" });
    expect(acceptedOn(on).at(-1)?.data).toMatchObject({ name: "Aina", number: "042" });
  });

  it("can be left for later, and nothing is kept", async () => {
    const { user, disk: on } = await openFor({ page: await at() });
    await press(user, es.offer.later);
    expect(await shown(es.none)).toBeVisible();
    expect(acceptedOn(on)).toEqual([]);
  });

  it("goes over to its language when it is taken on; in one that the course lacks it is done in the one that is here", async () => {
    const { user } = await openFor({ page: await at({ lang: "ca" }) });
    await user.type(await field(es.offer.name), "Aina");
    await press(user, es.offer.accept);
    expect(await screen.findByRole("heading", { level: 1, name: ca.title })).toBeVisible();
    expect(await screen.findByRole("link", { name: "one (ca)" })).toHaveAttribute("href", "../work/one/");
    cleanup();
    await openFor({ page: await at({ lang: "fr" }) });
    expect(await shown(/^El encargo es en francés, y este curso no está en ese idioma/)).toBeVisible();
  });

  it("says which lessons are missing, and is not taken on where all are", async () => {
    await openFor({ page: await at({ lessons: [lessonHash("one"), 1, 2] }) });
    expect(await shown(/^Faltan 2 lecciones/)).toBeVisible();
    expect(screen.getByRole("button", { name: es.offer.accept })).toBeVisible();
    cleanup();
    await openFor({ page: await at({ lessons: [1, 2] }) });
    expect(await shown(es.offer.allMissing)).toBeVisible();
    expect(screen.queryByRole("button", { name: es.offer.accept })).toBeNull();
  });
});

describe("what cannot be opened says why, and keeps what there is", () => {
  const cases: readonly (readonly [keyof typeof es.problem, string])[] = [
    ["foreign", "Hola, te mando el enlace mañana"],
    ["newer", good.replace("E1.", "E2.")],
    ["cut", good.slice(0, -30)],
    ["changed", good.replace(/.(?=.{100}$)/, (each) => (each === "A" ? "B" : "A"))],
    ["long", `${good}${" ".repeat(41_000)}`],
    ["course", foreign],
  ];
  it.each(cases)("%s", async (why, text) => {
    const { user } = await openFor({ events: [await takenOn(asked)] });
    await user.click(await field(es.open.label));
    await user.paste(text);
    await press(user, es.open.go);
    const said = await screen.findByRole("alert");
    expect(said).toHaveTextContent(es.problem[why]);
    expect(said).toHaveTextContent(es.problem.kept);
    expect(screen.getByRole("article", { name: "Antes de Navidad" })).toBeVisible();
  });

  it("where the browser cannot check a signature, or its code did not come", async () => {
    await openFor({ page: await at(), by: { crypto: undefined } });
    expect(await screen.findByRole("alert")).toHaveTextContent(es.problem.unable);
  });

  it("leads to the page of what it is, when it is something else of ours", async () => {
    const card = await writeCard({ name: "Núria" }, trainer.signer);
    const { user } = await openFor();
    await user.click(await field(es.open.label));
    await user.paste(`Mi tarjeta: ${card}`);
    await press(user, es.open.go);
    expect(await screen.findByRole("alert")).toHaveTextContent(es.other.card);
    expect(screen.getByRole("link", { name: es.other.open })).toHaveAttribute("href", `../verify/#${card}`);
  });

  it("asks for a text before it looks for anything in it", async () => {
    const { user } = await openFor();
    await press(user, es.open.go);
    expect(await field(es.open.label)).toHaveFocus();
    expect(screen.getByText(es.open.empty)).toBeVisible();
  });
});

describe("an assignment that is here already", () => {
  const changes = () => within(screen.getByRole("region", { name: /Navidad/ })).getAllByRole("listitem");

  it("is said to be, and stays as it was; also from a QR code, which has no message", async () => {
    const { message: _, ...bare } = asked;
    for (const text of [await code(), await signAssignment(bare, trainer.signer)]) {
      const { disk: on } = await openFor({ events: [await takenOn(asked)], page: `assignment/#${text}` });
      expect(await shown(es.again.same)).toBeVisible();
      expect(screen.queryByRole("button", { name: es.offer.accept })).toBeNull();
      expect(acceptedOn(on)).toHaveLength(1);
      cleanup();
    }
  });

  it("takes its message along when only that was missing", async () => {
    const { message: _, ...bare } = asked;
    await openFor({ events: [await takenOn(bare)], page: await at() });
    expect(await shown(es.again.newer)).toBeVisible();
    expect(changes()[0]).toHaveTextContent(es.again.message);
  });

  it("is not replaced by an older version", async () => {
    const { disk: on } = await openFor({ events: [await takenOn({ ...asked, version: 3 })], page: await at() });
    expect(await shown(/Este enlace es de la versión 1 y tú tienes la 3/)).toBeVisible();
    expect(screen.queryByRole("button", { name: es.offer.update })).toBeNull();
    expect(acceptedOn(on)).toHaveLength(1);
  });

  it("says of a new version what changes, and keeps the name and who one is", async () => {
    const lessons = ["three", "two"].map(lessonHash);
    const next = await at({ version: 2, lessons, due: "2026-12-20", pass: 80 });
    const { user, disk: on } = await openFor({ events: [await takenOn(asked)], page: next });
    expect(await shown(es.again.newer)).toBeVisible();
    expect(
      changes()
        .slice(0, 4)
        .map((each) => read(each.textContent ?? "")),
    ).toEqual([
      "Para el: ahora domingo, 20 de diciembre (antes domingo, 6 de diciembre)",
      "Cada lección, al menos: ahora 80 % (antes 70 %)",
      "Una lección más: «three (es)»",
      "Una lección menos: «one (es)»",
    ]);
    await press(user, es.offer.update);
    await waitFor(() => expect(acceptedOn(on)).toHaveLength(2));
    expect(acceptedOn(on)[1]?.data).toMatchObject({ version: 2, name: "Marc", person: "cGVyc29uMDE" });
  });

  it("signed by another key is taken on only after asking, with both fingerprints to compare", async () => {
    const other = await somebody();
    const page = `assignment/#${await code({ version: 2 }, other)}`;
    const { user, disk: on } = await openFor({ events: [await takenOn(asked)], page });
    expect(await screen.findByRole("heading", { name: es.again.otherKey })).toBeVisible();
    const prints = () => screen.getAllByText(/^([0-9A-F]{4} ){4}[0-9A-F]{4}$/).map((each) => each.textContent);
    await waitFor(() => expect(new Set(prints()).size).toBe(2));
    await press(user, es.offer.update);
    await settled();
    expect(await shown(es.again.askFirst)).toBeVisible();
    expect(acceptedOn(on)).toHaveLength(1);
    await user.click(screen.getByRole("checkbox", { name: es.again.asked }));
    await press(user, es.offer.update);
    await waitFor(() => expect(acceptedOn(on)).toHaveLength(2));
  });
});
