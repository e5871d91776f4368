import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { filesWith, sources } from "../reference/testing.ts";
import { openPlayer } from "../testing.tsx";

const files = filesWith({ es: { sources }, ca: { sources: { ...sources, lang: "ca" } } });
const path = "/es/sources/";
const count = () => within(screen.getByRole("main")).getByRole("status");
const notes = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("The page of sources", () => {
  it("tells by words what each degree means, of those that there are", async () => {
    await openPlayer({ files, path });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Fuentes y grado de certeza");
    const degrees = within(screen.getByRole("region", { name: "Qué significa cada grado" }));
    expect(degrees.getAllByRole("term").map(({ textContent }) => textContent?.trim())).toEqual([
      "Certeza alta",
      "Certeza baja",
      "§ Normas",
    ]);
    expect(degrees.getByText(/No es asesoramiento legal\. Plazos y formularios varían/)).toBeInTheDocument();
  });

  it("has every note under its module and lesson, with the way back to its passage", async () => {
    await openPlayer({ files, path });
    expect(screen.getByRole("heading", { level: 2, name: "Work" })).toBeInTheDocument();
    const heading = screen.getByRole("heading", { level: 3, name: "first (es)" });
    const first = within(heading.parentElement ?? document.body);
    expect(first.getAllByRole("listitem")).toHaveLength(2);
    expect(first.getByRole("link", { name: "Leerlo en su sitio: «Una idea»" })).toHaveAttribute(
      "href",
      "../work/first/#s-1",
    );
    expect(first.getByRole("link", { name: "Leerlo en la lección" })).toHaveAttribute("href", "../work/first/");
    expect(notes()[1]).toMatch(
      /Qué dice la ley en España.*Revisado en noviembre de 2026\. No es asesoramiento legal\./,
    );
  });

  it("names the whole address of a reference, as a link that says that it leaves the course and tells nobody from where", async () => {
    await openPlayer({ files, path });
    const links = screen.getAllByRole("link", { name: /otra web/ });
    expect(links.map((link) => [link.textContent, link.getAttribute("href"), link.getAttribute("rel")])).toEqual([
      ["example.org/a/book (otra web)", "https://www.example.org/a/book", "noreferrer"],
      ["doi.org/10.1/x (otra web)", "https://doi.org/10.1/x", "noreferrer"],
    ]);
  });

  it("leaves only the notes of one degree when that is asked for, and says how many", async () => {
    const user = userEvent.setup();
    await openPlayer({ files, path });
    expect(count()).toHaveTextContent("3 notas");
    await user.click(screen.getByRole("radio", { name: /Certeza baja/ }));
    expect(notes()).toEqual([expect.stringContaining("Se cuenta, sin más.")]);
    expect(screen.queryByRole("heading", { name: "first (es)" })).toBeNull();
    expect(count()).toHaveTextContent("1 nota de 3");
    await user.click(screen.getByRole("radio", { name: /Todo/ }));
    expect(notes()).toHaveLength(3);
  });

  it("is what a course without any says it is", async () => {
    await openPlayer({ files: filesWith({}), path });
    expect(screen.getByText("Este curso no cita fuentes.")).toBeInTheDocument();
    const more = within(screen.getByRole("navigation", { name: "Más páginas" })).getAllByRole("link");
    expect(more.map(({ textContent }) => textContent)).not.toContain("Fuentes y grado de certeza");
  });
});
