import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { filesWith, glossaries } from "../reference/testing.ts";
import { openPlayer } from "../testing.tsx";

const files = filesWith({ es: { glossary: glossaries.es }, ca: { glossary: glossaries.ca } });
const path = "/es/glossary/";
const terms = () => screen.queryAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const letters = () => within(screen.getByRole("navigation", { name: "Letras" })).getAllByRole("link");
const count = () => within(screen.getByRole("main")).getByRole("status");
const field = () => screen.getByRole("searchbox", { name: "Buscar en el glosario" });

describe("The glossary", () => {
  it("has every term under its letter, and a way to each letter that there is", async () => {
    await openPlayer({ files, path });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Glosario");
    expect(terms()).toEqual(["Compañero", "Queja"]);
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(["C", "Q"]);
    expect(letters().map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["C", "#letter-1"],
      ["Q", "#letter-2"],
    ]);
    expect(document.getElementById("letter-2")?.parentElement).toContainElement(
      document.getElementById("term-complaint"),
    );
    expect(count()).toHaveTextContent("2 términos");
  });

  it("leads from a term to the same one in the other language, and to the passages that mark it", async () => {
    const user = userEvent.setup();
    await openPlayer({ files, path });
    const twin = screen.getByRole("link", { name: "Queixa" });
    expect(twin.parentElement).toHaveTextContent("catalán: Queixa");
    expect([twin.getAttribute("href"), twin.lang, twin.getAttribute("hreflang")]).toEqual([
      "../../ca/glossary/#term-complaint",
      "ca",
      "ca",
    ]);
    expect(screen.getByRole("link", { name: "first (es)" })).toHaveAttribute("href", "../work/first/#s-2");
    expect(screen.getByRole("link", { name: "second (es)" })).toHaveAttribute("href", "../work/second/");
    await user.click(twin);
    expect(await screen.findByRole("heading", { level: 1, name: "Glossari" })).toBeInTheDocument();
    expect(document.activeElement).toBe(document.getElementById("term-complaint"));
  });

  it("leaves what has the typed words in its name, its twin's or what it means, and says how many", async () => {
    const user = userEvent.setup();
    await openPlayer({ files, path });
    await user.type(field(), "companero");
    expect(terms()).toEqual(["Compañero"]);
    expect(letters().map(({ textContent }) => textContent)).toEqual(["C"]);
    expect(count()).toHaveTextContent("1 término de 2");
    await user.clear(field());
    await user.type(field(), "collega");
    expect(terms()).toEqual(["Compañero"]);
    await user.clear(field());
    await user.type(field(), "gustado");
    expect(terms()).toEqual(["Queja"]);
  });

  it("says so when nothing matches, and shows all again", async () => {
    const user = userEvent.setup();
    await openPlayer({ files, path });
    await user.type(field(), "xyz");
    expect(terms()).toEqual([]);
    expect(count()).toHaveTextContent("Ningún término coincide con «xyz».");
    await user.click(screen.getByRole("button", { name: "Ver todos los términos" }));
    expect(terms()).toEqual(["Compañero", "Queja"]);
    expect(field()).toHaveFocus();
  });

  it("keeps what was typed when the language changes", async () => {
    const user = userEvent.setup();
    await openPlayer({ files, path });
    await user.type(field(), "Queja");
    await user.click(screen.getByRole("link", { name: /català/ }));
    expect(await screen.findByRole("heading", { level: 1, name: "Glossari" })).toBeInTheDocument();
    expect(terms()).toEqual(["Queixa"]);
    expect(screen.getByRole("searchbox")).toHaveValue("Queja");
  });

  it("is what a course without one says it is, and no page leads there", async () => {
    await openPlayer({ files: filesWith({}), path });
    expect(screen.getByText("Este curso no tiene glosario.")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Ir al curso" })).toHaveAttribute("href", "../");
    const more = within(screen.getByRole("navigation", { name: "Más páginas" })).getAllByRole("link");
    expect(more.map(({ textContent }) => textContent)).not.toContain("Glosario");
  });

  it("is among the further pages at the foot of every page of a course that has one", async () => {
    await openPlayer({ files, path: "/es/work/" });
    const pages = within(screen.getByRole("navigation", { name: "Más páginas" })).getAllByRole("link");
    expect(pages.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Glosario", "../glossary/"],
      ["Hojas para imprimir", "../handouts/"],
      ["Encargos", "../assignment/"],
      ["Certificado", "../certificate/"],
      ["Comprobar un certificado", "../verify/"],
      ["Ajustes", "../settings/"],
      ["Privacidad", "../privacy/"],
      ["Guía rápida", "../guide/"],
      ["Para quien forma", "../trainer/"],
    ]);
  });

  it("says that it could not be had, and tries again", async () => {
    const user = userEvent.setup();
    const broken = new Map([...files].filter(([file]) => file !== "glossary.es.json"));
    await openPlayer({ files: broken, path });
    const retry = await screen.findByRole("button", { name: "Probar otra vez" });
    broken.set("glossary.es.json", files.get("glossary.es.json") ?? "");
    await user.click(retry);
    expect(await screen.findByRole("heading", { level: 3, name: "Queja" })).toBeInTheDocument();
  });
});
