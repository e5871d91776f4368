import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Passages } from "../../course/references.ts";
import { prose } from "../../exercises/testing/prose.ts";
import { filesWith, glossaries } from "../reference/testing.ts";
import { courseFiles, openPlayer } from "../testing.tsx";

const said = {
  es: ["Una idea", "Escucha la queja hasta el final. Después, resume.", "Pide disculpas en persona."],
  ca: [
    "Una idea",
    "Escolta la queixa fins al final. Després, resumeix.",
    "Demana disculpes en persona. En castellà, perdón.",
  ],
} as const;

const passagesIn = (lang: "es" | "ca"): Passages => {
  const [title, first, second] = said[lang];
  const section = { id: "s-1", title };
  return {
    lang,
    lessons: [
      {
        module: "work",
        lesson: "first",
        title: `first (${lang})`,
        summary: "",
        blocks: [{ block: 0, section, text: first }],
      },
      {
        module: "work",
        lesson: "second",
        title: `second (${lang})`,
        summary: "",
        blocks: [{ block: 0, text: second }],
      },
    ],
  };
};

/** The lessons as the page of each has them, and all that is gathered for the search. */
function files() {
  const lessons = courseFiles({
    first: {
      es: [{ type: "prose", heading: heading(said.es[0]), prose: prose(said.es[1]) }],
      ca: [{ type: "prose", heading: heading(said.ca[0]), prose: prose(said.ca[1]) }],
    },
    second: { es: [{ type: "prose", prose: prose(said.es[2]) }], ca: [{ type: "prose", prose: prose(said.ca[2]) }] },
  });
  const gathered = filesWith({
    es: { glossary: glossaries.es, passages: passagesIn("es") },
    ca: { glossary: glossaries.ca, passages: passagesIn("ca") },
  });
  for (const [file, content] of lessons) if (file !== "index.json") gathered.set(file, content);
  return gathered;
}

const heading = (text: string) => ({ id: "s-1", depth: 2 as const, prose: prose(text), text });
const path = "/es/search/";
const field = () => screen.getByRole("searchbox", { name: "Buscar en el curso" });
const status = () => within(screen.getByRole("search")).getByRole("status");
/** In the language of the page. */
const own = <Found extends Element>(elements: Iterable<Found>) =>
  [...elements].filter((each) => !each.closest("div[lang]"));
const hits = () => own(document.querySelectorAll<HTMLAnchorElement>("a[data-hit]"));
const marks = () => own(document.querySelectorAll("mark")).map(({ textContent }) => textContent);

