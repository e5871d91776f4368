import { describe, expect, test } from "vitest";
import type { Issued } from "../../state/trainer/contract.ts";
import { fileName, LONGEST_LINK, langsOf, linksOf } from "./hand.ts";

const address = "https://example.org/curso/";
const issued = (code: string, shortCode = code, message?: string) =>
  ({ assignment: { title: "x", ...(message && { message }) }, code, shortCode, at: 1 }) as unknown as Issued;

describe("the link of an assignment", () => {
  test("leads to the page of assignments, with all that it says after #", () => {
    const links = linksOf(issued("E1.a.b"), address, "ca");
    expect(links.link).toBe("https://example.org/curso/ca/assignment/#E1.a.b");
    expect(links).toMatchObject({ page: "https://example.org/curso/ca/assignment/", without: false });
  });

  test("has the message while there is room, and otherwise says that it has not; a QR code never has it", () => {
    const room = LONGEST_LINK - "https://example.org/curso/es/assignment/#".length;
    const fits = linksOf(issued("x".repeat(room), "E1.short", "Hola"), address, "es");
    expect([fits.link.length, fits.without]).toEqual([LONGEST_LINK, false]);
    expect(fits.short).toBe(`${address}es/assignment/#E1.short`);
    const over = linksOf(issued("x".repeat(room + 1), "E1.short", "Hola"), address, "es");
    expect([over.link, over.without]).toEqual([over.short, true]);
  });

  test("that is long without any message is given as it is: there is no shorter one", () => {
    expect(linksOf(issued("x".repeat(700)), address, "es")).toMatchObject({ without: false });
  });
});

test("it is handed over in its own language, or in all that the course has and the interface speaks", () => {
  expect(langsOf({ lang: "ca" }, ["es", "ca"], ["es", "ca"])).toEqual(["ca"]);
  expect(langsOf({}, ["ca", "en", "es"], ["es", "ca"])).toEqual(["es", "ca"]);
  expect(langsOf({ lang: "en" }, ["en", "es"], ["es", "ca"])).toEqual(["es"]);
});

test("files are named by what they are, in letters that every disk can hold", () => {
  expect(fileName("encargo", "Reclamación: ¿qué és, «això»?", "txt")).toBe("encargo-reclamacion-que-es-aixo.txt");
  expect(fileName("encargo", "../../客户", "ics")).toBe("encargo.ics");
  expect(fileName("encargo", "a ".repeat(100), "png").length).toBeLessThanOrEqual(64);
});
