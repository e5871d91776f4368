import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CourseIndex } from "../../course/types.ts";
import { courseFiles, openPlayer } from "../testing.tsx";

const plain = courseFiles({ first: { es: [], ca: [] } });

const branded = (brand: CourseIndex["brand"]) => {
  const files = new Map(plain);
  files.set("index.json", JSON.stringify({ ...JSON.parse(plain.get("index.json") ?? ""), brand }));
  return files;
};

const main = (name = "Páginas") => within(screen.getByRole("navigation", { name }));

describe("The frame around every page", () => {
  it.each([
    ["/es/", "Páginas", ["Curso", "Repaso", "Cuaderno", "Buscar"]],
    ["/ca/work/", "Pàgines", ["Curs", "Repàs", "Quadern", "Cerca"]],
  ])("leads from %s to the pages that are opened daily", async (path, name, pages) => {
    await openPlayer({ files: plain, path });
    const links = main(name).getAllByRole("link");
    expect(links.map(({ textContent }) => textContent)).toEqual(pages);
    expect(links.map((link) => new URL(link.getAttribute("href") ?? "", `http://site${path}`).pathname)).toEqual(
      ["", "review/", "notebook/", "search/"].map((page) => path.slice(0, 4) + page),
    );
  });

  it.each([
    ["/es/", "Curso", "page"],
    ["/es/work/", "Curso", "true"],
    ["/es/work/first/", "Curso", "true"],
    ["/es/search/", "Buscar", "page"],
    ["/es/notebook/", "Cuaderno", "page"],
  ])("marks at %s that one is at %s, and nowhere else", async (path, name, current) => {
    await openPlayer({ files: plain, path });
    const marked = main()
      .getAllByRole("link")
      .filter((link) => link.hasAttribute("aria-current"));
    expect(marked.map((link) => [link.textContent, link.getAttribute("aria-current")])).toEqual([[name, current]]);
  });

  it("marks none of them on a page that is none of them", async () => {
    await openPlayer({ files: plain, path: "/es/settings/" });
    for (const link of main().getAllByRole("link")) expect(link).not.toHaveAttribute("aria-current");
  });

  it("says whose course it is by Atenta's own sign, unless it is somebody else's", async () => {
    await openPlayer({ files: plain, path: "/es/" });
    const home = screen.getByRole("link", { name: "Atenta" });
    expect(home.querySelector("svg")).not.toBeNull();
  });

  it("has the name of whose course it is in the place of Atenta's sign", async () => {
    await openPlayer({ files: branded({ name: "Ferretería Prats" }), path: "/es/" });
    const home = screen.getByRole("link", { name: "Ferretería Prats" });
    expect(home.querySelector("svg, img")).toBeNull();
    expect(screen.queryByText("Atenta")).toBeNull();
  });

  it("has their name beside a logo that has no letters of its own", async () => {
    const logo = { file: "images/logo.svg", width: 40, height: 40 };
    await openPlayer({ files: branded({ name: "Ferretería Prats", logo }), path: "/es/" });
    const home = screen.getByRole("link", { name: "Ferretería Prats" });
    expect(home.querySelector("img")).toHaveAttribute("alt", "");
    expect(screen.getByText("Ferretería Prats")).toBeVisible();
  });

  it("has their logo, with their name for whom cannot see it, at any depth of address", async () => {
    const logo = { file: "images/logo.svg", width: 120, height: 40 };
    await openPlayer({ files: branded({ name: "Ferretería Prats", logo }), path: "/es/work/first/" });
    const picture = screen.getByRole("img", { name: "Ferretería Prats" });
    expect(picture).toHaveAttribute("src", "../../../course/images/logo.svg");
    expect(picture.closest("a")).toHaveAttribute("href", "../../");
    expect(screen.queryByText("Atenta")).toBeNull();
    expect(screen.queryByText("Ferretería Prats")).toBeNull();
  });
});