describe("The search", () => {
  it("finds with every key what lessons and glossary say, marks it, and counts it", async () => {
    const user = userEvent.setup();
    await openPlayer({ files: files(), path });
    expect(screen.getByText(/Lo que buscas no sale de este navegador/)).toBeInTheDocument();
    await user.type(field(), "quej");
    expect(await screen.findByRole("heading", { level: 2, name: "Lecciones" })).toBeInTheDocument();
    await waitFor(() => expect(status()).toHaveTextContent("2 resultados"));
    expect(hits().map((link) => link.getAttribute("href"))).toEqual([
      "../work/first/",
      "../work/first/#s-1",
      "../glossary/#term-complaint",
    ]);
    expect(hits()[1]).toHaveTextContent("Una ideaEscucha la queja hasta el final. Después, resume.");
    expect(marks()).toEqual(["queja", "Queja"]);
  });

  it("has the other language's hits in a part of their own, in that language", async () => {
    const user = userEvent.setup();
    await openPlayer({ files: files(), path });
    await user.type(field(), "castella");
    const other = (await screen.findByRole("heading", { level: 2, name: "En catalán" })).closest("section");
    const link = within(other as HTMLElement)
      .getAllByRole("link")
      .at(-1);
    expect([link?.getAttribute("href"), link?.closest("[lang]")?.getAttribute("lang")]).toEqual([
      "../../ca/work/second/",
      "ca",
    ]);
    expect(status()).toHaveTextContent("No hay nada con «castella».");
  });

  it("says which word it took where the typed one is nowhere, and offers another where none is near", async () => {
    const user = userEvent.setup();
    await openPlayer({ files: files(), path });
    await user.type(field(), "discuplas ");
    expect(await screen.findByText(/No hay nada con «discuplas» tal cual/)).toHaveTextContent("«disculpas»");
    await user.clear(field());
    await user.type(field(), "kueka ");
    await user.click(await screen.findByRole("button", { name: "queja" }));
    expect(field()).toHaveValue("queja ");
    await waitFor(() => expect(hits().length).toBeGreaterThan(0));
  });

  it("is gone through by arrows, cleared by Escape, and reached by a slash", async () => {
    const user = userEvent.setup();
    await openPlayer({ files: files(), path });
    await user.type(field(), "queja");
    await waitFor(() => expect(hits()).toHaveLength(3));
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(hits()[1]).toHaveFocus();
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(field()).toHaveFocus();
    await user.keyboard("{ArrowDown}/");
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue("queja");
    await user.keyboard("{Escape}");
    expect(field()).toHaveValue("");
    await waitFor(() => expect(hits()).toEqual([]));
  });

  it("keeps what is typed in the part of the address that no server is sent, and finds it there", async () => {
    const user = userEvent.setup();
    const first = await openPlayer({ files: files(), path });
    await user.type(field(), "queja");
    await waitFor(() => expect(location.hash).toBe("#q=queja"));
    expect(location.search).toBe("");
    first.unmount();
    await openPlayer({ files: files(), path: `${path}#q=queja` });
    expect(field()).toHaveValue("queja");
    await waitFor(() => expect(hits()).toHaveLength(3));
    await user.clear(field());
    await waitFor(() => expect(location.hash).not.toContain("queja"));
  });

  it("leads to the passage: the focus is on its block, which is marked", async () => {
    const user = userEvent.setup();
    await openPlayer({ files: files(), path });
    await user.type(field(), "disculpas persona");
    await user.click(await screen.findByRole("link", { name: /Pide disculpas en persona/ }));
    expect(await screen.findByRole("heading", { level: 1, name: "second (es)" })).toBeInTheDocument();
    const block = document.querySelector<HTMLElement>("article [data-anchor]");
    await waitFor(() => expect(block).toHaveFocus());
    expect(block).toHaveClass("found");
  });

  it("keeps what was typed when the language changes, and searches that one first", async () => {
    const user = userEvent.setup();
    await openPlayer({ files: files(), path });
    await user.type(field(), "final");
    await user.click(screen.getByRole("link", { name: /català/ }));
    expect(await screen.findByRole("heading", { level: 1, name: "Cerca" })).toBeInTheDocument();
    expect(screen.getByRole("searchbox")).toHaveValue("final");
    await waitFor(() => expect(hits()[1]).toHaveTextContent("Escolta la queixa fins al final"));
    expect(await screen.findByRole("heading", { level: 2, name: "En castellà" })).toBeInTheDocument();
  });

  it("finds what the learner noted, and leads to the note", async () => {
    const user = userEvent.setup();
    const { progress } = await openPlayer({ files: files(), path });
    const data = {
      lesson: "first",
      title: "first (es)",
      block: 0,
      section: "s-1",
      text: "Probar el **lunes** con Marta",
    };
    act(() => {
      const event = progress.record({
        type: "noted",
        v: 1,
        lang: "es",
        note: "0197a4b2-0000-7000-8000-000000000001",
        data,
      });
      if (event !== undefined) progress.happen([event]);
    });
    await user.type(field(), "marta");
    const link = await screen.findByRole("link", { name: "first (es)" });
    expect(link).toHaveAttribute("href", "../work/first/#note-0197a4b2-0000-7000-8000-000000000001");
    expect(link.closest("section")).toHaveTextContent("Tus notas");
  });

  it("says that the texts could not be had, and tries again", async () => {
    const user = userEvent.setup();
    const all = files();
    const broken = new Map([...all].filter(([file]) => file !== "passages.es.json"));
    await openPlayer({ files: broken, path });
    await user.type(field(), "queja");
    const retry = await screen.findByRole("button", { name: "Probar otra vez" });
    expect(screen.getByRole("link", { name: /copia para buscar sin conexión/ })).toHaveAttribute(
      "href",
      "../settings/",
    );
    broken.set("passages.es.json", all.get("passages.es.json") ?? "");
    await user.click(retry);
    await waitFor(() => expect(hits()).toHaveLength(3));
  });

  it("is what a course without texts says it is", async () => {
    await openPlayer({ files: filesWith({}), path });
    expect(await screen.findByText("En este curso no hay textos en los que buscar.")).toBeInTheDocument();
  });
});
